package neurarium.browser;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Choice;
import neurarium.ui.FileUser;
import neurarium.ui.Json;
import neurarium.ui.Lang;
import neurarium.ui.Player;
import neurarium.ui.Session;
import neurarium.ui.SessionListener;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * One demo on its page: picture, controls, transport, and the loop that keeps them in step with the
 * session. A frame computes for 8 ms at most; out of sight it does nothing.
 */
final class DemoPage implements SessionListener {
    private static final double BUDGET = 8;
    private static final double FRAME = 13;

    /** Milliseconds of steps that a script asked for, before the page gets its turn. */
    private static final double SLICE = 45;

    /** While such steps are made the picture follows so often. */
    private static final double FOLLOW_EVERY = 100;

    private static final double DESCRIBE_EVERY = 1000;

    /**
     * While a demo plays, its layers are drawn so often at most, and for this share of the time.
     */
    private static final double COMPLETE_EVERY = 50;

    private static final double COMPLETE_SHARE = 6;

    private final Host host;
    private final Session session;
    private final Lang lang;
    private final Guard guard;
    private Picture picture;
    private final TransportBar transport;
    private final List<Runnable> refreshers = new ArrayList<>();
    private Fuzz fuzz;
    private boolean alive = true;
    private boolean dirty;
    private boolean waiting;
    private boolean inView = true;

    /** Whether the browser has said so: before, nothing plays. */
    private boolean isPlaced;

    private boolean stale;
    private boolean slicing;
    private double lastFrame;
    private double nextComplete;
    private double lastDescription = -DESCRIBE_EVERY;

    DemoPage(Host host, Session session, Guard guard) {
        this.host = host;
        this.session = session;
        this.guard = guard;
        lang = Lang.of(host.getLang());
        HTMLElement root = host.getRoot();
        root.setTextContent("");
        if (session.demo() instanceof FileUser user) {
            user.attachFiles(new SiteFiles(host, guard, this::arrived));
        }
        List<String> parameters = session.settings().own(parameters(host.getParameters()));
        LinkNotices.show(session.open(parameters), session, host, lang, root);
        HTMLElement stage = Dom.element("div", "stage", root);
        HTMLElement left = Dom.element("div", "view", stage);
        for (Choice choice : session.stage().tabs()) {
            refreshers.add(new Tabs(choice, session, lang, guard, left)::refresh);
        }
        picture = new Picture(session, lang, left, guard);
        refreshers.add(new RunningCode(session.stage(), left)::refresh);
        Inputs inputs = new Inputs(session, lang, guard);
        transport = new TransportBar(session, lang, inputs, guard, left);
        if (session.page().showsControls()) {
            Panel panel = new Panel(session, lang, inputs, guard, stage);
            refreshers.add(panel::refresh);
            new ShareBar(session, host, lang, picture, guard, root);
        } else {
            stage.setAttribute("data-bare", "");
        }
        ExerciseForm.addAll(session, host, guard);
        session.listen(this);
        watch();
        redraw();
        drawFirst();
    }

    /** Draws at once where there is room: a page that says that it is ready has its picture. */
    private void drawFirst() {
        if (host.getRoot().getClientWidth() > 0) {
            double now = Performance.now();
            draw(now);
            describe(now);
        }
    }

