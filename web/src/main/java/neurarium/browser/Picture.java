package neurarium.browser;

import neurarium.tensor.Rng;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
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
    private final Bubble bubble;
    private final Guard guard;
    private final Magnification magnification;
    private final Viewport viewport;
    private double height;
    private boolean isValid;
    private int completeDraws;
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
        viewport = new Viewport(frame, element);
        magnification = new Magnification(frame, session, lang);
        buttons = new SpotButtons(frame, lang, guard, this::focus, this::press);
        bubble = new Bubble(frame, lang);
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
    void invalidate() {
        isValid = false;
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
     * @param isComplete whether layers are drawn and the places of spots go to the keyboard too,
     *     which takes longer
     */
    void draw(Palette palette, boolean isComplete) {
        if (isComplete) {
            viewport.scale(magnification.now());
            session.prepare();
        }
        if (height == 0) { // a canvas is sized before anything is drawn on it
            height = Math.ceil(magnification.height(viewport.width()));
        }
        double end = paint(palette, isComplete);
        if (end != height) {
            height = end;
            paint(palette, isComplete);
        }
        isValid = true;
        boolean playing = session.player().isPlaying();
        if (!playing || (isComplete && ++completeDraws % BUTTONS_EVERY == 0)) {
            buttons.update(surface.spots(), viewport.scale());
        }
        if (hoverX >= 0) {
            explain(at(hoverX, hoverY));
        } else {
            explain(buttons.focused());
        }
    }

    /** Draws on a canvas of the height that the picture had last; answers with the one it needs. */
    private double paint(Palette palette, boolean isComplete) {
        String pointed = session.pointer().pointed();
        surface.begin(
                viewport.width(),
                height,
                viewport.scale(),
                viewport.enlargement(),
                palette,
                pointed,
                isComplete);
        return Math.ceil(session.stage().scene().draw(surface));
    }

    /** Draws the picture for paper, at once: what prints does not wait for the next frame. */
    void print() {
        draw(Palette.LIGHT, true);
    }

    /** A spot is pressed, by the keyboard: the one that the picture now has by this key. */
    private void press(Spot spot) {
        refresh();
        for (Spot now : surface.spots()) {
            if (now.key().equals(spot.key())) {
                session.pointer().press(now, viewport.width());
                return;
            }
        }
    }

    /** Draws a picture that is out of date: its spots may be of a model that is gone. */
    private void refresh() {
        if (!isValid) {
            draw(Theme.palette(), true);
        }
    }

    /** Presses one of the spots, as a keyboard may. */
    void pressAny(Rng rng) {
        if (!surface.spots().isEmpty()) {
            press(surface.spots().get(rng.below(surface.spots().size())));
        }
    }

    /** The keyboard is at a spot, null where it is at none: a pointer at rest explains no more. */
    private void focus(Spot spot) {
        if (spot != null) {
            hoverX = -1;
        }
        explain(spot);
    }

    /** Shows what a spot is made of, beside it; null hides it. */
    private void explain(Spot spot) {
        if (!isValid) {
            return; // the model may have changed its shape since: the next picture explains
        }
        guard.run(() -> session.pointer().point(spot));
        if (spot == null || spot.explanation().isEmpty()) {
            bubble.hide();
        } else {
            bubble.show(spot, viewport.scale());
        }
    }

    /** The spot at a place; null where there is none. */
    private Spot at(double x, double y) {
        for (Spot spot : surface.spots()) {
            if (!spot.keyboardOnly() && spot.box().contains(x, y)) {
                return spot;
            }
        }
        return null;
    }

    private void press(Event event) {
        Web.Pointer pointer = (Web.Pointer) event;
        if (pointer.getButton() != 0) {
            return;
        }
        Touch touch = viewport.touch(event);
        down = true;
        moved = false;
        downX = touch.x();
        downY = touch.y();
        hoverX = downX;
        hoverY = downY;
        grabbed = guard.test(() -> session.pointer().captures(touch));
        if (grabbed && Web.exists(Web.page().pointerEvent())) {
            ((Web.PointerCapture) (JSObject) canvas).setPointerCapture(pointer.getPointerId());
        }
        timer =
                Window.setTimeout(
                        () -> {
                            if (down && !moved) {
                                down = false;
                                guard.run(() -> pressAt(downX, downY, true));
                            }
                        },
                        LONG_PRESS);
    }

    private void move(Event event) {
        Touch touch = viewport.touch(event);
        hoverX = touch.x();
        hoverY = touch.y();
        moved |= Math.abs(hoverX - downX) + Math.abs(hoverY - downY) > SLOP;
        if (down && moved && grabbed) {
            guard.run(() -> session.pointer().drag(touch));
        } else {
            guard.run(() -> session.pointer().hover(touch));
            explain(at(hoverX, hoverY));
        }
    }

    private void release(Event event) {
        Web.Pointer pointer = (Web.Pointer) event;
        if (down && !moved) {
            explain(at(downX, downY)); // a finger points only now
            boolean shift = pointer.getShiftKey();
            guard.run(() -> pressAt(downX, downY, shift));
            explain(at(downX, downY));
        }
        cancel();
    }

    /** A press belongs to the spot there, if that does anything; else to the picture. */
    private void pressAt(double x, double y, boolean isLong) {
        refresh();
        Spot spot = at(x, y);
        if (spot != null && spot.isPressable()) {
            session.pointer().press(spot, viewport.width());
        } else if (isLong) {
            session.pointer().longPress(viewport.touch(x, y));
        } else {
            session.pointer().tap(viewport.touch(x, y));
        }
    }

    private void cancel() {
        if (down && moved && grabbed) {
            guard.run(session.pointer()::release);
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
        Web.TouchStart start = (Web.TouchStart) (JSObject) event;
        Touch touch = viewport.touch(start.getTouches().get(0));
        if (guard.test(() -> session.pointer().captures(touch))) {
            event.preventDefault();
        }
    }

    /** A long press opens no menu where the picture takes it. */
    private void keepMenuClosed(Event event) {
        if (grabbed) {
            event.preventDefault();
        }
    }
}
