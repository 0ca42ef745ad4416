package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import neurarium.ui.Words;

/** Attention: the lecture's gaze, a sentence that looks at itself, and a layer that learns to. */
public final class AttentionDemo implements Demo {
    private final GazeModel gaze = new GazeModel();
    private final SelfModel self = new SelfModel();
    private final AttentionControls controls = new AttentionControls(gaze, self);
    private final GazeHand hand = new GazeHand(gaze);
    private Tab tab = Tab.GAZE;
    private String spot = "";

    GazeModel gaze() {
        return gaze;
    }

    SelfModel self() {
        return self;
    }

    @Override
    public void speaks(Lang lang) {
        self.speaks(lang);
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(Tab.values()), t -> t.option, () -> tab, chosen -> tab = chosen));
    }

    @Override
    public List<Control> controls() {
        return controls.all();
    }

    @Override
    public List<Fold> folds() {
        return controls.folds();
    }

    @Override
    public boolean sets(String leader, String key) {
        return AttentionControls.sets(leader, key);
    }

    @Override
    public boolean isRelevant(Control control) {
        return controls.isRelevant(control.key(), tab);
    }

    @Override
    public List<Exercise> exercises() {
        return AttentionExercises.of(gaze);
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(new Control.Readout("measure", Text.of("结果", "result"), this::measure));
    }

    private Text measure() {
        return switch (tab) {
            case GAZE -> {
                String output = GazeWords.vector(gaze.output(), 3);
                yield Text.of("输出 " + output, "output " + output);
            }
            case SELF -> {
                String stage = self.stage.number() + " / " + Stage.values().length;
                yield Text.of("第 " + stage + " 步", "stage " + stage);
            }
            case LEARN -> {
                LearnModel learn = self.learn;
                String loss =
                        learn.losses.added() == 0 ? "—" : Numbers.fixed(learn.losses.last(), 3);
                yield Text.of(
                        "第 " + learn.steps() + " 步，L " + loss,
                        "step " + learn.steps() + ", L " + loss);
            }
        };
    }

    @Override
    public Verdict verdict() {
        return switch (tab) {
            case GAZE -> GazeWords.verdict(gaze);
            case SELF -> SelfWords.verdict(self);
            case LEARN -> LearnWords.verdict(self);
        };
    }

    @Override
    public Text description() {
        Text what =
                switch (tab) {
                    case GAZE -> GazeWords.description(gaze);
                    case SELF -> SelfWords.description(self);
                    case LEARN -> LearnWords.description(self);
                };
        return what.then(verdict().text());
    }

    @Override
    public double height(double width) {
        return switch (tab) {
            case GAZE -> GazeView.height(gaze, width);
            case SELF -> SelfView.height(self, width);
            case LEARN -> LearnView.height(self, width);
        };
    }

    @Override
    public void draw(Surface surface) {
        switch (tab) {
            case GAZE -> GazeView.draw(gaze, surface);
            case SELF -> {
                int[] at = pointed();
                int row = at[0] >= 0 ? at[0] : self.row();
                SelfView.draw(self, row, at[1], surface);
            }
            case LEARN -> LearnView.draw(self, surface);
        }
    }

    /** The row and the column of the matrix that the pointer means; −1 where it means none. */
    private int[] pointed() {
        List<String> parts = Words.split(spot, '.');
        int[] at = {-1, -1};
        if (tab == Tab.GAZE || parts.size() < 2) {
            return at;
        }
        String what = parts.get(0);
        int first = (int) Numbers.parse(parts.get(1)); // 0 where it is no number
        if (what.equals("m")) {
            at[0] = first;
            at[1] = (int) Numbers.parse(parts.get(2));
        } else if (what.equals("token")) {
            at[0] = first;
        } else if (List.of("k", "s", "a", "v").contains(what)) {
            at[1] = first;
        }
        boolean known = at[0] < self.n() && at[1] < self.n();
        return known ? at : new int[] {-1, -1};
    }

    @Override
    public void state(Json out) {
        AttentionState.write(gaze, self, out);
    }

    @Override
    public void seed(int seed) {
        self.seed(seed);
    }

    @Override
    public void opened() {
        gaze.open();
        self.open();
    }

    @Override
    public void reset() {
        gaze.reset();
        self.reset();
    }

    @Override
    public double pace() {
        return switch (tab) {
            case GAZE -> 20;
            case SELF -> 1;
            case LEARN -> 15;
        };
    }

    @Override
    public boolean canStep() {
        return tab == Tab.GAZE ? gaze.canStep() : tab == Tab.SELF || self.learn.canStep();
    }

    @Override
    public void step() {
        switch (tab) {
            case GAZE -> gaze.step();
            case SELF -> self.step();
            case LEARN -> self.learn.step();
        }
    }

    /** While it plays, each part of a turn counts as a step, so that the gaze is seen to turn. */
    @Override
    public boolean stepPart() {
        if (tab == Tab.GAZE) {
            gaze.turn();
        } else {
            step();
        }
        return true;
    }

    // Touch

    @Override
    public boolean point(String key) {
        spot = key;
        return tab == Tab.SELF;
    }

    @Override
    public boolean grabs(Touch touch) {
        return tab == Tab.GAZE && hand.grabs(touch);
    }

    @Override
    public void drag(Touch touch) {
        if (tab == Tab.GAZE) {
            hand.drag(touch);
        }
    }

    @Override
    public void release() {
        hand.release();
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        if (tab == Tab.GAZE) {
            hand.tap(touch);
        } else {
            Stage stage = tab == Tab.SELF ? SelfView.stageAt(touch) : null;
            int row = pointed()[0];
            if (stage != null) {
                self.stage = stage;
            } else if (row >= 0) {
                self.row(row);
            } else if (spot.startsWith("head.")) {
                self.head((int) Numbers.parse(spot.substring(5)));
            }
        }
    }
}
