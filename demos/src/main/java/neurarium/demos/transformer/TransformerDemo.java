package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.CellKey;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** A decoder block taken apart, and one token followed through all layers. */
public final class TransformerDemo implements Demo {
    private final TransformerModel model = new TransformerModel();
    private final Look look = new Look();
    private final TransformerControls controls = new TransformerControls(model);
    private String spot = "";

    TransformerModel model() {
        return model;
    }

    Look look() {
        return look;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(false, true),
                        TransformerDemo::tab,
                        () -> look.follows,
                        chosen -> look.follows = chosen));
    }

    private static Control.Option tab(boolean follows) {
        return follows
                ? new Control.Option("token", Text.of("一个词元走过各层", "One token through all layers"))
                : new Control.Option("block", Text.of("拆开一层", "One block taken apart"));
    }

    @Override
    public List<Control> controls() {
        return controls.controls();
    }

    @Override
    public List<Fold> folds() {
        return controls.folds();
    }

    @Override
    public boolean isRelevant(Control control) {
        return controls.isRelevant(control, look.follows);
    }

    @Override
    public boolean sets(String leader, String key) {
        return (leader.equals("model") && List.of("text", "position", "off").contains(key))
                || (leader.equals("text") && key.equals("position"));
    }

    @Override
    public List<Control.Readout> readouts() {
        return TransformerNumbers.readouts(model, look);
    }

    @Override
    public Verdict verdict() {
        return TransformerNumbers.verdict(model, look);
    }

    @Override
    public Text description() {
        return TransformerNumbers.description(model, look);
    }

    @Override
    public List<Exercise> exercises() {
        return TransformerExercises.ALL;
    }

    @Override
    public double height(double width) {
        return TransformerView.height(model, look, width);
    }

    @Override
    public void draw(Surface surface) {
        TransformerView.draw(model, look, surface);
    }

    @Override
    public void state(Json out) {
        TransformerNumbers.state(model, out);
    }

    @Override
    public List<String> needs() {
        return List.of(Source.NAMES.file);
    }

    @Override
    public void take(String name, byte[] bytes) {
        model.take(Source.NAMES, bytes);
    }

    @Override
    public void reach(Files files) {
        model.reach(files);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void opened() {
        model.opened();
    }

    @Override
    public void reset() {
        model.reset();
        look.nothing();
    }

    @Override
    public double pace() {
        return 1;
    }

    @Override
    public boolean canStep() {
        return true;
    }

    @Override
    public void step() {
        look.nothing();
        if (look.follows) {
            model.nextToken();
        } else {
            model.step();
        }
    }

    @Override
    public boolean hasWork() {
        return model.hasWork();
    }

    @Override
    public void work() {
        model.work();
    }

    @Override
    public boolean point(String key) {
        spot = key;
        CellKey cell = CellKey.of(key);
        if (look.follows || !cell.isOf("cell")) {
            return false;
        }
        int output = model.scene().inputs().size();
        return look.at(model.stage(), output, cell.row(), cell.column());
    }

    @Override
    public boolean hover(Touch touch) {
        return !look.follows && TransformerView.point(model, look, touch);
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        CellKey switched = CellKey.of(spot);
        if (switched.isOf("head")) { // of a layer
            int layer = switched.row();
            int head = switched.column();
            boolean isOn = model.switches().isOn(layer, head);
            model.switches(model.switches().with(layer, head, !isOn));
        } else if (look.follows) {
            follow(touch);
        } else {
            Stage stage = StripView.at(touch);
            if (stage != null) {
                look.nothing();
                model.stage(stage);
            } else {
                pin(touch);
            }
        }
    }

    private void follow(Touch touch) {
        int token = StreamView.token(model, touch);
        if (token >= 0) {
            model.position(token);
        }
    }

    /** A cell of the result is followed from now on; one of a factor leads to where it is made. */
    private void pin(Touch touch) {
        if (!spot.startsWith("cell.")) {
            hover(touch);
        }
        Scene scene = model.scene();
        if (!look.isAt(scene.stage())) {
            return;
        }
        if (look.matrix == scene.inputs().size()) {
            if (scene.shape() != Scene.Shape.BARS) {
                model.position(look.row);
            }
            model.column(look.column);
        } else if (scene.inputs().get(look.matrix).origin() != null) {
            model.goTo(scene.inputs().get(look.matrix), look.row, look.column);
            look.nothing();
        }
    }
}
