package neurarium.demos.backprop;

import neurarium.ui.Box;
import neurarium.ui.Surface;
import neurarium.ui.Text;

/** The lecture's network as the graph of numbers that the engine walks through. */
final class GraphScene extends LectureScene {
    private final Diagram diagram = LectureDiagram.of();

    GraphScene(LectureControls lecture) {
        super("graph", "计算图", "Graph", lecture);
    }

    @Override
    public Text description() {
        return Text.of(
                        "同一个网络的计算图：每个乘法、加法、激活是一个节点。",
                        "The same network as a computational graph: a node for each product, sum"
                                + " and activation.")
                .then(PassScene.lastStep(model));
    }

    /** A graph that runs downwards has the step above it, in sight while its numbers come. */
    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        boolean wide = StepView.isWide(width);
        Focus focus = new Focus(model, surface.pointed());
        double above = wide ? 0 : StepView.box(0, width).bottom() + 10;
        double below = GraphView.draw(focus, diagram, above, surface);
        Box step = StepView.box(wide ? below + 10 : 0, width);
        StepView.network(focus, model, step, surface);
        double x = wide ? step.right() + StepView.GAP + 34 : 34;
        double top = wide ? step.y() + 30 : below + 40;
        double height = wide ? step.bottom() - LossView.BELOW - top : LossView.HEIGHT;
        return LossView.draw(model.losses, new Box(x, top, width - x - 8, height), surface);
    }
}
