package neurarium.demos.lenet;

import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The probabilities of the ten classes as bars; each is a neuron that can be pinned. */
final class OutputsView {
    static final double HEIGHT = 240;
    private static final double ROW = HEIGHT / LeNet5.CLASSES;
    private static final double MAX_WIDTH = 480;

    private OutputsView() {}

    /** Draws the bars from x to the right end at most. */
    static void draw(
            LeNetModel model, NetworkView maps, double x, double y, double right, Surface surface) {
        double width = Math.min(MAX_WIDTH, right - x);
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            int digit = k;
            Box row = new Box(x, y + k * ROW, width, ROW);
            row(model, k, row, surface);
            surface.spot(
                    new Spot(key(k), row, () -> words(model, digit))
                            .onPress(() -> maps.pin(Neuron.output(digit))));
        }
    }

    /** The key of the spot of an output. */
    static String key(int digit) {
        return "output." + digit;
    }

    private static void row(LeNetModel model, int digit, Box row, Surface surface) {
        boolean isFirst = digit == model.shown.digit();
        float p = model.shown.probabilities[digit];
        double y = row.centerY();
        double names = model.hasDigits() ? 16 : 84;
        Type type = (isFirst ? Type.BODY.bold() : Type.BODY).sized(model.hasDigits() ? 15 : 13);
        String name = ClassNames.of(digit, model).in(surface.lang());
        surface.text(name, row.x(), y, Ink.TEXT, type);
        Box track = new Box(row.x() + names, y - ROW * 0.32, row.width() - names - 58, ROW * 0.64);
        surface.fill(track, Ink.PANEL);
        double length = track.width() * Math.min(1, Math.max(0, p));
        Box bar = new Box(track.x(), track.y(), length, track.height());
        surface.fill(bar, isFirst ? Ink.TEXT : Ink.QUIET);
        String percent = Numbers.fixed(100 * p, 1) + " %";
        surface.text(percent, row.right(), y, Ink.TEXT, Type.SMALL.right());
        if (digit == model.shown.label) {
            String mark = isFirst ? "✓" : "◁";
            Ink ink = isFirst ? Ink.RIGHT : Ink.BACKWARD;
            surface.text(mark, track.right() - 14, y, ink, Type.BODY.bold());
        }
    }

    private static Text words(LeNetModel model, int digit) {
        WeightedSum sum = WeightedSum.of(Neuron.output(digit), model.shown.network);
        return Text.of(
                        "{name}：z = Σ w·x + b = {z}，e^z / Σ e^z = {p} %",
                        "{name}: z = Σ w·x + b = {z}, e^z / Σ e^z = {p} %")
                .with("name", ClassNames.of(digit, model))
                .with("z", Numbers.fixed(sum.total(), 2))
                .with("p", Numbers.fixed(100 * model.shown.probabilities[digit], 2));
    }
}
