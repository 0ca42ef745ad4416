package neurarium.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** One of several named options. */
public final class Choice extends Setting {
    public final List<Option> options;
    private final Supplier<String> getter;
    private final Consumer<String> setter;

    public Choice(
            String key,
            Text label,
            List<Option> options,
            Supplier<String> getter,
            Consumer<String> setter) {
        super(key, label);
        this.options = options;
        this.getter = getter;
        this.setter = setter;
    }

    /** A choice between the values of some type, each shown and named by its option. */
    public static <T> Choice of(
            String key,
            Text label,
            List<T> values,
            Function<T, Option> option,
            Supplier<T> getter,
            Consumer<T> setter) {
        List<Option> options = new ArrayList<>();
        for (T value : values) {
            options.add(option.apply(value));
        }
        return new Choice(
                key,
                label,
                options,
                () -> option.apply(getter.get()).value(),
                chosen -> {
                    for (int i = 0; i < options.size(); i++) {
                        if (options.get(i).value().equals(chosen)) {
                            setter.accept(values.get(i));
                        }
                    }
                });
    }

    /** A choice between some numbers, each its own name. */
    public static Choice ofNumbers(
            String key, Text label, List<Integer> values, IntSupplier getter, IntConsumer setter) {
        return of(
                key,
                label,
                values,
                n -> new Option("" + n, Text.same("" + n)),
                getter::getAsInt,
                setter::accept);
    }

    @Override
    public String get() {
        return getter.get();
    }

    @Override
    public Text problem(String value) {
        for (Option option : options) {
            if (option.value().equals(value)) {
                return Text.NONE;
            }
        }
        return InvalidValue.notAnOption(key(), value, options);
    }

    @Override
    public void accept(String value) {
        setter.accept(value);
    }
}
