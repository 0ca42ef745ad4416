package neurarium.demos.charrnn;

import java.util.List;
import java.util.function.BooleanSupplier;
import neurarium.demos.Corpus;
import neurarium.demos.FileScene;
import neurarium.demos.SiteFiles;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Upload;
import neurarium.ui.Verdict;

/** A network learns a text and writes; each character shows its probability, or a unit. */
final class CharRnnScene extends FileScene {
    private final CharModel model;
    private final Corpus corpus;
    private final Network network;
    private SampleView.Colour colour = SampleView.Colour.PROBABILITY;
    private int unit = 1;

    CharRnnScene(CharModel model) {
        super("sample", "写出的文字", "Sample");
        this.model = model;
        corpus = model.corpus;
        network = model.network;
        learningControls();
        writingControls();
        controls(SiteFiles.retry(List.of(model::firstFile, corpus::file)));
        section(network.section());
        Text save = Text.of("保存模型", "Save the model");
        Text open = Text.of("打开模型（safetensors）", "Open a model (safetensors)");
        modelFiles(
                List.of(
                        new Action("save", save, model::canSave, model::save),
                        new Upload(
                                "open", open, ".safetensors", file -> report(model.open(file)))));
        readouts(
                new Readout("parameters", Text.of("参数", "parameters"), this::parameters),
                new Readout("progress", Text.of("进度", "progress"), this::progress),
                corpus.readout());
        steps(1000, model);
        work(model::hasWork, model::work);
        addExercises();
    }

    private void learningControls() {
        Text data = Text.of("文字", "Text");
        List<Source> all = List.of(Source.values());
        BooleanSupplier isOwn = () -> model.source == Source.OWN;
        controls(
                Choice.of(
                        "data",
                        data,
                        all,
                        s -> s.option,
                        () -> model.source,
                        afresh(model::source)));
        controls(corpus.controls("file", isOwn, model::chooseOwnText, this::report));
        controls(network.weightsControl().when(() -> !model.source.weights.isEmpty()));
    }

    private void writingControls() {
        Text write = Text.of("再写一段", "Write another");
        Text by = Text.of("颜色", "Colour by");
        List<SampleView.Colour> colours = List.of(SampleView.Colour.values());
        controls(model.samples.controls());
        controls(
                new Action("write", write, network::isBuilt, model::write),
                Choice.of("colour", by, colours, c -> c.option, () -> colour, c -> colour = c),
                new NumberInput("unit", Text.of("单元", "Unit"), 1, 256, () -> unit, n -> unit = n)
                        .when(() -> colour == SampleView.Colour.UNIT));
    }

    private void addExercises() {
        Text perplexity =
                Text.of(
                        "每个字符的交叉熵是 1.61。困惑度是多少（取整）？",
                        "The cross-entropy of a character is 1.61. What is the perplexity (whole)?");
        Text guess =
                Text.of(
                        "27 个字符，一无所知时困惑度是多少？",
                        "With 27 characters and no knowledge, what is the perplexity?");
        Text lstm =
                Text.of(
                        "词嵌入 24 维、状态 128 维的 LSTM 单元有多少参数（每个门一个偏置）？",
                        "How many parameters has an LSTM cell with embeddings of 24 and 128"
                                + " units, a bias for each gate?");
        Text five = Text.of("e^1.61：像在 5 个字符里平均地猜。", "e^1.61: as if guessing among 5.");
        Text product = Text.same("4·(24 + 128 + 1)·128");
        exercises(
                Exercise.number("perplexity", perplexity, () -> 5, 0.05, five),
                Exercise.number("guess", guess, () -> 27, 0, Text.same("e^(ln 27)")),
                Exercise.number("lstm", lstm, () -> 78336, 0, product));
    }

    private Text parameters() {
        return Text.same(network.isBuilt() ? "" + network.learner.parameterCount() : "—");
    }

    private Text progress() {
        if (corpus.isReading()) {
            return corpus.progress();
        }
        if (model.training.steps == 0) {
            return Text.of("未训练", "not trained here");
        }
        return Text.of(
                        "读了 {epochs} 遍，困惑度 {perplexity}",
                        "read {epochs} times, perplexity {perplexity}")
                .with("epochs", Numbers.fixed(model.charactersRead() / corpus.length(), 2))
                .with("perplexity", Numbers.fixed(Math.exp(model.training.loss), 2));
    }

    @Override
    protected Verdict usualVerdict() {
        if (corpus.unreadable() > 0 && model.training.steps == 0) {
            return corpus.unreadableVerdict();
        }
        if (model.training.hasDiverged) {
            return Verdict.DIVERGED;
        }
        if (model.source == Source.OWN && corpus.length() <= 0) {
            return corpus.isReading()
                    ? Verdict.neutral("正在读入文字……", "Reading the text …")
                    : Corpus.EMPTY;
        }
        if (!network.isBuilt()) {
            return SiteFiles.verdict(model.firstFile());
        }
        if (corpus.hasFailed()) {
            return SiteFiles.verdict(corpus.file());
        }
        if (model.training.steps > 0) {
            return Verdict.neutral(
                    "每 100 步换一段新的样本：看它怎样从乱码变成像样的文字。",
                    "A new sample every 100 steps: watch noise turn into something like the text.");
        }
        return network.isPretrained(model.source)
                ? Verdict.neutral(
                        "权重是训练好的。指向一个字符，看它的概率和别的可能。",
                        "The weights are trained. Point at a character to see its probability and"
                                + " what else it might have been.")
                : Verdict.neutral(
                        "权重是随机的，写出来是乱码。按“播放”训练。",
                        "The weights are random, so is what it writes. Press Play to train.");
    }

    @Override
    public Text description() {
        return Text.of("网络写的文字：{text}。", "What the network writes: {text}.")
                .with("text", model.samples.text())
                .then(verdict().text());
    }

    @Override
    public void update() {
        model.update();
    }

    @Override
    public double draw(Surface surface) {
        return CharRnnView.draw(model, colour, unit - 1, verdict().text(), surface);
    }

    @Override
    public void state(Json out) {
        boolean ready = network.isBuilt();
        int steps = model.training.steps;
        double loss = model.training.loss;
        out.put("steps", steps);
        out.put("ready", ready);
        out.put("vocabulary", ready ? network.vocabulary.size() : 0);
        out.put("parameters", ready ? network.learner.parameterCount() : 0);
        out.put("length", corpus.length());
        out.put("loss", steps == 0 ? 0 : loss);
        out.put("perplexity", steps == 0 ? 0 : Math.exp(loss));
        out.put("characters", model.charactersRead());
        out.put("sample", model.samples.text());
        out.put("written", model.samples.isDone());
        super.state(out);
    }

    @Override
    public void reset() {
        super.reset();
        model.restartWithoutOpened();
    }
}
