package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** How many points of each class got which class. */
final class ConfusionView {
    /** A cell without room for a number shows only that there is one. */
    private static final double SMALLEST = 17;

    private ConfusionView() {}

    static void draw(PlaygroundModel model, Box box, Surface surface) {
        int classes = model.examples.points.classes;
        if (classes == 0) {
            return;
        }
        double cell = Math.min(30, (Math.min(box.width(), box.height() - 44) - 16) / classes);
        double left = box.x() + 20;
        double top = box.y() + 54;
        Text which =
                model.evaluation.isTested()
                        ? Text.of("测试点", "test points")
                        : Text.of("训练点", "training points");
        surface.text(which.in(surface.lang()), box.x(), box.y() + 12, Ink.TEXT, Type.CAPTION);
        String across = Text.of("横行：判为哪类", "across: said to be").in(surface.lang());
        surface.text(across, box.x(), box.y() + 27, Ink.QUIET, Type.CAPTION);
        for (int i = 0; i < classes; i++) {
            double middle = cell * (i + 0.5);
            surface.disc(left + middle, top - 8, 4, NeuronMaps.ink(i));
            surface.disc(left - 9, top + middle, 4, NeuronMaps.ink(i));
            for (int j = 0; j < classes; j++) {
                Box place = new Box(left + j * cell, top + i * cell, cell, cell);
                cell(model.evaluation.confusion(i, j), i, j, place, surface);
            }
        }
    }

    private static void cell(int count, int wanted, int given, Box box, Surface surface) {
        surface.fill(box.inset(1, 1, 1, 1), Ink.PANEL);
        Ink ink = count == 0 ? Ink.QUIET : wanted == given ? Ink.RIGHT : Ink.BACKWARD;
        if (box.width() >= SMALLEST) {
            surface.text("" + count, box.centerX(), box.centerY(), ink, Type.CAPTION.centered());
        } else if (count > 0) {
            surface.fill(box.inset(2, 2, 2, 2), ink);
        }
        Text words =
                Text.of(
                                "第 {wanted} 类中有 {count} 个被判为第 {given} 类",
                                "{count} of class {wanted} were said to be class {given}")
                        .with("wanted", wanted + 1)
                        .with("count", count)
                        .with("given", given + 1);
        surface.spot(new Spot("confusion" + wanted + given, box, words));
    }
}
