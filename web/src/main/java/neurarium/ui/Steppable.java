package neurarium.ui;

/** What runs: in steps when asked or while it plays, and by itself where it has work. */
public interface Steppable {
    /** Returns to how it was when all settings of the URL were made. */
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
}
