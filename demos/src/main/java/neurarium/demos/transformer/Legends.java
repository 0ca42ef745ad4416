package neurarium.demos.transformer;

import neurarium.demos.transformer.Matrix.Kind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The ranges of the colours, a bar for each kind of numbers. */
final class Legends {
    private static final Type SMALL = Type.SMALL.sized(12);

    private Legends() {}

    /** The height of the legends of a scene: in a narrow picture they stand below each other. */
    static double height(Scene scene, double width) {
        int kinds = 0;
        for (Kind kind : Kind.values()) {
            for (Matrix matrix : scene.matrices()) {
                if (matrix.kind() == kind) {
                    kinds++;
                    break;
                }
            }
        }
        return width < SceneLayout.WIDE ? 18.0 * kinds : 20;
    }

    /** The ranges of the colours that a scene uses, in a line or below each other. */
    static void draw(Scene scene, Box box, Surface surface) {
        double right = box.right();
        double y = box.y() + 9;
        Kind before = null;
        for (Matrix matrix : scene.matrices()) {
            Kind kind = matrix.kind();
            boolean isNew = kind != before && (before == null || !uses(scene, kind, matrix));
            if (isNew) {
                double left = bar(kind, right, y, surface);
                if (box.width() < SceneLayout.WIDE) {
                    y += 18;
                } else {
                    right = left - 18;
                }
            }
            before = kind;
        }
    }

    /** Whether an earlier matrix has this kind. */
    private static boolean uses(Scene scene, Kind kind, Matrix before) {
        for (Matrix matrix : scene.matrices()) {
            if (matrix == before) {
                return false;
            }
            if (matrix.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Draws the bar of a kind up to where it ends; where it begins. */
    static double bar(Kind kind, double right, double y, Surface surface) {
        boolean isShare = kind == Kind.SHARE;
        String high = isShare ? "1" : "≥ " + Numbers.brief(kind.range);
        String low = isShare ? "0" : "≤ −" + Numbers.brief(kind.range);
        double end = right - surface.textWidth(high, SMALL) - 6;
        Box strip = new Box(end - 64, y - 5, 64, 10);
        float[] bar = new float[33];
        for (int i = 0; i < bar.length; i++) {
            bar[i] = isShare ? i / 32f : i / 16f - 1;
        }
        surface.raster(bar, bar.length, 1, !isShare, 1, strip);
        surface.frame(strip, Ink.LINE);
        surface.text(low, strip.x() - 6, y, Ink.QUIET, SMALL.right());
        surface.text(high, strip.right() + 6, y, Ink.QUIET, SMALL);
        double left = strip.x() - 14 - surface.textWidth(low, SMALL);
        String label = kind.label.in(surface.lang());
        surface.text(label, left, y, Ink.QUIET, SMALL.right());
        return left - surface.textWidth(label, SMALL);
    }
}
