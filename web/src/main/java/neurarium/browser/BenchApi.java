package neurarium.browser;

import org.teavm.jso.JSObject;

/** What the program of bench.html can do for its script. Lists are JSON. */
interface BenchApi extends JSObject {
    /** The names of all kinds of work. */
    String names();

    /** Prepares work; the answer is what is wrong with the request, or empty. */
    String start(String name, String options);

    /** What {@link #amount} counts, each second; or ms, where the time of once is the result. */
    String unit();

    /** How much one run of the work does. */
    double amount();

    /** Repeats the work for so many seconds at least, and returns the seconds that once takes. */
    double seconds(double atLeast);

    /** The losses of a model's training trial. */
    String losses(String model);

    /** Where the kernels differ from the plain ones over random sizes. */
    String compareKernels(int seed, int rounds);
}
