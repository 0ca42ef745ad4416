package neurarium.demos.charrnn;

import java.util.List;
import neurarium.demos.CellOption;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Text;

/** Everything that can be set and opened, and what was wrong with the file opened last. */
final class CharControls {
    /** A longer text of one's own is not kept in the field and not put into a link. */
    private static final int LONGEST_FIELD = 4000;

    private final CharModel model;
    private Files files;
    private SampleView.Colour colour = SampleView.Colour.PROBABILITY;
    private int unit;
    private Text problem = Text.NONE;

    CharControls(CharModel model) {
        this.model = model;
    }

    void reach(Files reached) {
        files = reached;
    }

    /** What the colours of the sample mean. */
    SampleView.Colour colour() {
        return colour;
    }

    /** The unit, from 0, whose activation is shown. */
    int unit() {
        return unit;
    }

    /** Why a file was not taken; {@link Text#NONE} where nothing was wrong. */
    Text problem() {
        return problem;
    }

    void forgetProblem() {
        problem = Text.NONE;
    }

    List<Control> controls() {
        return List.of(
                Control.Choice.of(
                        "data",
                        Text.of("文字", "Text"),
                        List.of(Source.values()),
                        source -> new Control.Option(source.key, source.label),
                        model.text::source,
                        this::source),
                new Control.Area(
                        "text",
                        Text.of("粘贴或输入文字（任何语言）", "Type or paste a text, any script"),
                        this::ownText,
                        CharControls::problem,
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
                        model.network::usesPretrained,
                        model::usesPretrained),
                new Control.Field(
                        "prompt",
                        Text.of("开头", "Begin with"),
                        model.samples::prompt,
                        CharControls::promptProblem,
                        model.samples::prompt),
                new Control.Slider(
                        "temperature",
                        Text.of("温度", "Temperature"),
                        0,
                        2,
                        0.1,
                        model.samples::temperature,
                        model.samples::temperature),
                new Control.Action(
                        "write", Text.of("再写一段", "Write another"), model::isReady, model::write),
                Control.Choice.of(
                        "colour",
                        Text.of("颜色", "Colour by"),
                        List.of(SampleView.Colour.values()),
                        CharControls::option,
                        () -> colour,
                        chosen -> colour = chosen),
                Control.Whole.of(
                        "unit",
                        Text.of("单元", "Unit"),
                        1,
                        256,
                        () -> unit + 1,
                        value -> unit = value - 1),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        model::hasFailed,
                        () -> model.firstFile().retry()));
    }

    private void source(Source source) {
        problem = Text.NONE;
        model.source(source);
    }

    private String ownText() {
        String own = model.text.own();
        return own.length() > LONGEST_FIELD ? "" : own;
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
            problem = CharWords.tooLong(name, bytes.length);
            return;
        }
        problem = Text.NONE;
        model.ownFile(bytes);
    }

    private static Control.Option option(SampleView.Colour colour) {
        return colour == SampleView.Colour.PROBABILITY
                ? new Control.Option("probability", Text.of("概率", "probability"))
                : new Control.Option("unit", Text.of("一个单元的激活", "a unit's activation"));
    }

    List<Fold> folds() {
        return List.of(
                new Fold(
                        Text.of("网络", "Network"),
                        List.of(
                                Control.Choice.of(
                                        "cell",
                                        Text.of("单元", "Cell"),
                                        List.of(Cell.values()),
                                        CellOption::of,
                                        model.network::cell,
                                        model::cell),
                                Control.Whole.of(
                                        "hidden",
                                        Text.of("状态维数 h", "State size h"),
                                        8,
                                        256,
                                        model.network::hidden,
                                        model::hidden),
                                new Control.Slider(
                                        "alpha",
                                        Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                                        0.0005,
                                        0.05,
                                        0.0005,
                                        model.network::learningRate,
                                        model.network::learningRate))),
                new Fold(
                        Text.of("模型文件", "Model files"),
                        List.of(
                                new Control.Action(
                                        "save",
                                        Text.of("保存模型", "Save the model"),
                                        () -> files != null && model.isReady(),
                                        () -> files.save("charrnn.safetensors", model.save())),
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
            problem = CharWords.noModel(name, e.getMessage());
        }
    }

    boolean sets(String leader, String key) {
        return (List.of("cell", "hidden").contains(leader) && key.equals("weights"))
                || (leader.equals("text") && key.equals("data"));
    }

    boolean isRelevant(Control control) {
        boolean own = model.text.source() == Source.OWN;
        return switch (control.key()) {
            case "text", "file" -> own;
            case "weights" -> !model.text.source().weights.isEmpty();
            case "unit" -> colour == SampleView.Colour.UNIT;
            case "retry" -> model.hasFailed();
            default -> true;
        };
    }
}
