package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Surface;
import neurarium.ui.Touch;

/** What a tab shows at the left of the map, or above it on a phone. */
interface LeftView {
    /** Draws into a box, or beyond its bottom; returns where it ends. */
    double draw(Box box, Surface surface);

    /** The pointer moves over the picture; tells whether something else is pointed at. */
    default boolean hover(Touch touch) {
        return false;
    }

    /** A press where no spot takes it. */
    default void tap(Touch touch) {}
}
