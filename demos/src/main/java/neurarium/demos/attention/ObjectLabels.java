package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** Finds places for the names of the objects in the plane. */
final class ObjectLabels {
    private static final double LABEL_HEIGHT = 30;
    private static final Type LABEL = Type.CAPTION.centered();

    private ObjectLabels() {}

    /** Names and matches of all objects, each beside its own and clear of the others. */
    static void draw(GazeModel model, Plot plot, Surface surface) {
        List<Box> taken = new ArrayList<>();
        for (Thing thing : model.there()) {
            double x = plot.x().pixel(thing.x);
            double y = plot.y().pixel(thing.y);
            taken.add(Box.around(x, y, 2 * GazePlane.FRUIT, 2 * GazePlane.FRUIT));
        }
        for (Thing thing : model.there()) {
            String name = thing.fruit.title.in(surface.lang());
            String number = Numbers.fixed(model.match(thing), 3);
            double wide = surface.textWidth(name, LABEL);
            wide = Math.max(wide, surface.textWidth(number, LABEL)) + 4;
            Box box = place(thing, wide, taken, plot);
            taken.add(box);
            surface.fill(box, Ink.BACKGROUND);
            surface.text(name, box.centerX(), box.y() + 8, Ink.TEXT, LABEL);
            surface.text(number, box.centerX(), box.y() + 22, Ink.QUIET, LABEL);
        }
    }

    /** A free place for a label: above, below, right or left of its object; else above. */
    private static Box place(Thing thing, double wide, List<Box> taken, Plot plot) {
        double x = plot.x().pixel(thing.x);
        double y = plot.y().pixel(thing.y);
        double side = GazePlane.FRUIT + 8 + wide / 2;
        double away = GazePlane.FRUIT + 7 + LABEL_HEIGHT / 2;
        double[][] places = {{x, y - away}, {x, y + away}, {x + side, y}, {x - side, y}};
        Box inner = plot.box().inset(1, 1, 1, 1);
        for (double[] at : places) {
            Box box = Box.around(at[0], at[1], wide, LABEL_HEIGHT);
            boolean within = box.x() > inner.x() && box.right() < inner.right();
            within &= box.y() > inner.y() && box.bottom() < inner.bottom();
            if (within && isFree(box, taken)) {
                return box;
            }
        }
        double left = Math.max(inner.x() + wide / 2, Math.min(inner.right() - wide / 2, x));
        double above = y - away > inner.y() + LABEL_HEIGHT / 2 ? y - away : y + away;
        return Box.around(left, above, wide, LABEL_HEIGHT);
    }

    private static boolean isFree(Box box, List<Box> taken) {
        for (Box other : taken) {
            boolean apart =
                    box.right() <= other.x()
                            || other.right() <= box.x()
                            || box.bottom() <= other.y()
                            || other.bottom() <= box.y();
            if (!apart) {
                return false;
            }
        }
        return true;
    }
}
