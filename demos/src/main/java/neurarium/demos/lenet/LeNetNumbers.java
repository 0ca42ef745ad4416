package neurarium.demos.lenet;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The numbers that stay in sight, what the page says of them, and the exercises. */
final class LeNetNumbers {
    private LeNetNumbers() {}

    static List<Control.Readout> readouts(LeNetModel model) {
        return List.of(
                new Control.Readout(
                        "tested", Text.of("测试正确率", "test accuracy"), () -> accuracy(model)),
                new Control.Readout(
                        "loss",
                        Text.same("L"),
                        () ->
                                Text.same(
                                        model.training().steps() == 0
                                                ? "–"
                                                : Numbers.fixed(model.training().loss(), 3))),
                new Control.Readout("examples", Text.of("训练样本", "examples"), () -> examples(model)),
                new Control.Readout(
                        "shards", Text.of("数据块", "shards"), () -> model.data().progress()));
    }

    private static Text examples(LeNetModel model) {
        String count = LeNetControls.thousands(model.training().examples());
        String epochs = Numbers.fixed(model.training().epochs(model.data()), 1);
        return Text.of(count + "（" + epochs + " 轮）", count + " (" + epochs + " epochs)");
    }

    /** The accuracy of the weights as they are, or of the last test in training. */
    private static Text accuracy(LeNetModel model) {
        Evaluation evaluation = latest(model);
        if (evaluation == null || evaluation.seen() == 0) {
            return Text.same("–");
        }
        String percent = Numbers.fixed(100 * evaluation.accuracy(), 2) + " %";
        boolean all = evaluation.seen() == 10000;
        return all
                ? Text.same(percent)
                : Text.of(
                        percent + "（" + evaluation.seen() + " 张）",
                        percent + " of " + evaluation.seen());
    }

    /** The look at all test images where it is done, else the last test of the training. */
    static Evaluation latest(LeNetModel model) {
        Evaluation now = model.evaluation();
        Evaluation finished = model.training().finished();
        boolean isBetter = now != null && (now.isDone() || finished == null);
        return isBetter ? now : finished;
    }

    static Verdict verdict(LeNetModel model, LeNetView.Choice choice, Text fileProblem) {
        if (model.training().hasDiverged()) {
            return trouble(
                    Text.of(
                            "训练发散了：损失不再是有限的数。试试 α / 10，再重来。",
                            "Training diverged: the loss is no longer a finite number. Try α / 10 and"
                                    + " Reset."));
        }
        if (!fileProblem.isEmpty()) {
            return trouble(fileProblem);
        }
        if (!model.data().problem().isEmpty()) {
            return trouble(model.data().problem());
        }
        if (model.data().isLoading() && model.isWaiting() && choice.tab == LeNetView.Tab.TRAIN) {
            return neutral(
                    Text.of(
                            "正在载入训练图片，第一块一到就可以训练。",
                            "The training images are loading; training can start with the first shard."));
        }
        Text note = sample(model);
        return switch (choice.tab) {
            case DRAW -> neutral(drawn(model).then(note));
            case BROWSE -> neutral(browsed(model).then(note));
            case TRAIN -> trained(model, note);
        };
    }

    private static Verdict trouble(Text text) {
        return new Verdict(Verdict.Kind.TROUBLE, text);
    }

    private static Verdict neutral(Text text) {
        return new Verdict(Verdict.Kind.NEUTRAL, text);
    }

    private static Text sample(LeNetModel model) {
        return model.data().isSample()
                ? Text.of(
                        "本页读不到完整的数据文件（例如从 file:// 打开），用的是随页面带来的 1000 张训练图片和 200 张测试图片。",
                        "This page cannot read the full data files (opened from file://, say): the"
                                + " 1,000 training and 200 test images that came with it serve.")
                : Text.NONE;
    }

    private static Text drawn(LeNetModel model) {
        Text start = pretrained(model);
        if (model.drawing.isEmpty()) {
            return Text.of("在画板上写一个数字，0 到 9。", "Write a digit on the pad, 0 to 9.").then(start);
        }
        float p = model.probabilities()[model.digit()];
        Text name = LeNetWords.label(model, model.digit());
        String percent = Numbers.fixed(100 * p, 1) + " %";
        Text says =
                p > 0.8
                        ? Text.of(
                                "网络看出：" + name.zh() + "，" + percent + "。",
                                "The network sees a " + name.en() + ", " + percent + ".")
                        : Text.of(
                                "网络没有把握，最像 " + name.zh() + "，" + percent + "。",
                                "The network is not sure: most likely a "
                                        + name.en()
                                        + ", "
                                        + percent
                                        + ".");
        return says.then(start);
    }

    private static Text pretrained(LeNetModel model) {
        if (model.isPretrained()) {
            String accuracy = Numbers.fixed(100 * model.pretrainedAccuracy(), 2) + " %";
            return Text.of(
                    "权重已训练好，在 10 000 张测试图片上正确 " + accuracy + "。",
                    "Its weights are trained: "
                            + accuracy
                            + " of the 10,000 test images are right.");
        }
        return model.training().steps() == 0 && model.start() != LeNetModel.Start.FILE
                ? Text.of("权重是随机的，还什么都没学。", "Its weights are random: it has learned nothing yet.")
                : Text.NONE;
    }

