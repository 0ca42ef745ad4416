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
    private static final Type SMALL = Type.CAPTION.centered();

    private ConfusionView() {}

    static void draw(LeNetModel model, Box box, Surface surface) {
        Evaluation evaluation = model.latestTest();
        Text title =
                evaluation == null
                        ? Text.of("混淆矩阵（还没有测试）", "confusion matrix (no test yet)")
                        : Text.of("混淆矩阵，{seen} 张", "confusion matrix, {seen} images")
                                .with("seen", evaluation.seen);
        surface.text(title.in(surface.lang()), box.x(), box.y() + 8, Ink.TEXT, Type.SMALL);
        double cell = Math.min((box.width() - 18) / 10, (box.height() - 42) / 10);
        double left = box.x() + 18;
        double top = box.y() + 38;
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            surface.text("" + k, left + (k + 0.5) * cell, top - 9, Ink.QUIET, SMALL);
            surface.text("" + k, left - 9, top + (k + 0.5) * cell, Ink.QUIET, SMALL);
        }
        surface.frame(new Box(left, top, 10 * cell, 10 * cell), Ink.LINE);
        for (int label = 0; evaluation != null && label < LeNet5.CLASSES; label++) {
            for (int digit = 0; digit < LeNet5.CLASSES; digit++) {
                Box place = new Box(left + digit * cell, top + label * cell, cell, cell);
                cell(evaluation, label, digit, place, surface);
                Text words =
                        Text.of(
                                        "“{name}”被认作“{said}”：{count} 次",
                                        "{name} taken for {said}: {count} times")
                                .with("name", ClassNames.of(label, model))
                                .with("said", ClassNames.of(digit, model))
                                .with("count", evaluation.confusion[label][digit]);
                surface.spot(new Spot("confusion." + label + "." + digit, place, words));
            }
        }
    }

    private static void cell(
            Evaluation evaluation, int label, int digit, Box box, Surface surface) {
        int count = evaluation.confusion[label][digit];
        boolean right = label == digit;
        double share = count / (double) evaluation.mostConfused();
        double strength = right ? (count > 0 ? 0.35 : 0) : Math.sqrt(share) * 0.7;
        surface.facet(box.corners(), 4, right ? Ink.RIGHT : Ink.BACKWARD, strength);
        if (box.width() >= 20 && count > 0 && (!right || box.width() >= 30)) {
            surface.text("" + count, box.centerX(), box.centerY(), Ink.TEXT, SMALL);
        }
    }
}
