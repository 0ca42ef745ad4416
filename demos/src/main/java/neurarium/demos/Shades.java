package neurarium.demos;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** Probabilities as shades behind the letters of a text: the darker, the more probable. */
public final class Shades {
    private static final double STRENGTH = 0.45;

    private Shades() {}

    public static void draw(Box box, double probability, Surface surface) {
        surface.facet(box.corners(), 4, Ink.TEXT, STRENGTH * probability);
    }

    /** What the shades mean, as a strip from 0 to 1 at the right of the picture. */
    public static void legend(double y, Surface surface) {
        double right = surface.width();
        surface.text("1", right - 8, y, Ink.QUIET, Type.CAPTION);
        for (int i = 0; i < 10; i++) {
            draw(new Box(right - 84 + i * 7, y - 6, 7, 12), i / 9.0, surface);
        }
        surface.frame(new Box(right - 84, y - 6, 70, 12), Ink.LINE);
        surface.text("0", right - 90, y, Ink.QUIET, Type.CAPTION.right());
    }
}
