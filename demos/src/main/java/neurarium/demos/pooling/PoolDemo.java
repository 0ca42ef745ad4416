package neurarium.demos.pooling;

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

/** Pooling and padding: forward, through a shift, and backward. */
public final class PoolDemo implements Demo {
    private final PoolModel model = new PoolModel();
    private final ShiftModel shift = new ShiftModel();
    private final PoolControls controls = new PoolControls(model, shift);
    private String pointed = "";
    private float[] openingImage = model.image().clone();

    @Override
    public List<Control.Choice> tabs() {
        return List.of(controls.tabs());
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
                        "position",
                        Text.of("位置", "position"),
                        () -> Text.same((model.row() + 1) + ", " + (model.column() + 1))),
                new Control.Readout(
                        "out",
                        Text.of("输出大小", "output size"),
                        () -> Text.same(model.outSize() + "×" + model.outSize())));
    }

    @Override
    public Verdict verdict() {
        return switch (controls.tab()) {
            case SHIFT -> PoolWords.verdict(shift);
            case PADDING -> PoolWords.padding();
            case POOLING, BACKWARD -> PoolWords.verdict(model);
        };
    }

    @Override
    public Text description() {
        return PoolWords.description(model);
    }

    @Override
    public List<Exercise> exercises() {
        return PoolExercises.all();
    }

    @Override
    public double height(double width) {
        return switch (controls.tab()) {
            case POOLING -> PoolView.height(model, width);
            case PADDING -> PaddingView.height(model, controls.kernelSize(), width);
            case SHIFT -> ShiftView.height(width);
            case BACKWARD -> PoolView.backwardHeight(model, width);
        };
    }

    @Override
    public void draw(Surface surface) {
        String shown = controls.selected();
        switch (controls.tab()) {
            case POOLING -> PoolView.draw(model, shown, surface);
            case PADDING -> PaddingView.draw(model, controls.kernelSize(), surface);
            case SHIFT -> ShiftView.draw(shift, surface);
            case BACKWARD -> PoolView.drawBackward(model, shown, surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps());
        out.put("row", model.row());
        out.put("column", model.column());
        out.put("outSize", model.outSize());
        out.put("average", model.output(false));
        out.put("maximum", model.output(true));
        out.put("changedEdges", shift.change(ShiftModel.Stage.EDGES));
        out.put("changedMaximum", shift.change(ShiftModel.Stage.MAX));
    }

    @Override
    public void seed(int seed) {}

    @Override
    public void opened() {
        openingImage = model.image().clone();
    }

    @Override
    public void reset() {
        model.reset();
        controls.select("");
        if (openingImage.length == model.image().length) {
            model.image(openingImage.clone());
        }
    }

    @Override
    public double pace() {
        return 1;
    }

    @Override
    public boolean canStep() {
        return model.hasOutput();
    }

    @Override
    public void step() {
        model.step();
    }

    @Override
    public boolean point(String spot) {
        boolean changes = !spot.equals(pointed);
        pointed = spot;
        CellKey cell = CellKey.of(spot);
        if (cell.isOf("a", "m", "g") && cell.fits(model.outSize(), model.outSize())) {
            model.go(cell.row(), cell.column());
        }
        return changes;
    }

    @Override
    public void tap(Touch touch) {
        controls.select(pointed);
    }
}
