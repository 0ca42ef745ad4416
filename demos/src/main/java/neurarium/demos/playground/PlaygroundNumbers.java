package neurarium.demos.playground;

import java.util.List;
import java.util.Locale;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The numbers of the playground: those in sight, those for scripts, and the picture in words. */
final class PlaygroundNumbers {
    private PlaygroundNumbers() {}

    static List<Control.Readout> readouts(PlaygroundModel model) {
        return List.of(
                new Control.Readout(
                        "epoch",
                        Text.of("轮", "epoch"),
                        () -> Text.same(Integer.toString(model.training().epoch()))),
                new Control.Readout(
                        "trainLoss",
                        Text.of("训练 L", "train L"),
                        () -> Text.same(Numbers.fixed(model.evaluation().trainLoss(), 3))),
                new Control.Readout(
                        "testLoss",
                        Text.of("测试 L", "test L"),
                        () -> Text.same(orDash(model.evaluation().testLoss()))),
                new Control.Readout(
                        "right", Text.of("正确", "right"), () -> Text.same(accuracy(model))));
    }

    private static String orDash(double value) {
        return Double.isNaN(value) ? "–" : Numbers.fixed(value, 3);
    }

    /** The share of right answers among the points tested, or among all where none is. */
    static double share(PlaygroundModel model) {
        int tests = model.examples().testCount();
        Evaluation now = model.evaluation();
        return tests > 0
                ? now.testRight() / (double) tests
                : now.trainRight() / (double) Math.max(1, model.examples().trainCount);
    }

    private static String accuracy(PlaygroundModel model) {
        return model.points().isRegression() ? "–" : Numbers.fixed(100 * share(model), 1) + " %";
    }

    static void state(PlaygroundModel model, Json out) {
        Evaluation now = model.evaluation();
        Training training = model.training();
        Network network = model.network();
        out.put("epoch", training.epoch()).put("steps", training.updates());
        out.put("examples", training.seen()).put("diverged", model.hasDiverged());
        out.put("next", training.next().name().toLowerCase(Locale.ROOT));
        out.put("loss", now.trainLoss()).put("testLoss", now.testLoss());
        out.put("trainRight", now.trainRight()).put("testRight", now.testRight());
        out.put("trainCount", model.examples().trainCount);
        out.put("testCount", model.examples().testCount());
        out.put("classes", model.points().classes);
        out.open("sizes", '[');
        out.add(network.inputs(0));
        for (int i = 0; i < network.layers.size(); i++) {
            out.add(network.size(i));
        }
        out.close(']').put("weights", network.weights()).open("gradients", '[');
        for (int i = 0; i < network.layers.size(); i++) {
            out.add(training.updates() > 0 ? network.gradientSize(i) : Double.NaN);
        }
        out.close(']').open("equations", '[');
        for (String line : EquationView.lines(model)) {
            out.add(line);
        }
        out.close(']');
    }

    static Text description(PlaygroundModel model) {
        StringBuilder sizes = new StringBuilder();
        for (int size : model.settings.sizes(model.network().outputs)) {
            sizes.append(sizes.length() == 0 ? "" : "-").append(size);
        }
        Evaluation now = model.evaluation();
        int epoch = model.training().epoch();
        String train = Numbers.fixed(now.trainLoss(), 3);
        String test = orDash(now.testLoss());
        int points = model.points().size();
        Text data = model.settings.source.label;
        return Text.of(
                "网络 "
                        + sizes
                        + "，数据："
                        + data.zh()
                        + "，"
                        + points
                        + " 个点。第 "
                        + epoch
                        + " 轮，训练损失 "
                        + train
                        + "，测试损失 "
                        + test
                        + "，正确 "
                        + accuracy(model)
                        + "。",
                "Network "
                        + sizes
                        + " on "
                        + points
                        + " points ("
                        + data.en()
                        + "). Epoch "
                        + epoch
                        + ": training loss "
                        + train
                        + ", test loss "
                        + test
                        + ", right "
                        + accuracy(model)
                        + ".");
    }
}
