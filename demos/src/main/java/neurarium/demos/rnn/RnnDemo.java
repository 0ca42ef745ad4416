package neurarium.demos.rnn;

import java.util.ArrayList;
import java.util.List;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** The recurrent network of the lecture: folded, unrolled, and at work on series of numbers. */
public final class RnnDemo implements Demo {
    private final UnrollModel unroll = new UnrollModel();
    private final SeriesModel series = new SeriesModel();
    private final RnnControls controls = new RnnControls(unroll, series);
    private List<float[]> opening = List.of();

    UnrollModel unroll() {
        return unroll;
    }

    SeriesModel series() {
        return series;
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
                new Control.Readout("numbers", Text.of("参数", "parameters"), this::parameters),
                new Control.Readout("progress", Text.of("进度", "progress"), this::progress));
    }

    private Text parameters() {
        return controls.learns() ? RnnWords.parameters(series) : RnnWords.parameters(unroll);
    }

    private Text progress() {
        return controls.learns() ? RnnWords.progress(series) : RnnWords.progress(unroll);
    }

    @Override
    public Verdict verdict() {
        return controls.learns() ? RnnWords.verdict(series) : RnnWords.verdict(unroll);
    }

    @Override
    public Text description() {
        return controls.learns() ? RnnWords.description(series) : RnnWords.description(unroll);
    }

    @Override
    public List<Exercise> exercises() {
        return RnnExercises.all();
    }

    @Override
    public double height(double width) {
        return controls.learns() ? SeriesView.height(series) : UnrollView.height(unroll, width);
    }

    @Override
    public void draw(Surface surface) {
        if (controls.learns()) {
            SeriesView.draw(series, surface);
        } else {
            UnrollView.draw(unroll, surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", unroll.steps() + series.steps());
        out.put("t", unroll.t());
        out.put("parameters", unroll.parameters());
        out.put("s", unroll.s(unroll.t()));
        out.put("y", unroll.y(unroll.t()));
        out.put("loss", series.losses.last());
        out.put("accuracy", series.accuracy(0, series.times()));
        out.put("prediction", series.prediction());
    }

    @Override
    public void seed(int seed) {
        unroll.seed(seed);
        series.seed(seed);
    }

    @Override
    public void opened() {
        opening = new ArrayList<>();
        opening.add(unroll.weights().fromInput().clone());
        opening.add(unroll.weights().fromState().clone());
        opening.add(unroll.v().clone());
        opening.add(unroll.x().clone());
    }

    @Override
    public void reset() {
        unroll.reset();
        series.restart();
        boolean fits =
                opening.size() == 4
                        && opening.get(0).length == unroll.weights().fromInput().length
                        && opening.get(2).length == unroll.v().length
                        && opening.get(3).length == unroll.x().length;
        if (fits && unroll.cell() == Cell.ELMAN) {
            unroll.u(opening.get(0).clone());
            unroll.w(opening.get(1).clone());
            unroll.v(opening.get(2).clone());
            unroll.x(opening.get(3).clone());
        }
    }

    @Override
    public double pace() {
        return controls.learns() ? 60 : 1;
    }

    @Override
    public boolean canStep() {
        return !controls.learns() || series.canStep();
    }

    @Override
    public void step() {
        if (controls.learns()) {
            series.step();
        } else {
            unroll.step();
        }
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        int time = controls.learns() ? 0 : UnrollView.time(unroll, touch);
        if (time > 0) {
            unroll.t(time);
        }
    }
}
