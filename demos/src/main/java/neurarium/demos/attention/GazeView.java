package neurarium.demos.attention;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The plane before the eye: objects, the gaze as a ray, lines as thick as the weights. */
final class GazeView {
    private static final double REACH = 24;
    static final double FRUIT = 14;
    private static final double GAP = 26;
    private static final double LEFT = 20;
    private static final double BELOW = 24;

    private GazeView() {}

    private static boolean isWide(double width) {
        return width >= 620;
    }

    private static Plot plot(double width) {
        double wide = isWide(width) ? Math.min(480, width * 0.48) - LEFT : width - LEFT - 8;
        double high = wide * (GazeModel.MOST_Y - GazeModel.LEAST_Y) / (2 * GazeModel.MOST_X);
        return new Plot(
                new Box(LEFT, 8, wide, high),
                -GazeModel.MOST_X,
                GazeModel.MOST_X,
                GazeModel.LEAST_Y,
                GazeModel.MOST_Y);
    }

    private static Box table(double width) {
        Box plane = plot(width).box();
        return isWide(width)
                ? new Box(plane.right() + GAP, 0, width - plane.right() - GAP, 0)
                : new Box(0, plane.bottom() + BELOW + 8, width, 0);
    }

    static double height(GazeModel model, double width) {
        double below = plot(width).box().bottom() + BELOW;
        double table = table(width).y() + GazeTable.height(model);
        return Math.max(below, table);
    }

    static void draw(GazeModel model, Surface surface) {
        Plot plot = plot(surface.width());
        plane(model, plot, surface);
        GazeTable.draw(model, table(surface.width()), surface);
    }

    private static void plane(GazeModel model, Plot plot, Surface surface) {
        Box box = plot.box();
        for (int x = -2; x <= 2; x++) {
            surface.line(
                    plot.x().pixel(x), box.y(), plot.x().pixel(x), box.bottom(), Ink.LINE, 0.5);
        }
        for (int y = -1; y <= 2; y++) {
            surface.line(box.x(), plot.y().pixel(y), box.right(), plot.y().pixel(y), Ink.LINE, 0.5);
        }
        plot.axes(surface, 6, 5);
        surface.clip(box);
        ray(model, plot, surface);
        angle(model, plot, surface);
        surface.unclip();
        double x0 = plot.x().pixel(0);
        double y0 = plot.y().pixel(0);
        double length = Math.max(1e-9, model.gazeLength());
        boolean looks = model.gazeLength() > 1e-9;
        double dx = looks ? model.gazeX / length : 0;
        double dy = looks ? -model.gazeY / length : 0;
        FruitView.eye(x0, y0, 19, dx, dy, surface);
        surface.spot(new Spot("eye", Box.around(x0, y0, 40, 28), GazeWords.eye(model)));
        GazeLabels.draw(model, plot, surface);
        for (GazeModel.Thing thing : model.there()) {
            thing(thing, model, plot, surface);
        }
        gaze(model, plot, surface);
    }

