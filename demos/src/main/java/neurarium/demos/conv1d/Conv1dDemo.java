package neurarium.demos.conv1d;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Scene;

/** Convolution along one axis: a row of neurons, and a signal. */
public final class Conv1dDemo implements Demo {
    private final SignalModel signal = new SignalModel();

    @Override
    public List<Scene> scenes() {
        return List.of(new NeuronsScene(new Conv1dModel()), new SignalScene(signal));
    }

    @Override
    public void seed(int seed) {
        signal.seed(seed);
    }
}
