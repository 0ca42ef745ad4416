package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.Lang;
import neurarium.ui.Scene;

/** A decoder block taken apart, and one token followed through all layers. */
public final class TransformerDemo implements Demo, FileUser {
    final TransformerModel model = new TransformerModel();
    private final RunPanel panel = new RunPanel(model);
    final BlockModel block = new BlockModel(model);

    @Override
    public List<Scene> scenes() {
        return List.of(new BlockScene(model, block, panel), new StreamScene(model, panel));
    }

    @Override
    public void seed(int seed) {
        model.library.seed(seed);
    }

    @Override
    public void reset() {
        model.steps = 0;
    }

    @Override
    public List<String> files(Lang lang) {
        return List.of(Source.NAMES.file, Source.POEMS.file);
    }

    @Override
    public List<String> neededFiles() {
        return List.of(Source.NAMES.file);
    }

    @Override
    public void receiveFile(String name, byte[] bytes) {
        model.library.take(Source.NAMES, bytes);
    }

    @Override
    public void attachFiles(Files files) {
        model.library.reach(files);
    }
}
