package neurarium.browser;

import java.util.function.Function;
import neurarium.kernel.Kernels;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Json;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Starts the demo that the page asks for, and starts it again where it broke. */
public final class Browser implements Api {
    private final Host host;
    private final Function<String, Demo> maker;
    private Session session;
    private DemoPage page;

    private Browser(Host host, Function<String, Demo> maker) {
        this.host = host;
        this.maker = maker;
    }

    /** Runs in the page that the loader prepared; {@code maker} makes a demo from its id. */
    public static void run(Function<String, Demo> maker) {
        Host host = Web.page().getNeurariumHost();
        Kernels.choose(SimdKernels.of(host));
        Browser browser = new Browser(host, maker);
        browser.start(() -> host.connect(browser));
    }

    private void start(Runnable started) {
        Guard guard = new Guard(this::broke);
        guard.run(
                () -> {
                    Demo demo = maker.apply(host.getDemo());
                    fetch(demo, 0, guard, () -> show(demo, guard, started));
                });
    }

    /** Brings the demo what it needs, one file after the other, and goes on. */
    private void fetch(Demo demo, int index, Guard guard, Runnable ready) {
        if (!(demo instanceof FileUser user) || index == user.neededFiles().size()) {
            guard.run(ready);
            return;
        }
        String name = user.neededFiles().get(index);
        Runnable next = () -> fetch(demo, index + 1, guard, ready);
        host.inlined(
                name,
                bytes -> {
                    guard.run(() -> user.receiveFile(name, SiteFiles.copy(bytes)));
                    next.run();
                },
                reason -> next.run());
    }

    private void show(Demo demo, Guard guard, Runnable started) {
        guard.run(
                () -> {
                    demo.setLanguage(Lang.of(host.getLang()));
                    session = new Session(host.getDemo(), demo);
                    page = new DemoPage(host, session, guard);
                });
        started.run();
    }

    /** Shows a card in place of a demo that threw; its button makes a new one. */
    private void broke(Throwable error) {
        if (page != null) {
            page.stop();
            page = null;
        }
        String message = String.valueOf(error.getMessage());
        host.emit("error", new Json().open('{').put("message", message).close('}').toString());
        Lang lang = Lang.of(host.getLang());
        HTMLElement root = host.getRoot();
        root.setTextContent("");
        HTMLElement card = Dom.element("div", "error-card", root);
        card.setAttribute("role", "alert");
        Dom.text("h2", "", Text.of("演示出错了", "The demo broke").in(lang), card);
        Dom.text(
                "p",
                "",
                Text.of(
                                "页面其余部分不受影响。可以重新开始这个演示。",
                                "The rest of the page still works. You can start the demo again.")
                        .in(lang),
                card);
        Dom.text("p", "detail", message, card);
        Dom.button(Text.of("⟲ 重来", "⟲ Reset").in(lang), card, () -> start(() -> {}));
    }

    @Override
    public String controls() {
        return session.settings().describe(Lang.of(host.getLang()));
    }

    @Override
    public String get(String key) {
        return session.get(key);
    }

    @Override
    public String set(String key, String value) {
        return problem(() -> session.set(key, value));
    }

    @Override
    public String action(String name) {
        return problem(() -> session.action(name));
    }

    /** What was wrong with a request; empty where nothing was. */
    private static String problem(Runnable request) {
        try {
            request.run();
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Override
    public void step(int n, Done done) {
        session.step(n, done::done);
        page.workOff();
    }

    @Override
    public String state() {
        return session.state();
    }

    @Override
    public int fuzzed() {
        return page == null ? 0 : page.fuzzed();
    }
}
