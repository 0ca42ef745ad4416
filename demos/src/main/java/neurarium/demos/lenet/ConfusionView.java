package neurarium.demos.lenet;

import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What is taken for what: a row for each class, a column for each answer. */
final class ConfusionView {
    private ConfusionView() {}

    static void draw(LeNetModel model, Evaluation evaluation, Box box, Surface surface) {
        Text title =
                evaluation == null
                        ? Text.of("混淆矩阵（还没有测试）", "confusion matrix (no test yet)")
                        : Text.of(
                                "混淆矩阵，" + evaluation.seen() + " 张",
                                "confusion matrix, " + evaluation.seen() + " images");
        surface.text(title.in(surface.lang()), box.x(), box.y() + 8, Ink.TEXT, Type.SMALL);
        double cell = Math.min((box.width() - 18) / 10, (box.height() - 42) / 10);
        double left = box.x() + 18;
        double top = box.y() + 38;
        Type small = Type.SMALL.sized(12).centered();
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            surface.text("" + k, left + (k + 0.5) * cell, top - 9, Ink.QUIET, small);
            surface.text("" + k, left - 9, top + (k + 0.5) * cell, Ink.QUIET, small);
        }
        surface.frame(new Box(left, top, 10 * cell, 10 * cell), Ink.LINE);
        if (evaluation == null) {
            return;
        }
        int most = mostConfused(evaluation);
        for (int label = 0; label < LeNet5.CLASSES; label++) {
            for (int digit = 0; digit < LeNet5.CLASSES; digit++) {
                Box place = new Box(left + digit * cell, top + label * cell, cell, cell);
                int count = evaluation.confused(label, digit);
                cell(model, label, digit, count, most, place, surface);
            }
        }
    }

    private static int mostConfused(Evaluation evaluation) {
        int most = 1;
        for (int label = 0; label < LeNet5.CLASSES; label++) {
            for (int digit = 0; digit < LeNet5.CLASSES; digit++) {
                int count = label == digit ? 0 : evaluation.confused(label, digit);
                most = Math.max(most, count);
            }
        }
        return most;
    }

    private static void cell(
            LeNetModel model, int label, int digit, int count, int most, Box box, Surface surface) {
        boolean right = label == digit;
        double strength = right ? (count > 0 ? 0.35 : 0) : Math.sqrt(count / (double) most) * 0.7;
        surface.facet(box.corners(), 4, right ? Ink.RIGHT : Ink.BACKWARD, strength);
        if (box.width() >= 20 && count > 0 && (!right || box.width() >= 30)) {
            surface.text(
                    "" + count,
                    box.centerX(),
                    box.centerY(),
                    Ink.TEXT,
                    Type.SMALL.sized(12).centered());
        }
        Text is = LeNetWords.label(model, label);
        Text said = LeNetWords.label(model, digit);
        Text words =
                Text.of(
                        "“" + is.zh() + "”被认作“" + said.zh() + "”：" + count + " 次",
                        is.en() + " taken for " + said.en() + ": " + count + " times");
        surface.spot(new Spot("confusion." + label + "." + digit, box, words));
    }
}
