package neurarium.demos.pooling;

import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of windows, of padding and of the shift, in both languages. */
final class PoolWords {
    private PoolWords() {}

    static Verdict verdict(ShiftModel shift) {
        String edges = Numbers.fixed(100 * shift.change(ShiftModel.Stage.EDGES), 0) + " %";
        String max = Numbers.fixed(100 * shift.change(ShiftModel.Stage.MAX), 0) + " %";
        return new Verdict(
                Verdict.Kind.NEUTRAL,
                Text.of(
                        "移动之后，边缘图变了 " + edges + "，最大池化之后变了 " + max + "。",
                        "The shift changed "
                                + edges
                                + " of the edge map, and "
                                + max
                                + " after maximum pooling."));
    }

    static Verdict verdict(PoolModel model) {
        return model.hasOutput()
                ? new Verdict(
                        Verdict.Kind.NEUTRAL,
                        Text.of(
                                "池化没有参数，什么也不用学。",
                                "Pooling has no parameters: there is nothing to learn."))
                : new Verdict(
                        Verdict.Kind.TROUBLE,
                        Text.of(
                                "窗口比输入还大，没有输出。请减小窗口，或增大输入。",
                                "The window is larger than the input: there is no output. Take a smaller"
                                        + " window or a larger input."));
    }

    static Verdict padding() {
        return new Verdict(
                Verdict.Kind.NEUTRAL,
                Text.of(
                        "卷积让图变小，边上补零又让它恢复。",
                        "Convolution shrinks the field; zeros at its border restore it."));
    }

    static Text description(PoolModel model) {
        int out = model.outSize();
        String mean = NumberRows.text(model.output(false), out, out);
        String max = NumberRows.text(model.output(true), out, out);
        return Text.of(
                "平均池化各行：" + mean + "；最大池化各行：" + max + "。",
                "Rows of the averages: " + mean + "; rows of the maxima: " + max + ".");
    }
}
