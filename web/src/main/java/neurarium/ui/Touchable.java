package neurarium.ui;

/** A picture that answers to a pointer and to the keyboard; by itself it answers to nothing. */
public interface Touchable {
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
