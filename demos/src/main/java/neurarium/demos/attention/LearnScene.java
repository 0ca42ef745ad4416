package neurarium.demos.attention;

import java.util.List;
import java.util.function.DoubleSupplier;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** A layer that learns: what it answers on the sentence, where each head looks, the loss. */
final class LearnScene extends Scene {
    private final SelfModel self;
    private final LearnModel learn;
    private final SentenceControls shared;

    /** The layer on the sentence as it is now, and its answers. */
    private SelfAttention run;

    private float[][] answers;

    LearnScene(SelfModel self, SentenceControls shared) {
        super("learn", "学会看哪里", "Learn where to look");
        this.self = self;
        this.shared = shared;
        learn = self.learn;
        Text what = Text.of("学什么", "Task");
        List<Task> tasks = List.of(Task.values());
        Text alpha = Text.of("学习率 α", "Learning rate α");
        DoubleSupplier rate = () -> learn.learningRate;
        controls(
                shared.sentence,
                Choice.of("task", what, tasks, t -> t.option, () -> learn.task, learn::task),
                shared.row,
                shared.temperature,
                shared.heads,
                shared.mask,
                shared.positions,
                new Slider("alpha", alpha, 0.001, 0.1, 0.001, rate, learn::learningRate));
        readouts(
                new Readout("trained", Text.of("步数", "steps"), () -> Text.same("" + learn.steps)),
                new Readout("loss", Text.same("L"), () -> Text.same(loss())));
        steps(15, () -> !learn.diverged, learn::step);
    }

    @Override
    public void opened() {
        shared.usesAll = true;
    }

    private String loss() {
        return learn.losses.added() == 0 ? "—" : Numbers.fixed(learn.losses.last(), 3);
    }

    @Override
    public void update() {
        run = learn.run();
        answers = learn.answers(run);
    }

    @Override
    public Verdict verdict() {
        if (learn.diverged) {
            return Verdict.DIVERGED;
        }
        if (learn.steps == 0) {
            return Verdict.neutral(Text.of("按“播放”开始训练。", "Press Play to train.").then(hint()));
        }
        Text text =
                Text.of(
                                "没见过的序列答对 {share}%（只算答案不是该词本身的位置）。",
                                "Right on sequences never seen before: {share}%, where the answer"
                                        + " is not the word itself.")
                        .with("share", Numbers.fixed(100 * learn.accuracy, 0));
        boolean stuck = learn.steps >= 200 && learn.accuracy < 0.6;
        return learn.accuracy >= 0.99
                ? Verdict.success(text)
                : Verdict.neutral(stuck ? text.then(hint()) : text);
    }

    /** What stands in the way of a task, or else what it takes. */
    private Text hint() {
        if (learn.task == Task.NEXT && self.settings.causal) {
            return Text.of(
                    "掩码遮住了后一个词，只能猜：关掉它就学得会。",
                    "The mask hides the word after, so it can only guess: switch it off.");
        }
        if (learn.task != Task.WHO && self.settings.positions == Positions.NONE) {
            return Text.of(
                    "没有位置，就不知道谁挨着谁：选一种位置。",
                    "Without positions it cannot know who stands beside whom: choose some.");
        }
        return learn.task == Task.WHO
                ? Text.of(
                        "代词要答出前面的动物，其他词答自己。",
                        "A pronoun is to answer with the animal before it, any other word with"
                                + " itself.")
                : Text.of("每个词要答出它的邻居。", "Each word is to answer with its neighbour.");
    }

    @Override
    public Text description() {
        return Text.of(
                        "一层自注意力在学“{task}”，{heads} 个头。",
                        "A layer of self-attention learns: {task}. Heads: {heads}.")
                .with("task", learn.task.option.label())
                .with("heads", self.settings.heads)
                .then(verdict().text());
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        boolean wide = width >= 620;
        Box list = new Box(0, 0, wide ? Math.min(400, width * 0.46) : width, 0);
        double y = new AnswerTable(learn, answers).draw(self.tokens, list, surface);
        Box arcs = new Box(0, y + 12, list.width(), 0);
        double below =
                new ArcsView(self.tokens, self.row(), arcs, surface).draw(meanWeights(), true);
        double x = wide ? list.width() + 28 : 0;
        double top = wide ? 0 : below + 12;
        double room = Math.min(width - x - 4, 480);
        y = new HeadMaps(self.tokens, run).draw(new Box(x, top, room, 0), surface);
        return Math.max(below, loss(new Box(x + 34, y + 36, room - 38, 120), surface));
    }

    /** The weights of the token that looks, the heads taken together. */
    private float[] meanWeights() {
        float[] mean = new float[run.n];
        for (int head = 0; head < run.heads; head++) {
            for (int j = 0; j < run.n; j++) {
                mean[j] += run.weight(head, self.row(), j) / run.heads;
            }
        }
        return mean;
    }

    private double loss(Box box, Surface surface) {
        int size = learn.vocabulary.size();
        String title =
                Text.of("交叉熵 L，灰线：乱猜的 ln {n}", "cross-entropy L; grey: guessing, ln {n}")
                        .with("n", size)
                        .in(surface.lang());
        surface.text(title, box.x() - 34, box.y() - 14, Ink.QUIET, Type.CAPTION);
        double guess = Math.log(size);
        double steps = Math.max(50, learn.losses.added() - 1);
        Plot plot = new Plot(box, 0, steps, 0, Math.max(1.15 * guess, learn.losses.max()));
        double y = plot.y().pixel(guess);
        surface.dashed(box.x(), y, box.right(), y, Ink.QUIET, 1);
        if (learn.losses.added() > 0) {
            CurveLine.draw(learn.losses, plot, Ink.TEXT, 1.5, surface);
        }
        plot.axes(surface, 5, 3);
        return box.bottom() + 24;
    }

    @Override
    public void state(Json out) {
        out.put("steps", learn.steps);
        shared.state(out);
        out.put("loss", learn.losses.last()).put("accuracy", learn.accuracy);
    }

    @Override
    public void reset() {
        learn.restart();
    }
}
