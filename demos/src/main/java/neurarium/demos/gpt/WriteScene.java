package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.FileScene;
import neurarium.demos.ShortText;
import neurarium.demos.SiteFiles;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Toggle;
import neurarium.ui.Verdict;

/** The loop at work: a model writes token by token. */
final class WriteScene extends FileScene {
    private final WriteModel model;
    private final LlamaFiles llama;
    private final ModelUpload upload;

    WriteScene(WriteModel model, ModelUpload upload, Control retry) {
        super("write", "写", "Write");
        this.model = model;
        llama = new LlamaFiles(model);
        this.upload = upload;
        Text which = Text.of("模型", "Model");
        Text prompt = Text.of("提示（可以空着）", "Prompt, may be empty");
        List<ModelChoice> all = List.of(ModelChoice.values());
        controls(
                Choice.of(
                        "model",
                        which,
                        all,
                        m -> m.option,
                        () -> model.choice,
                        afresh(model::choose)),
                ShortText.of("prompt", prompt, 100, () -> model.prompt, model::prompt));
        controls(model.sampling.controls());
        Text cache = Text.of("键/值缓存", "Key/value cache");
        Text lines = Text.of("一步只走一行代码", "A step is one line of the code");
        Text another = Text.of("再写一段", "Write another");
        controls(
                new Toggle("cache", cache, () -> model.cached, on -> model.cached = on),
                new Toggle("lines", lines, () -> model.byLine, on -> model.byLine = on),
                new Action("another", another, model::isReady, model::another),
                retry);
        List<Control> files = new ArrayList<>(List.of(upload.control));
        files.addAll(llama.controls(this::report));
        modelFiles(files);
        more();
        readouts(
                new Readout("size", Text.of("模型", "model"), this::size),
                new Readout("progress", Text.of("进度", "progress"), this::progress));
        steps(4, model);
        work(
                () -> model.generation != null && model.generation.isReading(),
                () -> model.generation.readOn());
        code(this::line);
        Text topp =
                Text.of(
                        "模型给四个词元 0.5、0.3、0.15、0.05。top-p = 0.75 之后，第一个的概率是多少？",
                        "A model gives four tokens 0.5, 0.3, 0.15 and 0.05. After top-p = 0.75, what"
                                + " is the probability of the first?");
        Text divide =
                Text.of(
                        "最少留几个才够 0.75？剩下的除以它们的和。",
                        "How many does it take to reach 0.75? Divide by the sum of those.");
        Text through =
                Text.of(
                        "没有缓存，写第 1 到第 100 个词元，一共有多少个词元要过各层？",
                        "Without a cache, writing tokens 1 to 100: how many tokens go through the"
                                + " layers in all?");
        exercises(
                Exercise.number("topp", topp, () -> 0.625, 0.001, divide),
                Exercise.number("cache", through, () -> 5050, 0, Text.same("1 + 2 + … + 100")));
    }

    private int line() {
        return model.generation != null && model.canStep()
                ? List.of(Generation.Line.values()).indexOf(model.generation.next)
                : -1;
    }

    @Override
    public void opened() {
        super.opened();
        upload.sendTo(this, model::open);
    }

    private Text size() {
        return model.generation == null ? Text.same("—") : model.generation.textModel.size();
    }

    private Text progress() {
        return Text.of("{n} 个词元", "{n} tokens")
                .with("n", model.generation == null ? 0 : model.generation.tokens.size());
    }

    @Override
    protected Verdict usualVerdict() {
        return model.generation == null ? waiting() : writing(model.generation);
    }

    private Verdict waiting() {
        if (model.choice == ModelChoice.TRAINED) {
            return Verdict.neutral(
                    "还没有训练好的模型：先到“训练”里训练一个。",
                    "No model has been trained yet: train one in the tab Train.");
        }
        return model.choice == ModelChoice.FILE ? llama.verdict() : SiteFiles.verdict(model.file());
    }

    private Verdict writing(Generation generation) {
        TextModel writer = generation.textModel;
        int unknown = writer.unknown(model.prompt);
        if (unknown > 0) {
            return Verdict.neutral(
                            "提示里有 {n} 个字符不在模型的词表里，略去了。",
                            unknown == 1
                                    ? "{n} character of the prompt is not in the model's vocabulary"
                                            + " and was left out."
                                    : "{n} characters of the prompt are not in the model's"
                                            + " vocabulary and were left out.")
                    .with("n", unknown);
        }
        if (generation.hasStopped()) {
            return Verdict.success(
                    "抽到了结束词元，循环停了。“再写一段”换一组随机数。",
                    "The stop token was drawn and the loop ended. Write another takes other random"
                            + " numbers.");
        }
        if (generation.tokens.size() > writer.network().context()) {
            return Verdict.neutral(
                    "文字比窗口长了：窗口滑动，最早的词元看不见了，缓存每步重算，不再省事。",
                    "The text is longer than the window, which slides: the first tokens are out of"
                            + " sight, and the cache is computed anew in each step.");
        }
        if (writer instanceof CharModel chars
                && chars.file.metadata().containsKey("rightForm")
                && generation.tokens.size() == 1) {
            double share = Numbers.parse(chars.file.metadata().get("rightForm"));
            return Verdict.neutral(
                            "没有人教它数字数。训练时量过：温度 1 写 200 首，{percent}% 格式全对（四句五言或四句七言）。",
                            "Nobody taught it to count. Measured after training: of 200 poems at"
                                    + " temperature 1, {percent}% have the exact form, four lines of"
                                    + " five or four of seven.")
                    .with("percent", Numbers.fixed(100 * share, 1));
        }
        return Verdict.neutral(
                "“走一步”：按右边的概率抽一个词元，接上去，再读一遍。指向任何一个数看它的来历。",
                "Step draws a token with the probabilities on the right, appends it and reads on."
                        + " Point at any number to see where it comes from.");
    }

    @Override
    public Text description() {
        return Text.of("到目前为止写的是：{text}。", "Written so far: {text}.")
                .with("text", model.generation == null ? "" : model.generation.text())
                .then(verdict().text());
    }

    @Override
    public void update() {
        model.update();
    }

    @Override
    public double draw(Surface surface) {
        return WriteView.draw(model, verdict().text(), surface);
    }

    @Override
    public void state(Json out) {
        out.put("ready", model.generation != null);
        if (model.generation != null) {
            model.generation.state(out);
        }
        super.state(out);
    }

    @Override
    public void reset() {
        super.reset();
        model.reset();
    }
}
