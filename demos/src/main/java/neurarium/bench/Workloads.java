package neurarium.bench;

import java.util.List;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import neurarium.ui.Bench;

/** The works by name, on synthetic numbers of the right shapes. */
public final class Workloads implements Bench {
    @Override
    public List<String> names() {
        return List.of("matmul");
    }

    @Override
    public Work work(String name, String text) {
        Options options = new Options(name, text);
        Work work =
                switch (name) {
                    case "matmul" -> matmul(options);
                    default -> throw new IllegalArgumentException("there is no work named " + name);
                };
        options.end();
        return work;
    }

    private static Work matmul(Options options) {
        int size = options.number("size", 256);
        int m = options.number("m", size);
        int n = options.number("n", size);
        int k = options.number("k", size);
        Kernels kernels = Kernels.chosen();
        Rng rng = new Rng(1);
        Buffer a = kernels.buffer(m * k);
        Buffer b = kernels.buffer(k * n);
        Buffer c = kernels.buffer(m * n);
        a.set(Tensor.uniform(rng, 1, m, k).values());
        b.set(Tensor.uniform(rng, 1, k, n).values());
        Product product = new Product(false, false, m, n, k);
        return new Work(
                "GFLOP/s",
                2e-9 * m * n * k,
                () -> kernels.matmul(product, a, 0, b, 0, c, 0, false));
    }

    @Override
    public float[] losses(String model) {
        throw new IllegalArgumentException("there is no trial named " + model);
    }

    @Override
    public List<String> compare(Kernels kernels, int seed, int rounds) {
        return new KernelComparison(kernels, seed).differences(rounds);
    }
}
