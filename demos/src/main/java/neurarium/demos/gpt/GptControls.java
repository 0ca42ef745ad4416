package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.Text;

/** The tabs, the controls of each and the folded ones, and which of them the tab has use for. */
final class GptControls {
    /** A longer text of one's own is not kept in the field and not put into a link. */
    private static final int LONGEST_FIELD = 4000;

    private static final List<String> WRITE_KEYS =
            List.of(
                    "model",
                    "prompt",
                    "temperature",
                    "topk",
                    "topp",
                    "cache",
                    "lines",
                    "another",
                    "checkpoint",
                    "tokenizer");
    private static final List<String> TRAIN_KEYS =
            List.of(
                    "data",
                    "length",
                    "text",
                    "textfile",
                    "layers",
                    "heads",
                    "width",
                    "context",
                    "alpha",
                    "save");

    private final GptModels models;
    private final OpenedFiles opened;
    private final WriteModel write;
    private final TokensModel tokens;
    private final TrainModel train;

    GptControls(GptModels models, OpenedFiles opened) {
        this.models = models;
        this.opened = opened;
        write = models.write;
        tokens = models.tokens;
        train = models.train;
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(Tab.values()), each -> each.option, () -> models.tab, this::show);
    }

    private void show(Tab chosen) {
        models.tab = chosen;
        opened.forgetProblem();
    }

    List<Control> controls() {
        return List.of(
                Control.Choice.of(
                        "model",
                        Text.of("模型", "Model"),
                        List.of(ModelChoice.values()),
                        each -> new Control.Option(each.key, each.label),
                        write::choice,
                        this::choose),
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
                        this::material),
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
                        this::ownText),
                new Control.Upload(
                        "textfile",
                        Text.of("打开文本文件（UTF-8，最多 5 MB）", "Open a text file (UTF-8, up to 5 MB)"),
                        ".txt,.md,.csv,text/plain",
                        opened::text),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        models::hasFailed,
                        () -> models.file().retry()));
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

    private void choose(ModelChoice choice) {
        opened.forgetProblem();
        write.choice(choice);
    }

    private void material(Material material) {
        opened.forgetProblem();
        train.material(material);
    }

    private String ownText() {
        String text = train.text().own();
        return text.length() > LONGEST_FIELD ? "" : text;
    }

    private void ownText(String text) {
        opened.forgetProblem();
        train.ownText(text);
    }

    private static Text textProblem(String text) {
        return text.length() <= TrainText.LONGEST
                ? Text.NONE
                : Complaint.of("text", text, "最多五百万个字符。", "at most five million characters.");
    }

    List<Fold> folds() {
        return List.of(
                new Fold(Text.of("网络", "Network"), new NetworkControls(train).controls()),
                new Fold(Text.of("模型文件", "Model files"), files()),
                Fold.more(List.of()));
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
                        opened::model),
                new Control.Upload(
                        "checkpoint",
                        Text.of("llama2.c 模型（.bin）", "llama2.c checkpoint (.bin)"),
                        ".bin",
                        opened::checkpoint),
                new Control.Upload(
                        "tokenizer",
                        Text.of("它的 tokenizer.bin", "its tokenizer.bin"),
                        ".bin",
                        opened::tokenizer));
    }

    boolean sets(String leader, String key) {
        return leader.equals("text") && key.equals("data");
    }

    boolean isRelevant(Control control) {
        String key = control.key();
        boolean own = train.design().material() == Material.OWN;
        boolean task = train.design().material().isTask();
        boolean here =
                models.tab == Tab.WRITE
                        ? !TRAIN_KEYS.contains(key)
                        : !WRITE_KEYS.contains(key)
                                && (models.tab == Tab.TRAIN || !isTrainKey(key));
        boolean sentence = key.equals("chinese") || key.equals("english");
        return switch (key) {
            case "retry" -> models.hasFailed();
            case "text", "textfile" -> here && own;
            case "length" -> here && task;
            case "context" -> here && !task;
            default -> sentence ? models.tab == Tab.TOKENS : here;
        };
    }

    private static boolean isTrainKey(String key) {
        return TRAIN_KEYS.contains(key) || key.equals("open");
    }
}
