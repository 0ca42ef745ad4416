package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.Text;

/** The controls of all tabs. */
final class GptControls {
    /** A longer text of one's own is not kept in the field and not put into a link. */
    private static final int LONGEST_FIELD = 4000;

    private final GptDemo demo;
    private final WriteModel write;
    private final TokensModel tokens;
    private final TrainModel train;

    GptControls(GptDemo demo, WriteModel write, TokensModel tokens, TrainModel train) {
        this.demo = demo;
        this.write = write;
        this.tokens = tokens;
        this.train = train;
    }

    List<Control> main() {
        return List.of(
                Control.Choice.of(
                        "model",
                        Text.of("模型", "Model"),
                        List.of(ModelChoice.values()),
                        each -> new Control.Option(each.key, each.label),
                        write::choice,
                        demo::choose),
                field("prompt", Text.of("提示（可以空着）", "Prompt, may be empty"), 100),
                new Control.Slider(
                        "temperature",
                        Text.of("温度（0 = 贪心）", "Temperature, 0 = greedy"),
                        0,
                        2,
                        0.1,
                        write::temperature,
                        write::temperature),
                new Control.Whole(
                        "topk",
                        Text.of("top-k（0 = 全部）", "top-k, 0 = all"),
                        0,
                        100,
                        write::topK,
                        value -> write.topK((int) value)),
                new Control.Slider(
                        "topp",
                        Text.of("top-p（1 = 全部）", "top-p, 1 = all"),
                        0.05,
                        1,
                        0.05,
                        write::topP,
                        write::topP),
                new Control.Toggle(
                        "cache",
                        Text.of("键/值缓存", "Key/value cache"),
                        write::isCached,
                        write::cached),
                new Control.Toggle(
                        "lines",
                        Text.of("一步只走一行代码", "A step is one line of the code"),
                        write::isByLine,
                        write::byLine),
                new Control.Action(
                        "another",
                        Text.of("再写一段", "Write another"),
                        () -> !write.isWaiting(),
                        write::another),
                sentence("chinese", Text.of("中文句子", "Chinese sentence")),
                sentence("english", Text.of("英文句子", "English sentence")),
                Control.Choice.of(
                        "data",
                        Text.of("学什么", "Learn"),
                        List.of(Material.values()),
                        each -> new Control.Option(each.key, each.label),
                        train.design()::material,
                        demo::material),
                new Control.Whole(
                        "length",
                        Text.of("题目最长几个字符", "Question, characters at most"),
                        2,
                        12,
                        train.design()::chosenLength,
                        value -> {
                            train.design().length((int) value);
                            train.redesign();
                        }),
                new Control.Area(
                        "text",
                        Text.of("粘贴或输入文字（任何语言）", "Type or paste a text, any script"),
                        this::ownText,
                        GptControls::textProblem,
                        demo::ownText),
                new Control.Upload(
                        "textfile",
                        Text.of("打开文本文件（UTF-8，最多 5 MB）", "Open a text file (UTF-8, up to 5 MB)"),
                        ".txt,.md,.csv,text/plain",
                        demo::openText),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        () -> demo.hasFailed(),
                        () -> demo.file().retry()));
    }

    private Control.Field field(String key, Text label, int most) {
        return new Control.Field(
                key, label, write::prompt, text -> problem(key, text, most), write::prompt);
    }

    private Control.Field sentence(String key, Text label) {
        boolean chinese = key.equals("chinese");
        return new Control.Field(
                key,
                label,
                chinese ? tokens::chinese : tokens::english,
                text -> problem(key, text, TokensModel.LONGEST),
                chinese ? tokens::chinese : tokens::english);
    }

    private static Text problem(String key, String text, int most) {
        return text.length() <= most
                ? Text.NONE
                : Complaint.of(
                        key,
                        text,
                        "最多 " + most + " 个字符。",
                        "write at most " + most + " characters.");
    }

    private String ownText() {
        return train.ownText().length() > LONGEST_FIELD ? "" : train.ownText();
    }

    private static Text textProblem(String text) {
        return text.length() <= TrainModel.LONGEST
                ? Text.NONE
                : Complaint.of("text", text, "最多五百万个字符。", "at most five million characters.");
    }

    List<Fold> folds() {
        return List.of(
                new Fold(Text.of("网络", "Network"), network()),
                new Fold(Text.of("模型文件", "Model files"), files()),
                Fold.more(List.of()));
    }

    private List<Control> network() {
        TrainDesign design = train.design();
        return List.of(
                whole("layers", Text.of("层数", "Layers"), List.of(1, 2, 3, 4, 5, 6)),
                whole("heads", Text.of("头数", "Heads"), List.of(1, 2, 4, 8)),
                whole("width", Text.of("宽度", "Width"), List.of(16, 32, 64, 96, 128)),
                whole(
                        "context",
                        Text.of("上下文（最多多少词元）", "Context, tokens at most"),
                        List.of(8, 16, 32, 64, 128, 256)),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                        0.0001,
                        0.02,
                        0.0001,
                        design::rate,
                        design::rate));
    }

    private Control whole(String key, Text label, List<Integer> sizes) {
        return Control.Choice.of(
                key,
                label,
                sizes,
                size -> new Control.Option("" + size, Text.same("" + size)),
                () -> size(key),
                size -> size(key, size));
    }

    private int size(String key) {
        TrainDesign design = train.design();
        return switch (key) {
            case "layers" -> design.layers();
            case "heads" -> design.heads();
            case "width" -> design.width();
            default -> design.context();
        };
    }

    private void size(String key, int size) {
        if (size == size(key)) {
            return;
        }
        TrainDesign design = train.design();
        switch (key) {
            case "layers" -> design.layers(size);
            case "heads" -> design.heads(size);
            case "width" -> design.width(size);
            default -> design.context(size);
        }
        train.redesign();
    }

    private List<Control> files() {
        return List.of(
                new Control.Action(
                        "save",
                        Text.of("保存正在训练的模型", "Save the model in training"),
                        () -> train.files() != null && train.learner() != null,
                        () -> train.files().save("gpt.safetensors", train.snapshot().write())),
                new Control.Upload(
                        "open",
                        Text.of("打开 GPT（safetensors）", "Open a GPT (safetensors)"),
                        ".safetensors",
                        demo::openModel),
                new Control.Upload(
                        "checkpoint",
                        Text.of("llama2.c 模型（.bin）", "llama2.c checkpoint (.bin)"),
                        ".bin",
                        demo::openCheckpoint),
                new Control.Upload(
                        "tokenizer",
                        Text.of("它的 tokenizer.bin", "its tokenizer.bin"),
                        ".bin",
                        demo::openTokenizer));
    }
}