    /** The gaze as a ray from the eye to the edge, and to each object a line for its weight. */
    private static void ray(GazeModel model, Plot plot, Surface surface) {
        double x0 = plot.x().pixel(0);
        double y0 = plot.y().pixel(0);
        double[] weights = model.weights();
        double most = 1e-9;
        for (double weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        for (int i = 0; i < weights.length; i++) {
            GazeModel.Thing thing = model.there().get(i);
            double wide = 0.5 + 5.5 * Math.abs(weights[i]) / Math.max(1, most);
            double x = plot.x().pixel(thing.x);
            double y = plot.y().pixel(thing.y);
            surface.line(x0, y0, x, y, weights[i] < 0 ? Ink.MINUS : Ink.PLUS, wide);
        }
        double length = model.gazeLength();
        if (length > 1e-9) {
            double far = 6 / length;
            double x = plot.x().pixel(model.gazeX * far);
            double y = plot.y().pixel(model.gazeY * far);
            surface.dashed(x0, y0, x, y, Ink.ATTENTION, 2);
        }
    }

    /** The angle between the gaze and the chosen object as an arc. */
    private static void angle(GazeModel model, Plot plot, Surface surface) {
        GazeModel.Thing thing = model.thing(model.chosen());
        double degrees = model.angle(thing);
        if (!thing.isThere || Double.isNaN(degrees) || degrees < 1) {
            return;
        }
        double from = Math.atan2(model.gazeY, model.gazeX);
        double to = Math.atan2(thing.y, thing.x);
        double turn = to - from;
        turn -= 2 * Math.PI * Math.rint(turn / (2 * Math.PI));
        double[] points = new double[2 * 21];
        double radius = 38;
        for (int i = 0; i <= 20; i++) {
            double angle = from + turn * i / 20;
            points[2 * i] = plot.x().pixel(0) + radius * Math.cos(angle);
            points[2 * i + 1] = plot.y().pixel(0) - radius * Math.sin(angle);
        }
        surface.polyline(points, 21, Ink.TEXT, 1.5);
    }

    private static void thing(GazeModel.Thing thing, GazeModel model, Plot plot, Surface surface) {
        double x = plot.x().pixel(thing.x);
        double y = plot.y().pixel(thing.y);
        surface.disc(x, y, FRUIT + 3, Ink.BACKGROUND);
        FruitView.draw(thing.fruit, x, y, FRUIT, surface);
        if (thing.fruit == model.chosen()) {
            surface.ring(x, y, FRUIT + 3, Ink.TEXT, 1);
        }
        Box spot = Box.around(x, y, 2 * FRUIT + 4, 2 * FRUIT + 4);
        surface.spot(
                new Spot("fruit." + thing.fruit.key, spot, () -> GazeWords.match(thing, model)));
    }

    private static void gaze(GazeModel model, Plot plot, Surface surface) {
        double x = plot.x().pixel(model.gazeX);
        double y = plot.y().pixel(model.gazeY);
        surface.ring(x, y, FRUIT + 7, Ink.ATTENTION, 3);
        String text = "q";
        double side = x + FRUIT + 16 > plot.box().right() ? -FRUIT - 18 : FRUIT + 11;
        surface.disc(x + side + 4, y + 12, 9, Ink.BACKGROUND);
        surface.text(text, x + side, y + 12, Ink.TEXT, Type.BODY.symbol().sized(16));
        Box spot = Box.around(x + side + 4, y + 12, 20, 20);
        surface.spot(Spot.forKeys("gaze", spot, () -> GazeWords.gaze(model)));
    }

    // Touch

    /** Whether a finger is at the gaze, which lies above what it looks at. */
    static boolean isGaze(GazeModel model, Touch touch) {
        Plot plot = plot(touch.width());
        double x = plot.x().pixel(model.gazeX);
        double y = plot.y().pixel(model.gazeY);
        return Math.hypot(x - touch.x(), y - touch.y()) <= REACH;
    }

    /** The object under a finger; null where there is none. */
    static Fruit at(GazeModel model, Touch touch) {
        Plot plot = plot(touch.width());
        Fruit best = null;
        double least = REACH;
        for (GazeModel.Thing thing : model.there()) {
            double x = plot.x().pixel(thing.x);
            double y = plot.y().pixel(thing.y);
            double far = Math.hypot(x - touch.x(), y - touch.y());
            if (far < least) {
                least = far;
                best = thing.fruit;
            }
        }
        return best;
    }

    static boolean isPlane(Touch touch) {
        return plot(touch.width()).box().contains(touch.x(), touch.y());
    }

    /** The place of the plane under a finger. */
    static double[] place(Touch touch) {
        Plot plot = plot(touch.width());
        return new double[] {plot.x().value(touch.x()), plot.y().value(touch.y())};
    }
}
