package neurarium.demos.nextword;

import java.util.List;
import neurarium.demos.CellOption;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.Sampling;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** The next word of a proverb, and how far back a gradient reaches. */
public final class NextWordDemo implements Demo {
    /** With more words than this nearly every target is 0, and its square hardly teaches. */
    private static final int MANY_WORDS = 200;

    private final NextWordModel model = new NextWordModel();
    private final GradientModel gradients = new GradientModel();
    private boolean showsGradients;
    private String spot = "";
    private String openingText = model.text();
    private double openingRadius = gradients.radius();

    NextWordModel model() {
        return model;
    }

    GradientModel gradients() {
        return gradients;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(false, true),
                        NextWordDemo::tab,
                        () -> showsGradients,
                        chosen -> showsGradients = chosen));
    }

    private static Control.Option tab(boolean gradients) {
        return gradients
                ? new Control.Option("gradients", Text.of("沿时间的梯度", "Gradients through time"))
                : new Control.Option("predict", Text.of("下一个词", "The next word"));
    }

    @Override
    public List<Control> controls() {
        return List.of(
                new Control.Field(
                        "text",
                        Text.of("开头", "Beginning"),
                        model::text,
                        NextWordDemo::problem,
                        model::text),
                new Control.Action(
                        "take",
                        Text.of("接上第一个", "Take the first"),
                        this::canTake,
                        () -> model.take(Sampling.largest(model.prediction()))),
                new Control.Action(
                        "back",
                        Text.of("删去一个词", "Back a word"),
                        () -> !showsGradients && model.isReady(),
                        model::back),
                Control.Choice.of(
                        "data",
                        Text.of("句子", "Sentences"),
                        List.of(Proverbs.Source.values()),
                        source -> new Control.Option(source.key, source.label),
                        model::source,
                        model::source),
                Control.Choice.of(
                        "loss",
                        Text.of("损失", "Loss"),
                        List.of(WordModel.Loss.values()),
                        NextWordDemo::option,
                        model::loss,
                        model::loss),
                Control.Choice.of(
                        "cell",
                        Text.of("单元", "Cell"),
                        List.of(false, true),
                        gated -> CellOption.of(gated ? Cell.LSTM : Cell.ELMAN),
                        model::lstm,
                        model::lstm),
                Control.Choice.of(
                        "method",
                        Text.of("方法", "Method"),
                        List.of(false, true),
                        adam ->
                                adam
                                        ? new Control.Option("adam", Text.same("Adam"))
                                        : new Control.Option(
                                                "sgd", Text.of("梯度下降", "Gradient descent")),
                        model::adam,
                        model::adam),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.001,
                        0.5,
                        0.001,
                        model::learningRate,
                        model::learningRate),
                new Control.Whole(
                        "hidden",
                        Text.of("状态维数 h", "State size h"),
                        2,
                        128,
                        model::hidden,
                        value -> model.hidden((int) value)),
                new Control.Slider(
                        "radius",
                        Text.of("W 的谱半径 ρ", "Spectral radius ρ of W"),
                        0.1,
                        2,
                        0.05,
                        gradients::radius,
                        gradients::radius),
                new Control.Toggle(
                        "linear",
                        Text.of("去掉 tanh", "Without tanh"),
                        gradients::linear,
                        gradients::linear),
                new Control.Slider(
                        "forget",
                        Text.of("LSTM 遗忘门的偏置", "Forget bias of the LSTM"),
                        -2,
                        6,
                        0.5,
                        gradients::forgetBias,
                        gradients::forgetBias),
                new Control.Slider(
                        "clip",
                        Text.of("裁剪到", "Clip to"),
                        0.1,
                        5,
                        0.1,
                        gradients::clip,
                        gradients::clip),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        this::hasFailed,
                        () -> model.file().retry()));
    }

    private boolean hasFailed() {
        return model.file() != null && model.file().hasFailed();
    }

    private boolean canTake() {
        return !showsGradients && model.isReady() && model.prediction().length > 0;
    }

    private static Control.Option option(WordModel.Loss loss) {
        return loss == WordModel.Loss.SQUARED
                ? new Control.Option("squared", Text.of("平方误差（讲义）", "Squared error (lecture)"))
                : new Control.Option("crossentropy", Text.of("交叉熵", "Cross-entropy"));
    }

    private static Text problem(String text) {
        return text.length() <= 300
                ? Text.NONE
                : Complaint.of("text", text, "最多 300 个字符。", "write at most 300 characters.");
    }

    @Override
    public boolean sets(String leader, String key) {
        return (leader.equals("data") && key.equals("text"))
                || (leader.equals("method") && key.equals("alpha"));
    }

    @Override
    public boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "radius", "linear", "forget", "clip" -> showsGradients;
            case "retry" -> hasFailed();
            case "numbers", "progress" -> !showsGradients;
            default -> !showsGradients || control.key().equals("view");
        };
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "numbers",
                        Text.of("词", "words"),
                        () -> Text.same(model.isReady() ? "" + model.proverbs().size() : "—")),
                new Control.Readout(
                        "progress", Text.of("读过的句子", "sentences read"), this::progress));
    }

    private Text progress() {
        if (!model.isReady()) {
            return Text.same("—");
        }
        WordModel words = model.words();
        String loss = words.steps() == 0 ? "—" : Numbers.fixed(words.losses.last(), 3);
        return Text.same(words.read() + ", L " + loss);
    }

    @Override
    public Verdict verdict() {
        if (showsGradients) {
            return gradientVerdict();
        }
        if (!model.isReady()) {
            Verdict.Kind kind = hasFailed() ? Verdict.Kind.TROUBLE : Verdict.Kind.NEUTRAL;
            return new Verdict(kind, model.file().status());
        }
        if (!model.canStep()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "损失不再是有限的数。减小学习率，再按“重来”。",
                            "The loss is no longer finite. Lower the learning rate and press"
                                    + " Reset."));
        }
        String unknown = model.unknown();
        if (!unknown.isEmpty()) {
            return new Verdict(
                    Verdict.Kind.NEUTRAL,
                    Text.of(
                            "“" + unknown + "”不在词表里，跳过了。",
                            "“" + unknown + "” is not in the vocabulary; it was skipped."));
        }
        return PredictView.hasLecture(model) ? lecture() : started();
    }

    private Verdict lecture() {
        int right = rightLines();
        if (right == 3) {
            return new Verdict(
                    Verdict.Kind.RIGHT,
                    Text.of(
                            "讲义的三行都对了：the、doctor、away。",
                            "The lecture's three lines are right: the, doctor, away."));
        }
        return started();
    }

    private Verdict started() {
        boolean fresh = model.words().steps() == 0;
        boolean many = model.proverbs().size() > MANY_WORDS;
        if (!fresh && many && model.loss() == WordModel.Loss.SQUARED) {
            return new Verdict(Verdict.Kind.NEUTRAL, tooMany());
        }
        return new Verdict(
                Verdict.Kind.NEUTRAL,
                fresh
                        ? Text.of(
                                "还没训练，网络在乱猜。按“播放”。",
                                "Not trained yet: the network guesses at random. Press Play.")
                        : Text.of(
                                "点一个词，把它接上；随时可以改开头。",
                                "Tap a word to take it; change the beginning at any time."));
    }

    private Text tooMany() {
        String words = Integer.toString(model.proverbs().size());
        return Text.of(
                words + " 个词，平方误差学得很慢：换成交叉熵和 Adam，几秒就见效。",
                "With "
                        + words
                        + " words the squared error learns slowly: take cross-entropy and Adam, and"
                        + " it shows within seconds.");
    }

    /** How many of the lecture's three next words come first. */
    int rightLines() {
        List<String> sentence = model.proverbs().split(Proverbs.LECTURE);
        int right = 0;
        for (int count = sentence.size() - 3; count < sentence.size(); count++) {
            int first = Sampling.largest(model.afterLecture(count));
            right += model.proverbs().word(first).equals(sentence.get(count)) ? 1 : 0;
        }
        return right;
    }

    private Verdict gradientVerdict() {
        double far = gradients.elman()[GradientModel.TIMES - 1] / gradients.elman()[0];
        String times = Numbers.small(far);
        Text text =
                far < 0.01
                        ? Text.of(
                                "梯度消失：往回 29 步，只剩 " + times + " 倍。很久以前的词学不到。",
                                "Vanishing: after 29 steps back the gradient is "
                                        + times
                                        + " of what it was. Words long ago are not learned from.")
                        : far > 100
                                ? Text.of(
                                        "梯度爆炸：往回 29 步，变成 " + times + " 倍。不裁剪，一步就会跳飞。",
                                        "Exploding: after 29 steps back it is "
                                                + times
                                                + " times as long. Without clipping one step ruins"
                                                + " everything.")
                                : Text.of(
                                        "往回 29 步，梯度是原来的 " + times + " 倍：还用得上。",
                                        "After 29 steps back the gradient is "
                                                + times
                                                + " times as long: still of use.");
        return new Verdict(Verdict.Kind.NEUTRAL, text);
    }

    @Override
    public Text description() {
        if (showsGradients) {
            return Text.of(
                            "损失对每个时刻状态的梯度的大小，Elman 与 LSTM，对数坐标。",
                            "The size of the loss's gradient at each time, for Elman and LSTM, on a"
                                    + " logarithmic axis.")
                    .then(verdict().text());
        }
        return Text.of("开头：" + model.text() + "。", "Beginning: " + model.text() + ".")
                .then(verdict().text());
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "vanish",
                        Text.of(
                                "每往回一步梯度乘以 0.9，30 步之后剩多少（三位小数）？",
                                "Each step back multiplies by 0.9: what is left after 30 (three"
                                        + " digits)?"),
                        () -> Math.pow(0.9, 30),
                        0.001,
                        Text.of("0.9 的 30 次方。", "0.9 to the 30th power.")),
                Exercise.number(
                        "parameters",
                        Text.of(
                                "讲义的一句有 8 个不同的词，加上句末共 9 个。h = 24，参数有多少？",
                                "The lecture's sentence has 8 different words, 9 with the end."
                                        + " h = 24: how many parameters?"),
                        () -> 1008,
                        0,
                        Text.same("(2·9 + 24)·24")),
                Exercise.number(
                        "entropy",
                        Text.of(
                                "一无所知的网络对 9 个词给出同样的概率。交叉熵是多少（两位小数）？",
                                "A network that knows nothing gives 9 words the same probability."
                                        + " What is the cross-entropy (two digits)?"),
                        () -> Math.log(9),
                        0.01,
                        Text.same("−ln(1/9)")));
    }

    @Override
    public double height(double width) {
        return showsGradients ? GradientView.height() : PredictView.height(model, width);
    }

    @Override
    public void draw(Surface surface) {
        if (showsGradients) {
            GradientView.draw(gradients, surface);
        } else {
            PredictView.draw(model, surface);
        }
    }

    @Override
    public void state(Json out) {
        boolean ready = model.isReady();
        out.put("steps", gradients.steps() + (ready ? model.words().steps() : 0));
        out.put("ready", ready);
        out.put("text", model.text());
        out.put("words", ready ? model.proverbs().size() : 0);
        out.put("parameters", ready ? model.words().parameterCount() : 0);
        out.put("loss", ready ? model.words().losses.last() : 0);
        out.open("next", '[');
        if (ready) {
            for (int word : Sampling.largest(model.prediction(), 3)) {
                out.add(model.proverbs().word(word));
            }
        }
        out.close(']');
        out.put("rightLines", ready && PredictView.hasLecture(model) ? rightLines() : 0);
        out.put("radius", gradients.radius());
        out.put("gradient", gradients.norm());
        out.put("farElman", gradients.elman()[GradientModel.TIMES - 1]);
        out.put("farLstm", gradients.lstm()[GradientModel.TIMES - 1]);
    }

    @Override
    public void reach(Files files) {
        model.reach(files);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
        gradients.seed(seed);
    }

    @Override
    public void opened() {
        openingText = model.text();
        openingRadius = gradients.radius();
    }

    @Override
    public void reset() {
        model.restart();
        model.text(openingText);
        gradients.reset(openingRadius);
    }

    @Override
    public double pace() {
        return showsGradients ? 2 : 60;
    }

    @Override
    public boolean canStep() {
        return showsGradients || model.canStep();
    }

    @Override
    public boolean isWaiting() {
        return !showsGradients && !model.isReady();
    }

    @Override
    public void step() {
        if (showsGradients) {
            gradients.step();
        } else {
            model.step();
        }
    }

    @Override
    public boolean stepPart() {
        if (showsGradients) {
            gradients.step();
            return true;
        }
        return model.stepPart();
    }

    @Override
    public boolean point(String key) {
        spot = key;
        return false;
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        if (!showsGradients && spot.startsWith("next.") && canTake()) {
            int place = (int) Numbers.parse(spot.substring(5));
            int[] largest = Sampling.largest(model.prediction(), PredictView.BARS);
            if (place >= 0 && place < largest.length) {
                model.take(largest[place]);
            }
        }
    }
}
