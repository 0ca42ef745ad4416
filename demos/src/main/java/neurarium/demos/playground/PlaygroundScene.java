package neurarium.demos.playground;

import neurarium.data.ToySet;
import neurarium.ui.Box;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Plot;
import neurarium.ui.Scene;
import neurarium.ui.Steps;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** What its tab shows at the left, beside the map with the points, the losses and the counts. */
final class PlaygroundScene extends Scene implements Touchable, Steps {
    private final LeftView left;
    private final Workbench bench;
    private final PlaygroundModel model;
    private double probe1 = Double.NaN;
    private double probe2 = Double.NaN;

    /** Where the left side ended, and where the plane was, when they were drawn last. */
    private double leftEnd;

    private Plot plane = Layout.of(0, 0).plane();

    PlaygroundScene(
            String key,
            String zh,
            String en,
            LeftView left,
            Workbench bench,
            Exercise... questions) {
        super(key, zh, en);
        this.left = left;
        this.bench = bench;
        model = bench.model;
        controls(bench.controls);
        bench.sections.forEach(this::section);
        readouts(bench.readouts);
        steps(30, this);
        touch(this);
        exercises(questions);
    }

    @Override
    public Verdict verdict() {
        return bench.report.verdict(bench.edits.preset);
    }

    @Override
    public Text description() {
        return bench.report.description();
    }

    @Override
    public void state(Json out) {
        bench.report.state(out);
    }

    @Override
    public void update() {
        bench.edits.history.begin();
        model.update();
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        Box box = Layout.left(width);
        Box layer = new Box(0, 0, box.width(), Math.max(box.bottom(), leftEnd));
        surface.layer("left", layer, () -> leftEnd = left.draw(box, surface));
        Layout layout = Layout.of(width, leftEnd);
        plane = layout.plane();
        bench.map.draw(plane, surface);
        LossView.draw(model, layout.losses(), surface);
        ConfusionView.draw(model, layout.confusion(), surface);
        if (!Double.isNaN(probe1)) {
            bench.map.probe(probe1, probe2, plane, surface);
        }
        return Math.max(layout.end(), leftEnd);
    }

    @Override
    public boolean hover(Touch touch) {
        double before1 = probe1;
        double before2 = probe2;
        boolean isInside = plane.box().contains(touch.x(), touch.y());
        probe1 = isInside ? plane.x().value(touch.x()) : Double.NaN;
        probe2 = isInside ? plane.y().value(touch.y()) : Double.NaN;
        boolean hasMoved =
                Double.compare(before1, probe1) != 0 || Double.compare(before2, probe2) != 0;
        return left.hover(touch) || hasMoved;
    }

    /** Whether a touch draws points. */
    @Override
    public boolean capturesPointer(Touch touch) {
        return model.settings.source == PointSource.DRAWN
                && plane.box().contains(touch.x(), touch.y());
    }

    @Override
    public void drag(Touch touch) {
        if (capturesPointer(touch)) {
            bench.edits.history.before("draw");
            double x1 = plane.x().value(touch.x());
            model.drawn.add(x1, plane.y().value(touch.y()), bench.data.brush);
            model.pointsChanged();
        }
    }

    @Override
    public void tap(Touch touch) {
        if (capturesPointer(touch)) {
            drag(touch);
        } else {
            left.tap(touch);
        }
    }

    /** Removes a drawn point. */
    @Override
    public void longPress(Touch touch) {
        if (capturesPointer(touch)) {
            bench.edits.history.before("erase");
            double x1 = plane.x().value(touch.x());
            model.drawn.removeNear(x1, plane.y().value(touch.y()), ToySet.REACH / 12);
            model.pointsChanged();
        }
    }

    @Override
    public boolean canStep() {
        return model.canStep();
    }

    @Override
    public boolean stepPart() {
        bench.edits.history.before("run");
        return model.stepPart();
    }
}
