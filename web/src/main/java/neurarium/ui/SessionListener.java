package neurarium.ui;

/** Whoever shows the session: told after each change and each step. */
public interface SessionListener {
    /** A value was set, by whatever means. */
    default void changed(String key, String value) {}

    /** The model made steps, was reset, or was touched in its picture. */
    default void stepped() {}

    /** Play began or ended. */
    default void played(boolean playing) {}

    /** Only the picture changed: something else is pointed at. */
    default void pointed() {}
}
