package neurarium.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** The browser's class of this name: tells when an element comes into view. */
@JSClass
class IntersectionObserver implements JSObject {
    @SuppressWarnings("unused")
    IntersectionObserver(Web.SeenCallback callback) {}

    native void observe(Element element);
}
