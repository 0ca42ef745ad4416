package neurarium.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A line of text with a grammar of its own. */
public final class TextField extends WrittenSetting {
    public TextField(
            String key,
            Text label,
            Supplier<String> getter,
            Function<String, Text> check,
            Consumer<String> setter) {
        super(key, label, getter, check, setter);
    }
}
