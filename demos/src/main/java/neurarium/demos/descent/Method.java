package neurarium.demos.descent;

import java.util.Locale;
import neurarium.ui.Ink;
import neurarium.ui.Text;

/** How a walker uses the gradient; the same rules as in the engine's optimisers. */
enum Method {
    SGD(Text.of("梯度下降", "gradient descent"), "x ← x − α g", Ink.SERIES_1),
    MOMENTUM(Text.of("动量", "momentum"), "v ← 0.9v + g; x ← x − α v", Ink.SERIES_2),
    NESTEROV(Text.same("Nesterov"), "v ← 0.9v + g; x ← x − α (g + 0.9v)", Ink.SERIES_3),
    ADAGRAD(Text.same("AdaGrad"), "s ← s + g²; x ← x − α g/√s", Ink.SERIES_4),
    RMSPROP(Text.same("RMSProp"), "s ← 0.99s + 0.01g²; x ← x − α g/√s", Ink.SERIES_5),
    ADAM(Text.same("Adam"), "v ← 0.9v + 0.1g; s ← 0.999s + 0.001g²; x ← x − α v̂/√ŝ", Ink.SERIES_6);

    final Text label;

    /** Its rule for x; y likewise with h. */
    final String rule;

    /** The colour of its path. */
    final Ink ink;

    Method(Text label, String rule, Ink ink) {
        this.label = label;
        this.rule = rule;
        this.ink = ink;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasVelocity() {
        return this == MOMENTUM || this == NESTEROV || this == ADAM;
    }

    boolean hasSquares() {
        return this == ADAGRAD || this == RMSPROP || this == ADAM;
    }
}