    private static Text browsed(LeNetModel model) {
        if (model.label() < 0) {
            return Text.of("测试图片正在载入。", "The test images are loading.");
        }
        Text is = LeNetWords.label(model, model.label());
        Text said = LeNetWords.label(model, model.digit());
        boolean right = model.label() == model.digit();
        return right
                ? Text.of(
                        "这是“" + is.zh() + "”，网络认对了。",
                        "This is “" + is.en() + "”, and the network says so.")
                : Text.of(
                        "这是“" + is.zh() + "”，网络却说是“" + said.zh() + "”。",
                        "This is “" + is.en() + "”, but the network says “" + said.en() + "”.");
    }

    private static Verdict trained(LeNetModel model, Text note) {
        Evaluation latest = latest(model);
        if (model.training().steps() == 0) {
            return neutral(
                    pretrained(model)
                            .then(
                                    Text.of(
                                            "想看它从零学起，把“起始权重”选成“随机”，再点播放。",
                                            "To watch it learn from nothing, choose “random” weights and"
                                                    + " press Play."))
                            .then(note));
        }
        if (latest == null || latest.seen() == 0) {
            return neutral(Text.of("训练中，还没有测试。", "Training; no test yet.").then(note));
        }
        String percent = Numbers.fixed(100 * latest.accuracy(), 2) + " %";
        boolean all = latest.seen() == 10000;
        Text said =
                all
                        ? Text.of(
                                "全部 10 000 张测试图片中 " + percent + " 正确。",
                                percent + " of all 10,000 test images are right.")
                        : Text.of(
                                "抽测 " + latest.seen() + " 张，" + percent + " 正确。",
                                percent
                                        + " right in a sample of "
                                        + latest.seen()
                                        + " test images.");
        boolean good = all && latest.accuracy() >= 0.98 && model.data().name().equals("mnist");
        Verdict.Kind kind = good ? Verdict.Kind.RIGHT : Verdict.Kind.NEUTRAL;
        return new Verdict(kind, said.then(note));
    }

    static Text description(LeNetModel model, LeNetView.Choice choice) {
        Text says = drawn(model);
        Text shown =
                model.label() < 0
                        ? Text.of("LeNet-5 看着画板上的图。", "LeNet-5 looks at the drawing.").then(says)
                        : Text.of("LeNet-5 看着一张测试图片。", "LeNet-5 looks at a test image.")
                                .then(browsed(model));
        Unit unit = choice.unit();
        if (!LeNetView.isIn(unit, model) || unit.layer() == Unit.Layer.INPUT) {
            return shown;
        }
        model.look();
        String line = SumView.line(model, unit, Sum.of(unit, model.network()));
        Text name = LeNetWords.unit(unit);
        return shown.then(Text.of(name.zh() + "：" + line + "。", name.en() + ": " + line + "."));
    }

    static void state(LeNetModel model, Json out) {
        Training training = model.training();
        out.put("steps", training.steps());
        out.put("examples", training.examples());
        out.put("epochs", training.epochs(model.data()));
        out.put("loss", training.loss());
        out.put("digit", model.digit());
        out.put("label", model.label());
        out.put("probabilities", model.probabilities());
        Evaluation latest = latest(model);
        out.put("accuracy", latest == null ? Double.NaN : latest.accuracy());
        out.put("tested", latest == null ? 0 : latest.seen());
        out.put("trainCount", model.data().trainCount());
        out.put("testCount", model.data().testCount());
        out.put("loading", model.data().isLoading());
        out.put("sample", model.data().isSample());
        out.put("problem", model.data().problem().en());
        out.put("pretrained", model.isPretrained());
        out.put("diverged", training.hasDiverged());
        out.put("parameters", LeNetControls.parameters(model.design()));
    }

    static List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "c3",
                        Text.of("C3 有多少个参数（含偏置）？", "How many parameters has C3, biases included?"),
                        () -> 16 * (6 * 25 + 1),
                        0,
                        Text.of(
                                "每个卷积核读 6 张图，每张 5×5，再加一个偏置；共 16 个。",
                                "Each filter reads 6 maps, 5×5 of each, and has a bias; there are 16.")),
                Exercise.number(
                        "field",
                        Text.of(
                                "S4 的一个单元看到输入的几乘几？写边长。",
                                "How large is the square of the input that a unit of S4 sees? Give its"
                                        + " side."),
                        () -> 16,
                        0,
                        Text.of(
                                "倒着走：S4 的 2 个 → C3 的 2 个 → S2 的 6 个 → C1 的 12 个 → 输入。",
                                "Walk backward: 2 of C3 → 6 of S2 → 12 of C1 → input.")),
                Exercise.number(
                        "share",
                        Text.of(
                                "C1 若全连接（784 → 6×28×28，含偏置），参数是现在的几倍？取整。",
                                "If C1 were full (784 → 6×28×28, with biases), how many times the"
                                        + " parameters would it have? Round."),
                        () -> Math.rint(785.0 * 6 * 784 / 156),
                        1,
                        Text.of(
                                "全连接：785 · 4704；卷积：6 · (25 + 1) = 156。",
                                "Full: 785 · 4704; convolution: 6 · (25 + 1) = 156.")));
    }
}
