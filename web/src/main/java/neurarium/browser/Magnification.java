package neurarium.browser;

import neurarium.ui.Demo;
import neurarium.ui.Numbers;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * How many CSS pixels the page gives to each pixel of a picture. The style sheet decides: {@code
 * --fill: 1} makes the picture as large as its place is high, as in a lecture or full screen; else
 * it is {@code --zoom} times as large, more than once only on very wide screens.
 */
final class Magnification {
    private static final double MOST = 6;
    private static final double STEP = 0.05;

    private Magnification() {}

    static double of(HTMLElement frame, Demo demo) {
        Web.Style style = Web.page().getComputedStyle(frame);
        if (style.getPropertyValue("--fill").trim().equals("1")) {
            return filling(frame.getClientWidth(), frame.getClientHeight(), demo);
        }
        String zoom = style.getPropertyValue("--zoom").trim();
        return zoom.isEmpty() ? 1 : Numbers.parse(zoom);
    }

    /** The largest magnification at which the picture fits into a place; 1 where none does. */
    private static double filling(double width, double height, Demo demo) {
        double scale = MOST;
        while (scale > 1 && demo.height(width / scale) * scale > height) {
            scale -= STEP;
        }
        return Math.max(1, scale);
    }
}
