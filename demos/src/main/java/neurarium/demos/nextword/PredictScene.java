package neurarium.demos.nextword;

import java.util.List;
import neurarium.demos.CellOption;
import neurarium.demos.Options;
import neurarium.demos.ShortText;
import neurarium.demos.SiteFiles;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.Sampling;
import neurarium.optim.OptimizerKind;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** A network that learns proverbs and predicts the next word. */
final class PredictScene extends Scene {
    /** With more words than this nearly every target is 0, and its square hardly teaches. */
    private static final int MANY_WORDS = 200;

    private final NextWordModel model;

    PredictScene(NextWordModel model) {
        super("predict", "下一个词", "The next word");
        this.model = model;
        controls(beginning());
        controls(learning());
        controls(SiteFiles.retry(List.of(model::file)));
        readouts(
                new Readout("numbers", Text.of("词", "words"), this::words),
                new Readout("progress", Text.of("读过的句子", "sentences read"), this::progress));
        steps(60, model);
        Text parameters =
                Text.of(
                        "讲义的一句有 8 个不同的词，加上句末共 9 个。h = 24，参数有多少？",
                        "The lecture's sentence has 8 different words, 9 with the end."
                                + " h = 24: how many parameters?");
        Text entropy =
                Text.of(
                        "一无所知的网络对 9 个词给出同样的概率。交叉熵是多少（两位小数）？",
                        "A network that knows nothing gives 9 words the same probability."
                                + " What is the cross-entropy (two digits)?");
        Text sum = Text.same("(2·9 + 24)·24");
        Text log = Text.same("−ln(1/9)");
        exercises(
                Exercise.number("parameters", parameters, () -> 1008, 0, sum),
                Exercise.number("entropy", entropy, () -> Math.log(9), 0.01, log));
    }

    private List<Control> beginning() {
        Text text = Text.of("开头", "Beginning");
        Text take = Text.of("接上第一个", "Take the first");
        Text back = Text.of("删去一个词", "Back a word");
        return List.of(
                ShortText.of("text", text, NextWordModel.MAX_TEXT, () -> model.text, model::text)
                        .resets(),
                new Action("take", take, model::canTake, model::take),
                new Action("back", back, model::isReady, model::back));
    }

    private List<Control> learning() {
        Text data = Text.of("句子", "Sentences");
        List<Proverbs.Source> sources = List.of(Proverbs.Source.values());
        Text loss = Text.of("损失", "Loss");
        List<WordModel.Loss> losses = List.of(WordModel.Loss.values());
        Text cell = Text.of("单元", "Cell");
        List<Cell> cells = List.of(Cell.ELMAN, Cell.LSTM);
        Text method = Text.of("方法", "Method");
        List<OptimizerKind> methods = List.of(OptimizerKind.SGD, OptimizerKind.ADAM);
        Text rate = Text.of("学习率 α", "Learning rate α");
        Text size = Text.of("状态维数 h", "State size h");
        return List.of(
                Choice.of("data", data, sources, s -> s.option, () -> model.source, model::source)
                        .sets("text"),
                Choice.of(
                        "loss", loss, losses, l -> l.option, () -> model.loss, l -> model.loss = l),
                Choice.of(
                        "cell", cell, cells, CellOption::of, () -> model.cell, c -> model.cell = c),
                Choice.of(
                                "method",
                                method,
                                methods,
                                Options::of,
                                () -> model.optimizer,
                                model::optimizer)
                        .sets("alpha"),
                new Slider(
                        "alpha",
                        rate,
                        0.001,
                        0.5,
                        0.001,
                        () -> model.learningRate,
                        a -> model.learningRate = a),
                new NumberInput("hidden", size, 2, 128, () -> model.hidden, h -> model.hidden = h));
    }

    private Text words() {
        return Text.same(model.network == null ? "—" : "" + model.proverbs.size());
    }

    private Text progress() {
        WordModel network = model.network;
        if (network == null) {
            return Text.same("—");
        }
        String loss = network.steps == 0 ? "—" : Numbers.fixed(network.losses.last(), 3);
        return Text.same(network.read() + ", L " + loss);
    }

    @Override
    public Verdict verdict() {
        if (model.network == null) {
            return SiteFiles.verdict(model.file());
        }
        if (model.network.hasDiverged) {
            return Verdict.DIVERGED;
        }
        if (!model.unknown().isEmpty()) {
            return Verdict.neutral(
                            "“{word}”不在词表里，跳过了。",
                            "“{word}” is not in the vocabulary; it was skipped.")
                    .with("word", model.unknown());
        }
        if (model.rightLines() == 3) {
            return Verdict.success(
                    "讲义的三行都对了：the、doctor、away。",
                    "The lecture's three lines are right: the, doctor, away.");
        }
        if (model.network.steps == 0) {
            return Verdict.neutral(
                    "还没训练，网络在乱猜。按“播放”。",
                    "Not trained yet: the network guesses at random. Press Play.");
        }
        boolean hasManyWords = model.proverbs.size() > MANY_WORDS;
        return hasManyWords && model.loss == WordModel.Loss.SQUARED
                ? Verdict.neutral(
                                "{n} 个词，平方误差学得很慢：换成交叉熵和 Adam，几秒就见效。",
                                "With {n} words the squared error learns slowly: take cross-entropy"
                                        + " and Adam, and it shows within seconds.")
                        .with("n", model.proverbs.size())
                : Verdict.neutral(
                        "点一个词，把它接上；随时可以改开头。",
                        "Tap a word to take it; change the beginning at any time.");
    }

    @Override
    public Text description() {
        return Text.of("开头：{text}。", "Beginning: {text}.")
                .with("text", model.text)
                .then(verdict().text());
    }

    @Override
    public void update() {
        model.update();
    }

    @Override
    public double draw(Surface surface) {
        return PredictView.draw(model, verdict().text(), surface);
    }

    @Override
    public void state(Json out) {
        WordModel network = model.network;
        boolean ready = network != null;
        out.put("steps", ready ? network.steps : 0);
        out.put("ready", ready);
        out.put("text", model.text);
        out.put("words", ready ? model.proverbs.size() : 0);
        out.put("parameters", ready ? network.parameterCount() : 0);
        out.put("loss", ready ? network.losses.last() : 0);
        out.open("next", '[');
        if (ready) {
            for (int word : Sampling.largest(model.prediction, 3)) {
                out.add(model.proverbs.word(word));
            }
        }
        out.close(']');
        out.put("rightLines", ready ? model.rightLines() : 0);
    }

    @Override
    public void reset() {
        model.restart();
    }
}
