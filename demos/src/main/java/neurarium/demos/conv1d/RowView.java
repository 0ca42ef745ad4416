package neurarium.demos.conv1d;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The layer as neurons with local connections; beside or below them, its weights. */
final class RowView {
    private static final Ink[] INKS = {
        Ink.SERIES_3, Ink.SERIES_2, Ink.SERIES_4, Ink.SERIES_5, Ink.SERIES_6
    };
    private static final double ROW = 50;
    private static final double RISE = 110;

    private RowView() {}

    static Ink ink(int tap) {
        return INKS[tap % INKS.length];
    }

    private static double neurons(RowModel model) {
        return 20 + model.filters() * ROW + RISE + model.channels() * ROW + 20;
    }

    static double height(RowModel model, double width) {
        RowLayout layout = RowLayout.of(model, width);
        double weights = WeightsView.height(model, layout.weights().width());
        double neurons = neurons(model) + textBelow(model, wordsWidth(model, layout));
        return layout.isBeside() ? Math.max(neurons, weights) : neurons + 12 + weights;
    }

    /** The words below the neurons may go on below the weights where those end higher. */
    private static double wordsWidth(RowModel model, RowLayout layout) {
        double weights = WeightsView.height(model, layout.weights().width());
        boolean isFree = layout.isBeside() && weights <= neurons(model);
        return isFree ? layout.weights().right() : layout.neurons().width();
    }

    /** How high the sum and the sizes are, which stand below the neurons. */
    private static double textBelow(RowModel model, double width) {
        double sum = model.hasOutput() ? TextLines.height(sum(model), width, Type.BODY) : 0;
        return sum + 8 + TextLines.height(size(model), width, Type.SMALL);
    }

    static void draw(RowModel model, String selected, Surface surface) {
        RowLayout layout = RowLayout.of(model, surface.width());
        double left = layout.left();
        double pitch = layout.pitch();
        if (model.hasOutput()) {
            edges(model, left, pitch, surface);
            outputs(model, left, pitch, surface);
        }
        inputs(model, selected, left, pitch, surface);
        double width = wordsWidth(model, layout);
        double y = neurons(model);
        if (model.hasOutput()) {
            y = TextLines.draw(sum(model), new Box(0, y, width, 0), Ink.TEXT, Type.BODY, surface);
        }
        Box below = new Box(0, y + 8, width, 0);
        y = TextLines.draw(size(model), below, Ink.QUIET, Type.SMALL, surface);
        double top = layout.isBeside() ? 0 : y + 12;
        Box weights = layout.weights();
        Box place = new Box(weights.x(), top, weights.width(), 0);
        WeightsView.draw(model, selected, place, surface);
    }

    private static double inputX(RowModel model, int t, double left, double pitch) {
        return left + (t + model.padding()) * pitch;
    }

    private static double outputX(RowModel model, int t, double left, double pitch) {
        double middle = t * model.stride() + model.dilation() * (model.kernelSize() - 1) / 2.0;
        return left + middle * pitch;
    }

    private static double inputY(RowModel model, int channel) {
        return 24 + model.filters() * ROW + RISE + channel * ROW;
    }

    private static double outputY(int filter) {
        return 24 + filter * ROW;
    }

    private static double radius(double pitch) {
        return Math.max(8, Math.min(19, pitch * 0.42));
    }

    private static void edges(RowModel model, double left, double pitch, Surface surface) {
        for (int pass = 0; pass < 2; pass++) {
            for (int f = 0; f < model.filters(); f++) {
                for (int t = 0; t < model.outSize(); t++) {
                    boolean now = f == model.filter() && t == model.time();
                    boolean isDrawn = now ? pass == 1 : pass == 0 && f == model.filter();
                    for (int c = 0; c < model.channels() && isDrawn; c++) {
                        edges(model, f, t, c, now, left, pitch, surface);
                    }
                }
            }
        }
    }

    private static void edges(
            RowModel model,
            int f,
            int t,
            int c,
            boolean now,
            double left,
            double pitch,
            Surface surface) {
        for (int i = 0; i < model.kernelSize(); i++) {
            double thick = now ? 1.5 + Math.min(4, Math.abs(model.w(f, c, i)) * 1.4) : 0.9;
            surface.line(
                    inputX(model, model.source(t, i), left, pitch),
                    inputY(model, c),
                    outputX(model, t, left, pitch),
                    outputY(f),
                    ink(i),
                    thick);
        }
    }

