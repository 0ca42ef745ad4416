package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Box;

/** Finds places for names beside points that lie close together. */
final class Labels {
    private static final double HIGH = 16;

    private Labels() {}

    /**
     * A free place for a name: right of its dot, left, above, below, then further away; right where
     * none is free.
     *
     * @param taken what lies in the picture already
     * @param box where the name must stay
     */
    static Box place(Box dot, double wide, List<Box> taken, Box box) {
        double x = dot.centerX();
        double y = dot.centerY();
        double half = dot.height() / 2;
        for (int ring = 0; ring < 4; ring++) {
            double away = 2 + ring * (HIGH - 3);
            Box[] places = {
                new Box(x + half + 3, y - HIGH / 2 + (ring == 0 ? 0 : away), wide, HIGH),
                new Box(x + half + 3, y - HIGH / 2 - (ring == 0 ? 0 : away), wide, HIGH),
                new Box(x - half - 3 - wide, y - HIGH / 2 + (ring == 0 ? 0 : away), wide, HIGH),
                new Box(x - half - 3 - wide, y - HIGH / 2 - (ring == 0 ? 0 : away), wide, HIGH),
                new Box(x - wide / 2, y - half - HIGH - away, wide, HIGH),
                new Box(x - wide / 2, y + half + away, wide, HIGH)
            };
            for (Box place : places) {
                if (isFree(place, taken, box)) {
                    return place;
                }
            }
        }
        double left = Math.min(x + half + 3, box.right() - wide);
        return new Box(left, y - HIGH / 2, wide, HIGH);
    }

    private static boolean isFree(Box place, List<Box> taken, Box box) {
        boolean free =
                place.x() >= box.x()
                        && place.right() <= box.right()
                        && place.y() >= box.y()
                        && place.bottom() <= box.bottom();
        for (int i = 0; free && i < taken.size(); i++) {
            Box other = taken.get(i);
            free =
                    place.right() <= other.x()
                            || other.right() <= place.x()
                            || place.bottom() <= other.y()
                            || other.bottom() <= place.y();
        }
        return free;
    }
}
