package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Control;
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

    final String key;
    final Text title;

    Stage(String key, String zh, String en) {
        this.key = key;
        title = Text.of(zh, en);
    }

    /** Its place in the order, from 1. */
    int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** The next one; after the last the first. */
    Stage next() {
        List<Stage> stages = List.of(values());
        return stages.get(number() % stages.size());
    }

    Control.Option option() {
        String number = number() + " ";
        return new Control.Option(key, Text.of(number + title.zh(), number + title.en()));
    }

    boolean has(Stage earlier) {
        return compareTo(earlier) >= 0;
    }
}
