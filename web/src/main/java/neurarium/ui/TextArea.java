package neurarium.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Several lines of text with a grammar of their own. */
public final class TextArea extends WrittenSetting {
    public TextArea(
            String key,
            Text label,
            Supplier<String> getter,
            Function<String, Text> check,
            Consumer<String> setter) {
        super(key, label, getter, check, setter);
    }
}
