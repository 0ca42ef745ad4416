package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The panel of the last step: where the walk is, the formula with its numbers, and the rule. */
final class StepView {
    static final double GAP = 24;

    private static final double MARGIN = 12;
    private static final double RULE = 22;

    /** The width at which a panel has two columns. */
    private static final double WIDE = 420;

    private StepView() {}

    /** Whether a picture has room for something at the right of the panel. */
    static boolean isWide(double width) {
        return width >= 720;
    }

    /** The panel from a y down, in the left part of a wide picture. */
    static Box box(double y, double width) {
        return isWide(width)
                ? new Box(0, y, Math.round(0.64 * width), 176)
                : new Box(0, y, width, 226);
    }

    static void draw(Focus focus, Box box, Surface surface) {
        Box inside = frame(focus.pass, box, surface);
        if (focus.formula != null) {
            step(focus, inside, surface);
        } else if (focus.pass instanceof NetworkModel model && model.phase() == Phase.UPDATE) {
            changes(model, inside, surface);
        } else {
            List<String> lines = new ArrayList<>();
            for (Step step : focus.pass.forward()) {
                String symbols = focus.pass.formula(step).symbols();
                lines.add(focus.pass.symbol(step.key()) + " = " + symbols);
            }
            columns(lines, inside, surface);
        }
    }

    /** The ground and the line that says which step it is; what is left for the rest. */
    private static Box frame(Pass pass, Box box, Surface surface) {
        surface.fill(box, Ink.PANEL);
        String place = place(pass).in(surface.lang());
        surface.text(place, box.x() + MARGIN, box.y() + 17, Ink.QUIET, Type.SMALL);
        return box.inset(MARGIN, 32, MARGIN, 8);
    }

    private static Text place(Pass pass) {
        if (pass.position() == 0) {
            return Text.of("还没有数：按“走一步”", "No numbers yet: press Step");
        }
        return Text.of("第 {n} 步，共 {all} 步 · {phase}", "Step {n} of {all} · {phase}")
                .with("n", pass.position())
                .with("all", pass.steps().size())
                .with("phase", pass.phase().label);
    }

    private static void step(Focus focus, Box box, Surface surface) {
        double bottom = FormulaView.draw(focus, box, surface);
        boolean all = box.width() >= WIDE && bottom + 3 * RULE <= box.bottom();
        double height = (all ? 3 : 2) * RULE;
        Box rules = new Box(box.x(), box.bottom() - height, box.width(), height);
        rules(focus.pass.current().rule(), rules, all, surface);
    }

    /** The lecture's rules, the used one marked; where they do not all fit, it alone. */
    private static void rules(Rule used, Box box, boolean all, Surface surface) {
        double y = box.y() + RULE / 2;
        for (Rule rule : Rule.values()) {
            if (rule == Rule.NONE || !(all || rule == used)) {
                continue;
            }
            Ink ink = rule == used ? Ink.TEXT : Ink.QUIET;
            Type type = rule == used ? Type.SMALL.bold() : Type.SMALL;
            if (rule == used) {
                double height = all ? RULE : 2 * RULE;
                surface.fill(new Box(box.x(), y - RULE / 2 + 2, 3, height - 4), Ink.ATTENTION);
            }
            String label = rule.label.in(surface.lang());
            surface.text(label, box.x() + 10, y, ink, type);
            double x = all ? box.x() + labels(surface) + 26 : box.x() + 10;
            y += all ? 0 : RULE;
            Type symbol = Type.BODY.symbol().sized(all ? 15 : 14);
            surface.text(rule.formula, x, y, ink, symbol);
            y += RULE;
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

    /** Formulas in two columns where there is room. */
    private static void columns(List<String> lines, Box box, Surface surface) {
        Type type = Type.BODY.symbol().sized(16);
        boolean two = box.width() >= WIDE;
        int rows = two ? (lines.size() + 1) / 2 : lines.size();
        double row = Math.min(30, box.height() / Math.max(1, rows));
        int shown = row >= 18 ? lines.size() : ((int) (box.height() / 18)) * (two ? 2 : 1);
        int perColumn = two ? (shown + 1) / 2 : shown;
        for (int i = 0; i < shown; i++) {
            double x = box.x() + (i < perColumn ? 0 : box.width() / 2);
            double y = box.y() + (i % perColumn + 0.5) * Math.max(18, row);
            surface.text(lines.get(i), x, y, Ink.TEXT, type);
        }
    }

    /** w ← w − α ∂L/∂w for every weight. */
    private static void changes(NetworkModel model, Box box, Surface surface) {
        boolean two = box.width() >= WIDE;
        double width = two ? box.width() / 2 : box.width();
        List<NetworkModel.Change> changes = model.changes();
        int perColumn = two ? changes.size() / 2 : changes.size();
        double row = Math.min(30, box.height() / perColumn);
        for (int i = 0; i < changes.size(); i++) {
            double x = box.x() + (i < perColumn ? 0 : width);
            double y = box.y() + (i % perColumn + 0.5) * row;
            change(changes.get(i), model, new Box(x, y - row / 2, width - 8, row), surface);
        }
    }

    private static void change(
            NetworkModel.Change change, NetworkModel model, Box box, Surface surface) {
        String symbol = model.symbol(change.key());
        String before = Figures.of(change.before());
        String after = Figures.of(change.after());
        String left = before + " − " + Numbers.brief(model.alpha) + "·";
        String gradient = Figures.factor(change.gradient());
        double x = box.x();
        Type letter = Type.BODY.symbol();
        surface.text(symbol + " ← ", x, box.centerY(), Ink.TEXT, letter);
        x += surface.textWidth(symbol + " ← ", letter);
        surface.text(left, x, box.centerY(), Ink.TEXT, Type.SMALL);
        x += surface.textWidth(left, Type.SMALL);
        surface.text(gradient, x, box.centerY(), Ink.BACKWARD, Type.SMALL);
        x += surface.textWidth(gradient, Type.SMALL);
        surface.text(" = " + after, x, box.centerY(), Ink.TEXT, Type.SMALL.bold());
        Text words =
                Text.same("{w} ← {w} − α ∂L/∂{w} = {left}{gradient} = {after}")
                        .with("w", symbol)
                        .with("left", left)
                        .with("gradient", gradient)
                        .with("after", after);
        surface.spot(new Spot(Focus.changeSpot(change.key()), box, words));
    }
}
