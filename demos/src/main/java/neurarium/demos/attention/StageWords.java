package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** What each stage says of itself: its formulas, shapes, and the pictures it brings. */
final class StageWords {
    private StageWords() {}

    static Text stage(Stage stage) {
        return Text.of(
                "第 " + stage.number() + " 步：" + stage.title.zh(),
                "Stage " + stage.number() + ": " + stage.title.en());
    }

    /** The formulas of the stage, in their order. */
    static List<String> formulas(SelfModel model) {
        String t = model.settings.temperature == 1 ? "" : " / T";
        return switch (model.stage) {
            case COSINE -> List.of("S = cos(xᵢ, xⱼ)", "Y = S X");
            case DOT -> List.of("S = X Xᵀ", "Y = S X");
            case SCALED -> List.of("S = X Xᵀ / √d", "Y = S X");
            case SOFTMAX -> List.of("S = X Xᵀ / √d", "A = softmax(S" + t + ")", "Y = A X");
            default -> List.of("A = softmax(Q Kᵀ / √d" + t + ")", "Y = A V");
        };
    }

    /** Shapes, and what this stage does. */
    static Text shapes(SelfModel model, SelfAttention run) {
        String n = "" + run.n;
        String d = "" + run.d;
        String x = "X [" + n + "×" + d + "]";
        String s = "S [" + n + "×" + n + "]";
        String root = "√" + run.width + " ≈ " + Numbers.fixed(Math.sqrt(run.width), 2);
        return switch (model.stage) {
            case COSINE ->
                    Text.of(
                            x + "：每个词元一行。" + s + "：每两个词元方向有多像，和目光与水果一样。",
                            x
                                    + ": a row for each token. "
                                    + s
                                    + ": how alike any two point, as the gaze and the fruit.");
            case DOT ->
                    Text.of(
                            s + " = " + x + " · [" + d + "×" + n + "]：一次矩阵乘法，长的向量得分更高。",
                            s
                                    + " = "
                                    + x
                                    + " · ["
                                    + d
                                    + "×"
                                    + n
                                    + "]: one matrix product; long vectors score more.");
            case SCALED ->
                    Text.of(
                            root + "：" + d + " 个乘积的和，散布约为 √d，除掉它，得分就不随宽度变大。",
                            root
                                    + ": a sum of "
                                    + d
                                    + " products spreads by about √d; divided by it, scores do not grow with the width.");
            case SOFTMAX ->
                    Text.of(
                            "A [" + n + "×" + n + "]：每行变成正数，和为 1。T 越小，越集中在最大的得分上。",
                            "A ["
                                    + n
                                    + "×"
                                    + n
                                    + "]: each row is positive and adds up to 1. A lower T puts more on the highest score.");
            case QKV -> {
                String w = "[" + d + "×" + d + "]";
                yield Text.of(
                        "Q = X W_Q，K = X W_K，V = X W_V，各 " + w + "：问什么、凭什么被找到、交出什么，分开来学。",
                        "Q = X W_Q, K = X W_K, V = X W_V, each "
                                + w
                                + ": what to ask, by what to be found and what to hand over are learned apart.");
            }
            case HEADS ->
                    Text.of(
                            run.heads
                                    + " 个头，各用 Q、K、V 的 "
                                    + d
                                    + "/"
                                    + run.heads
                                    + " = "
                                    + run.width
                                    + " 列，各有自己的 A；结果并排，再乘 W_O。",
                            "Heads: "
                                    + run.heads
                                    + ", each with "
                                    + d
                                    + "/"
                                    + run.heads
                                    + " = "
                                    + run.width
                                    + " columns of Q, K, V and an A of its own; side by side again, they are mixed by W_O.");
            case MASK ->
                    Text.of(
                            "j > i 时 sᵢⱼ = −∞，e^−∞ = 0：谁也看不到后面的词元，于是可以用来预测下一个。",
                            "sᵢⱼ = −∞ where j > i, and e^−∞ = 0: nobody sees what comes later, so that the next token can be predicted.");
            case POSITIONS -> positions(run.settings.positions);
        };
    }

    private static Text positions(Positions positions) {
        return switch (positions) {
            case NONE ->
                    Text.of(
                            "没有位置：打乱词序，每个词元看到的还是同一堆词元。",
                            "No positions: in whatever order the tokens stand, each sees the same heap of tokens.");
            case SINUSOIDAL ->
                    Text.of(
                            "X ← X + P，P[t, 2i] = sin(t / 10000^(2i/d))，P[t, 2i+1] = cos(…)：快慢不同的波。",
                            "X ← X + P with P[t, 2i] = sin(t / 10000^(2i/d)), P[t, 2i+1] = cos(…): waves, fast and slow.");
            case LEARNED ->
                    Text.of(
                            "X ← X + P，P 的每一行是一个位置的向量，同其他参数一起学。",
                            "X ← X + P, where each row of P is the vector of a place, learned like any parameter.");
            case ROTARY ->
                    Text.of(
                            "qᵢ ← R(i) qᵢ，kⱼ ← R(j) kⱼ：每一对数转过角度 t·θ，得分于是只取决于距离 i − j。",
                            "qᵢ ← R(i) qᵢ, kⱼ ← R(j) kⱼ: each pair of numbers turns by t·θ, so that the score depends on the distance i − j only.");
        };
    }

    static Text headOf(int head, SelfAttention run) {
        int from = (head - 1) * run.width + 1;
        int to = head * run.width;
        return Text.of(
                "第 " + head + " 个头的注意力，用第 " + from + " 到 " + to + " 列。",
                "Attention of head " + head + ", from columns " + from + " to " + to + ".");
    }

    static Text table(Positions kind) {
        return kind == Positions.LEARNED
                ? Text.of("P：每个位置一行，可学习。", "P: a row for each position, learned.")
                : Text.of(
                        "P：每个位置一行，左边的列变得快，右边的列变得慢。",
                        "P: a row for each position; columns on the left change fast, on the right slowly.");
    }

    static Text rotary(SelfModel model, int other) {
        String a = model.tokens().get(model.row());
        String b = model.tokens().get(other);
        return Text.of(
                "假如“" + a + "”站在 i、“" + b + "”站在 j，它们的得分：每条斜线上都一样，只取决于 i − j。",
                "The score of “"
                        + a
                        + "” at place i and “"
                        + b
                        + "” at place j, wherever they stood: the same along each diagonal, for only i − j counts.");
    }
}
