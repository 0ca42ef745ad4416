package neurarium.bench;

import java.util.concurrent.TimeUnit;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** C = A B and C = A Bᵀ with 256×256 matrices: 2 · 256³ = 33.6 million operations each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MatMulBenchmark {
    private static final int SIZE = 256;

    private final Kernels kernels = Kernels.chosen();
    private final Rng rng = new Rng(1);
    private final Buffer a = matrix();
    private final Buffer b = matrix();
    private final Buffer c = matrix();
    private final Product plain = new Product(false, false, SIZE, SIZE, SIZE);
    private final Product transposed = new Product(false, true, SIZE, SIZE, SIZE);

    private Buffer matrix() {
        Buffer buffer = kernels.buffer(SIZE * SIZE);
        buffer.set(Tensor.uniform(rng, 1, SIZE, SIZE).values());
        return buffer;
    }

    @Benchmark
    public Buffer matmul() {
        kernels.matmul(plain, a, 0, b, 0, c, 0, false);
        return c;
    }

    @Benchmark
    public Buffer timesTransposed() {
        kernels.matmul(transposed, a, 0, b, 0, c, 0, false);
        return c;
    }
}
