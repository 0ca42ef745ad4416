package neurarium.kernel;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void keepsTheSizeOfLeNetsFirstLayer() {
        Windows windows = Windows.square(1, 28, 28, 5, 1, 2);

        assertEquals(28, windows.outHeight());
        assertEquals(28, windows.outWidth());
        assertEquals(784, windows.positions());
        assertEquals(25, windows.kernelElements());
        assertEquals(784, windows.inputs());
    }

    @Test
    void knowsBothDirectionsApart() {
        Windows windows = new Windows(2, 7, 9, 3, 2, 2, 3, 1, 0, 1, 4);

        assertEquals(4, windows.outHeight()); // (7 + 2 − 3) / 2 + 1
        assertEquals(2, windows.outWidth()); // (9 − 5) / 3 + 1
        assertEquals(12, windows.kernelElements());
        assertEquals(126, windows.inputs());
    }

    @Property
    void theLastWindowFitsAndAnotherWouldNot(
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @IntRange(min = 1, max = 4) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 2) int pad,
            @ForAll @IntRange(min = 1, max = 3) int dilation) {
        int reach = dilation * (kernel - 1) + 1;
        Assume.that(reach <= size + 2 * pad);
        Windows windows =
                new Windows(
                        1, size, size, kernel, kernel, stride, stride, pad, pad, dilation,
                        dilation);

        int last = (windows.outWidth() - 1) * stride;

        assertTrue(last + reach <= size + 2 * pad);
        assertTrue(last + stride + reach > size + 2 * pad);
    }

    @Test
    void refusesAKernelOrStrideOfZero() {
        String kernel = refusal(() -> window(0, 1, 0, 1));
        String stride = refusal(() -> window(2, 0, 0, 1));

        assertEquals(
                "a window takes sizes and strides of 1 or more, got a kernel of 0×0, a stride of"
                        + " 1×1",
                kernel);
        assertEquals(
                "a window takes sizes and strides of 1 or more, got a kernel of 2×2, a stride of"
                        + " 0×0",
                stride);
    }

    @Test
    void refusesNegativePaddingAndDilationOfZero() {
        String pad = refusal(() -> window(2, 1, -1, 1));
        String dilation = refusal(() -> window(2, 1, 0, 0));

        assertEquals(
                "a window takes padding of 0 or more and dilation of 1 or more, got padding -1×-1,"
                        + " dilation 1×1",
                pad);
        assertEquals(
                "a window takes padding of 0 or more and dilation of 1 or more, got padding 0×0,"
                        + " dilation 0×0",
                dilation);
    }

    @Test
    void refusesAWindowLargerThanThePaddedInput() {
        String error = refusal(() -> window(4, 1, 1, 3));

        assertEquals("a window of 10×10 does not fit into a padded input of 7×7", error);
    }

    @Test
    void countsWithoutOverflow() {
        int big = 1 << 30;

        assertEquals(
                "a window of 2147483649×2147483649 does not fit into a padded input of 5×5",
                refusal(() -> window(3, 1, 0, big)));
        assertEquals(
                "a padded input has at most 2³¹ − 1 numbers, got 1×2147483653×1",
                refusal(() -> window(2, 1, big, 1)));
        assertEquals(
                "an output has at most 2³¹ − 1 numbers, got 1×200004×200004",
                refusal(() -> window(2, 1, 100_000, 1)));
        assertEquals(
                "an input has at most 2³¹ − 1 numbers, got 1000×2000×2000",
                refusal(() -> Windows.square(1000, 2000, 2000, 3, 1, 0)));
        assertEquals(
                "windows of 90000 numbers at 90601 positions have more than 2³¹ − 1 together",
                refusal(() -> Windows.square(1, 600, 600, 300, 1, 0).columns()));
        assertEquals(2, window(2, big, big - 3, 1).outHeight());
    }

    private static Windows window(int kernel, int stride, int pad, int dilation) {
        return new Windows(1, 5, 5, kernel, kernel, stride, stride, pad, pad, dilation, dilation);
    }
}
