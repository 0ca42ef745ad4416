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
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * One thing a person can read, set or do, declared once: what it is called, when it is shown, what
 * else it sets, what Reset makes of it. The panel, the URL, the embed's attributes, messages and
 * the scripting interface all come from the same list.
 */
public abstract sealed class Control {
    private final String key;
    private final Text label;
    private BooleanSupplier shown = () -> true;

    Control(String key, Text label) {
        this.key = key;
        this.label = label;
    }

    /** The name in the URL and in scripts; unique within a demo. */
    public final String key() {
        return key;
    }

    public final Text label() {
        return label;
    }

    /** Says when it is shown: when it means something; else it is hidden, not disabled. */
    public Control when(BooleanSupplier shown) {
        this.shown = shown;
        return this;
    }

    /** Whether it means something in the present state of its scene. */
    public final boolean isShown() {
        return shown.getAsBoolean();
    }

    /** A control that holds a value, written as text. */
    public abstract static sealed class Setting extends Control {
        private List<String> others = List.of();
        private boolean isReset;

        Setting(String key, Text label) {
            super(key, label);
        }

        /** The value as text, exact. */
        public abstract String get();

        /** Why a value is not acceptable, with what is; {@link Text#NONE} where it is. */
        public abstract Text problem(String value);

        /** Takes a value that has no {@link #problem}. */
        public abstract void accept(String value);

        /** Sets a value or refuses it with the key, the value and what is allowed. */
        public final void set(String value) {
            Text problem = problem(value);
            if (!problem.isEmpty()) {
                throw new IllegalArgumentException(problem.en());
            }
            accept(value);
        }

        @Override
        public final Setting when(BooleanSupplier shown) {
            super.when(shown);
            return this;
        }

        /**
         * Says which other settings it sets too, as a preset does: a link that carries this one
         * carries them as well.
         */
        public final Setting sets(String... keys) {
            others = List.of(keys);
            return this;
        }

        /** Whether setting this sets others as well. */
        final boolean isLeader() {
            return !others.isEmpty();
        }

        /** Whether setting this sets another as well. */
        public final boolean alsoSets(String key) {
            return others.contains(key);
        }

        /**
         * Says that Reset returns it to what it was when all settings of the URL were made: steps
         * or touches change it.
         */
        public final Setting resets() {
            isReset = true;
            return this;
        }

        /** Whether {@link #resets} was said of it. */
        public final boolean isReset() {
            return isReset;
        }
    }

    /** A number from a range: a slider with a number field beside it. */
    public static final class Slider extends Setting {
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

    /** A whole number from a range, in a number field. */
    public static final class NumberInput extends Setting {
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

    /** Something that is on or off: a checkbox; 1 or 0 in the URL. */
    public static final class Toggle extends Setting {
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

    /** One of several named options. */
    public static final class Choice extends Setting {
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
                    () -> option.apply(getter.get()).value,
                    chosen -> {
                        for (int i = 0; i < options.size(); i++) {
                            if (options.get(i).value.equals(chosen)) {
                                setter.accept(values.get(i));
                            }
                        }
                    });
        }

        /** A choice between some numbers, each its own name. */
        public static Choice ofNumbers(
                String key,
                Text label,
                List<Integer> values,
                IntSupplier getter,
                IntConsumer setter) {
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
                if (option.value.equals(value)) {
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

    /** An option of a {@link Choice}: its value in the URL and its label on the page. */
    public record Option(String value, Text label) {
        public static Option of(String value, String zh, String en) {
            return new Option(value, Text.of(zh, en));
        }
    }

    /** A line of text with a grammar of its own. */
    public static final class TextField extends Written {
        public TextField(
                String key,
                Text label,
                Supplier<String> getter,
                Function<String, Text> check,
                Consumer<String> setter) {
            super(key, label, getter, check, setter);
        }
    }

    /** Several lines of text with a grammar of their own, typed, pasted or from a file. */
    public static final class TextArea extends Written {
        public TextArea(
                String key,
                Text label,
                Supplier<String> getter,
                Function<String, Text> check,
                Consumer<String> setter) {
            super(key, label, getter, check, setter);
        }
    }

    /** A text with a grammar of its own. */
    private abstract static sealed class Written extends Setting {
        private final Supplier<String> getter;
        private final Function<String, Text> check;
        private final Consumer<String> setter;

        Written(
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

    /** A button. */
    public static final class Action extends Control {
        private final BooleanSupplier enabled;
        private final Runnable run;

        public Action(String key, Text label, BooleanSupplier enabled, Runnable run) {
            super(key, label);
            this.enabled = enabled;
            this.run = run;
        }

        /** A button that is always enabled. */
        public Action(String key, Text label, Runnable run) {
            this(key, label, () -> true, run);
        }

        /** Whether it can be run; what is not shown cannot. */
        public boolean isEnabled() {
            return isShown() && enabled.getAsBoolean();
        }

        public void run() {
            run.run();
        }
    }

    /** A button that opens a file of the reader's own; it stays on the device. */
    public static final class Upload extends Control {
        /** As in HTML: the kinds of files that are offered. */
        public final String accept;

        private final BiConsumer<String, byte[]> receiver;

        /**
         * A button that opens a file.
         *
         * @param receiver gets its name and its bytes
         */
        public Upload(String key, Text label, String accept, BiConsumer<String, byte[]> receiver) {
            super(key, label);
            this.accept = accept;
            this.receiver = receiver;
        }

        public void receive(String name, byte[] bytes) {
            receiver.accept(name, bytes);
        }
    }

    /** A number or word of the state, kept in sight beside the transport. */
    public static final class Readout extends Control {
        private final Supplier<Text> value;

        public Readout(String key, Text label, Supplier<Text> value) {
            super(key, label);
            this.value = value;
        }

        public Text value() {
            return value.get();
        }

        @Override
        public Readout when(BooleanSupplier shown) {
            super.when(shown);
            return this;
        }
    }
}
