package neurarium.browser;

import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import neurarium.ui.Upload;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Buttons that open a file of the reader's own. */
final class Uploads {
    /** In bytes; no model of the suite comes near it. */
    private static final int MAX_SIZE = 1 << 28;

    private static final Text UNREADABLE =
            Text.of(
                    "这个文件读不了，或者超过 256 MB。什么都没有变。",
                    "The file cannot be read, or has more than 256 MB. Nothing has changed.");

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
        HTMLElement complaint = Dom.element("p", "complaint", row);
        complaint.setAttribute("role", "status");
        Host.Opened opened =
                (name, bytes) -> {
                    Dom.say("", complaint);
                    guard.run(() -> session.open(upload.key(), new BrowserFile(name, bytes)));
                };
        Host.Failure failed = reason -> Dom.say(UNREADABLE.in(lang), complaint);
        Host host = Web.page().getNeurariumHost();
        Dom.on("click", file, event -> file.setValue("")); // the same file can be chosen again
        Dom.on("change", file, event -> host.open(file, MAX_SIZE, opened, failed));
    }
}
