package neurarium.demos.backprop;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Scene;

/** Backpropagation one derivative at a time, through the lecture's network or any formula. */
public final class BackpropDemo implements Demo {
    final NetworkModel network = new NetworkModel();
    final ExpressionModel expression = new ExpressionModel();

    @Override
    public List<Scene> scenes() {
        PassControls shared = new PassControls(network);
        LectureControls lecture = new LectureControls(network, shared);
        return List.of(
                new NetworkScene(lecture),
                new GraphScene(lecture),
                new ExpressionScene(expression, shared));
    }

    @Override
    public void seed(int seed) {
        network.seed(seed);
    }

    @Override
    public void reset() {
        network.reset();
        expression.moveTo(0);
    }
}
