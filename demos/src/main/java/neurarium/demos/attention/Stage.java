package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** From the gaze to the real thing in eight steps, each one keeping what came before. */
enum Stage {
    COSINE("cosine", "余弦", "cosine"),
    DOT("dot", "点积", "dot product"),
    SCALED("scaled", "÷ √d", "÷ √d"),
    SOFTMAX("softmax", "softmax", "softmax"),
    QKV("qkv", "Q、K、V", "Q, K, V"),
    HEADS("heads", "多头", "heads"),
    MASK("mask", "因果掩码", "causal mask"),
    POSITIONS("positions", "位置", "positions");

    static final List<Stage> ALL = List.of(values());

    final String key;
    final Text title;

    Stage(String key, String zh, String en) {
        this.key = key;
        title = Text.of(zh, en);
    }

    /** Its place in the order, from 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /** The next one; after the last the first. */
    Stage next() {
        return ALL.get(number() % ALL.size());
    }

    Option option() {
        Text label = Text.same("{number} {title}").with("number", number()).with("title", title);
        return new Option(key, label);
    }

    boolean has(Stage earlier) {
        return compareTo(earlier) >= 0;
    }

    /** Its number and title. */
    Text heading() {
        return Text.of("第 {number} 步：{title}", "Stage {number}: {title}")
                .with("number", number())
                .with("title", title);
    }

    /** Its formulas, in their order. */
    List<String> formulas(double temperature) {
        String t = temperature == 1 ? "" : " / T";
        return switch (this) {
            case COSINE -> List.of("S = cos(xᵢ, xⱼ)", "Y = S X");
            case DOT -> List.of("S = X Xᵀ", "Y = S X");
            case SCALED -> List.of("S = X Xᵀ / √d", "Y = S X");
            case SOFTMAX -> List.of("S = X Xᵀ / √d", "A = softmax(S" + t + ")", "Y = A X");
            default -> List.of("A = softmax(Q Kᵀ / √d" + t + ")", "Y = A V");
        };
    }
}
