package neurarium.ui;

import java.util.List;
import java.util.function.BooleanSupplier;

/** A control that holds a value, written as text. */
public abstract sealed class Setting extends Control
        permits Slider, NumberInput, Toggle, Choice, WrittenSetting {
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
     * Says which other settings it sets too, as a preset does: a link that carries this one carries
     * them as well.
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
     * Says that Reset returns it to what it was when all settings of the URL were made: steps or
     * touches change it.
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
