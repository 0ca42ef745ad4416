package neurarium.demos.pooling;

import java.util.Locale;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** What the picture shows. */
enum Tab {
    POOLING(Text.of("池化", "Pooling")),
    PADDING(Text.of("填充", "Padding")),
    SHIFT(Text.of("移动一格", "A shift")),
    BACKWARD(Text.of("反向", "Backward"));

    private final Text label;

    Tab(Text label) {
        this.label = label;
    }

    Control.Option option() {
        return new Control.Option(name().toLowerCase(Locale.ROOT), label);
    }
}
