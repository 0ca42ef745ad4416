package neurarium.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A number or word of the state, kept in sight beside the transport. */
public final class Readout extends Control {
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
