package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;

/** Finds places for names beside points that lie close together. */
final class Labels {
    private static final double HIGH = 16;

    private Labels() {}

    /**
     * A free place for a name: right of its dot, left, above, below, then further away; null where
     * none is free.
     *
     * @param rings how far away it may be: 1 is beside the dot
     * @param taken what lies in the picture already
     * @param box where the name must stay
     */
    static Box free(Box dot, double wide, int rings, List<Box> taken, Box box) {
        double x = dot.centerX();
        double y = dot.centerY();
        double half = dot.height() / 2;
        for (int ring = 0; ring < rings; ring++) {
            double away = 2 + ring * (HIGH - 3);
            double shift = ring == 0 ? 0 : away;
            Box[] places = {
                new Box(x + half + 3, y - HIGH / 2 + shift, wide, HIGH),
                new Box(x + half + 3, y - HIGH / 2 - shift, wide, HIGH),
                new Box(x - half - 3 - wide, y - HIGH / 2 + shift, wide, HIGH),
                new Box(x - half - 3 - wide, y - HIGH / 2 - shift, wide, HIGH),
                new Box(x - wide / 2, y - half - HIGH - away, wide, HIGH),
                new Box(x - wide / 2, y + half + away, wide, HIGH)
            };
            for (Box place : places) {
                if (isFree(place, taken, box)) {
                    return place;
                }
            }
        }
        return null;
    }

    /** A free place near or far, else the one right of the dot. */
    static Box place(Box dot, double wide, List<Box> taken, Box box) {
        Box free = free(dot, wide, 8, taken, box);
        if (free != null) {
            return free;
        }
        double left = Math.min(dot.centerX() + dot.height() / 2 + 3, box.right() - wide);
        return new Box(left, dot.centerY() - HIGH / 2, wide, HIGH);
    }

    /** A thin line from a dot to its name, where that stands away from it. */
    static void lead(Box dot, Box label, Surface surface) {
        double x = Math.max(label.x(), Math.min(label.right(), dot.centerX()));
        double y = Math.max(label.y() + 3, Math.min(label.bottom() - 3, dot.centerY()));
        double away = Math.hypot(x - dot.centerX(), y - dot.centerY());
        if (away > dot.height() / 2 + 6) {
            surface.line(dot.centerX(), dot.centerY(), x, y, Ink.QUIET, 0.75);
        }
    }

    private static boolean isFree(Box place, List<Box> taken, Box box) {
        for (Box other : taken) {
            boolean isBeside = place.right() <= other.x() || other.right() <= place.x();
            boolean isAbove = place.bottom() <= other.y() || other.bottom() <= place.y();
            if (!isBeside && !isAbove) {
                return false;
            }
        }
        return box.contains(place.x(), place.y()) && box.contains(place.right(), place.bottom());
    }
}
