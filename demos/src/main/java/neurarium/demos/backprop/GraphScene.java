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
                .then(lastStep());
    }

    @Override
    public double draw(Surface surface) {
        boolean wide = StepView.isWide(surface.width());
        Box rest = draw(new Focus(model, surface.pointed()), diagram, surface);
        double top = rest.y() + (wide ? 30 : 40);
        double height = wide ? rest.bottom() - LossView.BELOW - top : LossView.HEIGHT;
        Box box = new Box(rest.x() + 34, top, rest.width() - 42, height);
        return LossView.draw(model.losses, box, surface);
    }
}
