package neurarium.demos.lenet;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.Lang;
import neurarium.ui.Scene;
import neurarium.ui.Text;

/** LeNet-5: draw a digit, look at every map, browse the test images, train it. */
public final class LeNetDemo implements Demo, FileUser {
    final LeNetModel model = new LeNetModel();
    private final NetworkControls controls = new NetworkControls(model);

    @Override
    public List<Scene> scenes() {
        return List.of(
                new DrawScene(controls), new BrowseScene(controls), new TrainScene(controls));
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void reset() {
        controls.weights.problem = Text.NONE;
        model.restart();
    }

    @Override
    public List<String> files(Lang lang) {
        return List.of("mnist-sample", "fashion-sample");
    }

    @Override
    public List<String> neededFiles() {
        return List.of("lenet5");
    }

    @Override
    public void receiveFile(String name, byte[] bytes) {
        model.weights.receivePretrained(bytes);
        model.restart();
    }

    @Override
    public void attachFiles(Files files) {
        model.files = files;
        model.data(model.data.name);
    }
}
