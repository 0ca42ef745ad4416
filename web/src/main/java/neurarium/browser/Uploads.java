package neurarium.browser;

import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import neurarium.ui.Upload;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Buttons that open a file of the reader's own. */
final class Uploads {
    /** Larger files are cut off: no model of the suite comes near it. */
    private static final int MAX_SIZE = 1 << 28;

    private Uploads() {}

    /** Fills the row of an upload. */
    static void add(Upload upload, Session session, Lang lang, Guard guard, HTMLElement row) {
        String id = Dom.newId();
        HTMLElement label = Dom.text("label", "", upload.label().in(lang), row);
        label.setAttribute("for", id);
        HTMLInputElement file = Dom.input("file", row);
        file.setAttribute("id", id);
        file.setAttribute("accept", upload.accept);
        file.setAttribute("title", Text.of("不会离开本机", "It stays on this device").in(lang));
        Host.Opened opened =
                (name, bytes) ->
                        guard.run(() -> session.open(upload.key(), new BrowserFile(name, bytes)));
        Dom.on("click", file, event -> file.setValue("")); // the same file can be chosen again
        Dom.on("change", file, event -> Web.page().getNeurariumHost().open(file, MAX_SIZE, opened));
    }
}
