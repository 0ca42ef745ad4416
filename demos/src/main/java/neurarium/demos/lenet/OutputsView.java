package neurarium.demos.lenet;

import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The probabilities of the ten classes as bars. */
final class OutputsView {
    static final double ROW = 24;

    private OutputsView() {}

    static void draw(LeNetModel model, Box box, Surface surface) {
        float[] probabilities = model.probabilities();
        int digit = model.digit();
        boolean isDigits = model.data().name().equals("mnist");
        double names = isDigits ? 16 : 84;
        double row = box.height() / LeNet5.CLASSES;
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            double y = box.y() + (k + 0.5) * row;
            boolean first = k == digit;
            Type type = first ? Type.BODY.bold() : Type.BODY;
            String name = LeNetWords.label(model, k).in(surface.lang());
            surface.text(name, box.x(), y, Ink.TEXT, type.sized(isDigits ? 15 : 13));
            Box track =
                    new Box(box.x() + names, y - row * 0.32, box.width() - names - 58, row * 0.64);
            surface.fill(track, Ink.PANEL);
            double length = track.width() * Math.min(1, Math.max(0, probabilities[k]));
            Box bar = new Box(track.x(), track.y(), length, track.height());
            surface.fill(bar, first ? Ink.TEXT : Ink.QUIET);
            String percent = Numbers.fixed(100 * probabilities[k], 1) + " %";
            surface.text(percent, box.right(), y, Ink.TEXT, Type.SMALL.right());
            if (k == model.label()) {
                String mark = first ? "✓" : "◁";
                Ink ink = first ? Ink.RIGHT : Ink.BACKWARD;
                surface.text(mark, track.right() - 14, y, ink, Type.BODY.bold());
            }
            int at = k;
            Box place = new Box(box.x(), y - row / 2, box.width(), row);
            surface.spot(new Spot("output." + k, place, () -> words(model, at)));
        }
    }

    private static Text words(LeNetModel model, int digit) {
        Unit unit = new Unit(Unit.Layer.OUTPUT, 0, 0, digit);
        Sum sum = Sum.of(unit, model.network());
        String z = "z = Σ w·x + b = " + Numbers.fixed(sum.total(), 2);
        String p = Numbers.fixed(100 * model.probabilities()[digit], 2) + " %";
        String formula = z + ", e^z / Σ e^z = " + p;
        Text name = LeNetWords.label(model, digit);
        return Text.of(name.zh() + "：" + formula.replace(", ", "，"), name.en() + ": " + formula);
    }
}
