package neurarium.demos.attention;

import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the learning layer says of itself. */
final class LearnWords {
    private LearnWords() {}

    static Verdict verdict(SelfModel model) {
        LearnModel learn = model.learn;
        if (!learn.canStep()) {
            return Verdict.DIVERGED;
        }
        if (learn.steps() == 0) {
            return new Verdict(
                    Verdict.Kind.NEUTRAL,
                    Text.of("按“播放”开始训练。", "Press Play to train.").then(hint(model)));
        }
        String share = Numbers.fixed(100 * learn.accuracy(), 0) + "%";
        boolean right = learn.accuracy() >= 0.99;
        Text text =
                Text.of(
                        "没见过的序列答对 " + share + "（只算答案不是该词本身的位置）。",
                        "Right on sequences never seen before: "
                                + share
                                + ", where the answer is not the word itself.");
        boolean stuck = learn.steps() >= 200 && learn.accuracy() < 0.6;
        return new Verdict(
                right ? Verdict.Kind.RIGHT : Verdict.Kind.NEUTRAL,
                stuck ? text.then(hint(model)) : text);
    }

    /** What stands in the way of a task, or else what it takes. */
    private static Text hint(SelfModel model) {
        Task task = model.learn.task();
        SelfAttention.Settings settings = model.settings;
        if (task == Task.NEXT && settings.causal) {
            return Text.of(
                    "掩码遮住了后一个词，只能猜：关掉它就学得会。",
                    "The mask hides the word after, so it can only guess: switch it off.");
        }
        if (task != Task.WHO && settings.positions == Positions.NONE) {
            return Text.of(
                    "没有位置，就不知道谁挨着谁：选一种位置。",
                    "Without positions it cannot know who stands beside whom: choose some.");
        }
        return task == Task.WHO
                ? Text.of(
                        "代词要答出前面的动物，其他词答自己。",
                        "A pronoun is to answer with the animal before it, any other word with"
                                + " itself.")
                : Text.of("每个词要答出它的邻居。", "Each word is to answer with its neighbour.");
    }

    static Text description(SelfModel model) {
        String task = model.learn.task().option.label().zh();
        String english = model.learn.task().option.label().en();
        return Text.of(
                "一层自注意力在学“" + task + "”，" + model.settings.heads + " 个头。",
                "A layer of self-attention learns: "
                        + english
                        + ". Heads: "
                        + model.settings.heads
                        + ".");
    }
}
