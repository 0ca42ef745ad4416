package neurarium.ui;

import java.util.List;
import neurarium.kernel.Kernels;

/** What can be measured and checked in a browser. */
public interface Bench {
    /**
     * A piece of work that is done again and again.
     *
     * @param unit what {@code amount} counts, per second; or "ms", where the time of once counts
     * @param amount how much one run does
     */
    record Work(String unit, double amount, Runnable once) {}

    /** The names of all works. */
    List<String> names();

    /**
     * Prepares a work.
     *
     * @param options names and values, as in {@code batch=1 size=32}; may be empty
     * @throws IllegalArgumentException if there is no such work or option
     */
    Work work(String name, String options);

    /** The losses of 50 steps of training of a small model, from the same seed everywhere. */
    float[] losses(String model);

    /** Where kernels differ from the plain ones over random sizes; empty if nowhere. */
    List<String> compare(Kernels kernels, int seed, int rounds);
}
