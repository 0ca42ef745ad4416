package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What comes out in the end, always in sight: the next character, and a switch for each head. */
record NextView(TransformerModel model, Surface surface) {
    private static final double ITEM = 100;
    private static final double SWITCH = 17;

    /** Draws it from some height on; returns where it ends. */
    double draw(double y) {
        double width = surface.width();
        boolean wide = width >= MatrixLayout.WIDE + 100;
        double switches = Math.min(0.5 * width, model.weights().layers * layerWidth());
        likely(y, wide ? width - switches - 20 : width);
        double below = wide ? switches(width - switches, y, switches) : switches(0, y + 50, width);
        return Math.max(below, y + 46);
    }

    private void likely(double top, double width) {
        int t = model.position();
        Text title =
                model.areAllOn()
                        ? Text.of("“{letter}”之后的字符，概率", "after “{letter}” comes, with probability")
                        : Text.of(
                                "“{letter}”之后的字符：现在，细线为各头全开时",
                                "after “{letter}”: now, and with all heads on as a line");
        String words = title.with("letter", model.letters().get(t)).in(surface.lang());
        surface.text(words, 0, top + 9, Ink.QUIET, Type.CAPTION);
        int count = Math.max(3, (int) (width / ITEM));
        int[] best = model.runs.trace.likeliest(t, count);
        double each = width / count;
        for (int i = 0; i < best.length; i++) {
            float now = model.runs.trace.probability(t, best[i]);
            float before = model.runs.whole.probability(t, best[i]);
            String name = model.weights().letter(best[i]);
            Box item = new Box(i * each, top + 20, each - 8, 20);
            bar(name, now, before, model.areAllOn(), item, surface);
            String was = model.areAllOn() ? "" : " ← " + Numbers.fixed(before, 3);
            String p = "p(" + name + ") = " + Numbers.fixed(now, 3) + was;
            surface.spot(new Spot("next." + i, item, Text.same(p)));
        }
    }

    /** A character, its probability as a bar, and what it was with all heads on as a stroke. */
    static void bar(String name, float now, float before, boolean allOn, Box box, Surface surface) {
        double y = box.centerY();
        surface.text(name, box.x() + 8, y, Ink.TEXT, Type.BODY.centered());
        double start = box.x() + 20;
        double room = box.right() - start - 36;
        Box full = new Box(start, y - 6, room, 12);
        surface.fill(full, Ink.PANEL);
        surface.fill(new Box(start, y - 6, Math.max(1, room * now), 12), Ink.QUIET);
        if (!allOn) {
            double x = start + room * before;
            surface.line(x, y - 9, x, y + 9, Ink.TEXT, 2);
        }
        surface.frame(full, Ink.LINE);
        surface.text(Numbers.fixed(now, 2), box.right(), y, Ink.TEXT, Type.CAPTION.right());
    }

    private double layerWidth() {
        return 22 + model.weights().heads * SWITCH + 10;
    }

    /** The switches of all heads, as many blocks beside each other as fit; where they end. */
    private double switches(double left, double top, double width) {
        Text title = Text.of("各层的头，点一下开关；越浓越要紧", "heads, press to switch; strong ones matter");
        surface.text(title.in(surface.lang()), left, top + 9, Ink.QUIET, Type.CAPTION);
        Weights weights = model.weights();
        int beside = Math.max(1, (int) ((width + 1) / layerWidth()));
        for (int layer = 0; layer < weights.layers; layer++) {
            double x = left + layer % beside * layerWidth() + 22;
            int line = layer / beside;
            double y = top + 22 + line * SWITCH;
            surface.text("" + (layer + 1), x - 7, y + 6, Ink.QUIET, Type.CAPTION.right());
            for (int head = 0; head < weights.heads; head++) {
                head(layer, head, new Box(x + head * SWITCH, y, 12, 12));
            }
        }
        int lines = (weights.layers + beside - 1) / beside;
        return top + 24 + lines * SWITCH;
    }

    private void head(int layer, int head, Box cell) {
        boolean isOn = model.switches.isOn(layer, head);
        double effect = model.runs.effects.of(layer, head);
        if (isOn) {
            double strength = Double.isNaN(effect) ? 0 : Math.sqrt(effect);
            surface.facet(cell.corners(), 4, Ink.TEXT, strength);
        } else {
            surface.line(cell.x(), cell.y(), cell.right(), cell.bottom(), Ink.QUIET, 1);
            surface.line(cell.x(), cell.bottom(), cell.right(), cell.y(), Ink.QUIET, 1);
        }
        surface.frame(cell, Ink.QUIET);
        if (layer == model.layer() && head == model.head()) {
            surface.frame(cell.inset(-2, -2, -2, -2), Ink.ATTENTION);
            surface.frame(cell.inset(-3, -3, -3, -3), Ink.ATTENTION);
        }
        Text words = words(layer, head, isOn, effect);
        Spot spot = new Spot(CellAction.key("head", layer, head), cell, words);
        surface.spot(spot.onPress(() -> model.turn(layer, head, !isOn)));
    }

    private static Text words(int layer, int head, boolean isOn, double effect) {
        Text state =
                Text.of("第 {layer} 层第 {head} 头：{state}。", "Block {layer}, head {head}: {state}.")
                        .with("layer", layer + 1)
                        .with("head", head + 1)
                        .with("state", isOn ? Text.of("开", "on") : Text.of("关", "off"));
        Text moves =
                Text.of(
                        "单独关掉它，会有 {share}% 的概率换到别的字符上。",
                        "Off alone, it moves {share}% of the probability to others.");
        return Double.isNaN(effect)
                ? state
                : state.then(moves.with("share", Numbers.fixed(100 * effect, 0)));
    }
}
