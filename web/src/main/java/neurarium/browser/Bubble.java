package neurarium.browser;

import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.Spot;
import org.teavm.jso.dom.html.HTMLElement;

/** What a spot is made of, beside it; the keyboard's button says the same to a screen reader. */
final class Bubble {
    private static final int GAP = 6;

    private final HTMLElement frame;
    private final Lang lang;
    private final HTMLElement element;

    Bubble(HTMLElement frame, Lang lang) {
        this.frame = frame;
        this.lang = lang;
        element = Dom.element("div", "bubble", frame);
        element.setAttribute("aria-hidden", "true");
        hide();
    }

    /** Shows what a spot says, above it where there is room. */
    void show(Spot spot, double scale) {
        Dom.say(spot.explanation().in(lang), element);
        Dom.show(true, element);
        Box box = spot.box();
        double width = element.getOffsetWidth();
        double left = box.centerX() * scale - width / 2;
        left = Math.max(0, Math.min(frame.getClientWidth() - width, left));
        double above = box.y() * scale - element.getOffsetHeight() - GAP;
        double top = above < 0 ? box.bottom() * scale + GAP : above;
        element.getStyle().setProperty("left", Dom.pixels(left));
        element.getStyle().setProperty("top", Dom.pixels(top));
    }

    void hide() {
        Dom.show(false, element);
    }
}
