package neurarium.demos.attention;

import neurarium.ui.Touch;

/** A hand on the scene: it drags the gaze, which lies on top, or an object. */
final class GazeHand {
    private final GazeModel gaze;
    private boolean isDown;
    private Fruit dragged;

    GazeHand(GazeModel gaze) {
        this.gaze = gaze;
    }

    boolean grabs(Touch touch) {
        return GazeView.isGaze(gaze, touch) || GazeView.at(gaze, touch) != null;
    }

    void drag(Touch touch) {
        if (!isDown) {
            isDown = true;
            dragged = GazeView.isGaze(gaze, touch) ? null : GazeView.at(gaze, touch);
            gaze.choose(dragged == null ? gaze.chosen() : dragged);
        }
        double[] place = GazeView.place(touch);
        if (dragged == null) {
            gaze.look(place[0], place[1]);
        } else {
            gaze.place(dragged, place[0], place[1]);
        }
    }

    void release() {
        isDown = false;
    }

    /** Chooses an object, or looks into the plane. */
    void tap(Touch touch) {
        Fruit fruit = GazeView.at(gaze, touch);
        if (fruit != null) {
            gaze.choose(fruit);
        } else if (GazeView.isPlane(touch)) {
            double[] place = GazeView.place(touch);
            gaze.look(place[0], place[1]);
        }
    }
}
