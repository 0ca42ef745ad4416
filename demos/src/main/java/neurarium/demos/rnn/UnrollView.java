package neurarium.demos.rnn;

import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The network folded and unrolled in time; the cell and the equations of the time shown. */
final class UnrollView {
    private static final double CELL = 13;
    private static final double GAP = 26;
    private static final double TOP = 16;
    private static final double CLOSEST = 100;
    private static final Type LABEL = Type.BODY.symbol().centered();

    private UnrollView() {}

    private static double folded(double width) {
        return width < 500 ? 78 : 130;
    }

    /** How wide the network in time is: all of the picture, or what the cell leaves beside it. */
    private static double unrolled(UnrollModel model, double width) {
        double rest = width - GAP - CellView.WIDTH;
        boolean isBeside = model.cell() != Cell.ELMAN && column(model, rest) >= CLOSEST;
        return isBeside ? rest : width;
    }

    private static double column(UnrollModel model, double width) {
        return (width - folded(width) - 8) / model.times();
    }

    private static double picture(UnrollModel model) {
        return TOP + (2 * model.n() + model.h()) * CELL + 2 * GAP + 44;
    }

    /** Where the equations begin. */
    private static double below(UnrollModel model, double width) {
        double cell = CellView.height(model.cell());
        boolean isBeside = unrolled(model, width) < width;
        return isBeside ? Math.max(picture(model), cell + 4) : picture(model) + cell;
    }

    static double height(UnrollModel model, double width) {
        return UnrollEquations.of(model).draw(below(model, width), width, null) + 8;
    }

    /** The time of the column under a finger; 0 where there is none. */
    static int time(UnrollModel model, Touch touch) {
        double width = unrolled(model, touch.width());
        double x = touch.x() - folded(width) - 8;
        int time = 1 + (int) Math.floor(x / column(model, width));
        boolean inside = x >= 0 && time <= model.times() && touch.y() < picture(model);
        return inside ? time : 0;
    }

    static void draw(UnrollModel model, Surface surface) {
        double width = unrolled(model, surface.width());
        double column = column(model, width);
        double first = folded(width) + 8;
        folded(model, folded(width), surface);
        for (int t = 1; t <= model.times(); t++) {
            column(model, t, first + (t - 0.5) * column, column, surface);
        }
        boolean isBeside = width < surface.width();
        double left = isBeside ? width + GAP : 0;
        CellView.draw(model, left, isBeside ? 4 : picture(model) + 4, surface);
        UnrollEquations.of(model).draw(below(model, surface.width()), surface.width(), surface);
    }

    private static double middleY(UnrollModel model) {
        return TOP + model.n() * CELL / 2;
    }

    private static double middleS(UnrollModel model) {
        return TOP + model.n() * CELL + GAP + model.h() * CELL / 2;
    }

    private static double middleX(UnrollModel model) {
        return TOP + (1.5 * model.n() + model.h()) * CELL + 2 * GAP;
    }

    private static void folded(UnrollModel model, double width, Surface surface) {
        double x = width * 0.42;
        double y = middleY(model);
        double s = middleS(model);
        double input = middleX(model);
        double r = 16;
        surface.line(x, input - r, x, s + r, Ink.TEXT, 1.5);
        head(x, s + r, 0, -1, surface);
        surface.line(x, s - r, x, y + r, Ink.TEXT, 1.5);
        head(x, y + r, 0, -1, surface);
        double[] loop = new double[26];
        for (int i = 0; i < 13; i++) {
            double angle = Math.PI * (0.5 + 1.35 * (i - 6) / 12.0 - 0.5);
            loop[2 * i] = x + r + 8 + 13 * Math.cos(angle);
            loop[2 * i + 1] = s + 13 * Math.sin(angle);
        }
        surface.polyline(loop, 13, Ink.TEXT, 1.5);
        head(loop[24], loop[25], -1, 0.2, surface);
        circle("x", x, input, surface);
        circle("s", x, s, surface);
        circle("y", x, y, surface);
        Type weight = Type.BODY.symbol();
        surface.text("U", x - 20, (input + s) / 2, Ink.PLUS_TEXT, weight);
        surface.text("V", x - 20, (y + s) / 2, Ink.PLUS_TEXT, weight);
        surface.text("W", x + r + 10, s - 24, Ink.PLUS_TEXT, weight);
        String title = Text.of("折叠", "folded").in(surface.lang());
        double bottom = picture(model) - 22;
        surface.text(title, x, bottom, Ink.QUIET, Type.SMALL.sized(12).centered());
        surface.text("=", width - 4, s, Ink.TEXT, LABEL);
    }

