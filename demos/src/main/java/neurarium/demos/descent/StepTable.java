package neurarium.demos.descent;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The lecture's table: x, y, g, h and L of the first step and of the last ones. */
final class StepTable {
    private static final int LAST_ROWS = 5;
    private static final String[] HEADS = {"", "x", "y", "g", "h", "L"};
    private static final double[] EDGES = {0.13, 0.3, 0.47, 0.64, 0.81, 1};

    private StepTable() {}

    static void draw(DescentModel model, Box box, Surface surface) {
        List<Walk.Point> path = model.first().path();
        double row = DescentLayout.row();
        double y = box.y() + row / 2;
        String step = Text.of("步", "step").in(surface.lang());
        surface.text(step, edge(box, 0), y, Ink.QUIET, Type.SMALL.right());
        for (int i = 1; i < HEADS.length; i++) {
            Type symbol = Type.BODY.symbol().sized(16).right();
            surface.text(HEADS[i], edge(box, i), y, Ink.TEXT, symbol);
        }
        surface.line(box.x(), y + row / 2, box.right(), y + row / 2, Ink.LINE, 1);
        int from = Math.max(0, path.size() - LAST_ROWS - 1);
        y += row;
        line(model, 0, box, y, surface);
        if (from > 0) {
            y += row;
            surface.text("⋮", edge(box, 0), y, Ink.QUIET, Type.SMALL.right());
        }
        for (int i = Math.max(1, from + 1); i < path.size(); i++) {
            y += row;
            line(model, i, box, y, surface);
        }
        boolean slip = model.place() == Place.LECTURE && path.size() >= 2 && path.size() < 8;
        if (slip && model.rate() == 0.1) {
            String note =
                    Text.of(
                                    "讲义第 1 步印的 g = 5.6 是笔误：2·1.4 + 2 = 4.8。",
                                    "The slide prints g = 5.6 in row 1, a slip: 2·1.4 + 2 = 4.8.")
                            .in(surface.lang());
            Box rest = new Box(box.x(), y + row / 2, box.width(), 0);
            boolean fits = y + 1.4 * row < box.bottom();
            if (fits) {
                TextLines.draw(note, rest, Ink.QUIET, Type.SMALL.sized(12), surface);
            }
        }
    }

    private static void line(DescentModel model, int index, Box box, double y, Surface surface) {
        List<Walk.Point> path = model.first().path();
        Walk.Point p = path.get(index);
        boolean last = index == path.size() - 1;
        double row = DescentLayout.row();
        if (last) {
            surface.fill(new Box(box.x(), y - row / 2, box.width(), row), Ink.PANEL);
            surface.fill(new Box(box.x(), y - row / 2, 3, row), Ink.ATTENTION);
        }
        int step = last ? model.first().steps() : index;
        boolean exact = model.first().steps() == path.size() - 1;
        int shown = exact ? index : last ? step : step - path.size() + 1 + index;
        double[] values = {shown, p.x(), p.y(), p.g(), p.h(), p.loss()};
        for (int i = 0; i < values.length; i++) {
            Ink ink = i == 3 || i == 4 ? Ink.BACKWARD : i == 0 ? Ink.QUIET : Ink.TEXT;
            String text = i == 0 ? Integer.toString(shown) : number(values[i]);
            surface.text(text, edge(box, i), y, ink, Type.BODY.right());
            if (i > 0) {
                explain(model, index, i, box, y, surface);
            }
        }
    }

    /** At most three digits behind the point, a power of ten where that is not enough. */
    static String number(double value) {
        boolean plain = value == 0 || (Math.abs(value) >= 0.001 && Math.abs(value) < 1e5);
        return plain ? Numbers.brief(value) : Numbers.small(value);
    }

    private static void explain(
            DescentModel model, int index, int column, Box box, double y, Surface surface) {
        double left = edge(box, column - 1) + 8;
        double row = DescentLayout.row();
        Box cell = new Box(left, y - row / 2, edge(box, column) - left + 4, row);
        surface.spot(
                new Spot(
                        HEADS[column]
                                + (index == 0
                                        ? "0"
                                        : index == model.first().path().size() - 1
                                                ? "now"
                                                : "-" + index),
                        cell,
                        () -> Formulas.cell(model, index, column)));
    }

    private static double edge(Box box, int column) {
        return box.x() + EDGES[column] * box.width();
    }
}
