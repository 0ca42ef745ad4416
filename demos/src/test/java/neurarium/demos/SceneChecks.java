package neurarium.demos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import neurarium.tensor.Rng;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Lang;
import neurarium.ui.NumberInput;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Scene;
import neurarium.ui.Session;
import neurarium.ui.SessionListener;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Spot;
import neurarium.ui.Toggle;
import neurarium.ui.Touch;

/** What holds for every scene of every demo. */
public final class SceneChecks {
    private static final double[] WIDTHS = {320, 360, 768, 1366, 1920};

    /** Empty pixels below a picture at most. */
    private static final double MAX_EMPTY = 48;

    private final String id;
    private final Supplier<Demo> maker;

    /** The checks for one demo. */
    public SceneChecks(String id, Supplier<Demo> maker) {
        this.id = id;
        this.maker = maker;
    }

    private Session open(Lang lang, FakeFiles files) {
        Demo demo = maker.get();
        demo.setLanguage(lang);
        if (files != null && demo instanceof FileUser user) {
            for (String name : user.neededFiles()) {
                user.receiveFile(name, files.scripts.get(name));
            }
            user.attachFiles(files);
        }
        Session session = new Session(id, demo);
        session.open(List.of());
        return session;
    }

    private FakeFiles site(Lang lang) {
        if (maker.get() instanceof FileUser user) {
            List<String> names = new ArrayList<>(user.files(lang));
            names.addAll(user.neededFiles());
            return FakeFiles.ofSite(names);
        }
        return new FakeFiles();
    }

    /** Opens every scene, at first without its data and then with them. */
    private void inEveryScene(Lang lang, java.util.function.Consumer<Session> check) {
        FakeFiles files = site(lang);
        Session session = open(lang, files);
        for (Scene scene : session.stage().scenes()) {
            if (session.stage().scenes().size() > 1) {
                session.set("view", scene.tab().value());
            }
            check.accept(session);
            files.all();
            session.refresh();
            for (int i = 0; i < 50 && session.stage().hasWork(); i++) {
                session.work(() -> true);
            }
            check.accept(session);
            session.step(3);
            check.accept(session);
        }
    }

