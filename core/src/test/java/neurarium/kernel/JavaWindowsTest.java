package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class JavaWindowsTest {
    private final Kernels kernels = new JavaKernels();

    @Test
    void laysTheWindowsSideBySide() {
        Windows windows = Windows.square(1, 2, 3, 2, 1, 0);
        Buffer x = buffer(9, 1, 2, 3, 4, 5, 6);
        Buffer columns = kernels.buffer(8);

        kernels.im2col(windows, x, 1, columns);

        assertArrayEquals(new float[] {1, 2, 2, 3, 4, 5, 5, 6}, columns.read());
    }

    @Test
    void paddingIsZero() {
        Windows windows = Windows.square(1, 1, 1, 3, 1, 1);
        Buffer columns = buffer(9, 9, 9, 9, 9, 9, 9, 9, 9);

        kernels.im2col(windows, buffer(7), 0, columns);

        assertArrayEquals(new float[] {0, 0, 0, 0, 7, 0, 0, 0, 0}, columns.read());
    }

    @Test
    void addsEveryColumnBackToWhereItCameFrom() {
        Windows windows = Windows.square(1, 2, 3, 2, 1, 0);
        Buffer x = buffer(100, 100, 0, 0, 0, 0, 0);

        kernels.col2im(windows, buffer(1, 2, 2, 3, 4, 5, 5, 6), x, 1);

        assertArrayEquals(new float[] {100, 101, 4, 3, 4, 10, 6}, x.read());
    }

    /** ⟨gather(x), c⟩ = ⟨x, scatter(c)⟩ and the same for pooling and its gradient. */
    @Property(tries = 100)
    void gatheringAndScatteringAreAdjoint(
            @ForAll @IntRange(min = 1, max = 3) int channels,
            @ForAll @IntRange(min = 1, max = 7) int height,
            @ForAll @IntRange(min = 1, max = 7) int width,
            @ForAll @IntRange(min = 1, max = 3) int kernelHeight,
            @ForAll @IntRange(min = 1, max = 3) int kernelWidth,
            @ForAll @IntRange(min = 1, max = 3) int strideY,
            @ForAll @IntRange(min = 1, max = 3) int strideX,
            @ForAll @IntRange(max = 2) int padY,
            @ForAll @IntRange(max = 2) int padX,
            @ForAll @IntRange(min = 1, max = 2) int dilation,
            @ForAll int seed) {
        Assume.that(dilation * (kernelHeight - 1) + 1 <= height + 2 * padY);
        Assume.that(dilation * (kernelWidth - 1) + 1 <= width + 2 * padX);
        Windows windows =
                new Windows(
                        channels,
                        height,
                        width,
                        kernelHeight,
                        kernelWidth,
                        strideY,
                        strideX,
                        padY,
                        padX,
                        dilation,
                        dilation);
        Rng rng = new Rng(seed);
        Buffer x = random(rng, windows.inputs());
        Buffer columns = random(rng, windows.kernelElements() * windows.positions());
        Buffer gathered = kernels.buffer(columns.length());
        Buffer scattered = kernels.buffer(x.length());

        kernels.im2col(windows, x, 0, gathered);
        kernels.col2im(windows, columns, scattered, 0);

        assertEquals(kernels.dot(gathered, columns), kernels.dot(x, scattered), 1e-4);

        Buffer means = kernels.buffer(channels * windows.positions());
        Buffer dMeans = random(rng, means.length());
        Buffer dx = kernels.buffer(x.length());
        kernels.averagePool(windows, channels, x, means);
        kernels.addAveragePool(windows, channels, dMeans, dx);

        assertEquals(kernels.dot(means, dMeans), kernels.dot(x, dx), 1e-4);
    }

    @Test
    void averagesEachWindowOfEachPlaneWithPaddingAsZeros() {
        Windows windows = Windows.square(1, 2, 2, 2, 1, 1);
        Buffer y = kernels.buffer(18);

        kernels.averagePool(windows, 2, buffer(4, 8, 12, 16, 0, 0, 0, 40), y);

        assertArrayEquals(
                new float[] {1, 3, 2, 4, 10, 6, 3, 7, 4, 0, 0, 0, 0, 10, 10, 0, 10, 10}, y.read());
    }

    @Test
    void addsItsPartOfTheSlopeToEachNumberOfAWindow() {
        Windows windows = Windows.square(1, 2, 4, 2, 2, 0);
        Buffer dx = buffer(1, 0, 0, 0, 0, 0, 0, 0);

        kernels.addAveragePool(windows, 1, buffer(4, 8), dx);

        assertArrayEquals(new float[] {2, 1, 2, 2, 1, 1, 2, 2}, dx.read());
    }

    private Buffer buffer(float... values) {
        Buffer buffer = kernels.buffer(values.length);
        buffer.set(values);
        return buffer;
    }

    private Buffer random(Rng rng, int length) {
        return buffer(Tensor.uniform(rng, 1, length).values());
    }
}
