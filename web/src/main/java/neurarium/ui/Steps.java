package neurarium.ui;

/** A scene that runs: in steps when asked, or while it plays. */
public interface Steps {
    /**
     * Whether {@link #step} would do anything; not so where the data it needs could not be read.
     */
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
     * What Play makes of {@link #stepPart}: a scene that is to be seen moving counts each small
     * move as a step.
     */
    default boolean playPart() {
        return stepPart();
    }

    /**
     * Whether steps have to wait for data that are on their way. Nobody makes a step meanwhile: the
     * {@link Session} keeps what was asked for and makes it when the data are there.
     */
    default boolean isWaiting() {
        return false;
    }

    /** The steps per second at which Play begins. */
    default double defaultSpeed() {
        return 30;
    }
}
