package neurarium.demos.descent;

import static neurarium.demos.descent.StepTable.ROW;

import java.util.ArrayList;
import java.util.List;
import neurarium.symbolic.Derivative;
import neurarium.symbolic.Printer;
import neurarium.symbolic.Rule;
import neurarium.ui.Box;
import neurarium.ui.Exponents;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** L with its derivatives, and the lines of the table of derivatives that they took. */
final class RulesView {
    private static final Type FORMULA = Type.BODY.symbol().sized(16);
    private static final Type RULE = Type.BODY.symbol().sized(14);

    private RulesView() {}

    /** Draws from the top of a box; returns where it ends. */
    static double draw(Landscape land, Box box, Surface surface) {
        double y = box.y() + 10;
        formula("L = " + Printer.print(land.f), Ink.TEXT, box, y, surface);
        String g = "g = ∂L/∂x = " + Printer.print(land.dx.result());
        formula(g, Ink.BACKWARD, box, y + ROW, surface);
        String h = "h = ∂L/∂y = " + Printer.print(land.dy.result());
        formula(h, Ink.BACKWARD, box, y + 2 * ROW, surface);
        return rules(land, box, y + 3 * ROW + 4, surface) + 28;
    }

    /** A formula at 16 px, or smaller, or cut where even 12 px are too wide. */
    private static void formula(String formula, Ink ink, Box box, double y, Surface surface) {
        double size = FORMULA.size();
        while (size > 12 && Exponents.width(formula, FORMULA.sized(size), surface) > box.width()) {
            size--;
        }
        Type type = FORMULA.sized(size);
        String plain = Exponents.plain(formula);
        if (Exponents.width(formula, type, surface) <= box.width()) {
            Exponents.draw(formula, box.x(), y, ink, type, surface);
        } else {
            String cut = WalkersView.cut(plain, " …", box.width(), type, surface);
            surface.text(cut, box.x(), y, ink, type);
        }
        Box line = new Box(box.x(), y - ROW / 2, box.width(), ROW);
        surface.spot(new Spot("formula-" + formula.charAt(0), line, Text.same(plain)));
    }

    /** The rules that were used, those of the lecture's table first, each once. */
    static List<Rule> used(Landscape land) {
        List<Rule> used = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (uses(land.dx, rule) || uses(land.dy, rule)) {
                used.add(rule);
            }
        }
        return used;
    }

    private static boolean uses(Derivative derivative, Rule rule) {
        for (Derivative.Step step : derivative.steps()) {
            if (step.rule() == rule) {
                return true;
            }
        }
        return false;
    }

    /** The rules in rows that fill the width; returns the middle of the last row. */
    private static double rules(Landscape land, Box box, double top, Surface surface) {
        double x = box.x();
        double y = top;
        String title = Text.of("用到的求导规则", "Rules used").in(surface.lang());
        surface.text(title, x, y, Ink.QUIET, Type.CAPTION);
        x += surface.textWidth(title, Type.CAPTION) + 12;
        for (Rule rule : used(land)) {
            String text = line(rule);
            double width = Exponents.width(text, RULE, surface) + 14;
            if (x + width > box.right()) {
                x = box.x();
                y += ROW;
            }
            Box chip = new Box(x, y - 10, width, 20);
            surface.fill(chip, Ink.PANEL);
            Exponents.draw(text, x + 7, y, rule.inLecture ? Ink.TEXT : Ink.QUIET, RULE, surface);
            surface.spot(new Spot("rule-" + rule, chip, () -> example(land, rule)));
            x += width + 8;
        }
        return y;
    }

    private static String line(Rule rule) {
        return rule.of + " → " + rule.derivative;
    }

    /** A rule with the parts of L on which it was used. */
    private static Text example(Landscape land, Rule rule) {
        StringBuilder uses = new StringBuilder();
        examples(land.dx, rule, "∂/∂x ", uses);
        examples(land.dy, rule, "∂/∂y ", uses);
        Text text =
                rule.inLecture
                        ? Text.of("{rule}：{uses}", "{rule}: {uses}")
                        : Text.of(
                                "{rule}（讲义表外）：{uses}",
                                "{rule} (not in the lecture's table): {uses}");
        return text.with("rule", Exponents.plain(line(rule))).with("uses", uses.toString());
    }

    private static void examples(
            Derivative derivative, Rule rule, String name, StringBuilder uses) {
        int shown = 0;
        for (Derivative.Step step : derivative.steps()) {
            if (step.rule() == rule && shown < 2) {
                uses.append(uses.length() == 0 ? "" : "; ").append(name);
                uses.append(Exponents.plain(Printer.print(step.of()))).append(" = ");
                uses.append(Exponents.plain(Printer.print(step.derivative())));
                shown++;
            }
        }
    }
}
