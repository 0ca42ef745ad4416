package neurarium.demos.lenet;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The loss of the training and the accuracy of the tests, over examples. */
final class CurvesView {
    private CurvesView() {}

    static void draw(Training training, Box box, Surface surface) {
        double gap = 52;
        double wide = (box.width() - gap - 40) / 2;
        Box left = new Box(box.x() + 40, box.y() + 22, wide, box.height() - 62);
        Box right = new Box(left.right() + gap, left.y(), wide, left.height());
        losses(training, left, surface);
        accuracy(training, right, surface);
    }

    private static void losses(Training training, Box box, Surface surface) {
        boolean isEmpty = training.losses.added() == 0;
        double end = Math.max(20, training.losses.added() - 1);
        double top = isEmpty ? 2.5 : Math.max(0.2, training.losses.max());
        Plot plot = new Plot(box, 0, end, 0, top);
        title(Text.of("训练损失 L", "training loss L"), box, surface);
        if (!isEmpty) {
            CurveLine.draw(training.losses, plot, Ink.TEXT, 2, surface);
        }
        plot.axes(surface, 4, 4);
        axis(Text.of("更新次数", "updates"), box, surface);
    }

    private static void accuracy(Training training, Box box, Surface surface) {
        List<Training.Test> tests = training.tests;
        double end = Math.max(10, training.examples / 1000.0);
        double low = 100;
        for (Training.Test test : tests) {
            low = Math.min(low, 100 * test.accuracy());
        }
        double bottom = low >= 96 ? 95 : low >= 92 ? 90 : low >= 80 ? 75 : 0;
        Plot plot = new Plot(box, 0, end, bottom, 100);
        Text title = Text.of("测试正确率 %", "test accuracy, %");
        title(title, box, surface);
        double[] points = new double[2 * tests.size()];
        for (int i = 0; i < tests.size(); i++) {
            points[2 * i] = plot.x().pixel(tests.get(i).examples() / 1000.0);
            points[2 * i + 1] = plot.y().pixel(100 * tests.get(i).accuracy());
        }
        surface.polyline(points, tests.size(), Ink.RIGHT, 2);
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).seen() <= Evaluation.SAMPLE) {
                surface.ring(points[2 * i], points[2 * i + 1], 3, Ink.RIGHT, 1.5);
            } else {
                surface.disc(points[2 * i], points[2 * i + 1], 3, Ink.RIGHT);
            }
        }
        if (!tests.isEmpty()) {
            double last = tests.get(tests.size() - 1).accuracy();
            String value = Numbers.fixed(100 * last, 2) + " %";
            Type bold = Type.SMALL.bold().right();
            double taken = surface.textWidth(title.in(surface.lang()), Type.SMALL) - 30;
            if (taken + 8 + surface.textWidth(value, bold) <= box.width()) { // else: the readout
                surface.text(value, box.right(), box.y() - 14, Ink.TEXT, bold);
            }
        }
        plot.axes(surface, 4, 4);
        Text examples =
                box.width() < 200
                        ? Text.of("千个样本", "thousand examples")
                        : Text.of("千个样本（空圈：只测 1000 张）", "thousand examples (ring: 1,000 tested)");
        axis(examples, box, surface);
    }

    private static void title(Text text, Box box, Surface surface) {
        surface.text(text.in(surface.lang()), box.x() - 30, box.y() - 14, Ink.TEXT, Type.SMALL);
    }

    /** Under the middle of the axis, or from its right end where it is wider than the axis. */
    private static void axis(Text text, Box box, Surface surface) {
        String words = text.in(surface.lang());
        Type type = Type.CAPTION;
        boolean fits = surface.textWidth(words, type) <= box.width();
        double x = fits ? box.centerX() : box.right();
        Type aligned = fits ? type.centered() : type.right();
        surface.text(words, x, box.bottom() + 29, Ink.QUIET, aligned);
    }
}
