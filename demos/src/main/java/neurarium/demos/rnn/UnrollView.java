package neurarium.demos.rnn;

import java.util.function.Supplier;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The network folded and unrolled in time, and a cell with gates from inside. */
final class UnrollView {
    private static final double CELL = 13;
    private static final double GAP = 26;
    private static final double TOP = 16;
    private static final double RADIUS = 16;

    /** A cell stands beside the network where its columns keep this width. */
    private static final double MIN_COLUMN = 100;

    private static final Type LABEL = Type.BODY.symbol().centered();
    private static final Type SMALL = Type.CAPTION.centered();

    private final UnrollModel model;
    private final Surface surface;
    private final boolean isBeside;

    /** How wide the network is: all of the picture, or what the cell leaves beside it. */
    private final double width;

    private final double folded;
    private final double column;
    private final double middleY;
    private final double middleS;
    private final double middleX;
    private final double bottom;

    UnrollView(UnrollModel model, Surface surface) {
        this.model = model;
        this.surface = surface;
        double rest = surface.width() - GAP - CellView.WIDTH;
        isBeside = model.cell != Cell.ELMAN && column(rest) >= MIN_COLUMN;
        width = isBeside ? rest : surface.width();
        folded = folded(width);
        column = column(width);
        double vector = model.n * CELL;
        double state = model.h * CELL;
        middleY = TOP + vector / 2;
        middleS = TOP + vector + GAP + state / 2;
        middleX = TOP + 1.5 * vector + state + 2 * GAP;
        bottom = middleX + vector / 2 + 22;
    }

    private static double folded(double width) {
        return width < 500 ? 78 : 130;
    }

    private double column(double width) {
        return (width - folded(width) - 8) / model.times;
    }

    /** Draws it from the top; returns where it ends. */
    double draw() {
        folded();
        for (int t = 1; t <= model.times; t++) {
            column(t, folded + 8 + (t - 0.5) * column);
        }
        double end = bottom + 22;
        double left = isBeside ? width + GAP : 0;
        return Math.max(end, CellView.draw(model, left, isBeside ? 4 : end + 4, surface));
    }

    private void folded() {
        double x = folded * 0.42;
        arrow(x, middleX - RADIUS, x, middleS + RADIUS, Ink.TEXT, surface);
        arrow(x, middleS - RADIUS, x, middleY + RADIUS, Ink.TEXT, surface);
        double[] loop = new double[26];
        for (int i = 0; i < 13; i++) {
            double angle = Math.PI * (0.5 + 1.35 * (i - 6) / 12.0 - 0.5);
            loop[2 * i] = x + RADIUS + 8 + 13 * Math.cos(angle);
            loop[2 * i + 1] = middleS + 13 * Math.sin(angle);
        }
        surface.polyline(loop, 13, Ink.TEXT, 1.5);
        head(loop[24], loop[25], -1, 0.2, Ink.TEXT, surface);
        circle("x", x, middleX);
        circle("s", x, middleS);
        circle("y", x, middleY);
        Type weight = Type.BODY.symbol();
        surface.text("U", x - 20, (middleX + middleS) / 2, Ink.PLUS_TEXT, weight);
        surface.text("V", x - 20, (middleY + middleS) / 2, Ink.PLUS_TEXT, weight);
        surface.text("W", x + RADIUS + 10, middleS - 24, Ink.PLUS_TEXT, weight);
        String title = Text.of("折叠", "folded").in(surface.lang());
        surface.text(title, x, bottom, Ink.QUIET, SMALL);
        surface.text("=", folded - 4, middleS, Ink.TEXT, LABEL);
    }

    private void circle(String name, double x, double y) {
        surface.disc(x, y, RADIUS, Ink.PANEL);
        surface.ring(x, y, RADIUS, Ink.TEXT, 1.2);
        surface.text(name, x, y, Ink.TEXT, LABEL);
    }

    /** The network at a time, which a press shows. */
    private void column(int t, double x) {
        boolean known = t <= model.t;
        Box box = new Box(x - column / 2 + 1, 2, column - 2, bottom + 10);
        if (t == model.t) {
            surface.fill(box, Ink.PANEL);
            surface.fill(new Box(box.x(), box.bottom() - 2, box.width(), 3), Ink.ATTENTION);
        }
        Ink ink = known ? Ink.TEXT : Ink.LINE;
        double half = CELL / 2 + 1;
        double high = model.h * CELL / 2;
        double deep = model.n * CELL / 2;
        double from = t == 1 ? x - column / 2 + 4 : x - column + half + 2;
        arrow(from, middleS, x - half - 2, middleS, ink, surface);
        arrow(x, middleX - deep - 2, x, middleS + high + 3, ink, surface);
        arrow(x, middleS - high - 2, x, middleY + deep + 3, ink, surface);
        vector("x", model.x(t), t, x, middleX);
        vector("s", known ? model.s(t) : null, t, x, middleS);
        vector("y", known ? model.y(t) : null, t, x, middleY);
        surface.text("t = " + t, x, bottom, t == model.t ? Ink.TEXT : Ink.QUIET, SMALL);
        if (column > 60) {
            Ink text = known ? Ink.TEXT : Ink.QUIET;
            Type label = Type.BODY.symbol().sized(14);
            double side = x + half + 5;
            String small = Numbers.subscript(t);
            surface.text("s" + small, side, middleS - high - 8, text, label);
            surface.text("x" + small, side, middleX, text, label);
            surface.text("y" + small, side, middleY, text, label);
        }
        Text words = Text.of("看时刻 t = {t}", "look at time t = {t}").with("t", t);
        surface.spot(new Spot("time." + t, box, words).onPress(() -> model.t = t));
    }

    static void arrow(double x1, double y1, double x2, double y2, Ink ink, Surface surface) {
        surface.line(x1, y1, x2, y2, ink, 1.5);
        double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        head(x2, y2, (x2 - x1) / length, (y2 - y1) / length, ink, surface);
    }

    /** The head of an arrow that ends here and comes in a direction. */
    private static void head(double x, double y, double dx, double dy, Ink ink, Surface surface) {
        double[] corners = {
            x, y, x - 6 * dx - 3 * dy, y - 6 * dy + 3 * dx, x - 6 * dx + 3 * dy, y - 6 * dy - 3 * dx
        };
        surface.polygon(corners, 3, ink);
    }

    /** A vector of a time; frames where it is not known yet. */
    private void vector(String name, float[] values, int t, double x, double middle) {
        int count = name.equals("s") ? model.h : model.n;
        double left = x - CELL / 2;
        double top = middle - count * CELL / 2;
        if (values != null) {
            cells(values, left, top, CELL, surface);
        }
        for (int i = 0; i < count; i++) {
            int element = i;
            Box box = new Box(left, top + i * CELL, CELL, CELL);
            if (values == null) {
                surface.frame(box, Ink.LINE);
            } else {
                Supplier<Text> words = () -> UnrollEquations.element(model, name, t, element);
                String key = name + "." + t + "." + i;
                surface.spot(new Spot(key, box, words).onPress(() -> model.t = t));
            }
        }
    }

    /** A vector as coloured cells, one under the other. */
    static void cells(float[] values, double x, double top, double cell, Surface surface) {
        for (int i = 0; i < values.length; i++) {
            Box box = new Box(x, top + i * cell, cell, cell);
            double strength = Math.min(1, Math.abs(values[i]) / 1.5);
            surface.facet(box.corners(), 4, values[i] < 0 ? Ink.MINUS : Ink.PLUS, strength);
            surface.frame(box, Ink.QUIET);
        }
    }
}
