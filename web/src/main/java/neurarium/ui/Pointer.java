package neurarium.ui;

/** What a finger, the mouse or the keyboard does in the picture of a session. */
public final class Pointer {
    private final Session session;
    private String spot = "";

    Pointer(Session session) {
        this.session = session;
    }

    private Touchable touchable() {
        return session.stage().touchable();
    }

    /** Presses a spot, by the pointer or by the keyboard. */
    public void press(Spot spot, double width) {
        if (!spot.setting().isEmpty()) {
            session.set(spot.setting(), spot.value());
        } else if (spot.press() != null) {
            session.touch(spot.press());
        } else {
            tap(new Touch(spot.box().centerX(), spot.box().centerY(), width));
        }
    }

    public void tap(Touch touch) {
        session.touch(() -> touchable().tap(touch));
    }

    public void longPress(Touch touch) {
        session.touch(() -> touchable().longPress(touch));
    }

    public void drag(Touch touch) {
        session.touch(() -> touchable().drag(touch));
    }

    public void release() {
        session.touch(() -> touchable().release());
    }

    /** The pointer or the keyboard is at a spot; null where it is at none. */
    public void point(Spot at) {
        String key = at == null ? "" : at.key();
        if (key.equals(spot)) {
            return;
        }
        spot = key;
        session.update();
        if (at != null && at.point() != null) {
            session.observe(at.point(), "");
        }
        session.repaint();
    }

    /** The key of the spot that is pointed at; empty where none is. */
    public String pointed() {
        return spot;
    }

    /** The pointer moves over the picture without being down. */
    public void hover(Touch touch) {
        session.update();
        if (touchable().hover(touch)) {
            session.refresh();
            session.repaint();
        }
    }

    /**
     * Whether a press at this place belongs to the picture, so that it must not scroll the page.
     */
    public boolean captures(Touch touch) {
        session.update();
        return touchable().capturesPointer(touch);
    }
}
