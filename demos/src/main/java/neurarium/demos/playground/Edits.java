package neurarium.demos.playground;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** Makes the controls: each change by a person is remembered for undo and leaves the preset. */
final class Edits {
    private final History history;
    private final Runnable changed;

    /**
     * @param changed what to do after a value has really changed
     */
    Edits(History history, Runnable changed) {
        this.history = history;
        this.changed = changed;
    }

    private void set(String key, Supplier<String> getter, String before, Runnable setter) {
        history.before(key);
        setter.run();
        if (!getter.get().equals(before)) {
            changed.run();
        }
    }

    /** Only what differs is set, so that a link may repeat what a preset has done. */
    private void number(String key, DoubleSupplier getter, DoubleConsumer setter, double value) {
        if (getter.getAsDouble() != value) {
            history.before(key);
            setter.accept(value);
            changed.run();
        }
    }

    Control slider(
            String key,
            Text label,
            double min,
            double max,
            double step,
            DoubleSupplier getter,
            DoubleConsumer setter) {
        DoubleConsumer edit = value -> number(key, getter, setter, value);
        return new Control.Slider(key, label, min, max, step, getter, edit);
    }

    Control whole(
            String key,
            Text label,
            int min,
            int max,
            DoubleSupplier getter,
            DoubleConsumer setter) {
        DoubleConsumer edit = value -> number(key, getter, setter, value);
        return new Control.Whole(key, label, min, max, getter, edit);
    }

    <T> Control choice(
            String key,
            Text label,
            List<T> values,
            Function<T, Control.Option> option,
            Supplier<T> getter,
            Consumer<T> setter) {
        Supplier<String> name = () -> option.apply(getter.get()).value();
        return Control.Choice.of(
                key,
                label,
                values,
                option,
                getter,
                value -> {
                    String before = name.get();
                    if (!option.apply(value).value().equals(before)) {
                        set(key, name, before, () -> setter.accept(value));
                    }
                });
    }

    Control toggle(String key, Text label, Supplier<Boolean> getter, Consumer<Boolean> setter) {
        return new Control.Toggle(
                key,
                label,
                getter::get,
                value -> {
                    if (!value.equals(getter.get())) {
                        history.before(key);
                        setter.accept(value);
                        changed.run();
                    }
                });
    }

    Consumer<String> text(String key, Supplier<String> getter, Consumer<String> setter) {
        return value -> {
            String before = getter.get();
            if (!value.equals(before)) {
                set(key, getter, before, () -> setter.accept(value));
            }
        };
    }
}
