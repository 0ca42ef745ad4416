package neurarium.ui;

import java.util.function.BooleanSupplier;

/** A button. */
public final class Action extends Control {
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
