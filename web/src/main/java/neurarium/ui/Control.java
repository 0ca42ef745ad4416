package neurarium.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * One thing a person can read, set or do, declared once. The panel, the URL, the embed's
 * attributes, messages and the scripting interface all come from the same list.
 */
public sealed interface Control {
    /** The name in the URL and in scripts; unique within a demo. */
    String key();

    Text label();

    /** A control that holds a value, written as text. */
    sealed interface Setting extends Control {
        /** The value as text, exact. */
        String get();

        /** Why a value is not acceptable, with what is; {@link Text#NONE} where it is. */
        Text problem(String value);

        /** Takes a value that has no {@link #problem}. */
        void accept(String value);

        /** Sets a value or refuses it with the key, the value and what is allowed. */
        default void set(String value) {
            Text problem = problem(value);
            if (!problem.isEmpty()) {
                throw new IllegalArgumentException(problem.en());
            }
            accept(value);
        }
    }

    /** A number from a range: a slider with a number field beside it. */
    record Slider(
            String key,
            Text label,
            double min,
            double max,
            double step,
            DoubleSupplier getter,
            DoubleConsumer setter)
            implements Setting {
        @Override
        public String get() {
            return Numbers.exact(getter.getAsDouble());
        }

        @Override
        public Text problem(String value) {
            return Complaint.unlessInRange(key, value, min, max, false);
        }

        @Override
        public void accept(String value) {
            setter.accept(Numbers.parse(value));
        }
    }

    /** A whole number from a range, in a number field. */
    record Whole(
            String key, Text label, int min, int max, DoubleSupplier getter, DoubleConsumer setter)
            implements Setting {
        /** A whole number whose setter takes it as one. */
        public static Whole of(
                String key,
                Text label,
                int min,
                int max,
                DoubleSupplier getter,
                IntConsumer setter) {
            return new Whole(key, label, min, max, getter, value -> setter.accept((int) value));
        }

        @Override
        public String get() {
            return Numbers.exact(getter.getAsDouble());
        }

        @Override
        public Text problem(String value) {
            return Complaint.unlessInRange(key, value, min, max, true);
        }

        @Override
        public void accept(String value) {
            setter.accept(Numbers.parse(value));
        }
    }

    /** Something that is on or off: a checkbox; 1 or 0 in the URL. */
    record Toggle(String key, Text label, BooleanSupplier getter, Consumer<Boolean> setter)
            implements Setting {
        @Override
        public String get() {
            return getter.getAsBoolean() ? "1" : "0";
        }

        @Override
        public Text problem(String value) {
            return value.equals("0") || value.equals("1")
                    ? Text.NONE
                    : Complaint.of(key, value, "可选：0、1。", "choose one of: 0, 1.");
        }

        @Override
        public void accept(String value) {
            setter.accept(value.equals("1"));
        }
    }

    /** One of several named options. */
    record Choice(
            String key,
            Text label,
            List<Option> options,
            Supplier<String> getter,
            Consumer<String> setter)
            implements Setting {
        @Override
        public String get() {
            return getter.get();
        }

        /** The choice of what the picture shows, the tabs over it. */
        public static <T> Choice view(
                List<T> values,
                Function<T, Option> option,
                Supplier<T> getter,
                Consumer<T> setter) {
            return of("view", Text.of("看什么", "View"), values, option, getter, setter);
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
                    () -> option.apply(getter.get()).value,
                    chosen -> {
                        for (int i = 0; i < options.size(); i++) {
                            if (options.get(i).value.equals(chosen)) {
                                setter.accept(values.get(i));
                            }
                        }
                    });
        }

        @Override
        public Text problem(String value) {
            for (Option option : options) {
                if (option.value.equals(value)) {
                    return Text.NONE;
                }
            }
            return Complaint.notAnOption(key, value, options);
        }

        @Override
        public void accept(String value) {
            setter.accept(value);
        }
    }

    /** An option of a {@link Choice}: its value in the URL and its label on the page. */
    record Option(String value, Text label) {}

    /** A line of text with a grammar of its own. */
    record Field(
            String key,
            Text label,
            Supplier<String> getter,
            Function<String, Text> check,
            Consumer<String> setter)
            implements Setting {
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

    /** Several lines of text with a grammar of their own, typed, pasted or from a file. */
    record Area(
            String key,
            Text label,
            Supplier<String> getter,
            Function<String, Text> check,
            Consumer<String> setter)
            implements Setting {
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

    /** A button. */
    record Action(String key, Text label, BooleanSupplier enabled, Runnable run)
            implements Control {}

    /** A button that opens a file of the reader's own; it stays on the device. */
    record Upload(String key, Text label, String accept, BiConsumer<String, byte[]> take)
            implements Control {}

    /** A number or word of the state, kept in sight beside the transport. */
    record Readout(String key, Text label, Supplier<Text> value) implements Control {}
}
