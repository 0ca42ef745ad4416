package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Fold;

/** What can be set, by tab. */
final class AttentionControls {
    private static final List<String> SCENE =
            List.of(
                    "match",
                    "normalise",
                    "gazetemp",
                    "gazex",
                    "gazey",
                    "object",
                    "there",
                    "x",
                    "y",
                    "v",
                    "scene");
    private static final List<String> SELF =
            List.of(
                    "sentence",
                    "stage",
                    "task",
                    "row",
                    "temperature",
                    "weights",
                    "heads",
                    "head",
                    "mask",
                    "positions",
                    "alpha",
                    "d");
    private static final List<String> OBJECT = List.of("there", "x", "y", "v");

    private final GazeControls gaze;
    private final SelfControls self;

    AttentionControls(GazeModel gaze, SelfModel self) {
        this.gaze = new GazeControls(gaze);
        this.self = new SelfControls(self);
    }

    List<Control> all() {
        List<Control> all = new ArrayList<>(gaze.gaze());
        all.addAll(gaze.object());
        all.addAll(self.sentenceAndStage());
        all.addAll(self.settings());
        return all;
    }

    List<Fold> folds() {
        return List.of(Fold.more(List.of(gaze.scene(), self.width())));
    }

    /** Whether a link with the one must carry the other. */
    static boolean sets(String leader, String key) {
        return (leader.equals("object") && OBJECT.contains(key))
                || (leader.equals("there") && List.of("x", "y", "v").contains(key))
                || (leader.equals("sentence") && key.equals("row"));
    }

    boolean isRelevant(String key, Tab tab) {
        if (SCENE.contains(key)) {
            return tab == Tab.GAZE && gaze.isRelevant(key);
        }
        if (SELF.contains(key)) {
            return tab != Tab.GAZE && self.isRelevant(key, tab == Tab.LEARN);
        }
        return true;
    }
}
