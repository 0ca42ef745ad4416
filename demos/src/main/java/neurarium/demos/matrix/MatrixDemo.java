package neurarium.demos.matrix;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Scene;

/** The network in matrix form, and its training loop line by line. */
public final class MatrixDemo implements Demo {
    final MatrixModel model = new MatrixModel();

    @Override
    public List<Scene> scenes() {
        return List.of(new MatrixScene(model));
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }
}