    private static void outputs(RowModel model, double left, double pitch, Surface surface) {
        surface.text("y", 0, outputY(0), Ink.TEXT, Type.SYMBOL);
        for (int f = 0; f < model.filters(); f++) {
            for (int t = 0; t < model.outSize(); t++) {
                double x = outputX(model, t, left, pitch);
                boolean now = f == model.filter() && t == model.time();
                int filter = f;
                int time = t;
                Text words = Text.same(terms(model, filter, time));
                neuron(
                        x,
                        outputY(f),
                        radius(pitch),
                        model.y(f, t),
                        "y." + f + "." + t,
                        words,
                        surface);
                if (now) {
                    surface.ring(x, outputY(f), radius(pitch) + 3, Ink.ATTENTION, 2);
                }
            }
        }
    }

    private static void inputs(
            RowModel model, String selected, double left, double pitch, Surface surface) {
        surface.text("x", 0, inputY(model, 0), Ink.TEXT, Type.SYMBOL);
        for (int c = 0; c < model.channels(); c++) {
            for (int t = -model.padding(); t < model.n() + model.padding(); t++) {
                double x = inputX(model, t, left, pitch);
                double y = inputY(model, c);
                if (t < 0 || t >= model.n()) {
                    surface.disc(x, y, radius(pitch), Ink.BACKGROUND);
                    surface.ring(x, y, radius(pitch), Ink.LINE, 1);
                    surface.text("0", x, y, Ink.QUIET, Type.SMALL.sized(12).centered());
                    continue;
                }
                String key = "x." + c + "." + t;
                String equation =
                        "x" + Numbers.subscript(t + 1) + " = " + Numbers.brief(model.x(c, t));
                Text words = Text.of(equation + "，点一下可以修改", equation + "; press to change it");
                neuron(x, y, radius(pitch), model.x(c, t), key, words, surface);
                if (key.equals(selected)) {
                    surface.ring(x, y, radius(pitch) + 3, Ink.TEXT, 1.5);
                }
            }
        }
    }

    private static void neuron(
            double x,
            double y,
            double radius,
            double value,
            String key,
            Text words,
            Surface surface) {
        surface.valueDisc(x, y, radius, Math.max(-1, Math.min(1, value / 6)));
        surface.ring(x, y, radius, Ink.QUIET, 1);
        String number = Numbers.brief(Math.rint(value * 10) / 10);
        surface.text(number, x, y, Ink.TEXT, Type.SMALL.sized(12).centered());
        surface.spot(new Spot(key, Box.around(x, y, 2 * radius, 2 * radius), words));
    }

    private static String sum(RowModel model) {
        return terms(model, model.filter(), model.time());
    }

    /** y₂ = w₁·x₂ + w₂·x₃ + w₃·x₄ + b = 1·3 + …. */
    static String terms(RowModel model, int f, int t) {
        StringBuilder numbers = new StringBuilder();
        for (int c = 0; c < model.channels(); c++) {
            for (int i = 0; i < model.kernelSize(); i++) {
                numbers.append(numbers.length() == 0 ? "" : " + ");
                numbers.append(factor(model.w(f, c, i))).append('·');
                numbers.append(factor(model.x(c, model.source(t, i))));
            }
        }
        numbers.append(model.bias() == 0 ? "" : Numbers.term(model.bias(), 2));
        StringBuilder name = new StringBuilder("y" + Numbers.subscript(t + 1));
        if (model.filters() > 1) {
            name.append(" (").append(f + 1).append(')');
        }
        if (model.channels() == 1) {
            name.append(" = ");
            for (int i = 0; i < model.kernelSize(); i++) {
                int s = model.source(t, i);
                boolean inside = s >= 0 && s < model.n();
                name.append(i == 0 ? "" : " + ").append('w');
                name.append(Numbers.subscript(i + 1)).append('·');
                name.append(inside ? "x" + Numbers.subscript(s + 1) : "0");
            }
        }
        return name + " = " + numbers + " = " + Numbers.brief(model.y(f, t));
    }

    private static String factor(float value) {
        String text = Numbers.brief(value);
        return value < 0 ? "(" + text + ")" : text;
    }

    /** The size formula with its numbers. */
    static String size(RowModel model) {
        return "⌊(n + 2p − d(k − 1) − 1) / s⌋ + 1 = ⌊("
                + model.n()
                + " + 2·"
                + model.padding()
                + " − "
                + model.dilation()
                + "·("
                + model.kernelSize()
                + " − 1) − 1) / "
                + model.stride()
                + "⌋ + 1 = "
                + (model.hasOutput() ? "" + model.outSize() : "–");
    }
}
