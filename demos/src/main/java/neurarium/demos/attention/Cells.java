package neurarium.demos.attention;

import java.util.function.IntFunction;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** Cells whose colour is a number, and words that fit where they stand. */
final class Cells {
    private static final double STRENGTH = 0.7;

    /** The numbers of a vector are drawn in full colour from here on. */
    private static final double STRIP = 2;

    private Cells() {}

    /** The head of a column. */
    static void title(Text title, double x, double y, Surface surface) {
        surface.text(title.in(surface.lang()), x, y, Ink.QUIET, Type.CAPTION);
    }

    /** A number of either sign: orange is plus, blue is minus. */
    static void signed(double value, double range, Box box, Surface surface) {
        double strength = STRENGTH * Math.min(1, Math.abs(value) / range);
        surface.facet(box.corners(), 4, value < 0 ? Ink.MINUS : Ink.PLUS, strength);
    }

    /** A share from 0 to 1, from the background to ink. */
    static void share(double value, Box box, Surface surface) {
        surface.facet(box.corners(), 4, Ink.TEXT, Math.max(0, Math.min(1, value)));
    }

    /** The ink of a number on a share. */
    static Ink on(double share) {
        return share > 0.52 ? Ink.BACKGROUND : Ink.TEXT;
    }

    /** The key of the spot of an entry of a strip. */
    static String entryKey(String strip, int index) {
        return strip + "." + index;
    }

    /** A vector as a strip of cells in a box, each of them a spot. */
    static void strip(String key, float[] values, Box box, IntFunction<Text> words, Surface on) {
        double cell = box.width() / values.length;
        for (int c = 0; c < values.length; c++) {
            int index = c;
            Box at = new Box(box.x() + c * cell, box.y(), cell, box.height());
            signed(values[c], STRIP, at, on);
            on.spot(new Spot(entryKey(key, c), at, () -> words.apply(index)));
        }
        on.frame(box, Ink.LINE);
    }

    /** A word, cut with an ellipsis where it is wider than there is room. */
    static String fit(String word, double room, Type type, Surface surface) {
        if (surface.textWidth(word, type) <= room) {
            return word;
        }
        int end = word.length();
        while (end > 1 && surface.textWidth(word.substring(0, end) + "…", type) > room) {
            end--;
        }
        boolean halves = Character.isHighSurrogate(word.charAt(end - 1));
        return word.substring(0, halves ? end - 1 : end) + "…";
    }
}
