package neurarium.browser;

import neurarium.ui.Stage;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The quoted code of the page, its current line marked. The builder made it, a line an element. */
final class RunningCode {
    private final Stage stage;
    private final HTMLElement shown;
    private final NodeList<? extends HTMLElement> lines;
    private int marked = -1;

    /** Shows the code, where the page has some, under the picture. */
    RunningCode(Stage stage, HTMLElement parent) {
        this.stage = stage;
        HTMLElement code = Dom.document().querySelector("[data-loop]");
        shown = Dom.element("div", "running", parent);
        if (code != null) {
            HTMLElement copy = (HTMLElement) code.cloneNode(true);
            Dom.show(true, copy);
            shown.appendChild(copy);
        }
        lines = shown.querySelectorAll("span");
    }

    void refresh() {
        int line = stage.currentLine();
        Dom.show(line >= -1 && lines.getLength() > 0, shown);
        if (line != marked) {
            mark(marked, false);
            mark(line, true);
            marked = line;
        }
    }

    private void mark(int line, boolean current) {
        if (line >= 0 && line < lines.getLength()) {
            HTMLElement element = lines.item(line);
            if (current) {
                element.setAttribute("aria-current", "step");
            } else {
                element.removeAttribute("aria-current");
            }
        }
    }
}
