package neurarium.demos.descent;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/** Gradient descent: any function, six ways down, and linear programming beside it. */
public final class DescentDemo implements Demo {
    final DescentModel model = new DescentModel();
    final LinearProgram program = new LinearProgram();

    @Override
    public List<Scene> scenes() {
        Text label = Text.of("学习率 α", "Learning rate α");
        Control alpha =
                new Slider("alpha", label, 0.0001, 2, 0.0001, () -> model.rate, model::rate);
        return List.of(
                new SurfaceScene(model, alpha), new ProgramScene(program, () -> model.rate, alpha));
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
        program.reset();
    }

    @Override
    public void reset() {
        model.reset();
        program.reset();
    }
}
