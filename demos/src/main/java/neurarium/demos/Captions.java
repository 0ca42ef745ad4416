package neurarium.demos;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The words around tables of numbers: titles above them, formulas below. */
public final class Captions {
    private Captions() {}

    public static void title(Text name, double x, double y, Surface surface) {
        surface.text(name.in(surface.lang()), x, y, Ink.TEXT, Type.SMALL.bold());
    }

    /** A name, and more about what it names where there is room before an end. */
    public static void title(
            Text name, String more, double x, double y, double end, Surface surface) {
        title(name, x, y, surface);
        double after = x + width(name, surface) + 6;
        if (after + surface.textWidth(more, Type.SMALL) <= end) {
            surface.text(more, after, y, Ink.QUIET, Type.SMALL);
        }
    }

    /** The width of a title. */
    public static double width(Text name, Surface surface) {
        return surface.textWidth(name.in(surface.lang()), Type.SMALL.bold());
    }

    /** Words below the tables, as wide as the picture; returns where they end. */
    public static double line(String words, double y, Ink ink, Surface surface) {
        Box box = new Box(0, y, surface.width(), 0);
        return TextLines.draw(words, box, ink, Type.BODY, surface);
    }

    /** A number as a factor in a formula: in parentheses where it is negative. */
    public static String factor(float value) {
        String text = Numbers.brief(value);
        return value < 0 ? "(" + text + ")" : text;
    }

    /** The number of outputs of a convolution along one axis, as a formula with its numbers. */
    public static String outputs(int n, int k, int stride, int padding, int dilation) {
        int room = n + 2 * padding - dilation * (k - 1) - 1;
        return Text.same(
                        "⌊(n + 2p − d(k − 1) − 1) / s⌋ + 1 = ⌊({n} + 2·{p} − {d}·({k} − 1) − 1) /"
                                + " {s}⌋ + 1 = {out}")
                .with("n", n)
                .with("p", padding)
                .with("d", dilation)
                .with("k", k)
                .with("s", stride)
                .with("out", room < 0 ? "–" : "" + (room / stride + 1))
                .en();
    }
}
