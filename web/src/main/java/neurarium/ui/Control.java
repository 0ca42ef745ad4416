package neurarium.ui;

import java.util.function.BooleanSupplier;

/**
 * One thing a person can read, set or do, declared once: what it is called, when it is shown, what
 * else it sets, what Reset makes of it. The panel, the URL, the embed's attributes, messages and
 * the scripting interface all come from the same list.
 */
public abstract sealed class Control permits Setting, Action, Upload, Readout {
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
}
