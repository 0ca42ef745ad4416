package neurarium.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** The browser's class of this name: tells when an element changes its size. */
@JSClass
class ResizeObserver implements JSObject {
    @SuppressWarnings("unused")
    ResizeObserver(Web.SizeCallback callback) {}

    native void observe(Element element);
}
