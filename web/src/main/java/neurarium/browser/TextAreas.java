package neurarium.browser;

import neurarium.ui.Lang;
import neurarium.ui.Text;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Fields of several lines, with a button that fills them from a file of the reader's own. */
final class TextAreas {
    private static final int LARGEST = 1 << 20;

    private TextAreas() {}

    /** Adds a field; it has value and events like an input of one line. */
    static HTMLInputElement add(String id, Lang lang, Guard guard, HTMLElement row) {
        HTMLInputElement area = (HTMLInputElement) (JSObject) Dom.element("textarea", "", row);
        area.setAttribute("id", id);
        area.setAttribute("rows", "6");
        area.setAttribute("spellcheck", "false");
        HTMLInputElement file = Dom.input("file", row);
        file.setAttribute("accept", ".csv,.tsv,.txt,text/*");
        file.setAttribute(
                "aria-label",
                Text.of("打开文件（不会离开本机）", "Open a file (it stays on this device)").in(lang));
        Dom.on(
                "change",
                file,
                event -> read(file, LARGEST, text -> guard.run(() -> fill(area, text))));
        return area;
    }

    private static void fill(HTMLInputElement area, String text) {
        area.setValue(text);
        fire(area, "input");
        fire(area, "change");
    }

    @JSBody(
            params = {"element", "type"},
            script = "element.dispatchEvent(new Event(type));")
    private static native void fire(JSObject element, String type);

    /** The beginning of the chosen file as text. */
    @JSBody(
            params = {"input", "largest", "answer"},
            script =
                    "var file = input.files[0]; if (!file) return;"
                            + "var reader = new FileReader();"
                            + "reader.onload = function() { answer(reader.result); };"
                            + "reader.readAsText(file.slice(0, largest));"
                            + "input.value = '';")
    private static native void read(JSObject input, int largest, Answer answer);

    /** Takes the text of a file. */
    @JSFunctor
    interface Answer extends JSObject {
        void read(String text);
    }
}
