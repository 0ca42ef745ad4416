package neurarium.optim;

/** The learning rate at each step, counted from 0. */
@FunctionalInterface
public interface Schedule {
    double rate(int step);

    /** Always the same. */
    static Schedule constant(double rate) {
        return step -> rate;
    }

    /** rate · factorᵏ, where k counts the full intervals of so many steps. */
    static Schedule step(double rate, double factor, int interval) {
        requirePositive("interval", interval);
        return step -> {
            int full = step / interval;
            return rate * Math.pow(factor, full);
        };
    }

    /** From rate to least along half a cosine, then least. Loshchilov and Hutter, 2017. */
    static Schedule cosine(double rate, double least, int steps) {
        requirePositive("steps", steps);
        return step -> {
            double progress = Math.min(1, step / (double) steps);
            return least + (rate - least) * 0.5 * (1 + Math.cos(Math.PI * progress));
        };
    }

    /** In equal parts up to what another schedule says first, then that schedule. */
    static Schedule warmUp(int steps, Schedule then) {
        requirePositive("steps", steps);
        return step -> step < steps ? then.rate(0) * (step + 1) / steps : then.rate(step - steps);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "a schedule takes " + name + " of 1 or more, got " + value);
        }
    }
}
