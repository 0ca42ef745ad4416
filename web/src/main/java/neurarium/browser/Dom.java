package neurarium.browser;

import neurarium.io.Decimal;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Elements, made in one line. Text is always set as text, never as HTML. */
final class Dom {
    private static int lastId;

    private Dom() {}

    static HTMLDocument document() {
        return Window.current().getDocument();
    }

    static HTMLElement element(String name, String className, HTMLElement parent) {
        HTMLElement element = document().createElement(name);
        if (!className.isEmpty()) {
            element.setClassName(className);
        }
        parent.appendChild(element);
        return element;
    }

    static HTMLElement text(String name, String className, String text, HTMLElement parent) {
        HTMLElement element = element(name, className, parent);
        say(text, element);
        return element;
    }

    /** Sets the text of an element, if it is not that already. */
    static void say(String text, HTMLElement element) {
        if (!text.equals(element.getTextContent())) {
            element.setTextContent(text);
        }
    }

    static HTMLElement button(String text, HTMLElement parent, Runnable pressed) {
        HTMLElement button = text("button", "", text, parent);
        button.setAttribute("type", "button");
        on("click", button, event -> pressed.run());
        return button;
    }

    static HTMLInputElement input(String type, HTMLElement parent) {
        HTMLElement input = element("input", "", parent);
        input.setAttribute("type", type);
        return (HTMLInputElement) input;
    }

    static void on(String type, HTMLElement element, EventListener<Event> listener) {
        element.addEventListener(type, listener);
    }

    /** Shows or hides an element without changing its place in the page. */
    static void show(boolean visible, HTMLElement element) {
        if (visible) {
            element.removeAttribute("hidden");
        } else {
            element.setAttribute("hidden", "");
        }
    }

    static void enable(boolean enabled, HTMLElement element) {
        if (enabled) {
            element.removeAttribute("disabled");
        } else {
            element.setAttribute("disabled", "");
        }
    }

    /** An id that is used nowhere else in the page. */
    static String newId() {
        lastId++;
        return "n" + lastId;
    }

    /** A length in CSS. */
    static String pixels(double length) {
        return Decimal.write(length) + "px";
    }
}
