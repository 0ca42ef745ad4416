package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What comes out in the end, always in sight: the next character, and a switch for each head. */
final class NextView {
    private static final Type SMALL = Type.SMALL.sized(12);
    private static final double ITEM = 100;
    private static final double SWITCH = 17;

    private NextView() {}

    static double height(TransformerModel model, double width) {
        double most = isWide(width) ? switches(model, width) : width;
        double switches = 24 + SWITCH * lines(model.weights(), most);
        return isWide(width) ? Math.max(50, switches) : 50 + switches;
    }

    private static boolean isWide(double width) {
        return width >= SceneLayout.WIDE + 100;
    }

    /** The width of the switches beside the characters. */
    private static double switches(TransformerModel model, double width) {
        Weights weights = model.weights();
        return Math.min(0.5 * width, weights.layers * layerWidth(weights));
    }

    private static int beside(Weights weights, double width) {
        return Math.max(1, (int) ((width + 1) / layerWidth(weights)));
    }

    private static int lines(Weights weights, double width) {
        int beside = beside(weights, width);
        return (weights.layers + beside - 1) / beside;
    }

    private static double layerWidth(Weights weights) {
        return 22 + weights.heads * SWITCH + 10;
    }

    static void draw(TransformerModel model, Box box, Surface surface) {
        boolean wide = isWide(box.width());
        double switches = switches(model, box.width());
        Box left = new Box(box.x(), box.y(), wide ? box.width() - switches - 20 : box.width(), 46);
        likely(model, left, surface);
        Box right =
                wide
                        ? new Box(box.right() - switches, box.y(), switches, box.height())
                        : new Box(box.x(), box.y() + 50, box.width(), box.height() - 50);
        switches(model, right, surface);
    }

    private static void likely(TransformerModel model, Box box, Surface surface) {
        Trace trace = model.trace();
        int all = trace.weights.vocabulary();
        int row = model.position();
        String letter = model.letters().get(row);
        Text title =
                model.areAllOn()
                        ? Text.of(
                                "“" + letter + "”之后的字符，概率",
                                "after “" + letter + "” comes, with probability")
                        : Text.of(
                                "“" + letter + "”之后的字符：现在，细线为各头全开时",
                                "after “" + letter + "”: now, and with all heads on as a line");
        surface.text(title.in(surface.lang()), box.x(), box.y() + 9, Ink.QUIET, SMALL);
        int count = Math.max(3, (int) (box.width() / ITEM));
        int[] best = Characters.likeliest(trace.probabilities, row, all, count);
        double each = box.width() / count;
        for (int i = 0; i < best.length; i++) {
            float now = trace.probabilities[row * all + best[i]];
            float before = model.whole().probabilities[row * all + best[i]];
            String name = Characters.visible(trace.weights.characters.character(best[i]));
            Box item = new Box(box.x() + i * each, box.y() + 20, each - 8, 20);
            bar(name, now, before, model.areAllOn(), item, surface);
            surface.spot(
                    new Spot(
                            "next." + i,
                            item,
                            Text.same(words(name, now, before, model.areAllOn()))));
        }
    }

    private static String words(String name, float now, float before, boolean allOn) {
        String p = "p(" + name + ") = " + Numbers.fixed(now, 3);
        return allOn ? p : p + " ← " + Numbers.fixed(before, 3);
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
        String number = Numbers.fixed(now, 2);
        surface.text(number, box.right(), y, Ink.TEXT, SMALL.right());
    }

    private static void switches(TransformerModel model, Box box, Surface surface) {
        Text title = Text.of("各层的头，点一下开关；越浓越要紧", "heads, press to switch; strong ones matter");
        surface.text(title.in(surface.lang()), box.x(), box.y() + 9, Ink.QUIET, SMALL);
        Weights weights = model.weights();
        for (int layer = 0; layer < weights.layers; layer++) {
            Box first = box(model, layer, 0, box);
            surface.text(
                    "" + (layer + 1), first.x() - 7, first.centerY(), Ink.QUIET, SMALL.right());
            for (int head = 0; head < weights.heads; head++) {
                boolean isOn = model.switches().isOn(layer, head);
                Box cell = box(model, layer, head, box);
                double effect = model.effects().of(layer, head);
                if (isOn) {
                    double strength = Double.isNaN(effect) ? 0 : Math.sqrt(effect);
                    MatrixPicture.facet(cell, Ink.TEXT, strength, surface);
                } else {
                    surface.line(cell.x(), cell.y(), cell.right(), cell.bottom(), Ink.QUIET, 1);
                    surface.line(cell.x(), cell.bottom(), cell.right(), cell.y(), Ink.QUIET, 1);
                }
                surface.frame(cell, Ink.QUIET);
                if (layer == model.layer() && head == model.head()) {
                    surface.frame(cell.inset(-2, -2, -2, -2), Ink.ATTENTION);
                    surface.frame(cell.inset(-3, -3, -3, -3), Ink.ATTENTION);
                }
                surface.spot(
                        new Spot(
                                "head." + layer + "." + head,
                                cell,
                                words(layer, head, isOn, effect)));
            }
        }
    }

    private static Text words(int layer, int head, boolean isOn, double effect) {
        Text state =
                Text.of(
                        "第 " + (layer + 1) + " 层第 " + (head + 1) + " 头：" + (isOn ? "开" : "关") + "。",
                        "Block "
                                + (layer + 1)
                                + ", head "
                                + (head + 1)
                                + ": "
                                + (isOn ? "on" : "off")
                                + ".");
        String share = Numbers.fixed(100 * effect, 0) + "%";
        return Double.isNaN(effect)
                ? state
                : state.then(
                        Text.of(
                                "单独关掉它，会有 " + share + " 的概率换到别的字符上。",
                                "Off alone, it moves " + share + " of the probability to others."));
    }

    private static Box box(TransformerModel model, int layer, int head, Box box) {
        double wide = layerWidth(model.weights());
        int beside = beside(model.weights(), box.width());
        double x = box.x() + layer % beside * wide + 22 + head * SWITCH;
        int line = layer / beside;
        double y = box.y() + 22 + line * SWITCH;
        return new Box(x, y, 12, 12);
    }
}
