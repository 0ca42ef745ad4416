package neurarium.ui;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** A number from a range: a slider with a number field beside it. */
public final class Slider extends Setting {
    public final double min;
    public final double max;
    public final double step;
    private final DoubleSupplier getter;
    private final DoubleConsumer setter;

    public Slider(
            String key,
            Text label,
            double min,
            double max,
            double step,
            DoubleSupplier getter,
            DoubleConsumer setter) {
        super(key, label);
        this.min = min;
        this.max = max;
        this.step = step;
        this.getter = getter;
        this.setter = setter;
    }

    /** A slider over whole numbers. */
    public static Slider ofInts(
            String key, Text label, int min, int max, IntSupplier getter, IntConsumer setter) {
        return new Slider(
                key,
                label,
                min,
                max,
                1,
                getter::getAsInt,
                value -> setter.accept((int) Math.rint(value)));
    }

    public double value() {
        return getter.getAsDouble();
    }

    @Override
    public String get() {
        return Numbers.exact(value());
    }

    @Override
    public Text problem(String value) {
        return InvalidValue.unlessInRange(key(), value, min, max, false);
    }

    @Override
    public void accept(String value) {
        setter.accept(Numbers.parse(value));
    }
}
