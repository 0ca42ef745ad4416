package neurarium.browser;

import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.typedarrays.Int8Array;

/** Buttons that open a file of the reader's own. */
final class Uploads {
    /** Larger files are cut off: no model of the suite comes near it. */
    private static final int LARGEST = 1 << 28;

    private Uploads() {}

    /** Fills the row of an upload. */
    static void add(
            Control.Upload upload, Session session, Lang lang, Guard guard, HTMLElement row) {
        String id = Dom.newId();
        HTMLElement label = Dom.text("label", "", upload.label().in(lang), row);
        label.setAttribute("for", id);
        HTMLInputElement file = Dom.input("file", row);
        file.setAttribute("id", id);
        file.setAttribute("accept", upload.accept());
        file.setAttribute("title", Text.of("不会离开本机", "It stays on this device").in(lang));
        Opened opened =
                (name, bytes) ->
                        guard.run(() -> session.open(upload.key(), name, SiteFiles.copy(bytes)));
        Dom.on("change", file, event -> read(file, LARGEST, opened));
    }

    /** The bytes of the chosen file; the same file can be chosen again. */
    @JSBody(
            params = {"input", "largest", "answer"},
            script =
                    "var file = input.files[0]; if (!file) return;"
                            + "var reader = new FileReader();"
                            + "reader.onload = function() {"
                            + "  answer(file.name, new Int8Array(reader.result)); };"
                            + "reader.readAsArrayBuffer(file.slice(0, largest));"
                            + "input.value = '';")
    private static native void read(JSObject input, int largest, Opened answer);

    /** Takes a file. */
    @JSFunctor
    interface Opened extends JSObject {
        void read(String name, Int8Array bytes);
    }
}
