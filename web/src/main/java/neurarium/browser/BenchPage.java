package neurarium.browser;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.ui.Bench;
import neurarium.ui.Json;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;

/** What bench.html asks of its program: work by name, round after round, and its pace. */
public final class BenchPage implements BenchApi {
    private final Kernels kernels;
    private final Bench bench;
    private Bench.Work work = new Bench.Work("", 0, () -> {});

    private BenchPage(Kernels kernels, Bench bench) {
        this.kernels = kernels;
        this.bench = bench;
    }

    /** Runs in the page that the loader prepared. */
    public static void run(Bench bench) {
        BenchHost host = (BenchHost) (JSObject) Web.page().getNeurariumHost();
        Kernels kernels = SimdKernels.of(host);
        Kernels.choose(kernels);
        host.connect(new BenchPage(kernels, bench));
    }

    @Override
    public String names() {
        Json json = new Json().open('[').add("peak");
        for (String name : bench.names()) {
            json.add(name);
        }
        return json.close(']').toString();
    }

    @Override
    public String start(String name, String options) {
        try {
            work = name.equals("peak") ? peak() : bench.work(name, options);
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private Bench.Work peak() {
        if (!(kernels instanceof SimdKernels simd)) {
            throw new IllegalArgumentException("peak needs the vector kernels (+simd)");
        }
        int rounds = 40_000;
        return new Bench.Work("GFLOP/s", 192e-9 * rounds, () -> simd.peak(rounds));
    }

    @Override
    public String unit() {
        return work.unit();
    }

    @Override
    public double amount() {
        return work.amount();
    }

    @Override
    public double seconds(double atLeast) {
        double start = now();
        double elapsed = 0;
        int times = 0;
        int chunk = 1;
        while (elapsed < atLeast) {
            for (int i = 0; i < chunk; i++) {
                work.once().run();
            }
            times += chunk;
            elapsed = now() - start;
            if (elapsed < atLeast / 8) { // the clock is too coarse to be read each time
                chunk *= 2;
            }
        }
        return elapsed / times;
    }

    private static double now() {
        return Performance.now() / 1000;
    }

    @Override
    public String losses(String model) {
        float[] losses = bench.losses(model);
        Json json = new Json().open('[');
        for (float loss : losses) {
            json.add(loss);
        }
        return json.close(']').toString();
    }

    @Override
    public String compareKernels(int seed, int rounds) {
        List<String> differences = bench.compare(kernels, seed, rounds);
        Json json = new Json().open('[');
        for (String difference : differences) {
            json.add(difference);
        }
        return json.close(']').toString();
    }
}
