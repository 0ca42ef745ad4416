package neurarium.demos.transformer;

import java.util.EnumSet;
import java.util.Set;
import neurarium.demos.transformer.Matrix.Kind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The ranges of the colours, a bar for each kind of numbers. */
final class Legends {
    static final double LINE = 20;

    private Legends() {}

    /**
     * The ranges of the colours that a computation uses, in a line at the right of an area, or
     * below each other where it is narrow.
     *
     * @return where they end
     */
    static double draw(Computation computation, Box area, double top, Surface surface) {
        boolean wide = MatrixLayout.isWide(area);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Matrix matrix : computation.matrices()) {
            kinds.add(matrix.kind);
        }
        double right = area.right();
        double y = top;
        for (Kind kind : kinds) {
            boolean fits = right - width(kind, surface) >= area.x();
            if (right < area.right() && (!wide || !fits)) {
                right = area.right();
                y += LINE;
            }
            right = bar(kind, right, y + 9, surface) - 18;
        }
        return y + LINE;
    }

    private static String high(Kind kind) {
        return kind == Kind.SHARE ? "1" : "≥ " + Numbers.brief(kind.range);
    }

    private static String low(Kind kind) {
        return kind == Kind.SHARE ? "0" : "≤ −" + Numbers.brief(kind.range);
    }

    private static double width(Kind kind, Surface surface) {
        String words = kind.label.in(surface.lang()) + low(kind) + high(kind);
        return surface.textWidth(words, Type.CAPTION) + 84;
    }

    /** Draws the bar of a kind up to where it ends; where it begins. */
    static double bar(Kind kind, double right, double y, Surface surface) {
        boolean isShare = kind == Kind.SHARE;
        String high = high(kind);
        String low = low(kind);
        double end = right - surface.textWidth(high, Type.CAPTION) - 6;
        Box strip = new Box(end - 64, y - 5, 64, 10);
        float[] bar = new float[33];
        for (int i = 0; i < bar.length; i++) {
            bar[i] = isShare ? i / 32f : i / 16f - 1;
        }
        surface.raster(bar, bar.length, 1, !isShare, 1, strip);
        surface.frame(strip, Ink.LINE);
        surface.text(low, strip.x() - 6, y, Ink.QUIET, Type.CAPTION.right());
        surface.text(high, strip.right() + 6, y, Ink.QUIET, Type.CAPTION);
        double left = strip.x() - 14 - surface.textWidth(low, Type.CAPTION);
        String label = kind.label.in(surface.lang());
        surface.text(label, left, y, Ink.QUIET, Type.CAPTION.right());
        return left - surface.textWidth(label, Type.CAPTION);
    }
}
