package neurarium.ui;

import java.util.List;

/** A group of controls, folded under its title. */
public record Section(Text title, List<Control> controls) {
    /** The title of the group that comes last. */
    public static final Text MORE = Text.of("更多", "More");

    /** The controls that only some readers need. */
    public static Section more(List<Control> controls) {
        return new Section(MORE, controls);
    }

    /** The controls that only some readers need. */
    public static Section more(Control... controls) {
        return more(List.of(controls));
    }
}
