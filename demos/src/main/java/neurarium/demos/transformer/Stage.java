package neurarium.demos.transformer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** The stages of a block, which come once in each layer. */
    static final Set<Stage> BLOCK = EnumSet.range(NORM_1, ADD_2);

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

    /** Whether it belongs to a block, and so comes once in each layer. */
    boolean isInBlock() {
        return BLOCK.contains(this);
    }

    /** Its place in the order, from 0. */
    int place() {
        return ALL.indexOf(this);
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
