package neurarium.demos;

import java.util.function.Consumer;
import java.util.function.Supplier;
import neurarium.ui.InvalidValue;
import neurarium.ui.Setting;
import neurarium.ui.Text;
import neurarium.ui.TextField;

/** A field for any text of a few characters. */
public final class ShortText {
    private ShortText() {}

    /**
     * A field.
     *
     * @param max the characters of the longest text
     */
    public static Setting of(
            String key, Text label, int max, Supplier<String> getter, Consumer<String> setter) {
        Text advice = Text.of("最多 {n} 个字符。", "write at most {n} characters.").with("n", max);
        return new TextField(
                key,
                label,
                getter,
                text -> text.length() <= max ? Text.NONE : InvalidValue.of(key, text, advice),
                setter);
    }
}
