package neurarium.ui;

import java.util.List;

/**
 * A demo: controls and readouts it declares, a picture it draws, steps it can run. It knows no
 * page; a {@link Session} runs it.
 */
public interface Demo {
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

    /** Names of inlined files that the first picture needs; see {@link Files#inlined}. */
    default List<String> needs() {
        return List.of();
    }

    /** Takes an inlined file that it needs; one that could not be read does not come. */
    default void take(String name, byte[] bytes) {}

    /** Tells how to reach files; called once, before anything is set. */
    default void reach(Files files) {}

    /** The language of the page, for examples in it; told once, before anything is set. */
    default void speaks(Lang lang) {}

    /** Called once when all settings of the URL are made: {@link #reset} returns to here. */
    void opened();

    void reset();

    /** Whether {@link #step} would do anything. */
    boolean canStep();

    /** One step. */
    void step();

    /**
     * A part of a step, short enough for a frame; {@link #step} is all parts of one.
     *
     * @return whether a step is complete
     */
    default boolean stepPart() {
        step();
        return true;
    }

    /**
     * Whether a step has to wait for something, such as data; a step asks for it and does nothing
     * else.
     */
    default boolean isWaiting() {
        return false;
    }

    /** Whether there is work that goes on by itself, whether the demo plays or not. */
    default boolean hasWork() {
        return false;
    }

    /** A piece of that work, short enough for a frame. */
    default void work() {}

    /** The steps per second at which Play begins. */
    default double pace() {
        return 30;
    }

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

    /**
     * The pointer or the keyboard came to the spot of this key; it is empty where they left.
     *
     * @return whether the picture changes by it
     */
    default boolean point(String spot) {
        return false;
    }

    /**
     * The pointer moves over the picture without being down.
     *
     * @return whether the picture changes by it
     */
    default boolean hover(Touch touch) {
        return false;
    }

    /**
     * Whether a press at this place belongs to the picture, so that it must not scroll the page.
     */
    default boolean grabs(Touch touch) {
        return false;
    }

    /** A click or a tap. */
    default void tap(Touch touch) {}

    /** A shift-click or a long press. */
    default void longPress(Touch touch) {}

    /** The pointer moves while it is down; grabbed where it went down. */
    default void drag(Touch touch) {}

    /** The pointer that dragged went up. */
    default void release() {}
}
