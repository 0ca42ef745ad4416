package neurarium.demos.playground;

import neurarium.data.Curve;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The loss over the epochs: what is trained on as a line, what is tested as a dotted one. */
final class LossView {
    private LossView() {}

    static void draw(PlaygroundModel model, Box box, Surface surface) {
        Curve train = model.trainLosses;
        Curve test = model.testLosses;
        boolean tested = model.evaluation.isTested();
        double max = Math.max(train.max(), tested ? test.max() : 0);
        double epochs = Math.max(20, train.added() - 1);
        Plot plot = new Plot(box, 0, epochs, 0, Math.max(0.1, Math.min(1000, 1.1 * max)));
        double y = box.y() - 14;
        double x = box.x() - 26;
        surface.text("L", x, y, Ink.TEXT, Type.BODY.symbol().sized(16));
        String trained = Text.of("训练", "train").in(surface.lang());
        surface.line(x + 16, y, x + 32, y, Ink.TEXT, 2);
        surface.text(trained, x + 36, y, Ink.TEXT, Type.CAPTION);
        if (tested) {
            double next = x + 46 + surface.textWidth(trained, Type.CAPTION);
            surface.line(next, y, next + 16, y, Ink.BACKWARD, 2);
            String word = Text.of("测试", "test").in(surface.lang());
            surface.text(word, next + 20, y, Ink.BACKWARD, Type.CAPTION);
        }
        surface.clip(box);
        if (tested) {
            CurveLine.draw(test, plot, Ink.BACKWARD, 2, surface);
        }
        CurveLine.draw(train, plot, Ink.TEXT, 2, surface);
        surface.unclip();
        plot.axes(surface, 3, 3);
        String epoch = Text.of("轮", "epoch").in(surface.lang());
        surface.text(epoch, box.centerX(), box.bottom() + 28, Ink.QUIET, Type.CAPTION.centered());
        Box spot = box.inset(-28, -24, 0, 0);
        surface.spot(new Spot("loss", spot, () -> explain(model)));
    }

    private static Text explain(PlaygroundModel model) {
        return Text.of(
                        "L 是 {formula} 的平均：训练 {train}，测试 {test}",
                        "L is the mean of {formula}: training {train}, test {test}")
                .with("formula", model.network.entropy ? "−ln softmax(y)[d]" : "(y − d)²")
                .with("train", Numbers.fixed(model.evaluation.trainLoss, 4))
                .with("test", RunReport.orDash(model.evaluation.testLoss, 4));
    }
}
