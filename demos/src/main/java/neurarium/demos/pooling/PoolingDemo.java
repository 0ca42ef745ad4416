package neurarium.demos.pooling;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Scene;

/** Pooling and padding: forward, through a shift, and backward. */
public final class PoolingDemo implements Demo {
    private final PoolingModel model = new PoolingModel();
    private final WindowControls controls = new WindowControls(model);

    @Override
    public List<Scene> scenes() {
        return List.of(
                new PoolingScene(model, controls),
                new PaddingScene(model, controls),
                new ShiftScene(),
                new BackwardScene(model, controls));
    }

    @Override
    public void seed(int seed) {}

    @Override
    public void reset() {
        model.at.reset();
    }
}
