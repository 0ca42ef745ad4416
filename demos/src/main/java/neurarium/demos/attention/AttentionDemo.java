package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Lang;
import neurarium.ui.Scene;
import neurarium.ui.Text;

/** Attention: the lecture's gaze, a sentence that looks at itself, and a layer that learns to. */
public final class AttentionDemo implements Demo {
    private static final Text EXAMPLE =
            Text.of("小猫 累 了 所以 它 睡 了", "the cat sat because it was tired");

    final GazeModel gaze = new GazeModel();
    final SelfModel self = new SelfModel(EXAMPLE.en());
    private final SentenceControls controls = new SentenceControls(self);

    @Override
    public List<Scene> scenes() {
        return List.of(
                new GazeScene(gaze), new SelfScene(self, controls), new LearnScene(self, controls));
    }

    @Override
    public void seed(int seed) {
        self.seed(seed);
    }

    @Override
    public void setLanguage(Lang lang) {
        self.text(EXAMPLE.in(lang));
    }
}
