package neurarium.demos.nextword;

import java.util.List;
import neurarium.model.Sampling;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the network that predicts the next word, in both languages. */
final class PredictWords {
    /** With more words than this nearly every target is 0, and its square hardly teaches. */
    private static final int MANY_WORDS = 200;

    private PredictWords() {}

    static Text vocabulary(NextWordModel model) {
        return Text.same(model.isReady() ? "" + model.proverbs().size() : "—");
    }

    static Text progress(NextWordModel model) {
        if (!model.isReady()) {
            return Text.same("—");
        }
        WordModel words = model.words();
        String loss = words.steps() == 0 ? "—" : Numbers.fixed(words.losses.last(), 3);
        return Text.same(words.read() + ", L " + loss);
    }

    static Verdict verdict(NextWordModel model) {
        if (!model.isReady()) {
            Verdict.Kind kind =
                    model.file().hasFailed() ? Verdict.Kind.TROUBLE : Verdict.Kind.NEUTRAL;
            return new Verdict(kind, model.file().status());
        }
        if (!model.canStep()) {
            return Verdict.DIVERGED;
        }
        String unknown = model.unknown();
        if (!unknown.isEmpty()) {
            return new Verdict(
                    Verdict.Kind.NEUTRAL,
                    Text.of(
                            "“" + unknown + "”不在词表里，跳过了。",
                            "“" + unknown + "” is not in the vocabulary; it was skipped."));
        }
        return PredictView.hasLecture(model) ? lecture(model) : started(model);
    }

    private static Verdict lecture(NextWordModel model) {
        int right = rightLines(model);
        if (right == 3) {
            return new Verdict(
                    Verdict.Kind.RIGHT,
                    Text.of(
                            "讲义的三行都对了：the、doctor、away。",
                            "The lecture's three lines are right: the, doctor, away."));
        }
        return started(model);
    }

    /** How many of the lecture's three next words come first. */
    static int rightLines(NextWordModel model) {
        List<String> sentence = model.proverbs().split(Proverbs.LECTURE);
        int right = 0;
        for (int count = sentence.size() - 3; count < sentence.size(); count++) {
            int first = Sampling.largest(model.afterLecture(count));
            right += model.proverbs().word(first).equals(sentence.get(count)) ? 1 : 0;
        }
        return right;
    }

    private static Verdict started(NextWordModel model) {
        boolean fresh = model.words().steps() == 0;
        boolean many = model.proverbs().size() > MANY_WORDS;
        if (!fresh && many && model.loss() == WordModel.Loss.SQUARED) {
            return new Verdict(Verdict.Kind.NEUTRAL, tooMany(model));
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

    private static Text tooMany(NextWordModel model) {
        String words = Integer.toString(model.proverbs().size());
        return Text.of(
                words + " 个词，平方误差学得很慢：换成交叉熵和 Adam，几秒就见效。",
                "With "
                        + words
                        + " words the squared error learns slowly: take cross-entropy and Adam, and"
                        + " it shows within seconds.");
    }

    static Text description(NextWordModel model) {
        return Text.of("开头：" + model.text() + "。", "Beginning: " + model.text() + ".")
                .then(verdict(model).text());
    }
}
