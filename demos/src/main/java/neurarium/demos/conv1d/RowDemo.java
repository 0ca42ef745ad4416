package neurarium.demos.conv1d;

import java.util.List;
import neurarium.ui.CellKey;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** Convolution along one axis: a row of neurons, and a signal. */
public final class RowDemo implements Demo {
    private final RowModel model = new RowModel();
    private final SignalModel signal = new SignalModel();
    private final RowControls controls = new RowControls(model, signal);
    private String pointed = "";
    private float[] openingInput = model.x().clone();
    private float[] openingWeights = model.w().clone();

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
    public boolean sets(String leader, String key) {
        return controls.sets(leader, key);
    }

    @Override
    public boolean isRelevant(Control control) {
        return controls.isRelevant(control);
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "out", Text.of("输出数", "outputs"), () -> Text.same("" + model.outSize())),
                new Control.Readout(
                        "parameters",
                        Text.of("参数", "parameters"),
                        () -> Text.same("" + model.parameters())),
                new Control.Readout(
                        "dense",
                        Text.of("全连接参数", "if dense"),
                        () -> Text.same("" + model.denseParameters())));
    }

    @Override
    public Verdict verdict() {
        return controls.onSignal() ? RowWords.verdict(signal) : RowWords.verdict(model);
    }

    @Override
    public Text description() {
        return controls.onSignal() ? RowWords.description(signal) : RowWords.description(model);
    }

    @Override
    public List<Exercise> exercises() {
        return RowExercises.all();
    }

    @Override
    public double height(double width) {
        return controls.onSignal() ? SignalView.height(width) : RowView.height(model, width);
    }

    @Override
    public void draw(Surface surface) {
        if (controls.onSignal()) {
            SignalView.draw(signal, surface);
        } else {
            RowView.draw(model, controls.selected(), surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps());
        out.put("time", model.time());
        out.put("filter", model.filter());
        out.put("outSize", model.outSize());
        out.put("parameters", model.parameters());
        out.put("denseParameters", model.denseParameters());
        out.open("y", '[');
        for (int f = 0; f < model.filters(); f++) {
            for (int t = 0; t < model.outSize(); t++) {
                out.add(model.y(f, t));
            }
        }
        out.close(']');
        out.put("place", signal.at());
        out.put("answer", signal.y(signal.at()));
    }

    @Override
    public void seed(int seed) {
        signal.seed(seed);
    }

    @Override
    public void opened() {
        openingInput = model.x().clone();
        openingWeights = model.w().clone();
    }

    @Override
    public void reset() {
        model.reset();
        controls.select("");
        if (openingInput.length == model.x().length) {
            model.x(openingInput.clone());
        }
        if (openingWeights.length == model.w().length) {
            model.w(openingWeights.clone());
        }
        signal.at(30);
    }

    @Override
    public double pace() {
        return 1;
    }

    @Override
    public boolean canStep() {
        return controls.onSignal() || model.hasOutput();
    }

    @Override
    public void step() {
        model.step();
        if (controls.onSignal()) {
            signal.step();
        }
    }

    @Override
    public boolean point(String spot) {
        boolean changes = !spot.equals(pointed);
        pointed = spot;
        CellKey cell = CellKey.of(spot);
        if (cell.isOf("y") && cell.fits(model.filters(), model.outSize())) {
            model.go(cell.row(), cell.column());
        }
        return changes;
    }

    @Override
    public boolean hover(Touch touch) {
        return controls.onSignal() && SignalView.point(signal, touch);
    }

    @Override
    public void tap(Touch touch) {
        hover(touch);
        controls.select(pointed);
    }
}
