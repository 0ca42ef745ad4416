package neurarium.demos.descent;

import java.util.List;
import neurarium.optim.OptimizerKind;
import neurarium.symbolic.Printer;
import neurarium.ui.Box;
import neurarium.ui.Exponents;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The lecture's table: x, y, g, h and L of the first step and of the last ones. */
record StepTable(DescentModel model, Box box, Surface surface) {
    static final double ROW = 22;

    /** The first row, a gap and the last rows, below the heads; always as high. */
    private static final int ROWS = 8;

    private static final int LAST_ROWS = 5;
    private static final String[] HEADS = {"", "x", "y", "g", "h", "L"};
    private static final double[] EDGES = {0.13, 0.3, 0.47, 0.64, 0.81, 1};

    /** Draws the table from the top of a box; returns where it ends. */
    static double draw(DescentModel model, Box box, Surface surface) {
        new StepTable(model, box, surface).draw();
        return box.y() + ROWS * ROW;
    }

    private void draw() {
        int size = model.first().path.size();
        double y = box.y() + ROW / 2;
        String step = Text.of("步", "step").in(surface.lang());
        surface.text(step, edge(0), y, Ink.QUIET, Type.SMALL.right());
        for (int i = 1; i < HEADS.length; i++) {
            surface.text(HEADS[i], edge(i), y, Ink.TEXT, Type.BODY.symbol().sized(16).right());
        }
        surface.line(box.x(), y + ROW / 2, box.right(), y + ROW / 2, Ink.LINE, 1);
        int from = Math.max(0, size - LAST_ROWS - 1);
        y += ROW;
        row(0, y);
        if (from > 0) {
            y += ROW;
            surface.text("⋮", edge(0), y, Ink.QUIET, Type.SMALL.right());
        }
        for (int i = Math.max(1, from + 1); i < size; i++) {
            y += ROW;
            row(i, y);
        }
        boolean slip = model.preset == Preset.LECTURE && model.rate == 0.1;
        if (slip && size >= 2 && size < 8 && y + 1.4 * ROW < box.y() + ROWS * ROW) {
            Text note =
                    Text.of(
                            "讲义第 1 步印的 g = 5.6 是笔误：2·1.4 + 2 = 4.8。",
                            "The slide prints g = 5.6 in row 1, a slip: 2·1.4 + 2 = 4.8.");
            Box rest = new Box(box.x(), y + ROW / 2, box.width(), 0);
            Type small = Type.CAPTION;
            TextLines.draw(note.in(surface.lang()), rest, Ink.QUIET, small, surface);
        }
    }

    private void row(int index, double y) {
        Walk first = model.first();
        Walk.Point p = first.path.get(index);
        boolean last = index == first.path.size() - 1;
        if (last) {
            surface.fill(new Box(box.x(), y - ROW / 2, box.width(), ROW), Ink.PANEL);
            surface.fill(new Box(box.x(), y - ROW / 2, 3, ROW), Ink.ATTENTION);
        }
        String step = Integer.toString(index == 0 ? 0 : index + first.dropped);
        surface.text(step, edge(0), y, Ink.QUIET, Type.BODY.right());
        double[] values = {0, p.x(), p.y(), p.g(), p.h(), p.loss()};
        String at = index == 0 ? "0" : last ? "now" : "-" + index;
        for (int i = 1; i < values.length; i++) {
            int column = i;
            Ink ink = i == 3 || i == 4 ? Ink.BACKWARD : Ink.TEXT;
            double left = edge(i - 1) + 6;
            String text = fitting(values[i], edge(i) - left);
            surface.text(text, edge(i), y, ink, Type.BODY.right());
            Box cell = new Box(left, y - ROW / 2, edge(i) - left + 2, ROW);
            surface.spot(new Spot(HEADS[i] + at, cell, () -> formula(index, column)));
        }
    }

    private double edge(int column) {
        return box.x() + EDGES[column] * box.width();
    }

    /** At most three digits behind the point, a power of ten where that is not enough. */
    static String number(double value) {
        boolean plain = value == 0 || (Math.abs(value) >= 0.001 && Math.abs(value) < 1e5);
        return plain ? Numbers.brief(value) : Numbers.small(value);
    }

    /** A number with as many digits as there is room for. */
    private String fitting(double value, double width) {
        String text = number(value);
        for (int digits = 2; digits >= 0 && surface.textWidth(text, Type.BODY) > width; digits--) {
            text = Numbers.fixed(value, digits);
        }
        return text;
    }

    /** The formula of a cell with its numbers. */
    private Text formula(int index, int column) {
        Walk.Point p = model.first().path.get(index);
        Landscape land = model.landscape;
        return switch (column) {
            case 1 -> coordinate(index, true);
            case 2 -> coordinate(index, false);
            case 3 -> at(p, "g = ∂L/∂x = " + Printer.print(land.dx.result()), p.g());
            case 4 -> at(p, "h = ∂L/∂y = " + Printer.print(land.dy.result()), p.h());
            default -> at(p, "L = " + Printer.print(land.f), p.loss());
        };
    }

    private static Text at(Walk.Point p, String formula, double value) {
        return Text.same("{formula} = {value}  (x = {x}, y = {y})")
                .with("value", number(value))
                .with("x", number(p.x()))
                .with("y", number(p.y()))
                .with("formula", Exponents.plain(formula));
    }

    private Text coordinate(int index, boolean isX) {
        Text name = Text.same(isX ? "x" : "y");
        if (index == 0) {
            return Text.of("起点的 {name}", "{name} of the start").with("name", name);
        }
        if (model.first().method != OptimizerKind.SGD) {
            return Text.same(WalkersView.rule(model.first().method));
        }
        List<Walk.Point> path = model.first().path;
        Walk.Point before = path.get(index - 1);
        String gradient = number(isX ? before.g() : before.h());
        return Text.same("{name} ← {name} − α {g} = {old} − {rate}·{gradient} = {new}")
                .with("name", name)
                .with("g", isX ? "g" : "h")
                .with("old", number(isX ? before.x() : before.y()))
                .with("rate", number(model.rate))
                .with("gradient", gradient.charAt(0) == '−' ? "(" + gradient + ")" : gradient)
                .with("new", number(isX ? path.get(index).x() : path.get(index).y()));
    }
}
