package neurarium.demos.backprop;

import neurarium.ui.Surface;

/** The picture of a tab. */
final class BackpropView {
    private static final Diagram LECTURE = LectureDiagram.of();

    private BackpropView() {}

    /** Where the parts of the present tab stand. */
    static BackpropLayout layout(BackpropState state, double width) {
        return switch (state.tab) {
            case NETWORK -> BackpropLayout.network(width);
            case GRAPH -> BackpropLayout.graph(LECTURE, width);
            case EXPRESSION -> {
                ScalarGraph graph = state.expression.graph();
                int variables = graph.variables().size();
                yield BackpropLayout.expression(LayeredDiagram.of(graph), variables, width);
            }
        };
    }

    static void draw(BackpropState state, Surface surface) {
        BackpropLayout layout = layout(state, surface.width());
        Gaze gaze = new Gaze(state.pass(), state.pointed());
        NetworkModel network = state.network;
        switch (state.tab) {
            case NETWORK -> {
                NetworkView.draw(gaze, layout.figure(), surface);
                StepView.network(gaze, network, layout.step(), surface);
                CheckTable.draw(
                        LecturePass.DERIVATIVES,
                        network.isChecked() ? network.numbers()::measured : null,
                        gaze,
                        layout.table(),
                        surface);
                LossView.draw(network.losses(), layout.losses(), surface);
            }
            case GRAPH -> {
                GraphView.draw(gaze, LECTURE, layout.figure(), surface);
                StepView.network(gaze, network, layout.step(), surface);
                LossView.draw(network.losses(), layout.losses(), surface);
            }
            case EXPRESSION -> expression(gaze, state.expression, layout, surface);
        }
    }

    private static void expression(
            Gaze gaze, ExpressionModel model, BackpropLayout layout, Surface surface) {
        GraphView.draw(gaze, LayeredDiagram.of(model.graph()), layout.figure(), surface);
        StepView.expression(gaze, model, layout.step(), surface);
        CheckTable.draw(
                model.derivatives(),
                model.isChecked() ? model::measured : null,
                gaze,
                layout.table(),
                surface);
    }
}
