package neurarium.ui;

import java.util.List;

/** A group of controls, folded under its title. */
public record Fold(Text title, List<Control> controls) {
    /** The controls that only some readers need. */
    public static Fold more(List<Control> controls) {
        return new Fold(Text.of("更多", "More"), controls);
    }
}
