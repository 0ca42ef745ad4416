package neurarium.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A text with a grammar of its own. A text that breaks it is not taken, but it is kept as a draft
 * for its writer to mend.
 */
public abstract sealed class WrittenSetting extends Setting permits TextField, TextArea {
    private final Supplier<String> getter;
    private final Function<String, Text> check;
    private final Consumer<String> setter;
    private String draft = "";

    WrittenSetting(
            String key,
            Text label,
            Supplier<String> getter,
            Function<String, Text> check,
            Consumer<String> setter) {
        super(key, label);
        this.getter = getter;
        this.check = check;
        this.setter = setter;
    }

    @Override
    public String get() {
        return getter.get();
    }

    @Override
    public Text problem(String value) {
        return check.apply(value);
    }

    @Override
    public void accept(String value) {
        draft = "";
        setter.accept(value);
    }

    /** Takes a text, or keeps it as a draft where it has a {@link #problem}. */
    public void propose(String text) {
        if (problem(text).isEmpty()) {
            accept(text);
        } else {
            keep(text);
        }
    }

    /** Keeps a text that has a {@link #problem} as a draft. */
    public void keep(String text) {
        draft = text;
    }

    /** The text that waits to be mended; empty where none does. */
    public String draft() {
        return draft;
    }
}
