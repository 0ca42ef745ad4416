package neurarium.browser;

import neurarium.ui.Lang;
import neurarium.ui.Palette;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The canvas of a demo: draws it, turns presses into taps, drags and long presses, and lets every
 * spot explain itself to the pointer and to the keyboard.
 */
final class Picture {
    private static final int LONG_PRESS = 500;
    private static final double SLOP = 6;

    /** While a demo plays its buttons follow it at a fifth of the pace of its layers. */
    private static final int BUTTONS_EVERY = 5;

    private final Session session;
    private final HTMLElement frame;
    private final HTMLElement words;
    private final HTMLCanvasElement canvas;
    private final CanvasSurface surface;
    private final SpotButtons buttons;
    private final HTMLElement bubble;
    private final Guard guard;
    private double scale = 1;
    private double height;
    private boolean outdated;
    private int settledDraws;
    private boolean down;
    private boolean moved;
    private boolean grabbed;
    private double downX;
    private double downY;
    private int timer;
    private double hoverX = -1;
    private double hoverY = -1;

    Picture(Session session, Lang lang, HTMLElement parent, Guard guard) {
        this.session = session;
        this.guard = guard;
        frame = Dom.element("div", "picture", parent);
        HTMLElement element = Dom.element("canvas", "", frame);
        element.setAttribute("role", "img");
        words = Dom.element("p", "hidden", frame);
        words.setAttribute("id", Dom.newId());
        element.setAttribute("aria-labelledby", words.getAttribute("id"));
        canvas = (HTMLCanvasElement) element;
        surface = new CanvasSurface(canvas, lang);
        buttons = new SpotButtons(frame, lang, guard, this::explain, this::tap);
        bubble = Dom.element("div", "bubble", frame);
        bubble.setAttribute("aria-hidden", "true");
        Dom.show(false, bubble);
        boolean pointers = Web.exists(Web.page().pointerEvent());
        Dom.on(pointers ? "pointerdown" : "mousedown", element, this::press);
        Dom.on(pointers ? "pointermove" : "mousemove", element, this::move);
        Dom.on(pointers ? "pointerup" : "mouseup", element, this::release);
        Dom.on("pointercancel", element, event -> cancel());
        Dom.on("pointerleave", element, event -> leave());
        element.addEventListener("touchstart", this::keepFromScrolling);
        Dom.on("contextmenu", element, this::keepMenuClosed);
    }

    /** Says that the picture will be drawn anew: its spots no longer fit the model. */
    void outdate() {
        outdated = true;
    }

    HTMLCanvasElement canvas() {
        return canvas;
    }

    /** The text alternative; read out when it changes, but not at every moment of a run. */
    void describe(String text, boolean readOut) {
        words.setAttribute("aria-live", readOut ? "polite" : "off");
        Dom.say(text, words);
    }

    /**
     * Draws the demo.
     *
     * @param settled whether the places of spots go to the keyboard too, which takes longer
     */
    void draw(Palette palette, boolean settled) {
        if (settled) {
            scale = Magnification.of(frame, session.demo());
        }
        double width = width();
        height = session.demo().height(width);
        surface.begin(width, height, scale, palette, settled);
        session.demo().draw(surface);
        outdated = false;
        boolean playing = session.player().isPlaying();
        if (!playing || (settled && ++settledDraws % BUTTONS_EVERY == 0)) {
            buttons.update(surface.spots(), scale);
        }
        if (hoverX >= 0) {
            explain(at(hoverX, hoverY));
        } else {
            explain(buttons.focused());
        }
    }

    /** The width in the picture's own pixels, of which the screen shows each {@code scale} wide. */
    private double width() {
        int width = frame.getClientWidth();
        return width > 0 ? width / scale : 640;
    }

    /** Draws the picture for paper, at once: what prints does not wait for the next frame. */
    void print() {
        draw(Palette.LIGHT, true);
    }

    /** A spot is pressed by the keyboard. */
    private void tap(Spot spot) {
        session.tap(touch(spot.box().centerX(), spot.box().centerY()));
    }

