package neurarium.demos.descent;

import java.util.ArrayList;
import java.util.List;
import neurarium.optim.OptimizerKind;
import neurarium.tensor.Rng;

/**
 * Gradient descent and its relatives, side by side from one start. It opens with the lecture's
 * example, L = x² + y² + 2x − 2y from (2, 2) with α = 0.1. Lecture, section 1.
 */
final class DescentModel {
    final List<Walk> walks = new ArrayList<>();
    Preset preset = Preset.LECTURE;
    String text = Preset.LECTURE.f;
    double reach = Preset.LECTURE.reach;
    double startX = Preset.LECTURE.startX;
    double startY = Preset.LECTURE.startY;
    double rate = Preset.LECTURE.rate;
    Landscape landscape;
    private final List<OptimizerKind> walking = new ArrayList<>();

    DescentModel() {
        walking.add(OptimizerKind.SGD);
        explore();
    }

    /** Takes the function, the start and the rate of a preset. */
    void preset(Preset preset) {
        this.preset = preset;
        if (preset != Preset.OWN) {
            text = preset.f;
        }
        reach = preset.reach;
        rate = preset.rate;
        startX = preset.startX;
        startY = preset.startY;
        explore();
    }

    /** A function that the student typed; that of the preset keeps the preset. */
    void function(String text) {
        if (!text.equals(this.text)) {
            this.text = text;
            preset = Preset.OWN;
            explore();
        }
    }

    void reach(double reach) {
        this.reach = reach;
        explore();
    }

    private void explore() {
        landscape = new Landscape(text, preset.centerX, preset.centerY, reach);
        reset();
    }

    /** Seed 1 begins where the preset says, every other seed somewhere in sight. */
    void seed(int seed) {
        startX = preset.startX;
        startY = preset.startY;
        if (seed != 1) {
            Rng rng = new Rng(seed);
            startX = tidy(preset.centerX + rng.uniform(-0.9, 0.9) * reach);
            startY = tidy(preset.centerY + rng.uniform(-0.9, 0.9) * reach);
        }
        reset();
    }

    private static double tidy(double x) {
        return Math.rint(x * 10) / 10;
    }

    void start(double x, double y) {
        startX = x;
        startY = y;
        reset();
    }

    void rate(double rate) {
        this.rate = rate;
        for (Walk walk : walks) {
            walk.goOn();
        }
    }

    boolean walks(OptimizerKind method) {
        return walking.contains(method);
    }

    /** Whether a method walks along; where none does, plain gradient descent walks. */
    void walks(OptimizerKind method, boolean on) {
        walking.remove(method);
        if (on) {
            walking.add(method);
        }
        reset();
    }

    void reset() {
        walks.clear();
        for (OptimizerKind method : OptimizerKind.values()) {
            if (walks(method)) {
                walks.add(new Walk(method, landscape, startX, startY));
            }
        }
        if (walks.isEmpty()) {
            walks.add(new Walk(OptimizerKind.SGD, landscape, startX, startY));
        }
    }

    boolean canStep() {
        for (Walk walk : walks) {
            if (walk.status == Walk.Status.WALKING) {
                return true;
            }
        }
        return false;
    }

    /** One step of every walker that is still on its way. */
    void step() {
        for (Walk walk : walks) {
            if (walk.status == Walk.Status.WALKING) {
                walk.step(landscape, rate);
            }
        }
    }

    /** The loss after one more step of gradient descent from where the first walker is. */
    double nextLoss() {
        Walk.Point now = first().now();
        Walk walk = new Walk(OptimizerKind.SGD, landscape, now.x(), now.y());
        walk.step(landscape, rate);
        return walk.now().loss();
    }

    /** The walker whose steps the table shows. */
    Walk first() {
        return walks.get(0);
    }

    /**
     * The rate from which plain gradient descent no longer comes to rest: 2/λ_max, where the
     * landscape bends upwards in every direction; NaN elsewhere, where no rate does.
     */
    double limit() {
        Walk.Point p = first().now();
        if (!(landscape.minCurvature(p.x(), p.y()) >= -1e-9)) {
            return Double.NaN;
        }
        double curvature = landscape.maxCurvature(p.x(), p.y());
        return curvature > 0 ? 2 / curvature : Double.POSITIVE_INFINITY;
    }
}
