package neurarium.demos.backprop;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The lecture's three rules; the one that the last step used is marked. */
final class RulesView {
    static final double ROW = 22;

    private RulesView() {}

    /** All rules one below the other where they fit in width, otherwise the used one alone. */
    static void draw(Rule used, Box box, boolean all, Surface surface) {
        double y = box.y() + ROW / 2;
        for (Rule rule : Rule.values()) {
            if (rule == Rule.NONE || !(all || rule == used)) {
                continue;
            }
            Ink ink = rule == used ? Ink.TEXT : Ink.QUIET;
            Type type = rule == used ? Type.SMALL.bold() : Type.SMALL;
            if (rule == used) {
                double height = all ? ROW : 2 * ROW;
                surface.fill(new Box(box.x(), y - ROW / 2 + 2, 3, height - 4), Ink.ATTENTION);
            }
            String label = rule.label.in(surface.lang());
            surface.text(label, box.x() + 10, y, ink, type);
            double x = all ? box.x() + labels(surface) + 26 : box.x() + 10;
            y += all ? 0 : ROW;
            Type symbol = Type.BODY.symbol().sized(all ? 15 : 14);
            surface.text(rule.formula, x, y, ink, symbol);
            y += ROW;
        }
    }

    /** How wide the names of the rules are. */
    private static double labels(Surface surface) {
        double widest = 0;
        for (Rule rule : Rule.values()) {
            String label = rule.label.in(surface.lang());
            widest = Math.max(widest, surface.textWidth(label, Type.SMALL.bold()));
        }
        return widest;
    }
}