    private static List<String> parameters(JSArrayReader<JSString> array) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            parameters.add(array.get(i).stringValue());
        }
        return parameters;
    }

    private void watch() {
        if (Web.exists(Web.page().intersectionObserver())) {
            new IntersectionObserver(
                            entries -> {
                                inView = entries.get(entries.getLength() - 1).isIntersecting();
                                isPlaced = true;
                                schedule();
                            })
                    .observe(host.getRoot());
        } else {
            isPlaced = true;
        }
        if (Web.exists(Web.page().resizeObserver())) {
            new ResizeObserver(this::redraw).observe(host.getRoot());
        }
        Window.current().addEventListener("neurarium-redraw", event -> redraw());
        Window.current().addEventListener("beforeprint", event -> guard.run(picture::print));
        Window.current().addEventListener("afterprint", event -> redraw());
        Dom.document().addEventListener("visibilitychange", event -> schedule());
        if (session.page().fuzz()) {
            fuzz = new Fuzz(session, picture, guard);
        }
    }

    /** How many random events there were; 0 without {@code fuzz=1}. */
    int fuzzed() {
        return fuzz == null ? 0 : fuzz.count();
    }

    /** Ends this page's part in events that may still come. */
    void stop() {
        alive = false;
    }

    @Override
    public void changed(String key, String value) {
        if (key.equals("theme")) {
            Theme.choose(value);
        }
        host.emit(
                "change",
                new Json().open('{').put("key", key).put("value", value).close('}').toString());
        redraw();
    }

    @Override
    public void stepped() {
        host.emit("step", "");
        boolean hurries = session.hasDeferredSteps() && !session.stage().steps().isWaiting();
        if (!hurries || Performance.now() - lastFrame > FOLLOW_EVERY) {
            redraw();
        }
    }

    @Override
    public void played(boolean playing) {
        host.emit(playing ? "play" : "pause", "{}");
        redraw();
    }

    @Override
    public void pointed() {
        redraw();
    }

    private void redraw() {
        dirty = true;
        if (picture != null) {
            picture.invalidate();
            schedule();
        }
    }

    /** A file is here, or will not come: steps that waited for it go on. */
    private void arrived() {
        session.refresh();
        redraw();
        workOff();
    }

    /** Makes the steps that were asked for, a slice at once, whether anybody sees them or not. */
    void workOff() {
        if (!alive || picture == null || !session.hasDeferredSteps()) {
            return;
        }
        double start = Performance.now();
        guard.run(() -> session.workOff(() -> Performance.now() - start > SLICE));
        if (session.hasDeferredSteps() && !session.stage().steps().isWaiting() && !slicing) {
            slicing = true;
            Window.setTimeout(
                    () -> {
                        slicing = false;
                        workOff();
                    },
                    0);
        }
    }

    private void schedule() {
        boolean hidden = ((Web.Hideable) (JSObject) Dom.document()).isHidden();
        boolean runs =
                isPlaced && session.player().isPlaying() && !session.stage().steps().isWaiting();
        boolean busy = dirty || runs || session.stage().hasWork() || fuzz != null;
        if (alive && !waiting && inView && !hidden && busy) {
            waiting = true;
            Window.requestAnimationFrame(time -> guard.run(this::frame));
        }
    }

    private void frame() {
        waiting = false;
        if (!alive || !inView) { // a frame that was asked for in view may come much later
            return;
        }
        double now = Performance.now();
        double seconds = Math.min(0.1, Math.max(0, (now - lastFrame) / 1000));
        lastFrame = now;
        draw(now);
        double drawn = Performance.now();
        // What is drawn is painted after this frame and takes about as long again.
        double budget = Math.max(3, Math.min(BUDGET, FRAME - 2 * (drawn - now)));
        Player.Deadline deadline = () -> Performance.now() - drawn > budget;
        if (isPlaced) {
            session.advance(seconds, deadline);
        }
        session.work(deadline);
        workOff();
        if (fuzz != null) {
            fuzz.events();
        }
        describe(now);
        schedule();
    }

    private void draw(double now) {
        if (!dirty) {
            return;
        }
        dirty = false;
        boolean isComplete =
                !session.player().isPlaying() || session.hasChanged() || now > nextComplete;
        picture.draw(Theme.palette(), isComplete);
        transport.refresh();
        if (isComplete) {
            double took = Performance.now() - now;
            nextComplete = now + Math.max(COMPLETE_EVERY, COMPLETE_SHARE * took);
            for (Runnable refresher : refreshers) {
                refresher.run();
            }
        }
    }

    /** Puts the state into words, once a second: a screen reader could not follow more. */
    private void describe(double now) {
        if (now - lastDescription >= DESCRIBE_EVERY) {
            lastDescription = now;
            stale = false;
            String words = session.description().in(lang);
            picture.describe(words, !session.player().isPlaying());
        } else if (!stale) {
            stale = true;
            Window.setTimeout(this::redraw, DESCRIBE_EVERY);
        }
    }
}
