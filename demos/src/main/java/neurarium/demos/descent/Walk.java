package neurarium.demos.descent;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Curve;
import neurarium.optim.OptimizerKind;

/** One walker on a landscape: where it is, where it was, and what it remembers. */
final class Walk {
    /** A point of the path with its gradient and loss. */
    record Point(double x, double y, double g, double h, double loss) {
        static Point of(Landscape landscape, double x, double y) {
            return new Point(x, y, landscape.g(x, y), landscape.h(x, y), landscape.value(x, y));
        }

        boolean isFinite() {
            return Double.isFinite(g) && Double.isFinite(h) && Double.isFinite(loss);
        }
    }

    /** The state of a walk. */
    enum Status {
        WALKING,
        /** The gradient is near 0. */
        ARRIVED,
        /** The loss or the place grew beyond all bounds. */
        DIVERGED,
        /** The next step led to where the function is not defined. */
        LOST
    }

    /** The walk has arrived where |g| and |h| are below this. */
    static final double FLAT = 1e-3;

    private static final double FAR = 1e4;
    private static final int MAX_LENGTH = 4000;
    private static final double MOMENTUM = 0.9;

    final OptimizerKind method;
    final Curve losses = new Curve(512);

    /** The points of the path; of a very long one the first half thinned out. */
    final List<Point> path = new ArrayList<>();

    /** The number of points that were dropped from the path. */
    int dropped;

    int steps;
    Status status = Status.WALKING;

    /** v for x and y; for Adam the mean m. */
    double vx;

    double vy;

    /** s for x and y. */
    double sx;

    double sy;

    Walk(OptimizerKind method, Landscape landscape, double x, double y) {
        this.method = method;
        Point start = Point.of(landscape, x, y);
        path.add(start);
        losses.add(start.loss);
        settle(start);
    }

    private void settle(Point point) {
        if (!point.isFinite()) {
            status = Status.LOST;
        } else if (Math.abs(point.g) < FLAT && Math.abs(point.h) < FLAT) {
            status = Status.ARRIVED;
        }
    }

    Point now() {
        return path.get(path.size() - 1);
    }

    /** Tries again after the rate or anything else has changed. */
    void goOn() {
        if (status == Status.DIVERGED || status == Status.LOST) {
            status = Status.WALKING;
            settle(now());
        }
    }

    // region step
    /** Computes the gradient and moves against it, each method in its own way. */
    void step(Landscape landscape, double rate) {
        Point p = now();
        steps++;
        double dx = move(p.g, true);
        double dy = move(p.h, false);
        Point next = Point.of(landscape, p.x - rate * dx, p.y - rate * dy);
        if (!next.isFinite()) {
            status = isFar(next) ? Status.DIVERGED : Status.LOST;
            return;
        }
        add(next);
        if (isFar(next)) {
            status = Status.DIVERGED;
        } else {
            settle(next);
        }
    }

    /** What takes the place of the gradient g along one axis. */
    private double move(double g, boolean alongX) {
        double v = alongX ? vx : vy;
        double s = alongX ? sx : sy;
        double moved =
                switch (method) {
                    case SGD -> g;
                    case MOMENTUM -> {
                        v = MOMENTUM * v + g;
                        yield v;
                    }
                    case NESTEROV -> {
                        v = MOMENTUM * v + g;
                        yield g + MOMENTUM * v;
                    }
                    case ADAGRAD -> {
                        s += g * g;
                        yield g / (Math.sqrt(s) + 1e-10);
                    }
                    case RMSPROP -> {
                        s = 0.99 * s + 0.01 * g * g;
                        yield g / (Math.sqrt(s) + 1e-8);
                    }
                    case ADAM -> {
                        v = 0.9 * v + 0.1 * g;
                        s = 0.999 * s + 0.001 * g * g;
                        double mean = v / (1 - Math.pow(0.9, steps));
                        yield mean / (Math.sqrt(s / (1 - Math.pow(0.999, steps))) + 1e-8);
                    }
                };
        if (alongX) {
            vx = v;
            sx = s;
        } else {
            vy = v;
            sy = s;
        }
        return moved;
    }

    // endregion

    private static boolean isFar(Point point) {
        return !(Math.abs(point.x) < FAR && Math.abs(point.y) < FAR);
    }

    private void add(Point point) {
        if (path.size() == MAX_LENGTH) {
            for (int i = MAX_LENGTH / 2 - 1; i > 0; i -= 2) {
                path.remove(i);
                dropped++;
            }
        }
        path.add(point);
        losses.add(point.loss);
    }
}
