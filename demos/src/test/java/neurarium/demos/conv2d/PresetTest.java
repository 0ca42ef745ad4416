package neurarium.demos.conv2d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {
    @ParameterizedTest
    @EnumSource
    void blursAddUpToOneAndEdgesToZero(Preset preset) {
        float sum = 0;
        for (float w : preset.kernel()) {
            sum += w;
        }
        assertEquals(preset.kernelSize * preset.kernelSize, preset.kernel().length);
        switch (preset) {
            case IDENTITY, BOX, GAUSS, SHARPEN, EMBOSS -> assertEquals(1, sum, 1e-5);
            case EDGE, SOBELX, SOBELY, LAPLACE -> assertEquals(0, sum, 1e-6);
            case GABOR -> assertEquals(0, sum, 0.02);
            case OWN -> assertEquals(0, sum);
        }
    }

    @Test
    void theGaussianBlurIsPascalsRowTimesItself() {
        float[] kernel = Preset.GAUSS.kernel();
        assertEquals(36 / 256f, kernel[12]);
        assertEquals(6 / 256f, kernel[2]);
        assertArrayEquals(
                new float[] {4 / 256f, 16 / 256f, 24 / 256f, 16 / 256f, 4 / 256f},
                java.util.Arrays.copyOfRange(kernel, 5, 10));
    }
}
