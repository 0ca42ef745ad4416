package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** How many points of each class got which class. */
final class ConfusionView {
    private static final Type CAPTION = Type.SMALL.sized(12);

    private ConfusionView() {}

    static void draw(PlaygroundModel model, Box box, Surface surface) {
        int classes = model.points().classes;
        if (classes == 0) {
            return;
        }
        Evaluation evaluation = model.evaluation();
        double cell = Math.min(30, (Math.min(box.width(), box.height() - 44) - 16) / classes);
        double left = box.x() + 20;
        double top = box.y() + 54;
        boolean tests = model.examples().testCount() > 0;
        surface.text(
                (tests ? Text.of("测试点", "test points") : Text.of("训练点", "training points"))
                        .in(surface.lang()),
                box.x(),
                box.y() + 12,
                Ink.TEXT,
                CAPTION);
        String given = Text.of("横行：判为哪类", "across: said to be").in(surface.lang());
        surface.text(given, box.x(), box.y() + 27, Ink.QUIET, CAPTION);
        for (int i = 0; i < classes; i++) {
            double middle = cell * (i + 0.5);
            surface.disc(left + middle, top - 8, 4, NeuronMaps.ink(i));
            surface.disc(left - 9, top + middle, 4, NeuronMaps.ink(i));
            for (int j = 0; j < classes; j++) {
                cell(
                        evaluation,
                        i,
                        j,
                        new Box(left + j * cell, top + i * cell, cell, cell),
                        surface);
            }
        }
    }

    private static void cell(
            Evaluation evaluation, int wanted, int said, Box box, Surface surface) {
        int count = evaluation.confusion(wanted, said);
        boolean right = wanted == said;
        surface.fill(box.inset(1, 1, 1, 1), Ink.PANEL);
        Ink ink = count == 0 ? Ink.QUIET : right ? Ink.RIGHT : Ink.BACKWARD;
        surface.text(
                Integer.toString(count), box.centerX(), box.centerY(), ink, CAPTION.centered());
        surface.spot(
                new Spot(
                        "confusion" + wanted + said,
                        box,
                        () ->
                                Text.of(
                                        "第 "
                                                + (wanted + 1)
                                                + " 类中有 "
                                                + count
                                                + " 个被判为第 "
                                                + (said + 1)
                                                + " 类",
                                        count
                                                + " of class "
                                                + (wanted + 1)
                                                + " were said to be class "
                                                + (said + 1))));
    }
}
