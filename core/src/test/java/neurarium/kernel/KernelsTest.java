package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class KernelsTest {
    @Test
    void arePlainJavaAtFirst() {
        assertInstanceOf(JavaKernels.class, Kernels.chosen());
        assertNotSame(new Graph().kernels(), new Graph().kernels());
    }

    @Test
    void areThoseOfEveryGraphBuiltOnceChosen() {
        Supplier<Kernels> before = DefaultKernels.source;
        Kernels other = new JavaKernels();
        try {
            Kernels.choose(other);

            assertSame(other, new Graph().kernels());
            assertSame(other, new Graph().kernels());
        } finally {
            DefaultKernels.source = before;
        }
    }

    @Test
    void graphsRunAtTheSameTimeWithoutTouchingEachOther() throws Exception {
        int threads = 4;
        CountDownLatch together = new CountDownLatch(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<float[]>> products = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int seed = i;
                products.add(executor.submit(() -> product(seed, together)));
            }
            for (int i = 0; i < threads; i++) {
                assertArrayEquals(product(i, new CountDownLatch(1)), products.get(i).get());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** The sum of many runs of one product, large enough to be packed. */
    private static float[] product(int seed, CountDownLatch together) throws InterruptedException {
        Graph graph = new Graph();
        Rng rng = new Rng(seed);
        Node x = graph.input("x", Tensor.normal(rng, 1, 20 + seed, 30));
        Node w = graph.input("w", Tensor.normal(rng, 1, 30, 24));
        Node y = x.matmul(w);
        float[] sums = new float[y.shape().size()];
        together.countDown();
        together.await();
        for (int run = 0; run < 400; run++) {
            graph.forward(y);
            MatrixVector.addScaled(1, y.value(), 0, sums, 0, sums.length);
        }
        return sums;
    }
}
