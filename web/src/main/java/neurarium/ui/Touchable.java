package neurarium.ui;

/**
 * What a picture does under a pointer at any place, beyond what its {@link Spot}s do. Every setting
 * that a touch changes is heard as a change.
 */
public interface Touchable {
    /**
     * Whether a press at this place belongs to the picture, so that it must not scroll the page.
     */
    default boolean capturesPointer(Touch touch) {
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

    /** A click or a tap, where no spot takes it. */
    default void tap(Touch touch) {}

    /** A shift-click or a long press, where no spot takes it. */
    default void longPress(Touch touch) {
        tap(touch);
    }

    /** The pointer moves while it is down; captured where it went down. */
    default void drag(Touch touch) {}

    /** The pointer that dragged went up. */
    default void release() {}
}
