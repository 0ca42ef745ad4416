package neurarium.data;

import neurarium.tensor.Rng;

/**
 * Toy problems in the plane, drawn from a seeded generator within ±{@link #REACH}. Noise from 0 to
 * 1 shifts every coordinate by a normal number of deviation noise · {@link #BLUR} after its class
 * was decided.
 */
public enum ToySet {
    /** Rings around each other, the innermost of class 0. */
    CIRCLE(4) {
        @Override
        void add(PointSet set, int i, int count, Rng rng) {
            int ring = i % set.classes;
            double width = 5.0 / set.classes;
            double radius = width * (ring + rng.uniform(0, 0.75));
            double angle = rng.uniform(0, 2 * Math.PI);
            set.add(radius * Math.cos(angle), radius * Math.sin(angle), ring);
        }
    },
    /** Class 0 where x₁ and x₂ differ in sign: exclusive or. */
    XOR(2) {
        @Override
        void add(PointSet set, int i, int count, Rng rng) {
            double x1 = away(rng);
            double x2 = away(rng);
            set.add(x1, x2, x1 * x2 < 0 ? 0 : 1);
        }

        /** A coordinate that keeps off the axis. */
        private double away(Rng rng) {
            double x = rng.uniform(-4.7, 4.7);
            return x < 0 ? x - 0.3 : x + 0.3;
        }
    },
    /** A normal cloud for each class, around points of a circle. */
    GAUSSIANS(4) {
        @Override
        void add(PointSet set, int i, int count, Rng rng) {
            int kind = i % set.classes;
            double angle = Math.PI / 4 + 2 * Math.PI * kind / set.classes;
            double x1 = 3 * Math.cos(angle) + 0.8 * rng.normal();
            set.add(x1, 3 * Math.sin(angle) + 0.8 * rng.normal(), kind);
        }
    },
    /** An arm of a spiral for each class, nearly two turns long. */
    SPIRAL(4) {
        @Override
        void add(PointSet set, int i, int count, Rng rng) {
            int arm = i % set.classes;
            int along = i / set.classes;
            double t = (along + 0.5) * set.classes / count;
            double angle = 1.75 * 2 * Math.PI * t + 2 * Math.PI * arm / set.classes;
            double radius = 5 * t;
            set.add(radius * Math.sin(angle), radius * Math.cos(angle), arm);
        }
    },
    /** Two half circles that reach into each other. */
    MOONS(2) {
        @Override
        void add(PointSet set, int i, int count, Rng rng) {
            double angle = rng.uniform(0, Math.PI);
            double radius = 3 + 0.25 * rng.normal();
            double x1 = radius * Math.cos(angle);
            double x2 = radius * Math.sin(angle);
            if (i % 2 == 0) {
                set.add(x1 - 1.5, x2 - 1, 0);
            } else {
                set.add(1.5 - x1, 1 - x2, 1);
            }
        }
    },
    /** Regression: a slope, (x₁ + x₂)/10. */
    PLANE(0) {
        @Override
        void add(PointSet set, int i, int count, Rng rng) {
            double x1 = rng.uniform(-5, 5);
            double x2 = rng.uniform(-5, 5);
            set.add(x1, x2, (x1 + x2) / 10);
        }
    },
    /** Regression: hills and hollows, sin(x₁) · cos(x₂/2). */
    WAVE(0) {
        @Override
        void add(PointSet set, int i, int count, Rng rng) {
            double x1 = rng.uniform(-5, 5);
            double x2 = rng.uniform(-5, 5);
            set.add(x1, x2, Math.sin(x1) * Math.cos(x2 / 2));
        }
    };

    /** Coordinates lie between −REACH and REACH. */
    public static final double REACH = 6;

    /** The deviation at noise 1. */
    public static final double BLUR = 1.5;

    /** How many classes it can have; 0 for regression. */
    public final int mostClasses;

    ToySet(int mostClasses) {
        this.mostClasses = mostClasses;
    }

    /** Draws the i-th of so many points. */
    abstract void add(PointSet set, int i, int count, Rng rng);

    /**
     * Draws points.
     *
     * @param classes how many classes, at most {@link #mostClasses}; ignored for regression
     * @param noise from 0 to 1
     */
    public PointSet draw(int count, int classes, double noise, Rng rng) {
        PointSet exact = new PointSet(Math.min(classes, mostClasses));
        for (int i = 0; i < count; i++) {
            add(exact, i, count, rng);
        }
        PointSet noisy = new PointSet(exact.classes);
        for (int i = 0; i < exact.size(); i++) {
            double x1 = exact.x1(i) + noise * BLUR * rng.normal();
            double x2 = exact.x2(i) + noise * BLUR * rng.normal();
            noisy.add(within(x1), within(x2), exact.target(i));
        }
        return noisy;
    }

    private static double within(double x) {
        return Math.max(-REACH, Math.min(REACH, x));
    }
}
