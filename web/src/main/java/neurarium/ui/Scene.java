package neurarium.ui;

import java.util.List;

/**
 * What one tab of a demo shows: a model with its controls, its picture and its words. What only
 * some scenes have they offer by further interfaces: {@link Steps}, {@link BackgroundWork}, {@link
 * Touchable}, {@link Exercises}, {@link QuotedCode}.
 */
public interface Scene {
    /** The tab: its value in the URL, {@code ?view=KEY}, and its label on the page. */
    Option tab();

    /**
     * The controls that every reader needs, in the order of the panel; asked for once. A control
     * that several scenes share is one object that each of them lists.
     */
    default List<Control> controls() {
        return List.of();
    }

    /**
     * Groups of further controls, each folded under its title; those of one title are one group.
     */
    default List<Section> sections() {
        return List.of();
    }

    /** The numbers of the state that stay in sight. */
    default List<Readout> readouts() {
        return List.of();
    }

    /** What the page says of the present state. */
    Verdict verdict();

    /** The picture in words, for those who do not see it. */
    Text description();

    /**
     * Brings up to date what the picture shows: asks for the files that it needs, runs the network
     * that it looks into. Called after changes and before {@link #draw}, which does none of this;
     * while a demo plays less often than the picture is drawn.
     */
    default void update() {}

    /**
     * Draws the picture from the top of a surface at the width of the surface; changes nothing.
     *
     * @return where it ends: the height that it needs
     */
    double draw(Surface surface);

    /** Writes the numbers of the model under their names on the page into an open object. */
    void state(Json out);

    /** Returns to the state that the seed and the settings gave; told when Reset is pressed. */
    default void reset() {}

    /** Told when the tab was chosen. */
    default void opened() {}
}
