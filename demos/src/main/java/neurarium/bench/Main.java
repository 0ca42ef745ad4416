package neurarium.bench;

import neurarium.browser.BenchPage;

/** The program that TeaVM compiles for bench.html. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        BenchPage.run(new Workloads());
    }
}
