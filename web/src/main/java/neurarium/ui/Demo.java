package neurarium.ui;

import java.util.List;

/**
 * A demo: controls and readouts it declares, a picture it draws and that can be touched, steps it
 * can run, files it may read. It knows no page; a {@link Session} runs it.
 */
public interface Demo extends Steppable, Touchable, Loadable {
    /** The controls that every reader needs, in the order of the panel. */
    List<Control> controls();

    /** Groups of further controls, each folded under its title. */
    default List<Fold> folds() {
        return List.of();
    }

    /** Choices shown as tabs over the picture. */
    default List<Control.Choice> tabs() {
        return List.of();
    }

    /** The exercises of the lesson that the page can check. */
    default List<Exercise> exercises() {
        return List.of();
    }

    /** Whether a control means something in the present state; others are hidden, not disabled. */
    default boolean isRelevant(Control control) {
        return true;
    }

    /** The numbers of the state that stay in sight. */
    List<Control.Readout> readouts();

    /** What the page says of the present state. */
    Verdict verdict();

    /** The picture in words, for those who do not see it. */
    Text description();

    /** The height in CSS pixels that the picture needs at a width. */
    double height(double width);

    void draw(Surface surface);

    /** Writes the numbers of the model under their names on the page into an open object. */
    void state(Json out);

    /** Takes the random numbers of a seed, and starts again from what they give. */
    void seed(int seed);

    /** The language of the page, for examples in it; told once, before anything is set. */
    default void speaks(Lang lang) {}

    /** Called once when all settings of the URL are made: {@link #reset} returns to here. */
    void opened();

    /**
     * Whether setting one key sets another too, as a preset does: a link that carries the one must
     * carry the other.
     */
    default boolean sets(String leader, String key) {
        return false;
    }

    /** The line, from 0, of the quoted code that is being run; −1 where none is. */
    default int currentLine() {
        return -1;
    }

    /** Whether the quoted code is about what the picture shows now. */
    default boolean showsCode() {
        return true;
    }
}
