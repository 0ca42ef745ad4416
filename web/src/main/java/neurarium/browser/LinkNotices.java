package neurarium.browser;

import java.util.List;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Says what of a page's link could not be used. */
final class LinkNotices {
    private LinkNotices() {}

    /** Shows the problems, if any, and that of a backend that does not run here. */
    static void show(List<Text> problems, Session session, Host host, Lang lang, HTMLElement root) {
        String asked = session.page().backend();
        String runs = host.getBackend();
        if (!asked.equals("auto") && !asked.equals(runs)) {
            problems.add(
                    Text.of(
                                    "backend：这里用不了 {asked}，改用 {runs}。",
                                    "backend: {asked} does not run here; {runs} does.")
                            .with("asked", asked)
                            .with("runs", runs));
        }
        if (problems.isEmpty()) {
            return;
        }
        HTMLElement notices = Dom.element("div", "notices", root);
        notices.setAttribute("role", "alert");
        Dom.text(
                "p",
                "",
                Text.of("链接中的这些参数没有采用，改用默认值：", "These parameters of the link were not used:")
                        .in(lang),
                notices);
        HTMLElement list = Dom.element("ul", "", notices);
        for (Text problem : problems) {
            Dom.text("li", "", problem.in(lang), list);
        }
    }
}
