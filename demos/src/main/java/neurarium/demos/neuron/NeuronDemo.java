package neurarium.demos.neuron;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Scene;

/** One neuron and three ways to look for its parameters. */
public final class NeuronDemo implements Demo {
    final NeuronModel model = new NeuronModel();

    @Override
    public List<Scene> scenes() {
        return List.of(new NeuronScene(model));
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void reset() {
        model.reset();
    }
}
