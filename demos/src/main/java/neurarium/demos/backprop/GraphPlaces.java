package neurarium.demos.backprop;

import neurarium.ui.Box;

/**
 * Where the parts of a diagram stand: layers from left to right where there is room for them, else
 * from top to bottom, their numbers inside of them.
 */
final class GraphPlaces {
    /** What a layer needs across and along. */
    private static final double COLUMN = 64;

    private static final double CELL = 58;
    private static final double ROW = 70;
    private static final double PILL = 46;
    private static final double MIN_HEIGHT = 310;
    private static final int POINTS = 13;

    /** Room at the left for the numbers of the first leaves. */
    private static final double LEFT = 34;

    private final Diagram diagram;
    final Box box;
    private final double column;

    /** Whether layers run from left to right. */
    final boolean level;

    /** Whether a row needs two lines for its numbers to stand side by side. */
    private final boolean crowded;

    /** The places from a y down, in the whole width. */
    GraphPlaces(Diagram diagram, double y, double width) {
        this.diagram = diagram;
        level = diagram.layers() * COLUMN <= width && diagram.across() <= 8;
        crowded = diagram.across() * (PILL + 4) > width;
        double height =
                level
                        ? Math.max(MIN_HEIGHT, diagram.across() * CELL)
                        : diagram.layers() * (crowded ? 2 : 1) * ROW;
        box = new Box(0, y, width, height);
        column = (width - LEFT) / diagram.layers();
    }

    double x(Diagram.Place place) {
        return level
                ? box.x() + LEFT + (place.layer() + 0.5) * column
                : box.x() + within(place.slot() * box.width());
    }

    /** So far from the edges that an outline is in the picture. */
    private double within(double x) {
        return Math.max(PILL / 2 + 1, Math.min(box.width() - PILL / 2 - 1, x));
    }

    double y(Diagram.Place place) {
        if (level) {
            return box.y() + 12 + place.slot() * (box.height() - 24);
        }
        double row = box.height() / diagram.layers();
        double middle = box.y() + (place.layer() + 0.5) * row;
        boolean second = Math.floor(place.slot() * diagram.across()) % 2 == 1;
        return crowded ? middle + (second ? 0.22 : -0.22) * row : middle;
    }

    /** The outline of a number. */
    Box outline(Diagram.Place place) {
        if (!level) {
            return Box.around(x(place), y(place), PILL, 46);
        }
        boolean wide = place.label().length() > 4; // such as w_max, asinh
        if (place.leaf()) {
            return Box.around(x(place), y(place), wide ? 46 : 30, 22);
        }
        return Box.around(x(place), y(place), wide ? 40 : 32, wide ? 40 : 32);
    }

    /** The line of a wire as points x, y, x, y, … : level or upright at its ends. */
    double[] line(Diagram.Wire wire) {
        Diagram.Place from = diagram.place(wire.from());
        Diagram.Place to = diagram.place(wire.to());
        int stops = wire.bends().size() + 2;
        double[] along = new double[stops];
        double[] across = new double[stops];
        Box start = outline(from);
        Box end = outline(to);
        along[0] = level ? start.right() : start.bottom();
        across[0] = level ? y(from) : x(from);
        for (int i = 1; i < stops - 1; i++) {
            double slot = wire.bends().get(i - 1);
            Diagram.Place bend = new Diagram.Place("", "", "", true, from.layer() + i, slot);
            along[i] = level ? x(bend) : y(bend);
            across[i] = level ? y(bend) : x(bend);
        }
        along[stops - 1] = level ? end.x() : end.y();
        across[stops - 1] = level ? y(to) : x(to);
        return curve(along, across);
    }

    private double[] curve(double[] along, double[] across) {
        double[] points = new double[2 * POINTS * (along.length - 1)];
        int at = 0;
        for (int i = 1; i < along.length; i++) {
            for (int k = 0; k < POINTS; k++) {
                double t = k / (POINTS - 1.0);
                double s = t * t * (3 - 2 * t);
                double a = along[i - 1] + t * (along[i] - along[i - 1]);
                double c = across[i - 1] + s * (across[i] - across[i - 1]);
                points[at++] = level ? a : c;
                points[at++] = level ? c : a;
            }
        }
        return points;
    }
}
