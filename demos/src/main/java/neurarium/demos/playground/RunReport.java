package neurarium.demos.playground;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** How far the run is, in numbers and in words; what went wrong, and what to try. */
record RunReport(PlaygroundModel model, Formulas formulas) {
    private static final double GOOD = 0.97;
    private static final double SMALL = 0.015;

    List<Readout> readouts() {
        return List.of(
                readout("epoch", Text.of("轮", "epoch"), () -> "" + model.training.epoch),
                readout("trainLoss", Text.of("训练 L", "train L"), this::trainLoss),
                readout("testLoss", Text.of("测试 L", "test L"), this::testLoss),
                readout("right", Text.of("正确", "right"), this::accuracy));
    }

    private static Readout readout(String key, Text label, Supplier<String> value) {
        return new Readout(key, label, () -> Text.same(value.get()));
    }

    private String trainLoss() {
        return Numbers.fixed(model.evaluation.trainLoss, 3);
    }

    private String testLoss() {
        return orDash(model.evaluation.testLoss, 3);
    }

    static String orDash(double value, int digits) {
        return Double.isNaN(value) ? "–" : Numbers.fixed(value, digits);
    }

    private String accuracy() {
        return model.examples.points.isRegression() ? "–" : percentRight();
    }

    private String percentRight() {
        return Numbers.fixed(100 * model.evaluation.shareRight(), 1) + " %";
    }

    void state(Json out) {
        Evaluation now = model.evaluation;
        Training training = model.training;
        Network network = model.network;
        out.put("epoch", training.epoch).put("steps", training.updates);
        out.put("examples", training.seen).put("diverged", model.hasDiverged);
        out.put("next", training.next.name().toLowerCase(Locale.ROOT));
        out.put("loss", now.trainLoss).put("testLoss", now.testLoss);
        out.put("trainRight", now.trainRight).put("testRight", now.testRight);
        out.put("trainCount", model.examples.trainCount);
        out.put("testCount", model.examples.testCount());
        out.put("classes", model.examples.points.classes);
        out.open("sizes", '[');
        for (int size : network.sizes) {
            out.add(size);
        }
        out.close(']').put("weights", network.weights()).open("gradients", '[');
        for (int i = 0; i <= network.last; i++) {
            out.add(training.updates > 0 ? network.gradientSize(i) : Double.NaN);
        }
        out.close(']').open("equations", '[');
        for (String line : formulas.equations()) {
            out.add(line);
        }
        out.close(']');
    }

    Text description() {
        StringBuilder sizes = new StringBuilder();
        for (int size : model.network.sizes) {
            sizes.append(sizes.length() == 0 ? "" : "-").append(size);
        }
        return Text.of(
                        "网络 {sizes}，数据：{data}，{points} 个点。第 {epoch} 轮，训练损失 {train}，测试损失"
                                + " {test}，正确 {right}。",
                        "Network {sizes} on {points} points ({data}). Epoch {epoch}: training loss"
                                + " {train}, test loss {test}, right {right}.")
                .with("sizes", sizes.toString())
                .with("points", model.size())
                .with("data", model.settings.source.option.label())
                .with("epoch", model.training.epoch)
                .with("train", trainLoss())
                .with("test", testLoss())
                .with("right", accuracy());
    }

    Verdict verdict(Preset preset) {
        boolean hasBegun = model.training.epoch > 0;
        if (model.hasDiverged) {
            return Verdict.warning(preset.why.then(diverged()));
        }
        if (model.size() == 0) {
            return Verdict.neutral(noPoints());
        }
        if (hasBegun && isSolved()) {
            return Verdict.success(solved().then(preset.why));
        }
        if (preset != Preset.NONE) {
            return Verdict.neutral(preset.why);
        }
        return Verdict.neutral(hasBegun ? progress() : start());
    }

    /** Whether the network does what is wanted on the points it is judged by. */
    boolean isSolved() {
        Evaluation now = model.evaluation;
        return model.examples.points.isRegression()
                ? (now.isTested() ? now.testLoss : now.trainLoss) < SMALL
                : now.shareRight() >= GOOD;
    }

    private Text diverged() {
        double rate = model.settings.rate;
        return Text.of(
                        "发散了：α = {rate} 时损失越走越大，权重停在最后的有限值。把 α 改成 {lower}，按“重来”。",
                        "Diverged: at α = {rate} the loss only grew; the weights are the last"
                                + " finite ones. Set α to {lower} and press Reset.")
                .with("rate", Numbers.brief(rate))
                .with("lower", Numbers.brief(Math.max(0.0001, rate / 10)));
    }