    /**
     * No text over text, none outside the picture, no empty band below it, every spot explained.
     */
    public void everySceneIsLaidOutWell() {
        List<String> problems = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            inEveryScene(
                    lang,
                    session -> {
                        for (double width : WIDTHS) {
                            look(session, width, lang, problems);
                        }
                    });
        }
        assertEquals(List.of(), List.copyOf(new TreeSet<>(problems)));
    }

    private void look(Session session, double width, Lang lang, List<String> problems) {
        RecordingSurface surface = RecordingSurface.of(session, width, lang);
        String where =
                id + " " + session.stage().scene().tab().value() + " " + lang + " " + (int) width;
        List<RecordingSurface.Words> texts = surface.texts();
        for (int i = 0; i < texts.size(); i++) {
            RecordingSurface.Words text = texts.get(i);
            Box box = text.box();
            if (box.x() < -2 || box.right() > width + 3 || box.y() < -3) {
                problems.add(where + ": outside: " + text);
            }
            if (box.bottom() > surface.end() + 1) {
                problems.add(where + ": below the picture: " + text);
            }
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(box, texts.get(j).box())) {
                    problems.add(where + ": " + text.text() + " over " + texts.get(j).text());
                }
            }
        }
        if (surface.end() - surface.bottom() > MAX_EMPTY) {
            problems.add(where + ": empty below: " + (surface.end() - surface.bottom()));
        }
        for (Spot spot : surface.spots()) {
            Box box = spot.box();
            if (box.x() < -3 || box.right() > width + 3 || box.bottom() > surface.end() + 3) {
                problems.add(where + ": spot outside: " + spot.key() + " " + box);
            }
        }
        List<String> said = new ArrayList<>();
        said.add(session.description().in(lang));
        said.add(session.verdict().text().in(lang));
        session.settings().all().forEach(control -> said.add(control.label().in(lang)));
        surface.spots().forEach(spot -> said.add(spot.explanation().in(lang)));
        texts.stream()
                .filter(text -> hasOpenPlace(text.text()))
                .forEach(text -> problems.add(where + ": open: " + text));
        for (String text : said) {
            if (text.isBlank() || hasOpenPlace(text)) {
                problems.add(where + ": says: " + text);
            }
        }
    }

    /** Whether a place such as {name} was not filled. */
    private static boolean hasOpenPlace(String text) {
        int start = text.indexOf('{');
        int end = text.indexOf('}', Math.max(0, start));
        return start >= 0
                && end > start + 1
                && text.substring(start + 1, end)
                        .chars()
                        .allMatch(c -> c < 128 && Character.isLetter(c));
    }

    /** Whether letters touch: glyphs fill about seven tenths of the height of a line. */
    private static boolean overlap(Box a, Box b) {
        double across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return across > 3 && down > 0.35 * Math.min(a.height(), b.height());
    }

    /** Drawing asks for no file, runs and builds no network, and leaves the demo as it was. */
    public void drawingChangesNothing() {
        WatchedKernels kernels = WatchedKernels.choose();
        for (Lang lang : Lang.values()) {
            FakeFiles[] files = {site(lang)};
            Session opened = open(lang, files[0]);
            for (Scene scene : opened.stage().scenes()) {
                if (opened.stage().scenes().size() > 1) {
                    opened.set("view", scene.tab().value());
                }
                for (int round = 0; round < 3; round++) {
                    opened.update();
                    String state = opened.state();
                    List<String> parameters = opened.settings().parameters();
                    int asked = files[0].asked.size();
                    RecordingSurface first = new RecordingSurface(700, lang);
                    RecordingSurface second = new RecordingSurface(700, lang);
                    kernels.forbid();
                    scene.draw(first);
                    double end = scene.draw(second);
                    for (Spot spot : second.spots()) {
                        assertFalse(spot.explanation().in(lang).isBlank(), spot::key);
                    }
                    kernels.allow();
                    String where = id + " " + scene.tab().value() + " " + lang;
                    assertEquals(first.calls(), second.calls(), where);
                    assertEquals(List.of(), kernels.calls(), where);
                    assertEquals(asked, files[0].asked.size(), where + ": asked for a file");
                    assertEquals(state, opened.state(), where);
                    assertEquals(parameters, opened.settings().parameters(), where);
                    assertTrue(end > 0, where);
                    files[0].all();
                    opened.refresh();
                    opened.step(2);
                }
            }
        }
    }

    /** A value that a control may take. */
    private static String value(Setting setting, Rng rng) {
        if (setting instanceof Choice choice) {
            return choice.options.get(rng.below(choice.options.size())).value();
        }
        if (setting instanceof Slider slider) {
            int notches = (int) Math.rint((slider.max - slider.min) / slider.step);
            double value = slider.min + rng.below(notches + 1) * slider.step;
            return Double.toString(Math.min(slider.max, Math.rint(value * 1e4) / 1e4));
        }
        if (setting instanceof NumberInput number) {
            return Integer.toString(number.min + rng.below(number.max - number.min + 1));
        }
        return setting instanceof Toggle ? Integer.toString(rng.below(2)) : setting.get();
    }

    private static void setAny(Session session, Rng rng) {
        List<Control> controls = session.settings().all();
        if (controls.get(rng.below(controls.size())) instanceof Setting setting) {
            String value = value(setting, rng);
            if (setting.problem(value).isEmpty()) {
                session.set(setting.key(), value);
            }
        }
    }

    /** Random settings, presses and steps leave numbers that are numbers, and a picture. */
    public void bearsRandomInput(int rounds) {
        Session session = open(Lang.ZH, null);
        Rng rng = new Rng(7);
        for (int round = 0; round < rounds; round++) {
            setAny(session, rng);
            double width = 320 + rng.below(600);
            Touch early = new Touch(rng.uniform(0, width), rng.uniform(0, 600), width);
            session.pointer().tap(early); // before anybody has drawn what was set
            session.pointer().captures(early);
            session.pointer().hover(early);
            setAny(session, rng);
            session.action("step");
            RecordingSurface surface = RecordingSurface.of(session, width, Lang.ZH);
            if (!surface.spots().isEmpty()) {
                Spot spot = surface.spots().get(rng.below(surface.spots().size()));
                Box box = spot.box();
                Touch touch = new Touch(box.centerX(), box.centerY(), width);
                session.pointer().point(spot);
                session.pointer().hover(touch);
                session.pointer().press(spot, width);
                if (session.pointer().captures(touch)) {
                    session.pointer().drag(touch);
                    session.pointer().release();
                }
            }
            session.pointer()
                    .tap(new Touch(rng.uniform(0, width), rng.uniform(0, surface.end()), width));
            session.step(1);
            RecordingSurface.of(session, width, Lang.EN);
            assertFalse(session.state().contains("NaN"), session::state);
        }
    }

    /** A copied link opens the same state. */
    public void aLinkBringsTheSettingsBack() {
        Session session = open(Lang.EN, null);
        Rng rng = new Rng(3);
        for (int i = 0; i < 12; i++) {
            for (int n = 0; n < 8; n++) {
                setAny(session, rng);
            }
            List<String> parameters = session.settings().parameters();
            Session again = new Session(id, maker.get());

            assertEquals(List.of(), again.open(parameters), parameters::toString);
            assertEquals(parameters, again.settings().parameters());
        }
    }

    /** Reset undoes what steps did, in each scene. */
    public void resetReturnsToTheStart() {
        Session session = open(Lang.EN, null);
        for (Scene scene : session.stage().scenes()) {
            if (session.stage().scenes().size() > 1) {
                session.set("view", scene.tab().value());
            }
            session.action("reset");
            String before = session.state();

            session.step(5);
            session.action("reset");

            assertEquals(before, session.state(), scene.tab().value());
        }
    }

    /** The changes of a session that are heard from now on, as key=value. */
    public static List<String> changes(Session session) {
        List<String> changes = new ArrayList<>();
        session.listen(
                new SessionListener() {
                    @Override
                    public void changed(String key, String value) {
                        changes.add(key + "=" + value);
                    }
                });
        return changes;
    }
}
