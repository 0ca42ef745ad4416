package neurarium.demos.gpt;

import java.util.List;
import neurarium.data.TextIntake;
import neurarium.model.Gpt;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the state, in both languages. */
final class GptWords {
    private GptWords() {}

    static Text size(GptModels models) {
        WriteModel write = models.write;
        TrainModel train = models.train;
        if (models.tab == Tab.TOKENS) {
            return Text.same("—");
        }
        if (models.tab == Tab.TRAIN) {
            if (train.learner() == null) {
                return Text.same("—");
            }
            int count = train.learner().parameterCount();
            return parameters(count);
        }
        if (write.speaker() instanceof CharSpeaker speaker) {
            Gpt.Config config = speaker.file().config();
            return parameters(count(config));
        }
        return write.speaker() == null
                ? Text.same("—")
                : Text.of(
                        "词表 " + write.speaker().model().vocabulary(),
                        "vocabulary " + write.speaker().model().vocabulary());
    }

    private static int count(Gpt.Config config) {
        int w = config.width();
        int block = 12 * w * w + 13 * w;
        return (2 * config.vocabulary() + config.context()) * w + config.layers() * block + 2 * w;
    }

    private static Text parameters(int count) {
        String number = CostView.grouped(count);
        return Text.of(number + " 个参数", number + " parameters");
    }

    static Text progress(GptModels models) {
        WriteModel write = models.write;
        TrainModel train = models.train;
        if (models.tab == Tab.WRITE) {
            int count = write.isWaiting() ? 0 : write.writing().tokens.size();
            return Text.of(count + " 个词元", count + " tokens");
        }
        if (models.tab == Tab.TOKENS) {
            return Text.same("—");
        }
        TextIntake intake = train.text().intake();
        if (intake != null && !intake.isDone()) {
            String percent = Numbers.fixed(100 * intake.progress(), 0) + "%";
            return Text.of("读入文字 " + percent, "reading the text, " + percent);
        }
        if (train.steps() == 0) {
            return Text.of("未训练", "not trained yet");
        }
        double seen = (double) train.steps() * train.learner().tokensPerStep();
        String steps = train.steps() + "";
        String read = thousands(seen);
        String score = Numbers.fixed(100 * Math.max(0, train.checkups().score()), 0) + "%";
        boolean task = train.design().material().isTask();
        return Text.of(
                steps + " 步，" + (task ? "对 " + score : read + " 词元"),
                "step " + steps + ", " + (task ? score + " right" : read + " tokens"));
    }

    /** A number of tokens, short enough for the bar. */
    private static String thousands(double count) {
        return count < 1e6
                ? Numbers.fixed(count / 1e3, 0) + "k"
                : Numbers.fixed(count / 1e6, 1) + "M";
    }

    static Verdict verdict(GptModels models) {
        if (models.hasFailed()) {
            return new Verdict(Verdict.Kind.TROUBLE, models.file().status());
        }
        return switch (models.tab) {
            case WRITE -> writing(models.write);
            case TOKENS ->
                    neutral(
                            "同一句话，三种切法。切得越粗，序列越短，词表越大。改一改句子，看数目怎样变。",
                            "The same sentence cut in three ways. Coarser pieces make a shorter sequence"
                                    + " and a larger vocabulary. Change the sentences and watch the"
                                    + " counts.");
            case TRAIN -> training(models.train);
        };
    }

    private static Verdict neutral(String zh, String en) {
        return new Verdict(Verdict.Kind.NEUTRAL, Text.of(zh, en));
    }

    private static Verdict writing(WriteModel write) {
        if (write.isWaiting()) {
            if (write.choice() == ModelChoice.TRAINED) {
                return neutral(
                        "还没有训练好的模型：先到“训练”里训练一个。",
                        "No model has been trained yet: train one in the tab Train.");
            }
            if (!write.waitsForTokenizer().isEmpty()) {
                return neutral(
                        "“" + write.waitsForTokenizer() + "”读好了。再打开它的 tokenizer.bin。",
                        "“"
                                + write.waitsForTokenizer()
                                + "” has been read. Now open its tokenizer.bin.");
            }
            if (write.choice() == ModelChoice.FILE) {
                return neutral(
                        "在“模型文件”里打开一个 GPT，或者 llama2.c 的模型和 tokenizer.bin。文件不离开你的设备。",
                        "Open a GPT under Model files, or a llama2.c checkpoint and its tokenizer.bin."
                                + " Files do not leave your device.");
            }
            return new Verdict(Verdict.Kind.NEUTRAL, write.file().status());
        }
        Writing writing = write.writing();
        int unknown = write.speaker().unknown(write.prompt());
        if (unknown > 0) {
            return neutral(
                    "提示里有 " + unknown + " 个字符不在模型的词表里，略去了。",
                    unknown
                            + (unknown == 1 ? " character" : " characters")
                            + " of the prompt are not in the model's vocabulary and were left out.");
        }
        if (writing.hasStopped()) {
            return new Verdict(
                    Verdict.Kind.RIGHT,
                    Text.of(
                            "抽到了结束词元，循环停了。“再写一段”换一组随机数。",
                            "The stop token was drawn and the loop ended. Write another takes other"
                                    + " random numbers."));
        }
        if (writing.tokens.size() > write.speaker().model().context()) {
            return neutral(
                    "文字比窗口长了：窗口滑动，最早的词元看不见了，缓存每步重算，不再省事。",
                    "The text is longer than the window, which slides: the first tokens are out of"
                            + " sight, and the cache is computed anew in each step.");
        }
        if (write.speaker() instanceof CharSpeaker speaker
                && speaker.file().metadata().containsKey("rightForm")
                && writing.tokens.size() == 1) {
            return measured(speaker);
        }
        return neutral(
                "“走一步”：按右边的概率抽一个词元，接上去，再读一遍。指向任何一个数看它的来历。",
                "Step draws a token with the probabilities on the right, appends it and reads on."
                        + " Point at any number to see where it comes from.");
    }

