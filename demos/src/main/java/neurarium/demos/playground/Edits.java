package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Option;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextArea;
import neurarium.ui.TextField;
import neurarium.ui.Toggle;

/**
 * Makes the controls: each change is remembered, so that it can be taken back, and leaves the
 * preset.
 */
final class Edits {
    Preset preset = Preset.NONE;
    final History history;

    private final PlaygroundModel model;
    private final List<Setting> settings = new ArrayList<>();
    private final List<String> defaults = new ArrayList<>();

    Edits(PlaygroundModel model) {
        this.model = model;
        history = new History(model, settings);
    }

    /** Makes controls whose changes are followed by something. */
    Maker then(Runnable then) {
        return new Maker(then);
    }

    /** Makes controls; the same follows from a change of each of them. */
    final class Maker {
        private final Runnable then;

        private Maker(Runnable then) {
            this.then = then;
        }

        /** Sets a value as a person does: only where it differs, as a link repeats a preset. */
        <T> Consumer<T> setter(String key, Supplier<T> getter, Consumer<T> setter) {
            return value -> {
                T before = getter.get();
                if (!value.equals(before)) {
                    history.before(key);
                    setter.accept(value);
                    then.run();
                    if (!history.isQuiet() && !getter.get().equals(before)) {
                        preset = Preset.NONE;
                    }
                }
            };
        }

        private Setting added(Setting setting) {
            settings.add(setting);
            defaults.add(setting.get());
            return setting;
        }

        Setting slider(
                String key,
                Text label,
                double min,
                double max,
                double step,
                DoubleSupplier getter,
                DoubleConsumer setter) {
            Consumer<Double> edit = setter(key, getter::getAsDouble, setter::accept);
            return added(new Slider(key, label, min, max, step, getter, edit::accept));
        }

        Setting number(
                String key, Text label, int min, int max, IntSupplier getter, IntConsumer setter) {
            Consumer<Integer> edit = setter(key, getter::getAsInt, setter::accept);
            return added(new NumberInput(key, label, min, max, getter, edit::accept));
        }

        <T> Setting choice(
                String key,
                Text label,
                List<T> values,
                Function<T, Option> option,
                Supplier<T> getter,
                Consumer<T> setter) {
            Consumer<T> edit = setter(key, getter, setter);
            return added(Choice.of(key, label, values, option, getter, edit));
        }

        Setting toggle(String key, Text label, Supplier<Boolean> getter, Consumer<Boolean> setter) {
            return added(new Toggle(key, label, getter::get, setter(key, getter, setter)));
        }

        Setting line(
                String key,
                Text label,
                Supplier<String> getter,
                Function<String, Text> check,
                Consumer<String> setter) {
            return added(new TextField(key, label, getter, check, setter(key, getter, setter)));
        }

        TextArea lines(
                String key,
                Text label,
                Supplier<String> getter,
                Function<String, Text> check,
                Consumer<String> setter) {
            TextArea area = new TextArea(key, label, getter, check, setter(key, getter, setter));
            added(area);
            return area;
        }
    }

    Control presets() {
        Consumer<Preset> choose =
                chosen -> {
                    history.before("preset");
                    if (chosen != Preset.NONE) {
                        history.quietly(() -> apply(chosen));
                    }
                    preset = chosen;
                };
        Text label = Text.of("预设", "Preset");
        List<Preset> all = List.of(Preset.values());
        return Choice.of("preset", label, all, Preset::option, () -> preset, choose);
    }

    /**
     * Sets everything as a preset wants it; what it does not name gets its default, but what a
     * person has written or drawn stays.
     */
    private void apply(Preset chosen) {
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            boolean isWritten = setting instanceof TextField || setting instanceof TextArea;
            if (!isWritten) {
                setting.accept(defaults.get(i));
            }
        }
        for (String assignment : chosen.settings()) {
            int equals = assignment.indexOf('=');
            for (Setting setting : settings) {
                if (setting.key().equals(assignment.substring(0, equals))) {
                    setting.set(assignment.substring(equals + 1));
                }
            }
        }
        model.reset();
    }

    Control undo() {
        Runnable undo =
                () -> {
                    history.undo();
                    preset = Preset.NONE;
                };
        return new Action("undo", Text.of("撤销", "Undo"), () -> !history.isEmpty(), undo);
    }
}
