package neurarium.browser;

import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Session;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * How many CSS pixels the page gives to each pixel of a picture. The style sheet decides: {@code
 * --fill: 1} makes the picture as large as its place is high, as in a lecture or full screen; else
 * it is {@code --zoom} times as large, more than once only on very wide screens.
 */
final class Magnification {
    private static final double MAX = 6;
    private static final double PRECISION = 0.03;

    private final HTMLElement frame;
    private final Session session;
    private final CanvasSurface ruler;
    private double width;
    private double height;
    private double filling = 1;

    Magnification(HTMLElement frame, Session session, Lang lang) {
        this.frame = frame;
        this.session = session;
        ruler = CanvasSurface.ruler(lang);
    }

    double now() {
        Web.Style style = Web.page().getComputedStyle(frame);
        if (style.getPropertyValue("--fill").trim().equals("1")) {
            return filling();
        }
        String zoom = style.getPropertyValue("--zoom").trim();
        return zoom.isEmpty() ? 1 : Numbers.parse(zoom);
    }

    /** The largest magnification at which the picture fits into its place; 1 where none does. */
    private double filling() {
        boolean isSame = width == frame.getClientWidth() && height == frame.getClientHeight();
        if (isSame && !session.hasChanged()) {
            return filling;
        }
        width = frame.getClientWidth();
        height = frame.getClientHeight();
        double low = 1;
        double high = MAX;
        while (high - low > PRECISION) {
            double middle = (low + high) / 2;
            if (fits(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        filling = low;
        return filling;
    }

    private boolean fits(double scale) {
        return height(width / scale) * scale <= height;
    }

    /** The height of the picture at a width, both in its own pixels. */
    double height(double width) {
        ruler.measure(width, session.pointer().pointed());
        return session.draw(ruler);
    }
}
