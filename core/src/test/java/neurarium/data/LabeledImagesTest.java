package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LabeledImagesTest {
    private static byte[] two() {
        byte[] bytes = new byte[2 * 785];
        bytes[0] = 3;
        bytes[1] = 9;
        bytes[2 + 784 + 5] = (byte) 255;
        bytes[2 + 784 + 6] = 51;
        return bytes;
    }

    @Test
    void labelsComeFirstThenPixelsFromZeroToOne() {
        LabeledImages images = new LabeledImages(two(), 2);
        float[] to = new float[790];

        images.copy(1, to, 4);

        assertEquals(2, images.count());
        assertEquals(3, images.label(0));
        assertEquals(9, images.label(1));
        assertEquals(1, to[4 + 5]);
        assertEquals(0.2f, to[4 + 6]);
        assertEquals(0, to[4]);
    }

    @Test
    void tooFewBytesAndLabelsBeyondTenAreRefused() {
        byte[] bytes = two();
        assertThrows(IllegalArgumentException.class, () -> new LabeledImages(bytes, 3));
        bytes[1] = 10;
        assertThrows(IllegalArgumentException.class, () -> new LabeledImages(bytes, 2));
    }
}
