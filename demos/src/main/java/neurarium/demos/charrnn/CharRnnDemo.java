package neurarium.demos.charrnn;

import java.util.List;
import neurarium.data.TextIntake;
import neurarium.demos.CellOption;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** A network that reads a text character by character, and writes in its manner. */
public final class CharRnnDemo implements Demo {
    /** A longer text of one's own is not kept in the field and not put into a link. */
    private static final int LONGEST_FIELD = 4000;

    private final CharModel model = new CharModel();
    private SampleView.Colour colour = SampleView.Colour.PROBABILITY;
    private int unit;
    private Text problem = Text.NONE;

    CharModel model() {
        return model;
    }

    @Override
    public List<Control> controls() {
        return List.of(
                Control.Choice.of(
                        "data",
                        Text.of("文字", "Text"),
                        List.of(Source.values()),
                        source -> new Control.Option(source.key, source.label),
                        model::source,
                        this::source),
                new Control.Area(
                        "text",
                        Text.of("粘贴或输入文字（任何语言）", "Type or paste a text, any script"),
                        this::ownText,
                        CharRnnDemo::problem,
                        this::ownText),
                new Control.Upload(
                        "file",
                        Text.of("打开文本文件（UTF-8，最多 5 MB）", "Open a text file (UTF-8, up to 5 MB)"),
                        ".txt,.md,.csv,text/plain",
                        this::openText),
                Control.Choice.of(
                        "weights",
                        Text.of("权重", "Weights"),
                        List.of(true, false),
                        trained ->
                                trained
                                        ? new Control.Option(
                                                "pretrained", Text.of("训练好的", "pretrained"))
                                        : new Control.Option("random", Text.of("随机", "random")),
                        model::usesPretrained,
                        model::usesPretrained),
                new Control.Field(
                        "prompt",
                        Text.of("开头", "Begin with"),
                        model::prompt,
                        CharRnnDemo::promptProblem,
                        model::prompt),
                new Control.Slider(
                        "temperature",
                        Text.of("温度", "Temperature"),
                        0,
                        2,
                        0.1,
                        model::temperature,
                        model::temperature),
                new Control.Action(
                        "write", Text.of("再写一段", "Write another"), model::isReady, model::write),
                Control.Choice.of(
                        "colour",
                        Text.of("颜色", "Colour by"),
                        List.of(SampleView.Colour.values()),
                        CharRnnDemo::option,
                        () -> colour,
                        chosen -> colour = chosen),
                new Control.Whole(
                        "unit",
                        Text.of("单元", "Unit"),
                        1,
                        256,
                        () -> unit + 1,
                        value -> unit = (int) value - 1),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        this::hasFailed,
                        () -> model.firstFile().retry()));
    }

    private void source(Source source) {
        problem = Text.NONE;
        model.source(source);
    }

    private String ownText() {
        return model.ownText().length() > LONGEST_FIELD ? "" : model.ownText();
    }

    private void ownText(String text) {
        problem = Text.NONE;
        model.ownText(text);
    }

    private static Text problem(String text) {
        return text.length() <= CharModel.LONGEST
                ? Text.NONE
                : Complaint.of("text", text, "最多五百万个字符。", "at most five million characters.");
    }

    private static Text promptProblem(String text) {
        return text.length() <= 100
                ? Text.NONE
                : Complaint.of("prompt", text, "最多 100 个字符。", "write at most 100 characters.");
    }

    private void openText(String name, byte[] bytes) {
        if (bytes.length > CharModel.LONGEST) {
            problem =
                    Text.of(
                            "“" + name + "”有 " + mega(bytes.length) + " MB，最多 5 MB。之前的文字还在。",
                            "“"
                                    + name
                                    + "” has "
                                    + mega(bytes.length)
                                    + " MB; at most 5 MB. The text before is kept.");
            return;
        }
        problem = Text.NONE;
        model.ownFile(name, bytes);
    }

    private static String mega(int bytes) {
        return Numbers.fixed(bytes / 1e6, 1);
    }

    private static Control.Option option(SampleView.Colour colour) {
        return colour == SampleView.Colour.PROBABILITY
                ? new Control.Option("probability", Text.of("概率", "probability"))
                : new Control.Option("unit", Text.of("一个单元的激活", "a unit's activation"));
    }

    private boolean hasFailed() {
        return model.firstFile() != null && model.firstFile().hasFailed();
    }

    @Override
    public List<Fold> folds() {
        return List.of(
                new Fold(
                        Text.of("网络", "Network"),
                        List.of(
                                Control.Choice.of(
                                        "cell",
                                        Text.of("单元", "Cell"),
                                        List.of(Cell.values()),
                                        CellOption::of,
                                        model::cell,
                                        model::cell),
                                new Control.Whole(
                                        "hidden",
                                        Text.of("状态维数 h", "State size h"),
                                        8,
                                        256,
                                        model::hidden,
                                        value -> model.hidden((int) value)),
                                new Control.Slider(
                                        "alpha",
                                        Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                                        0.0005,
                                        0.05,
                                        0.0005,
                                        model::learningRate,
                                        model::learningRate))),
                new Fold(
                        Text.of("模型文件", "Model files"),
                        List.of(
                                new Control.Action(
                                        "save",
                                        Text.of("保存模型", "Save the model"),
                                        () -> model.files() != null && model.isReady(),
                                        () ->
                                                model.files()
                                                        .save("charrnn.safetensors", model.save())),
                                new Control.Upload(
                                        "open",
                                        Text.of("打开模型（safetensors）", "Open a model (safetensors)"),
                                        ".safetensors",
                                        this::openModel))));
    }

    private void openModel(String name, byte[] bytes) {
        try {
            model.open(bytes);
            problem = Text.NONE;
        } catch (IllegalArgumentException e) {
            problem =
                    Text.of(
                            "“" + name + "”不是能用的模型文件：" + e.getMessage() + "。什么都没有变。",
                            "“"
                                    + name
                                    + "” is no model file: "
                                    + e.getMessage()
                                    + ". Nothing has changed.");
        }
    }

    @Override
    public boolean sets(String leader, String key) {
        return (List.of("cell", "hidden").contains(leader) && key.equals("weights"))
                || (leader.equals("text") && key.equals("data"));
    }

    @Override
    public boolean isRelevant(Control control) {
        boolean own = model.source() == Source.OWN;
        return switch (control.key()) {
            case "text", "file" -> own;
            case "weights" -> !model.source().weights.isEmpty();
            case "unit" -> colour == SampleView.Colour.UNIT;
            case "retry" -> hasFailed();
            default -> true;
        };
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout("parameters", Text.of("参数", "parameters"), this::parameters),
                new Control.Readout("progress", Text.of("进度", "progress"), this::progress));
    }

    private Text parameters() {
        return Text.same(model.isReady() ? "" + model.learner().parameterCount() : "—");
    }

    private Text progress() {
        TextIntake intake = model.intake();
        if (intake != null && !intake.isDone()) {
            String percent = Numbers.fixed(100 * intake.progress(), 0) + "%";
            return Text.of("读入文字 " + percent, "reading the text, " + percent);
        }
        if (model.steps() == 0) {
            return Text.of("未训练", "not trained here");
        }
        String epochs = Numbers.fixed(model.epochs(), 2);
        String perplexity = Numbers.fixed(Math.exp(model.loss()), 2);
        return Text.of(
                "读了 " + epochs + " 遍，困惑度 " + perplexity,
                "read " + epochs + " times, perplexity " + perplexity);
    }

    @Override
    public Verdict verdict() {
        if (!problem.isEmpty()) {
            return new Verdict(Verdict.Kind.TROUBLE, problem);
        }
        if (model.intake() != null && model.intake().isNoText()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "这个文件似乎不是 UTF-8 编码的文字，读出来会是“�”。请另存为 UTF-8 再打开。",
                            "This does not look like text in UTF-8; it reads as “�”. Save it as UTF-8"
                                    + " and open it again."));
        }
        if (model.hasDiverged()) {
            return Verdict.DIVERGED;
        }
        if (model.source() == Source.OWN && model.length() <= 0) {
            boolean reading = model.intake() != null && !model.intake().isDone();
            return new Verdict(
                    Verdict.Kind.NEUTRAL,
                    reading
                            ? Text.of("正在读入文字……", "Reading the text …")
                            : Text.of(
                                    "还没有文字。输入、粘贴，或打开一个文件；文字不会离开你的设备。",
                                    "There is no text yet. Type or paste one, or open a file; it does"
                                            + " not leave your device."));
        }
        if (!model.isReady()) {
            Verdict.Kind kind = hasFailed() ? Verdict.Kind.TROUBLE : Verdict.Kind.NEUTRAL;
            Text status =
                    model.firstFile() == null
                            ? Text.of("正在准备……", "Getting ready …")
                            : model.firstFile().status();
            return new Verdict(kind, status);
        }
        return new Verdict(Verdict.Kind.NEUTRAL, says());
    }

    private Text says() {
        if (model.steps() > 0) {
            return Text.of(
                    "每 100 步换一段新的样本：看它怎样从乱码变成像样的文字。",
                    "A new sample every 100 steps: watch noise turn into something like the text.");
        }
        return model.isPretrained()
                ? Text.of(
                        "权重是训练好的。指向一个字符，看它的概率和别的可能。",
                        "The weights are trained. Point at a character to see its probability and"
                                + " what else it might have been.")
                : Text.of(
                        "权重是随机的，写出来是乱码。按“播放”训练。",
                        "The weights are random, so is what it writes. Press Play to train.");
    }

    @Override
    public Text description() {
        String text = model.writing() == null ? "" : model.writing().text();
        return Text.of("网络写的文字：" + text + "。", "What the network writes: " + text + ".")
                .then(verdict().text());
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "perplexity",
                        Text.of(
                                "每个字符的交叉熵是 1.61。困惑度是多少（取整）？",
                                "The cross-entropy of a character is 1.61. What is the perplexity"
                                        + " (whole)?"),
                        () -> 5,
                        0.05,
                        Text.of("e^1.61：像在 5 个字符里平均地猜。", "e^1.61: as if guessing among 5.")),
                Exercise.number(
                        "guess",
                        Text.of(
                                "27 个字符，一无所知时困惑度是多少？",
                                "With 27 characters and no knowledge, what is the perplexity?"),
                        () -> 27,
                        0,
                        Text.same("e^(ln 27)")),
                Exercise.number(
                        "lstm",
                        Text.of(
                                "词嵌入 24 维、状态 128 维的 LSTM 单元有多少参数（每个门一个偏置）？",
                                "How many parameters has an LSTM cell with embeddings of 24 and 128"
                                        + " units, a bias for each gate?"),
                        () -> 78336,
                        0,
                        Text.same("4·(24 + 128 + 1)·128")));
    }

    @Override
    public double height(double width) {
        return CharView.height(width);
    }

    @Override
    public void draw(Surface surface) {
        CharView.draw(model, colour, unit, verdict().text(), surface);
    }

    @Override
    public void state(Json out) {
        boolean ready = model.isReady();
        out.put("steps", model.steps());
        out.put("pending", model.pending());
        out.put("ready", ready);
        out.put("vocabulary", ready ? model.vocabulary().size() : 0);
        out.put("parameters", ready ? model.learner().parameterCount() : 0);
        out.put("length", model.length());
        out.put("loss", model.steps() == 0 ? 0 : model.loss());
        out.put("perplexity", model.steps() == 0 ? 0 : Math.exp(model.loss()));
        out.put("characters", model.charactersRead());
        out.put("sample", model.writing() == null ? "" : model.writing().text());
        out.put("written", model.writing() != null && model.writing().isDone());
        out.put("problem", problem.en());
    }

    @Override
    public void reach(Files files) {
        model.reach(files);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void opened() {}

    @Override
    public void reset() {
        problem = Text.NONE;
        model.forgetOpened();
        model.restart();
    }

    @Override
    public double pace() {
        return 1000;
    }

    @Override
    public boolean canStep() {
        return model.canStep();
    }

    @Override
    public boolean isWaiting() {
        return model.isWaiting();
    }

    @Override
    public void step() {
        model.step();
    }

    @Override
    public boolean stepPart() {
        return model.stepPart();
    }

    @Override
    public boolean hasWork() {
        return model.hasWork();
    }

    @Override
    public void work() {
        model.work();
    }
}
