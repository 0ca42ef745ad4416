package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The plane before the eye: objects, the gaze as a ray, lines as thick as the weights. */
final class GazePlane {
    /** The size of an object. */
    static final double FRUIT = 14;

    /** How far a finger may be from what it takes. */
    private static final double REACH = 24;

    private static final double LEFT = 28;

    private final GazeModel model;
    final Plot plot;

    GazePlane(GazeModel model, double width) {
        this.model = model;
        double wide = isWide(width) ? Math.min(480, width * 0.48) - LEFT : width - 2 * LEFT;
        double high = wide * (GazeModel.MAX_Y - GazeModel.MIN_Y) / (2 * GazeModel.MAX_X);
        double x = GazeModel.MAX_X;
        Box box = new Box(LEFT, 8, wide, high);
        plot = new Plot(box, -x, x, GazeModel.MIN_Y, GazeModel.MAX_Y);
    }

    /** Whether there is room for the table beside it. */
    static boolean isWide(double width) {
        return width >= 620;
    }

    private double px(double x) {
        return plot.x().pixel(x);
    }

    private double py(double y) {
        return plot.y().pixel(y);
    }

    /** Draws it; returns where it ends. */
    double draw(Surface surface) {
        Box box = plot.box();
        for (int x = -2; x <= 2; x++) {
            surface.line(px(x), box.y(), px(x), box.bottom(), Ink.LINE, 0.5);
        }
        for (int y = -1; y <= 2; y++) {
            surface.line(box.x(), py(y), box.right(), py(y), Ink.LINE, 0.5);
        }
        plot.axes(surface, 6, 5);
        surface.clip(box);
        rays(surface);
        angle(surface);
        surface.unclip();
        double length = Math.max(1e-9, model.gazeLength());
        FruitView.eye(px(0), py(0), 19, model.gazeX / length, -model.gazeY / length, surface);
        Box eye = Box.around(px(0), py(0), 40, 28);
        surface.spot(new Spot("eye", eye, GazeFormulas.eye(model)));
        ObjectLabels.draw(model, plot, surface);
        for (Thing thing : model.there()) {
            thing(thing, surface);
        }
        gaze(surface);
        return box.bottom() + 24;
    }

    /** To each object a line for its weight, and the gaze as a ray from the eye to the edge. */
    private void rays(Surface surface) {
        double[] weights = model.weights();
        List<Thing> there = model.there();
        double max = 1;
        for (double weight : weights) {
            max = Math.max(max, Math.abs(weight));
        }
        for (int i = 0; i < weights.length; i++) {
            double wide = 0.5 + 5.5 * Math.abs(weights[i]) / max;
            Ink ink = weights[i] < 0 ? Ink.MINUS : Ink.PLUS;
            surface.line(px(0), py(0), px(there.get(i).x), py(there.get(i).y), ink, wide);
        }
        double length = model.gazeLength();
        if (length > 1e-9) {
            double far = 6 / length;
            double x = px(model.gazeX * far);
            surface.dashed(px(0), py(0), x, py(model.gazeY * far), Ink.ATTENTION, 2);
        }
    }

    /** The angle between the gaze and the chosen object as an arc. */
    private void angle(Surface surface) {
        Thing thing = model.thing(model.chosen);
        double degrees = model.angle(thing);
        if (!thing.isThere || Double.isNaN(degrees) || degrees < 1) {
            return;
        }
        double from = Math.atan2(model.gazeY, model.gazeX);
        double turn = Math.atan2(thing.y, thing.x) - from;
        turn -= 2 * Math.PI * Math.rint(turn / (2 * Math.PI));
        double[] points = new double[2 * 21];
        double radius = 38;
        for (int i = 0; i <= 20; i++) {
            double angle = from + turn * i / 20;
            points[2 * i] = px(0) + radius * Math.cos(angle);
            points[2 * i + 1] = py(0) - radius * Math.sin(angle);
        }
        surface.polyline(points, 21, Ink.TEXT, 1.5);
    }

    private void thing(Thing thing, Surface surface) {
        double x = px(thing.x);
        double y = py(thing.y);
        surface.disc(x, y, FRUIT + 3, Ink.BACKGROUND);
        FruitView.draw(thing.fruit, x, y, FRUIT, surface);
        if (thing.fruit == model.chosen) {
            surface.ring(x, y, FRUIT + 3, Ink.TEXT, 1);
        }
        Box box = Box.around(x, y, 2 * FRUIT + 4, 2 * FRUIT + 4);
        String key = thing.fruit.key;
        surface.spot(
                new Spot("fruit." + key, box, () -> GazeFormulas.match(thing, model))
                        .sets("object", key));
    }

    private void gaze(Surface surface) {
        double x = px(model.gazeX);
        double y = py(model.gazeY);
        surface.ring(x, y, FRUIT + 7, Ink.ATTENTION, 3);
        double side = x + FRUIT + 16 > plot.box().right() ? -FRUIT - 18 : FRUIT + 11;
        surface.disc(x + side + 4, y + 12, 9, Ink.BACKGROUND);
        surface.text("q", x + side, y + 12, Ink.TEXT, Type.BODY.symbol().sized(16));
        Box box = Box.around(x + side + 4, y + 12, 20, 20);
        surface.spot(new Spot("gaze", box, () -> GazeFormulas.gaze(model)).forKeyboard());
    }

    // Touch

    /** Whether a finger is at the gaze, which lies above what it looks at. */
    boolean isGaze(Touch touch) {
        return distance(model.gazeX, model.gazeY, touch) <= REACH;
    }

    private double distance(double x, double y, Touch touch) {
        return Math.hypot(px(x) - touch.x(), py(y) - touch.y());
    }

    /** The object under a finger; null where none is. */
    Fruit at(Touch touch) {
        Fruit nearest = null;
        double least = REACH;
        for (Thing thing : model.there()) {
            double distance = distance(thing.x, thing.y, touch);
            if (distance < least) {
                least = distance;
                nearest = thing.fruit;
            }
        }
        return nearest;
    }
}