    private Text noPoints() {
        return switch (model.settings.source) {
            case DRAWN ->
                    Text.of(
                            "在平面上点一下或拖动，画几个点；长按或按住 Shift 点击可删去。",
                            "Click or drag in the plane to draw points; a long press or Shift and"
                                    + " click removes one.");
            case OWN ->
                    Text.of(
                            "把表格粘贴到右边，或打开一个 CSV 文件。数据不会离开本机。",
                            "Paste a table at the right, or open a CSV file. It never leaves this"
                                    + " device.");
            default ->
                    Text.of(
                            "这个函数在画面里处处没有定义，没有点可画。",
                            "This function is nowhere defined in the picture: there are no"
                                    + " points.");
        };
    }

    private static Text start() {
        return Text.of(
                "每个小图是一个神经元眼中的平面。按“播放”看它们怎样分工；点一条边可以亲手改权重。",
                "Every small picture is the plane as one neuron sees it. Press Play and watch them"
                        + " share the work; press an edge to change its weight yourself.");
    }

    private Text solved() {
        return model.examples.points.isRegression()
                ? Text.of("曲面学到了。", "The surface is learned.")
                : Text.of("{share} 的点判对了。", "{share} of the points are right.")
                        .with("share", percentRight());
    }

    private Text progress() {
        Evaluation now = model.evaluation;
        boolean overfits = now.testLoss > 2 * now.trainLoss + 0.05 && now.trainLoss < 0.1;
        if (overfits) {
            return Text.of(
                    "训练损失小，测试损失大：网络背下了训练点。加 L2、减神经元，或多要些点。",
                    "Low training loss, high test loss: the network learned its points by heart."
                            + " Add L2, take fewer neurons, or more points.");
        }
        return Text.of(
                        "第 {epoch} 轮。指着任何一个神经元，大图就换成它眼中的平面。",
                        "Epoch {epoch}. Point at any neuron: the large map shows the plane as it"
                                + " sees it.")
                .with("epoch", model.training.epoch);
    }

    /** The exercises of the lesson, checked against the answer or against the run itself. */
    Exercise[] exercises() {
        return new Exercise[] {
            Exercise.number(
                    "one",
                    Text.of("至多几个点", "At most"),
                    () -> 3,
                    0,
                    Text.of(
                            "没有隐藏层的网络只画一条直线；数一数一条直线最多能照顾几个点。",
                            "Without hidden layers there is a single line; count how many of"
                                    + " the points one line can get right.")),
            new Exercise("smallest", Text.NONE, answer -> smallest()),
            new Exercise("break", Text.NONE, answer -> broken())
        };
    }

    private Verdict smallest() {
        Settings settings = model.settings;
        boolean isPlain = settings.chosenFeatures().equals(List.of(Feature.X1, Feature.X2));
        if (settings.source != PointSource.XOR_TABLE || !isPlain) {
            return Verdict.warning(
                    "先选数据“异或的四个点”，特征只留 x₁ 和 x₂。",
                    "First choose the data set “XOR, four points”, with x₁ and x₂ as the only"
                            + " features.");
        }
        if (model.evaluation.trainRight < 4) {
            return Verdict.warning(
                    "现在还没有四个点全对；训练一会儿，或换一个种子。",
                    "Not all four points are right yet: train on, or draw a new seed.");
        }
        int neurons = 0;
        for (int i = 0; i < settings.layers; i++) {
            neurons += settings.neurons[i];
        }
        return neurons > 2
                ? Verdict.warning(
                        "四个点全对。还有更小的网络也做得到。",
                        "All four are right. A smaller network can do it, too.")
                : Verdict.success(
                        "四个点全对，只用两个隐藏神经元：再小就不行了。",
                        "All four are right with two hidden neurons: nothing smaller will do.");
    }

    private Verdict broken() {
        if (model.training.epoch == 0 && !model.hasDiverged) {
            return Verdict.warning("先训练几轮。", "Train for some epochs first.");
        }
        boolean isWorse = model.evaluation.trainLoss > 0.95 * model.trainLosses.get(0);
        return model.hasDiverged || (isWorse && model.settings.rate >= 1)
                ? Verdict.success(
                        "坏了：步子迈过了头，损失不降反升或原地不动。",
                        "Broken: every step goes too far, and the loss grows or stays where it"
                                + " was.")
                : Verdict.warning(
                        "它还在学。把 α 调得更大，按“重来”，再训练几轮。",
                        "It still learns. Raise α further, press Reset, and train for some"
                                + " epochs.");
    }
}
