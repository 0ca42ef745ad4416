package neurarium.demos.descent;

import static neurarium.demos.descent.StepTable.ROW;

import java.util.List;
import neurarium.demos.Options;
import neurarium.optim.OptimizerKind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** Who walks in which colour, how far each has come, and what it remembers. */
final class WalkersView {
    /** Room for the longest name and a loss. */
    private static final double MIN_LOSS = 206;

    private WalkersView() {}

    /** The rule for x; y likewise with h. */
    static String rule(OptimizerKind method) {
        return switch (method) {
            case SGD -> "x ← x − α g";
            case MOMENTUM -> "v ← 0.9v + g; x ← x − α v";
            case NESTEROV -> "v ← 0.9v + g; x ← x − α (g + 0.9v)";
            case ADAGRAD -> "s ← s + g²; x ← x − α g/√s";
            case RMSPROP -> "s ← 0.99s + 0.01g²; x ← x − α g/√s";
            case ADAM -> "v ← 0.9v + 0.1g; s ← 0.999s + 0.001g²; x ← x − α v̂/√ŝ";
        };
    }

    /** The colour of a path. */
    static Ink ink(OptimizerKind method) {
        return switch (method) {
            case SGD -> Ink.SERIES_1;
            case MOMENTUM -> Ink.SERIES_2;
            case NESTEROV -> Ink.SERIES_3;
            case ADAGRAD -> Ink.SERIES_4;
            case RMSPROP -> Ink.SERIES_5;
            case ADAM -> Ink.SERIES_6;
        };
    }

    /** Draws a row for each walk from the top of a box; returns where they end. */
    static double draw(List<Walk> walks, Box box, Surface surface) {
        double y = box.y() + ROW / 2;
        double loss = Math.max(0.5 * box.width(), MIN_LOSS);
        String memory = Text.of("记忆", "memory").in(surface.lang());
        surface.text("L", box.x() + loss, y, Ink.QUIET, Type.BODY.symbol().right());
        surface.text(memory, box.x() + loss + gap(box), y, Ink.QUIET, Type.CAPTION);
        String who = Text.of("方法", "method").in(surface.lang());
        surface.text(who, box.x() + 20, y, Ink.QUIET, Type.CAPTION);
        for (Walk walk : walks) {
            y += ROW;
            row(walk, loss, new Box(box.x(), y - ROW / 2, box.width(), ROW), surface);
        }
        return y + ROW / 2;
    }

    private static double gap(Box box) {
        return 0.06 * box.width();
    }

    private static void row(Walk walk, double loss, Box box, Surface surface) {
        double y = box.centerY();
        surface.disc(box.x() + 8, y, 5, ink(walk.method));
        String name = Options.label(walk.method).in(surface.lang());
        surface.text(name, box.x() + 20, y, Ink.TEXT, Type.SMALL);
        String number = StepTable.number(walk.now().loss());
        surface.text(number, box.x() + loss, y, Ink.TEXT, Type.SMALL.right());
        double left = box.x() + loss + gap(box);
        String memory = memory(walk);
        if (surface.textWidth(memory, Type.CAPTION) > box.right() - left) {
            memory = cut(memory, "…", box.right() - left, Type.CAPTION, surface);
        }
        surface.text(memory, left, y, Ink.TEXT, Type.CAPTION);
        surface.spot(new Spot("walker-" + walk.method.key(), box, () -> explain(walk)));
    }

    /** As much of a text as there is room for, with an ellipsis; its spot tells the rest. */
    static String cut(String text, String ellipsis, double width, Type type, Surface surface) {
        int end = text.length();
        while (end > 1 && surface.textWidth(text.substring(0, end) + ellipsis, type) > width) {
            end--;
        }
        return text.substring(0, end) + ellipsis;
    }

    private static Text explain(Walk walk) {
        Text status =
                switch (walk.status) {
                    case WALKING -> Text.of("在 ({x}, {y})", "at ({x}, {y})");
                    case ARRIVED ->
                            Text.of(
                                    "第 {steps} 步到达 ({x}, {y})",
                                    "arrived at ({x}, {y}) after {steps} steps");
                    case DIVERGED -> Text.of("发散了", "diverged");
                    case LOST -> Text.of("走到了没有定义的地方", "stepped where L is not defined");
                };
        Text where =
                status.with("steps", walk.steps)
                        .with("x", StepTable.number(walk.now().x()))
                        .with("y", StepTable.number(walk.now().y()));
        return Text.of("{method}：{rule}; {memory}；{status}", "{method}: {rule}; {memory}; {status}")
                .with("method", Options.label(walk.method))
                .with("rule", rule(walk.method))
                .with("memory", memory(walk))
                .with("status", where);
    }

    /** v and s, as far as the method has them. */
    static String memory(Walk walk) {
        String v = "v " + pair(walk.vx, walk.vy);
        String s = "s " + pair(walk.sx, walk.sy);
        return switch (walk.method) {
            case SGD -> "–";
            case MOMENTUM, NESTEROV -> v;
            case ADAGRAD, RMSPROP -> s;
            case ADAM -> v + "  " + s;
        };
    }

    private static String pair(double x, double y) {
        return "(" + StepTable.number(round(x)) + ", " + StepTable.number(round(y)) + ")";
    }

    private static double round(double value) {
        return Math.abs(value) >= 10 ? Math.rint(value * 10) / 10 : Math.rint(value * 100) / 100;
    }
}
