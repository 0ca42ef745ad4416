package neurarium.demos.conv2d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class PhotoFilterTest {
    @Test
    void theFilterOverAPictureIsThePlainSum() {
        Rng rng = new Rng(6);
        for (int k = 1; k <= 9; k += 2) {
            for (int width = 1; width < 24; width += 5) {
                int height = 9;
                float[] x = random(width * height, rng);
                float[] w = random(k * k, rng);
                float[] y = new float[width * height];
                PhotoFilter.addFiltered(x, width, height, w, k, y);
                for (int r = 0; r < height; r++) {
                    for (int c = 0; c < width; c++) {
                        float sum = 0;
                        for (int i = 0; i < k * k; i++) {
                            int row = r + i / k - k / 2;
                            int column = c + i % k - k / 2;
                            boolean in = row >= 0 && row < height && column >= 0 && column < width;
                            sum += in ? w[i] * x[row * width + column] : 0;
                        }
                        assertEquals(sum, y[r * width + c], 1e-4);
                    }
                }
            }
        }
    }

    private static float[] random(int size, Rng rng) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) rng.uniform(-1, 1);
        }
        return values;
    }
}
