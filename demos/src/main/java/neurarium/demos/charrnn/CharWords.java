package neurarium.demos.charrnn;

import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the text, the network and its files, in both languages. */
final class CharWords {
    private CharWords() {}

    static Text parameters(CharModel model) {
        return Text.same(model.isReady() ? "" + model.network.learner().parameterCount() : "—");
    }

    static Text progress(CharModel model) {
        if (model.text.isReading()) {
            String percent = Numbers.fixed(100 * model.text.progress(), 0) + "%";
            return Text.of("读入文字 " + percent, "reading the text, " + percent);
        }
        if (model.training.steps() == 0) {
            return Text.of("未训练", "not trained here");
        }
        String epochs = Numbers.fixed(model.epochs(), 2);
        String perplexity = Numbers.fixed(Math.exp(model.training.loss()), 2);
        return Text.of(
                "读了 " + epochs + " 遍，困惑度 " + perplexity,
                "read " + epochs + " times, perplexity " + perplexity);
    }

    static Verdict verdict(CharModel model) {
        if (model.text.isNoText()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "这个文件似乎不是 UTF-8 编码的文字，读出来会是“�”。请另存为 UTF-8 再打开。",
                            "This does not look like text in UTF-8; it reads as “�”. Save it as UTF-8"
                                    + " and open it again."));
        }
        if (model.training.hasDiverged()) {
            return Verdict.DIVERGED;
        }
        if (model.text.source() == Source.OWN && model.text.length() <= 0) {
            return new Verdict(Verdict.Kind.NEUTRAL, saysWithoutText(model));
        }
        if (!model.isReady()) {
            Verdict.Kind kind = model.hasFailed() ? Verdict.Kind.TROUBLE : Verdict.Kind.NEUTRAL;
            Text status =
                    model.firstFile() == null
                            ? Text.of("正在准备……", "Getting ready …")
                            : model.firstFile().status();
            return new Verdict(kind, status);
        }
        return new Verdict(Verdict.Kind.NEUTRAL, says(model));
    }

    private static Text saysWithoutText(CharModel model) {
        return model.text.isReading()
                ? Text.of("正在读入文字……", "Reading the text …")
                : Text.of(
                        "还没有文字。输入、粘贴，或打开一个文件；文字不会离开你的设备。",
                        "There is no text yet. Type or paste one, or open a file; it does"
                                + " not leave your device.");
    }

    private static Text says(CharModel model) {
        if (model.training.steps() > 0) {
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

    static Text description(CharModel model) {
        String text = model.samples.text();
        return Text.of("网络写的文字：" + text + "。", "What the network writes: " + text + ".");
    }

    /** Of a text file that is longer than a text may be. */
    static Text tooLong(String name, int bytes) {
        String megabytes = Numbers.fixed(bytes / 1e6, 1);
        return Text.of(
                "“" + name + "”有 " + megabytes + " MB，最多 5 MB。之前的文字还在。",
                "“" + name + "” has " + megabytes + " MB; at most 5 MB. The text before is kept.");
    }

    /** Of a file that was opened as a model and is none. */
    static Text noModel(String name, String reason) {
        return Text.of(
                "“" + name + "”不是能用的模型文件：" + reason + "。什么都没有变。",
                "“" + name + "” is no model file: " + reason + ". Nothing has changed.");
    }
}
