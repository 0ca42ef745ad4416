package neurarium.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import neurarium.site.SiteServer;

/** Somebody else's page, of another origin, which records the messages that it gets. */
final class Course implements AutoCloseable {
    private final SiteServer server;
    private final Tab tab;

    private Course(SiteServer server, Tab tab) {
        this.server = server;
        this.tab = tab;
    }

    /** Opens a page with a body; a folder of the test holds it. */
    static Course open(Path folder, String body, Tab tab) throws IOException {
        String html =
                "<!DOCTYPE html><html lang=en><title>Course</title><link rel=icon href=data:,>"
                        + "<script>window.messages = [];"
                        + " addEventListener('message', e => messages.push(e.data));</script>"
                        + body;
        Files.writeString(folder.resolve("unit1.html"), html);
        SiteServer server = new SiteServer(folder, 0).start();
        tab.page().navigate(server.url() + "unit1.html");
        return new Course(server, tab);
    }

    /** A frame, whose id is f, with a page of the site, on the plainest backend, which is quick. */
    static String frame(String path, Tab tab) {
        return "<iframe id=f width=900 height=600 src='" + tab.site() + path + "'></iframe>";
    }

    Course untilReady() {
        return untilHeard("m.neurarium === 'ready'");
    }

    /** Waits for a message, m, of which something is true. */
    Course untilHeard(String condition) {
        tab.until("messages.some(m => " + condition + ")");
        return this;
    }

    Course send(String message) {
        tab.evaluate("f.contentWindow.postMessage(" + message + ", '*')");
        return this;
    }

    /** How many messages, m, there are of which something is true. */
    double count(String condition) {
        return tab.number("messages.filter(m => " + condition + ").length");
    }

    @Override
    public void close() {
        server.close();
    }
}
