package neurarium.demos.nextword;

import java.util.List;
import neurarium.demos.SiteFiles;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.Lang;
import neurarium.ui.Scene;

/** The next word of a proverb, and how far back a gradient reaches. */
public final class NextWordDemo implements Demo, FileUser {
    final NextWordModel model = new NextWordModel();
    final GradientModel gradients = new GradientModel();

    @Override
    public List<Scene> scenes() {
        return List.of(new PredictScene(model), new GradientScene(gradients));
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
        gradients.seed = seed;
    }

    @Override
    public List<String> files(Lang lang) {
        return SiteFiles.names(model.files);
    }

    @Override
    public void attachFiles(Files files) {
        model.files.attach(files);
    }
}
