package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Text;

/** The stages of a run in their order, with the sizes of what each hands on. */
enum Stage {
    TOKENS("tokens", Text.of("词元", "tokens"), ""),
    EMBED("embed", Text.of("嵌入 + 位置", "embedding + P"), "X"),
    NORM_1("norm1", Text.of("层归一化 1", "layer norm 1"), "N"),
    QUERY("query", Text.of("查询 Q", "query Q"), "Q"),
    KEY("key", Text.of("键 K", "key K"), "K"),
    VALUE("value", Text.of("值 V", "value V"), "V"),
    SCORES("scores", Text.of("分数 QKᵀ/√d", "scores QKᵀ/√d"), "S"),
    MASK("mask", Text.of("因果掩码", "causal mask"), "M"),
    SOFTMAX("softmax", Text.of("softmax", "softmax"), "A"),
    MIX("mix", Text.of("加权的值 A·V", "weighted A·V"), "Z"),
    PROJECT("project", Text.of("合并各头，投影", "join, project"), "O"),
    ADD_1("add1", Text.of("残差 X + O", "residual X + O"), "Y"),
    NORM_2("norm2", Text.of("层归一化 2", "layer norm 2"), "N"),
    EXPAND("expand", Text.of("前馈：展开 W₁", "expand W₁"), "H"),
    GELU("gelu", Text.same("GELU"), "G"),
    CONTRACT("contract", Text.of("前馈：收回 W₂", "contract W₂"), "F"),
    ADD_2("add2", Text.of("残差 Y + F", "residual Y + F"), "X"),
    NORM_LAST("norm", Text.of("最后的归一化", "last norm"), "N"),
    LOGITS("logits", Text.of("logits", "logits"), "L"),
    PROBABILITIES("probabilities", Text.of("概率", "probabilities"), "p");

    static final List<Stage> ALL = List.of(values());

    /** The number of stages of a block, which come once in each layer. */
    static final int BLOCK = ADD_2.place() - NORM_1.place() + 1;

    /** The name in the URL. */
    final String key;

    final Text label;

    /** The letter of the matrix that it makes. */
    final String symbol;

    Stage(String key, Text label, String symbol) {
        this.key = key;
        this.label = label;
        this.symbol = symbol;
    }

    /** What it does, in one or two sentences. */
    Text words() {
        return switch (this) {
            case TOKENS ->
                    Text.of(
                            "文字切成词元，这里每个字符一个；⏎ 表示开头，也表示结束。模型只认得号码。",
                            "The text is cut into tokens, here one for each character; ⏎ marks the"
                                    + " beginning and the end. The model knows only numbers.");
            case EMBED ->
                    Text.of(
                            "每个号码取出一行嵌入 E，加上所在位置的一行 P：X = E + P。",
                            "Each number picks a row of the embeddings E, and a row of P for its"
                                    + " place is added: X = E + P.");
            case NORM_1, NORM_2, NORM_LAST ->
                    Text.of(
                            "每一行减去平均，除以标准差，再逐列乘 g 加 b：各行的大小变得相当。",
                            "Each row less its mean, divided by its deviation, then times g plus b"
                                    + " column by column: all rows get a similar size.");
            case QUERY ->
                    Text.of(
                            "查询 Q = N·W：每个词元在找什么。每个头有自己的 W。",
                            "Query Q = N·W: what each token looks for. Every head has a W of its"
                                    + " own.");
            case KEY ->
                    Text.of(
                            "键 K = N·W：每个词元凭什么被找到。",
                            "Key K = N·W: by what each token can be found.");
            case VALUE ->
                    Text.of(
                            "值 V = N·W：被找到之后交出什么。",
                            "Value V = N·W: what a token hands over once it is found.");
            case SCORES ->
                    Text.of(
                            "分数 S = Q·Kᵀ/√d：每个查询与每个键的匹配程度，一行一个查询。",
                            "Scores S = Q·Kᵀ/√d: how well each query matches each key, a row for"
                                    + " each query.");
            case MASK ->
                    Text.of(
                            "因果掩码：右上角是未来，填成 −∞，谁也看不到后面的词元。",
                            "Causal mask: the upper right is the future. It becomes −∞, so that no"
                                    + " token sees those after it.");
            case SOFTMAX ->
                    Text.of(
                            "softmax 把每一行变成份额 A，加起来是 1：这就是注意力。",
                            "Softmax turns each row into shares A that add up to 1: this is the"
                                    + " attention.");
            case MIX ->
                    Text.of(
                            "Z = A·V：按注意力的份额把各个词元的值混合起来。",
                            "Z = A·V: the values of the tokens, mixed by the shares of attention.");
            case PROJECT ->
                    Text.of(
                            "各个头的 Z 并排放好，乘 Wₒ：O = Z·Wₒ + b。关掉的头在这里是 0。",
                            "The Z of all heads side by side, times Wₒ: O = Z·Wₒ + b. A head that"
                                    + " is off is 0 here.");
            case ADD_1 ->
                    Text.of(
                            "残差：注意力的结果加到原来的 X 上，Y = X + O。",
                            "Residual: what attention found is added to the X that was there, Y = X"
                                    + " + O.");
            case EXPAND ->
                    Text.of(
                            "前馈网络对每个词元分别计算：先展开到四倍宽，H = N·W₁ + b₁。",
                            "The feed-forward part works on each token alone: first four times as"
                                    + " wide, H = N·W₁ + b₁.");
            case GELU ->
                    Text.of(
                            "GELU(h) = h·Φ(h)：正的大体保留，负的压到接近 0。",
                            "GELU(h) = h·Φ(h): what is positive mostly stays, what is negative"
                                    + " shrinks towards 0.");
            case CONTRACT ->
                    Text.of(
                            "再收回原来的宽度：F = G·W₂ + b₂。",
                            "Back to the width of the stream: F = G·W₂ + b₂.");
            case ADD_2 ->
                    Text.of(
                            "又一次残差：X = Y + F，交给下一层。",
                            "Residual again: X = Y + F goes on to the next block.");
            case LOGITS ->
                    Text.of(
                            "每个词元那一行与每个字符的一列相乘，得到 logits：下一个字符各有多合适。",
                            "The row of each token times the column of each character: logits, how"
                                    + " well each would fit as the next.");
            case PROBABILITIES ->
                    Text.of(
                            "softmax 把 logits 变成下一个字符的概率。",
                            "Softmax turns the logits into probabilities of the next character.");
        };
    }

    /** Whether it belongs to a block, and so comes once in each layer. */
    boolean isInBlock() {
        return compareTo(NORM_1) >= 0 && !isBehindBlocks();
    }

    /** Its place in the order, from 0. */
    int place() {
        return ALL.indexOf(this);
    }

    boolean isBehindBlocks() {
        return compareTo(ADD_2) > 0;
    }

    /** The stage after this one; the first after the last. */
    Stage next() {
        return ALL.get((place() + 1) % ALL.size());
    }

    /** The rows and columns of what it makes. */
    String shape(int time, Weights w) {
        String t = Integer.toString(time);
        return switch (this) {
            case TOKENS -> t;
            case QUERY, KEY, VALUE, MIX -> t + "×" + w.headWidth();
            case SCORES, MASK, SOFTMAX -> t + "×" + t;
            case EXPAND, GELU -> t + "×" + 4 * w.width;
            case LOGITS, PROBABILITIES -> t + "×" + w.vocabulary();
            default -> t + "×" + w.width;
        };
    }
}
