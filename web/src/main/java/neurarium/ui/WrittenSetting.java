package neurarium.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A text with a grammar of its own. */
abstract sealed class WrittenSetting extends Setting permits TextField, TextArea {
    private final Supplier<String> getter;
    private final Function<String, Text> check;
    private final Consumer<String> setter;

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
        setter.accept(value);
    }
}
