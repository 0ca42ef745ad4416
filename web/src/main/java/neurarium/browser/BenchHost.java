package neurarium.browser;

/** What the loader hands to the program of bench.html. */
interface BenchHost extends Backend {
    void connect(BenchApi bench);
}
