package neurarium.demos.descent;

import java.util.ArrayList;
import java.util.List;
import neurarium.tensor.Rng;

/**
 * Gradient descent and its relatives, side by side from one start. It opens with the lecture's
 * example, L = x² + y² + 2x − 2y from (2, 2) with α = 0.1. Lecture, section 1.
 */
final class DescentModel {
    final LinearProgram program = new LinearProgram();
    private final boolean[] walking = {true, false, false, false, false, false};
    private final List<Walk> walks = new ArrayList<>();
    private Place place = Place.LECTURE;
    private String text = Place.LECTURE.f;
    private double reach = Place.LECTURE.reach;
    private Landscape landscape;
    private double startX = Place.LECTURE.startX;
    private double startY = Place.LECTURE.startY;
    private double rate = Place.LECTURE.rate;

    DescentModel() {
        explore();
    }

    /** Takes the function, the start and the rate of a place. */
    void go(Place place) {
        this.place = place;
        if (place != Place.OWN) {
            text = place.f;
        }
        reach = place.reach;
        rate = place.rate;
        startX = place.startX;
        startY = place.startY;
        explore();
    }

    /** A function that the student typed; the same as a place has stays that place. */
    void function(String text) {
        if (!text.equals(this.text)) {
            this.text = text;
            place = Place.OWN;
            explore();
        }
    }

    void reach(double reach) {
        this.reach = reach;
        explore();
    }

    private void explore() {
        landscape = new Landscape(text, place.centerX, place.centerY, reach);
        reset();
    }

    /** Seed 1 begins where the place says, every other seed somewhere in sight. */
    void seed(int seed) {
        startX = place.startX;
        startY = place.startY;
        if (seed != 1) {
            Rng rng = new Rng(seed);
            startX = tidy(place.centerX + rng.uniform(-0.9, 0.9) * reach);
            startY = tidy(place.centerY + rng.uniform(-0.9, 0.9) * reach);
        }
        program.reset();
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

    boolean walks(int method) {
        return walking[method];
    }

    /** Whether a method walks along; the last one stays. */
    void walks(int method, boolean on) {
        walking[method] = on;
        reset();
    }

    void reset() {
        walks.clear();
        int i = 0;
        for (Method method : Method.values()) {
            if (walking[i++]) {
                walks.add(new Walk(method, landscape, startX, startY));
            }
        }
        if (walks.isEmpty()) {
            walks.add(new Walk(Method.SGD, landscape, startX, startY));
        }
    }

    boolean canStep() {
        for (Walk walk : walks) {
            if (walk.status() == Walk.Status.WALKING) {
                return true;
            }
        }
        return false;
    }

    /** One step of every walker that is still on its way. */
    void step() {
        for (Walk walk : walks) {
            if (walk.status() == Walk.Status.WALKING) {
                walk.step(landscape, rate);
            }
        }
    }

    /** The loss after one more step of the first walker. */
    double nextLoss() {
        Walk walk = new Walk(Method.SGD, landscape, first().now().x(), first().now().y());
        walk.step(landscape, rate);
        return walk.now().loss();
    }

    /** The walker whose steps the table shows. */
    Walk first() {
        return walks.get(0);
    }

    List<Walk> walks() {
        return walks;
    }

    Landscape landscape() {
        return landscape;
    }

    Place place() {
        return place;
    }

    String text() {
        return text;
    }

    double reach() {
        return reach;
    }

    double rate() {
        return rate;
    }

    double startX() {
        return startX;
    }

    double startY() {
        return startY;
    }

    /**
     * The rate from which plain gradient descent no longer comes to rest: 2/λ_max, where the
     * landscape bends upwards in every direction; NaN elsewhere, where no rate does.
     */
    double limit() {
        Walk.Point p = first().now();
        if (!(landscape.smallestCurvature(p.x(), p.y()) >= -1e-9)) {
            return Double.NaN;
        }
        double curvature = landscape.largestCurvature(p.x(), p.y());
        return curvature > 0 ? 2 / curvature : Double.POSITIVE_INFINITY;
    }
}
