package neurarium.demos.conv2d;

import java.util.List;
import neurarium.demos.ChosenCell;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.Lang;
import neurarium.ui.Scene;
import neurarium.ui.Text;

/** Convolution in two dimensions: by hand, its receptive field, and on a photo. */
public final class Conv2dDemo implements Demo, FileUser {
    final Convolution convolution = new Convolution();
    final PhotoSource source = new PhotoSource();
    private final ChosenCell chosen =
            new ChosenCell(Text.of("选中的数", "Chosen cell"), Convolution.BOUND);

    @Override
    public List<Scene> scenes() {
        return List.of(
                new NumbersScene(convolution, chosen, source::leave),
                new FieldScene(source::leave),
                new PhotoScene(source, chosen));
    }

    @Override
    public void seed(int seed) {}

    @Override
    public void reset() {
        convolution.at.reset();
        chosen.clear();
    }

    @Override
    public List<String> files(Lang lang) {
        return List.of("cat", "coffee");
    }

    @Override
    public void attachFiles(Files files) {
        source.files = files;
    }
}