    private static void circle(String name, double x, double y, Surface surface) {
        surface.disc(x, y, 16, Ink.PANEL);
        surface.ring(x, y, 16, Ink.TEXT, 1.2);
        surface.text(name, x, y, Ink.TEXT, LABEL);
    }

    /** The head of an arrow that ends here and comes in a direction. */
    private static void head(double x, double y, double dx, double dy, Surface surface) {
        double[] corners = {
            x, y, x - 7 * dx - 4 * dy, y - 7 * dy + 4 * dx, x - 7 * dx + 4 * dy, y - 7 * dy - 4 * dx
        };
        surface.polygon(corners, 3, Ink.TEXT);
    }

    private static void column(UnrollModel model, int t, double x, double column, Surface surface) {
        boolean known = t <= model.t();
        Ink ink = known ? Ink.TEXT : Ink.LINE;
        Ink text = known ? Ink.TEXT : Ink.QUIET;
        double bottom = picture(model) - 22;
        if (t == model.t()) {
            Box box = new Box(x - column / 2 + 1, 2, column - 2, bottom + 10);
            surface.fill(box, Ink.PANEL);
            surface.fill(new Box(box.x(), box.bottom() - 2, box.width(), 3), Ink.ATTENTION);
        }
        double half = CELL / 2 + 1;
        double high = model.h() * CELL / 2;
        double middle = middleS(model);
        double from = t == 1 ? x - column / 2 + 4 : x - column + half + 2;
        arrow(from, middle, x - half - 2, middle, ink, surface);
        double deep = model.n() * CELL / 2;
        arrow(x, middleX(model) - deep - 2, x, middle + high + 3, ink, surface);
        arrow(x, middle - high - 2, x, middleY(model) + deep + 3, ink, surface);
        vector("x", model.x(t), t, x, middleX(model), true, model, surface);
        vector("s", known ? model.s(t) : null, t, x, middle, known, model, surface);
        vector("y", known ? model.y(t) : null, t, x, middleY(model), known, model, surface);
        Type small = Type.SMALL.sized(12).centered();
        surface.text("t = " + t, x, bottom, t == model.t() ? Ink.TEXT : Ink.QUIET, small);
        if (column > 60) {
            Type label = Type.BODY.symbol().sized(14);
            double side = x + half + 5;
            surface.text("s" + Numbers.subscript(t), side, middle - high - 8, text, label);
            surface.text("x" + Numbers.subscript(t), side, middleX(model), text, label);
            surface.text("y" + Numbers.subscript(t), side, middleY(model), text, label);
        }
    }

    static void arrow(double x1, double y1, double x2, double y2, Ink ink, Surface surface) {
        surface.line(x1, y1, x2, y2, ink, 1.5);
        double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        double[] corners = {
            x2,
            y2,
            x2 - 6 * dx - 3 * dy,
            y2 - 6 * dy + 3 * dx,
            x2 - 6 * dx + 3 * dy,
            y2 - 6 * dy - 3 * dx
        };
        surface.polygon(corners, 3, ink);
    }

    private static void vector(
            String name,
            float[] values,
            int t,
            double x,
            double middle,
            boolean known,
            UnrollModel model,
            Surface surface) {
        int count = name.equals("s") ? model.h() : model.n();
        double top = middle - count * CELL / 2;
        if (known) {
            cells(values, x - CELL / 2, top, CELL, surface);
        }
        for (int i = 0; i < count; i++) {
            Box box = new Box(x - CELL / 2, top + i * CELL, CELL, CELL);
            if (known) {
                Text words = UnrollWords.element(name, values[i], t, i, model);
                surface.spot(new Spot(name + "." + t + "." + i, box, words));
            } else {
                surface.frame(box, Ink.LINE);
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
