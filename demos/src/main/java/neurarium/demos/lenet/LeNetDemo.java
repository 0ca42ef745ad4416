package neurarium.demos.lenet;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import neurarium.ui.Words;

/** LeNet-5: draw a digit, look at every map, browse the test images, train it. */
public final class LeNetDemo implements Demo {
    private static final String WEIGHTS = "lenet5";

    private final LeNetModel model = new LeNetModel();
    private final LeNetView.Choice choice = new LeNetView.Choice();
    private final LeNetView view = new LeNetView();
    private final WeightFiles weights = new WeightFiles(model);
    private final LeNetControls controls = new LeNetControls(model, choice, weights);
    private String spot = "";

    LeNetModel model() {
        return model;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(controls.tab());
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
        return controls.isRelevant(control);
    }

    @Override
    public boolean sets(String leader, String key) {
        return leader.equals("optimizer") && key.equals("alpha");
    }

    @Override
    public List<Control.Readout> readouts() {
        return LeNetNumbers.readouts(model);
    }

    @Override
    public Verdict verdict() {
        return LeNetNumbers.verdict(model, choice, weights.problem());
    }

    @Override
    public Text description() {
        return LeNetNumbers.description(model, choice);
    }

    @Override
    public List<Exercise> exercises() {
        return LeNetNumbers.exercises();
    }

    @Override
    public double height(double width) {
        return view.height(model, choice, width);
    }

    @Override
    public void draw(Surface surface) {
        view.draw(model, choice, surface);
    }

    @Override
    public void state(Json out) {
        LeNetNumbers.state(model, out);
    }

    @Override
    public List<String> needs() {
        return List.of(WEIGHTS);
    }

    @Override
    public void take(String name, byte[] bytes) {
        model.pretrained(bytes);
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
    public void opened() {}

    @Override
    public void reset() {
        weights.forget();
        model.restart();
    }

    @Override
    public double pace() {
        return 1000;
    }

    @Override
    public boolean canStep() {
        return model.canStep();
    }

    @Override
    public void step() {
        model.step();
    }

    @Override
    public boolean stepPart() {
        return model.stepPart();
    }

    @Override
    public boolean isWaiting() {
        return model.isWaiting();
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
        Unit before = choice.pointed;
        if (key.startsWith("output.")) {
            int digit = (int) Numbers.parse(key.substring(7));
            choice.pointed = new Unit(Unit.Layer.OUTPUT, 0, 0, digit);
        }
        return !before.equals(choice.pointed);
    }

    @Override
    public boolean hover(Touch touch) {
        Unit before = choice.pointed;
        choice.pointed = view.at(touch);
        return !before.equals(choice.pointed);
    }

    @Override
    public boolean grabs(Touch touch) {
        return choice.tab == LeNetView.Tab.DRAW && view.pad.contains(touch);
    }

    @Override
    public void drag(Touch touch) {
        model.drawing.draw(view.pad.x(touch), view.pad.y(touch), controls.erases);
        model.drawn();
    }

    @Override
    public void release() {
        model.drawing.lift();
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        if (grabs(touch)) {
            model.drawing.toggle(view.pad.x(touch), view.pad.y(touch));
            model.drawn();
            return;
        }
        if (spot.equals("clear")) {
            model.drawing.clear();
            model.drawn();
        } else if (spot.equals("undo")) {
            model.drawing.undo();
            model.drawn();
        }
        if (choice.tab == LeNetView.Tab.BROWSE) {
            int image = view.gallery.at(touch, model, choice.errorsOnly, choice.page);
            if (image >= 0) {
                model.showTest(image);
            }
        }
        Unit unit = view.at(touch);
        choice.pinned = unit.equals(choice.pinned) ? Unit.NONE : unit;
        List<String> words = Words.split(spot, '.');
        if (words.size() == 2 && words.get(0).equals("output")) {
            choice.pinned = new Unit(Unit.Layer.OUTPUT, 0, 0, (int) Numbers.parse(words.get(1)));
        }
    }
}
