package neurarium.demos.conv1d;

import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the row of neurons and of the signal, in both languages. */
final class RowWords {
    private RowWords() {}

    static Verdict verdict(RowModel model) {
        return model.hasOutput()
                ? new Verdict(
                        Verdict.Kind.NEUTRAL,
                        Text.of(
                                "每个输出只连着 " + model.kernelSize() + " 个输入，所有位置共用同样的权重。",
                                "Each output is connected to "
                                        + model.kernelSize()
                                        + " inputs, with the same weights at every place."))
                : new Verdict(
                        Verdict.Kind.TROUBLE,
                        Text.of(
                                "卷积核比输入还长，放不下。请增加输入或填充，或减小 k、d。",
                                "The filter is longer than the input. Add inputs or padding, or lower k"
                                        + " or d."));
    }

    static Verdict verdict(SignalModel signal) {
        return new Verdict(Verdict.Kind.NEUTRAL, signal.filter().answers);
    }

    static Text description(RowModel model) {
        if (!model.hasOutput()) {
            return verdict(model).text();
        }
        String sum = RowView.terms(model, model.filter(), model.time());
        return Text.of(
                "一行神经元上的卷积：" + sum + "。", "A convolution over a row of neurons: " + sum + ".");
    }

    static Text description(SignalModel signal) {
        return Text.of("一段信号和它滤波之后的样子。", "A signal, and what the filter makes of it.")
                .then(signal.filter().answers);
    }
}
