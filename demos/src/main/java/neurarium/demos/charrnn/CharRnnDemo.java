package neurarium.demos.charrnn;

import java.util.List;
import neurarium.demos.SiteFiles;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.Lang;
import neurarium.ui.Scene;

/** A network that reads a text character by character, and writes in its manner. */
public final class CharRnnDemo implements Demo, FileUser {
    final CharModel model = new CharModel();

    @Override
    public List<Scene> scenes() {
        return List.of(new CharRnnScene(model));
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public List<String> files(Lang lang) {
        return SiteFiles.names(model.network.files, model.texts);
    }

    @Override
    public void attachFiles(Files files) {
        model.attach(files);
    }
}
