package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final List<Ink> TEXTS =
            List.of(Ink.TEXT, Ink.QUIET, Ink.PLUS_TEXT, Ink.MINUS, Ink.BACKWARD, Ink.RIGHT);

    @ParameterizedTest
    @EnumSource
    void allTextHasTheContrastThatReadersNeed(Palette palette) {
        for (Ink text : TEXTS) {
            for (Ink behind : List.of(Ink.BACKGROUND, Ink.PANEL)) {
                double contrast = contrast(palette.rgb(text), palette.rgb(behind));

                assertTrue(
                        contrast >= 4.5,
                        () -> palette + ": " + text + " on " + behind + " has " + contrast);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shapesStandOutFromTheBackground(Palette palette) {
        for (Ink shape : List.of(Ink.PLUS, Ink.MINUS, Ink.BACKWARD)) {
            double contrast = contrast(palette.rgb(shape), palette.rgb(Ink.BACKGROUND));

            assertTrue(contrast >= 3, () -> palette + ": " + shape + " has " + contrast);
        }
    }

    @Test
    void contrastOfBlackOnWhiteIsTwentyOne() {
        assertEquals(21, contrast(0x000000, 0xffffff), 1e-9);
        assertEquals(4.54, contrast(0x767676, 0xffffff), 0.005);
    }

    @ParameterizedTest
    @EnumSource
    void divergingColoursRunFromMinusOverBackgroundToPlus(Palette palette) {
        assertEquals(palette.rgb(Ink.MINUS), palette.diverging(-1));
        assertEquals(palette.rgb(Ink.BACKGROUND), palette.diverging(0));
        assertEquals(palette.rgb(Ink.PLUS), palette.diverging(1));
    }

    @ParameterizedTest
    @EnumSource
    void divergingColoursAreClamped(Palette palette) {
        assertEquals(palette.rgb(Ink.MINUS), palette.diverging(-7));
        assertEquals(palette.rgb(Ink.PLUS), palette.diverging(1e300));
        assertEquals(palette.rgb(Ink.MINUS), palette.diverging(Double.NEGATIVE_INFINITY));
    }

    @Test
    void divergingColoursMixEvenly() {
        // half way from ffffff to d55e00
        assertEquals(0xeaaf80, Palette.LIGHT.diverging(0.5));
    }

    @Test
    void cssWritesSixDigits() {
        assertEquals("#d55e00", Palette.LIGHT.css(Ink.PLUS));
        assertEquals("#0072b2", Palette.LIGHT.css(Ink.MINUS));
        assertEquals("#14171c", Palette.DARK.css(Ink.BACKGROUND));
        assertEquals("#000000", Palette.css(0));
        assertEquals("#00000a", Palette.css(10));
    }

    /** The formula of WCAG 2.2. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 255) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