    /** How many poems have the right form, as the program that trained the model measured. */
    private static Verdict measured(CharSpeaker speaker) {
        double share = Numbers.parse(speaker.file().metadata().get("rightForm"));
        String percent = Numbers.fixed(100 * share, 1) + "%";
        return neutral(
                "没有人教它数字数。训练时量过：温度 1 写 200 首，" + percent + " 格式全对（四句五言或四句七言）。",
                "Nobody taught it to count. Measured after training: of 200 poems at temperature 1, "
                        + percent
                        + " have the exact form, four lines of five or four of seven.");
    }

    private static Verdict training(TrainModel train) {
        if (train.hasDiverged()) {
            return Verdict.DIVERGED;
        }
        Material material = train.design().material();
        if (train.text().intake() != null && train.text().intake().isNoText()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "这个文件似乎不是 UTF-8 编码的文字。请另存为 UTF-8 再打开。",
                            "This does not look like text in UTF-8. Save it as UTF-8 and open it"
                                    + " again."));
        }
        if (train.text().isEmpty()) {
            return neutral(
                    "还没有文字。输入、粘贴，或打开一个文件；文字不会离开你的设备。",
                    "There is no text yet. Type or paste one, or open a file; it does not leave your"
                            + " device.");
        }
        if (train.isWaiting()) {
            return train.text().file() == null
                    ? neutral("正在准备……", "Getting ready …")
                    : new Verdict(Verdict.Kind.NEUTRAL, train.text().file().status());
        }
        if (material.isTask() && train.checkups().score() == 1) {
            return new Verdict(
                    Verdict.Kind.RIGHT,
                    Text.of(
                            "没学过的 100 道题全对：它学会的是做法，不是答案。",
                            "All 100 unseen questions are right: it has learned the method, not the"
                                    + " answers."));
        }
        if (train.steps() == 0) {
            return neutral(
                    "权重是随机的，答案也是乱的。按“播放”训练，看注意力怎样成形。",
                    "The weights are random and so are the answers. Press Play and watch the"
                            + " attention take shape.");
        }
        return material.isTask()
                ? neutral(
                        "八分之一的题从不拿来训练，得分只看这些题。",
                        "One question in eight is never trained on; the score is on those alone.")
                : neutral(
                        "每 100 步看一次：写几段，画出每个头的注意力。",
                        "Every 100 steps it writes something, and every head's attention is drawn.");
    }

    static Text description(GptModels models) {
        return switch (models.tab) {
            case WRITE -> {
                WriteModel write = models.write;
                String text = write.isWaiting() ? "" : write.writing().text();
                yield Text.of("到目前为止写的是：" + text + "。", "Written so far: " + text + ".");
            }
            case TOKENS -> {
                TokensModel tokens = models.tokens;
                String zh = counts(tokens, tokens.chinese());
                String en = counts(tokens, tokens.english());
                yield Text.of(
                        "字符、字节、片段的个数：中文 " + zh + "，英文 " + en + "。",
                        "Characters, bytes and pieces: Chinese " + zh + ", English " + en + ".");
            }
            case TRAIN -> {
                TrainModel train = models.train;
                Text progress = progress(models);
                String loss = train.steps() == 0 ? "—" : Numbers.fixed(train.loss(), 3);
                yield Text.of(
                        "训练：" + progress.zh() + "，损失 " + loss + "。",
                        "Training: " + progress.en() + ", loss " + loss + ".");
            }
        };
    }

    private static String counts(TokensModel tokens, String sentence) {
        StringBuilder counts = new StringBuilder();
        for (TokensModel.Cut cut : TokensModel.Cut.values()) {
            List<TokensModel.Token> found = tokens.cut(sentence, cut);
            counts.append(counts.length() == 0 ? "" : ", ");
            counts.append(found == null ? "?" : "" + found.size());
        }
        return counts.toString();
    }
}
