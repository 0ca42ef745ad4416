package neurarium.demos.backprop;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** Backpropagation one derivative at a time, through the lecture's network or any formula. */
public final class BackpropDemo implements Demo {
    private static final double PACE = 2;

    private final BackpropState state = new BackpropState();
    private final BackpropControls controls = new BackpropControls(state);

    NetworkModel network() {
        return state.network;
    }

    ExpressionModel expression() {
        return state.expression;
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
    public List<Exercise> exercises() {
        return BackpropExercises.of(state);
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "walk",
                        Text.of("步", "step"),
                        () ->
                                Text.same(
                                        state.pass().position()
                                                + " / "
                                                + state.pass().steps().size())),
                new Control.Readout("loss", Text.same("L"), () -> Text.same(loss())),
                new Control.Readout(
                        "updates",
                        Text.of("更新", "updates"),
                        () ->
                                Text.same(
                                        state.isExpression()
                                                ? "–"
                                                : Integer.toString(state.network.updates()))));
    }

    private String loss() {
        Pass pass = state.pass();
        String key = state.isExpression() ? state.expression.output() : "L";
        return new Gaze(pass, "").figure(key);
    }

    @Override
    public Verdict verdict() {
        return BackpropVerdict.of(state);
    }

    @Override
    public Text description() {
        return BackpropDescription.of(state);
    }

    @Override
    public double height(double width) {
        return BackpropView.layout(state, width).height();
    }

    @Override
    public void draw(Surface surface) {
        BackpropView.draw(state, surface);
    }

    @Override
    public void state(Json out) {
        BackpropJson.write(state, out);
    }

    @Override
    public void seed(int seed) {
        state.network.seed(seed);
    }

    @Override
    public void opened() {
        state.network.startHere();
    }

    @Override
    public void reset() {
        state.reset();
    }

    @Override
    public boolean canStep() {
        return state.canStep();
    }

    @Override
    public void step() {
        state.step();
    }

    @Override
    public double pace() {
        return PACE;
    }

    @Override
    public boolean point(String spot) {
        String before = state.pointed();
        state.point(spot);
        return !state.pointed().equals(before);
    }

    /** A row of the table takes the walk to the step that finds it. */
    @Override
    public void tap(Touch touch) {
        BackpropLayout layout = BackpropView.layout(state, touch.width());
        List<String> rows = state.rows();
        if (layout.table() == null) {
            return;
        }
        int row = CheckTable.rowAt(touch.x(), touch.y(), rows.size(), layout.table());
        List<Step> steps = state.pass().steps();
        for (int i = 0; row >= 0 && i < steps.size(); i++) {
            if (steps.get(i).key().equals(rows.get(row))) {
                state.moveTo(i + 1);
            }
        }
    }
}
