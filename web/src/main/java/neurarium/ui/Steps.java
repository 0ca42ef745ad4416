package neurarium.ui;

import java.util.function.BooleanSupplier;

/** What a scene runs: in steps when asked, or while it plays. */
public interface Steps {
    /**
     * Whether {@link #stepPart} would do anything; not so where the data it needs could not be
     * read.
     */
    boolean canStep();

    /**
     * A step, or a part of one that is short enough for a frame.
     *
     * @return whether a step is complete
     */
    boolean stepPart();

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

    /** Steps that are short and wait for nothing. */
    static Steps of(BooleanSupplier canStep, Runnable step) {
        return new Steps() {
            @Override
            public boolean canStep() {
                return canStep.getAsBoolean();
            }

            @Override
            public boolean stepPart() {
                step.run();
                return true;
            }
        };
    }
}
