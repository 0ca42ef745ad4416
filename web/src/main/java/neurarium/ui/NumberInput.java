package neurarium.ui;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** A whole number from a range, in a number field. */
public final class NumberInput extends Setting {
    public final int min;
    public final int max;
    private final IntSupplier getter;
    private final IntConsumer setter;

    public NumberInput(
            String key, Text label, int min, int max, IntSupplier getter, IntConsumer setter) {
        super(key, label);
        this.min = min;
        this.max = max;
        this.getter = getter;
        this.setter = setter;
    }

    public int value() {
        return getter.getAsInt();
    }

    @Override
    public String get() {
        return Integer.toString(value());
    }

    @Override
    public Text problem(String value) {
        return InvalidValue.unlessInRange(key(), value, min, max, true);
    }

    @Override
    public void accept(String value) {
        setter.accept((int) Numbers.parse(value));
    }
}
