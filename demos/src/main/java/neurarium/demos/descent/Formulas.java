package neurarium.demos.descent;

import neurarium.symbolic.Printer;
import neurarium.ui.Exponents;
import neurarium.ui.Text;

/** How the numbers of the table came about. */
final class Formulas {
    private Formulas() {}

    /** The formula of a cell with its numbers; columns as in the table: 1 is x, 5 is L. */
    static Text cell(DescentModel model, int index, int column) {
        Walk.Point p = model.first().path().get(index);
        Landscape land = model.landscape();
        return switch (column) {
            case 1 -> coordinate(model, index, true);
            case 2 -> coordinate(model, index, false);
            case 3 -> at("g = ∂L/∂x = " + Printer.print(land.dx.result()), p, p.g());
            case 4 -> at("h = ∂L/∂y = " + Printer.print(land.dy.result()), p, p.h());
            default -> at("L = " + Printer.print(land.f), p, p.loss());
        };
    }

    private static Text at(String formula, Walk.Point p, double value) {
        return Text.same(
                Exponents.plain(formula)
                        + " = "
                        + StepTable.number(value)
                        + "  (x = "
                        + StepTable.number(p.x())
                        + ", y = "
                        + StepTable.number(p.y())
                        + ")");
    }

    private static Text coordinate(DescentModel model, int index, boolean isX) {
        String name = isX ? "x" : "y";
        if (index == 0) {
            return Text.of("起点的 " + name, name + " of the start");
        }
        Walk.Point before = model.first().path().get(index - 1);
        Walk.Point p = model.first().path().get(index);
        if (model.first().method != Method.SGD) {
            return Text.same(model.first().method.rule);
        }
        String old = StepTable.number(isX ? before.x() : before.y());
        String slope = StepTable.number(isX ? before.g() : before.h());
        String result = StepTable.number(isX ? p.x() : p.y());
        return Text.same(
                name
                        + " ← "
                        + name
                        + " − α "
                        + (isX ? "g" : "h")
                        + " = "
                        + old
                        + " − "
                        + StepTable.number(model.rate())
                        + "·"
                        + (slope.charAt(0) == '−' ? "(" + slope + ")" : slope)
                        + " = "
                        + result);
    }
}
