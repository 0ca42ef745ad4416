package neurarium.browser;

import neurarium.ui.Touch;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** How a canvas is shown in the window, and which place of its picture is at a place there. */
final class Viewport {
    private final HTMLElement frame;
    private final HTMLElement canvas;
    private double scale = 1;

    Viewport(HTMLElement frame, HTMLElement canvas) {
        this.frame = frame;
        this.canvas = canvas;
    }

    /** How many CSS pixels each pixel of the picture takes. */
    double scale() {
        return scale;
    }

    void scale(double scale) {
        this.scale = scale;
    }

    /** The width in the picture's own pixels. */
    double width() {
        int width = frame.getClientWidth();
        return width > 0 ? width / scale : 640;
    }

    /** How many times larger than its CSS pixels the window shows it, by a zoom or a transform. */
    double enlargement() {
        int width = frame.getClientWidth();
        double ratio = width > 0 ? Web.rectangle(frame).getWidth() / width : 1;
        return Math.rint(100 * ratio) / 100; // the width in CSS pixels is rounded, too
    }

    /** A place in the picture's own pixels. */
    Touch touch(double x, double y) {
        return new Touch(x, y, width());
    }

    /** The place in the picture of an event or a finger, which knows its place in the window. */
    Touch touch(JSObject at) {
        Web.Place place = (Web.Place) at;
        Web.Rectangle shown = Web.rectangle(canvas);
        double pixel = shown.getWidth() / width();
        return touch(
                (place.getClientX() - shown.getLeft()) / pixel,
                (place.getClientY() - shown.getTop()) / pixel);
    }
}
