package neurarium.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Something that is on or off: a checkbox; 1 or 0 in the URL. */
public final class Toggle extends Setting {
    private final BooleanSupplier getter;
    private final Consumer<Boolean> setter;

    public Toggle(String key, Text label, BooleanSupplier getter, Consumer<Boolean> setter) {
        super(key, label);
        this.getter = getter;
        this.setter = setter;
    }

    public boolean isOn() {
        return getter.getAsBoolean();
    }

    @Override
    public String get() {
        return isOn() ? "1" : "0";
    }

    @Override
    public Text problem(String value) {
        return value.equals("0") || value.equals("1")
                ? Text.NONE
                : InvalidValue.of(key(), value, Text.of("可选：0、1。", "choose one of: 0, 1."));
    }

    @Override
    public void accept(String value) {
        setter.accept(value.equals("1"));
    }
}