    /** Shows what a spot is made of, beside it; null hides it. */
    private void explain(Spot spot) {
        if (outdated) {
            return; // the model may have changed its shape since: the next picture explains
        }
        guard.run(() -> session.point(spot == null ? "" : spot.key()));
        if (spot == null || spot.explanation().isEmpty()) {
            Dom.show(false, bubble);
            return;
        }
        Dom.say(spot.explanation().in(surface.lang()), bubble);
        Dom.show(true, bubble);
        double width = bubble.getOffsetWidth();
        double left = spot.box().centerX() * scale - width / 2;
        left = Math.max(0, Math.min(frame.getClientWidth() - width, left));
        double above = spot.box().y() * scale - bubble.getOffsetHeight() - 6;
        double top = above < 0 ? spot.box().bottom() * scale + 6 : above;
        bubble.getStyle().setProperty("left", Dom.pixels(left));
        bubble.getStyle().setProperty("top", Dom.pixels(top));
    }

    /** The spot at a place; null where there is none. */
    private Spot at(double x, double y) {
        for (Spot spot : surface.spots()) {
            if (!spot.forKeys() && spot.box().contains(x, y)) {
                return spot;
            }
        }
        return null;
    }

    private Touch touch(double x, double y) {
        return new Touch(x, y, width(), height);
    }

    private void press(Event event) {
        Web.Pointer pointer = (Web.Pointer) event;
        if (pointer.getButton() != 0) {
            return;
        }
        down = true;
        moved = false;
        downX = pointer.getOffsetX() / scale;
        downY = pointer.getOffsetY() / scale;
        grabbed = guard.test(() -> session.demo().grabs(touch(downX, downY)));
        if (grabbed && Web.exists(Web.page().pointerEvent())) {
            ((PointerCapture) (JSObject) canvas).setPointerCapture(pointer.getPointerId());
        }
        timer =
                Window.setTimeout(
                        () -> {
                            if (down && !moved) {
                                down = false;
                                guard.run(() -> session.longPress(touch(downX, downY)));
                            }
                        },
                        LONG_PRESS);
    }

    private void move(Event event) {
        Web.Pointer pointer = (Web.Pointer) event;
        double x = pointer.getOffsetX() / scale;
        double y = pointer.getOffsetY() / scale;
        hoverX = x;
        hoverY = y;
        moved |= Math.abs(x - downX) + Math.abs(y - downY) > SLOP;
        if (down && moved && grabbed) {
            guard.run(() -> session.drag(touch(x, y)));
        } else {
            guard.run(() -> session.hover(touch(x, y)));
            explain(at(x, y));
        }
    }

    private void release(Event event) {
        Web.Pointer pointer = (Web.Pointer) event;
        if (down && !moved) {
            explain(at(downX, downY)); // a finger points only now
            boolean shift = pointer.getShiftKey();
            guard.run(
                    () -> {
                        if (shift) {
                            session.longPress(touch(downX, downY));
                        } else {
                            session.tap(touch(downX, downY));
                        }
                    });
            explain(at(downX, downY));
        }
        cancel();
    }

    private void cancel() {
        if (down && moved && grabbed) {
            guard.run(session::release);
        }
        down = false;
        Window.clearTimeout(timer);
    }

    private void leave() {
        hoverX = -1;
        explain(buttons.focused());
    }

    /** A touch that belongs to the picture must not scroll the page. */
    private void keepFromScrolling(Event event) {
        TouchStart start = (TouchStart) (JSObject) event;
        TouchPoint point = start.getTouches().get(0);
        var rectangle = canvas.getBoundingClientRect();
        double x = (point.getClientX() - rectangle.getLeft()) / scale;
        double y = (point.getClientY() - rectangle.getTop()) / scale;
        if (guard.test(() -> session.demo().grabs(touch(x, y)))) {
            event.preventDefault();
        }
    }

    /** A long press opens no menu where the picture takes it. */
    private void keepMenuClosed(Event event) {
        if (grabbed) {
            event.preventDefault();
        }
    }

    /** An element that can keep a pointer. */
    private interface PointerCapture extends JSObject {
        void setPointerCapture(int pointerId);
    }

    private interface TouchStart extends JSObject {
        @JSProperty
        JSArrayReader<TouchPoint> getTouches();
    }

    private interface TouchPoint extends JSObject {
        @JSProperty
        double getClientX();

        @JSProperty
        double getClientY();
    }
}
