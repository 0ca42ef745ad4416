package neurarium.demos.conv2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import neurarium.demos.conv2d.PhotoSettings.Channels;
import org.junit.jupiter.api.Test;

class FilteredPhotoTest {
    private final PhotoSettings settings = new PhotoSettings();
    private final FilteredPhoto filtered = new FilteredPhoto();

    private static byte[] halves() {
        byte[] rgba = new byte[4 * 64];
        for (int i = 0; i < 64; i++) {
            boolean bright = i % 8 >= 4;
            rgba[4 * i] = (byte) (bright ? 255 : 0);
            rgba[4 * i + 3] = (byte) 255;
        }
        return rgba;
    }

    private final Photo photo = Photo.of(halves(), 8, 8);

    private float[] filter() {
        filtered.update(photo, settings);
        return filtered.outputs[0];
    }

    @Test
    void sobelFindsTheEdgeBetweenDarkAndBrightInTheChannelThatHasIt() {
        settings.channels = Channels.RED;
        float[] y = filter();
        assertEquals(4, y[3 * 8 + 3], 1e-5);
        assertEquals(4, y[3 * 8 + 4], 1e-5);
        assertEquals(0, y[3 * 8 + 1], 1e-5);
        settings.preset(Preset.SOBELY);
        assertEquals(0, filter()[3 * 8 + 3], 1e-5);

        settings.preset(Preset.SOBELX);
        settings.channels = Channels.BLUE;
        assertEquals(0, filter()[3 * 8 + 3], 1e-5);
        settings.channels = Channels.SUM;
        settings.mix[0] = 0.5f;
        settings.mix[1] = 1;
        settings.mix[2] = -1;
        assertEquals(2, filter()[3 * 8 + 3], 1e-5);
        settings.channels = Channels.EACH;
        filter();
        assertEquals(3, filtered.outputs.length);
    }

    @Test
    void aWeightChangedInPlaceIsSeenAndTheFilterIsNoLongerTheKnownOne() {
        settings.channels = Channels.RED;
        filter();
        settings.kernel[4] = 3;

        assertEquals(7, filter()[3 * 8 + 4], 1e-5);
        assertEquals(Preset.OWN, settings.preset());
        settings.kernel[4] = 0;
        assertEquals(4, filter()[3 * 8 + 4], 1e-5);
        assertEquals(Preset.SOBELX, settings.preset());
    }

    @Test
    void roundedWeightsOfAKnownFilterStayThatFilter() {
        settings.preset(Preset.GAUSS);
        float[] rounded = settings.kernel.clone();
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = Math.round(rounded[i] * 1000) / 1000f;
        }
        settings.kernel(rounded);

        assertEquals(Preset.GAUSS, settings.preset());
    }

    @Test
    void whatIsFilteredIsNotFilteredAgain() {
        float[] before = filter();
        before[0] = 77;
        assertEquals(77, filter()[0]);
        settings.tone = PhotoSettings.Tone.ABS;
        assertSame(before, filter());
        assertEquals(77, before[0], "another tone needs other pixels only");
        settings.preset(Preset.BOX);
        assertEquals(0, filter()[0], 1e-6);
    }

    @Test
    void pixelsThatDoNotFillThePictureAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Photo.of(new byte[12], 2, 2));
    }
}
