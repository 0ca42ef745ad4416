package neurarium.browser;

import neurarium.ui.Lang;
import neurarium.ui.Text;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.typedarrays.Int8Array;

/** Fields of several lines, with a button that fills them from a file of the reader's own. */
final class TextAreas {
    private static final int MAX_SIZE = 1 << 20;

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
                event ->
                        Web.page()
                                .getNeurariumHost()
                                .open(
                                        file,
                                        MAX_SIZE,
                                        (name, bytes) -> guard.run(() -> fill(area, bytes))));
        return area;
    }

    private static void fill(HTMLInputElement area, Int8Array bytes) {
        Host host = Web.page().getNeurariumHost();
        area.setValue(host.text(bytes));
        host.fire(area, "input");
        host.fire(area, "change");
    }
}
