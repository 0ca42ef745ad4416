package neurarium.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** Parts of the browser for which TeaVM has no types of its own; any may be missing somewhere. */
final class Web {
    private Web() {}

    /** The window, with what the suite asks of it. */
    interface Page extends JSObject {
        @JSProperty
        Host getNeurariumHost();

        @JSProperty
        JSObject getMatchMedia();

        MediaQuery matchMedia(String query);

        Style getComputedStyle(HTMLElement element);

        @JSProperty("IntersectionObserver")
        JSObject intersectionObserver();

        @JSProperty("ResizeObserver")
        JSObject resizeObserver();

        @JSProperty("PointerEvent")
        JSObject pointerEvent();
    }

    interface MediaQuery extends JSObject {
        @JSProperty
        boolean isMatches();
    }

    interface Style extends JSObject {
        String getPropertyValue(String name);
    }

    interface Pointer extends MouseEvent {
        @JSProperty
        int getPointerId();
    }

    interface Seen extends JSObject {
        @JSProperty("isIntersecting")
        boolean isIntersecting();
    }

    /** A drawing context as far as it smooths enlarged images. */
    interface Smoothing extends JSObject {
        @JSProperty
        void setImageSmoothingEnabled(boolean smooth);
    }

    /** A drawing context as far as it chooses the direction of writing. */
    interface Writing extends JSObject {
        @JSProperty
        void setDirection(String direction);
    }

    /** A document as far as its visibility goes. */
    interface Hideable extends JSObject {
        @JSProperty
        boolean isHidden();
    }

    @JSFunctor
    interface SeenCallback extends JSObject {
        void seen(JSArrayReader<Seen> entries);
    }

    @JSFunctor
    interface SizeCallback extends JSObject {
        void resized();
    }

    static Page page() {
        return (Page) (JSObject) Window.current();
    }

    static boolean exists(JSObject object) {
        return object != null && !JSObjects.isUndefined(object);
    }

    /** Whether a media query holds; false where the browser cannot tell. */
    static boolean matches(String query) {
        if (!exists(page().getMatchMedia())) {
            return false;
        }
        MediaQuery result = page().matchMedia(query);
        return exists(result) && result.isMatches();
    }

    /** An element that can keep a pointer. */
    interface PointerCapture extends JSObject {
        void setPointerCapture(int pointerId);
    }

    interface TouchStart extends JSObject {
        @JSProperty
        JSArrayReader<Place> getTouches();
    }

    /** A place in the window, of a touch or the mouse. */
    interface Place extends JSObject {
        @JSProperty
        double getClientX();

        @JSProperty
        double getClientY();
    }

    /** An element as the window shows it, zoomed and transformed. */
    interface Shown extends JSObject {
        Rectangle getBoundingClientRect();
    }

    /** A part of the window. */
    interface Rectangle extends JSObject {
        @JSProperty
        double getLeft();

        @JSProperty
        double getTop();

        @JSProperty
        double getWidth();
    }

    static Rectangle rectangle(HTMLElement element) {
        return ((Shown) (JSObject) element).getBoundingClientRect();
    }
}
