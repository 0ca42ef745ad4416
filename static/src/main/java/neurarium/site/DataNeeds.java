package neurarium.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import neurarium.demos.Catalogue;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;

/**
 * The inlined files of a demo, found by asking it: a demo is opened, drawn and stepped in every
 * choice that it offers, and what it asks for on the way is noted.
 */
final class DataNeeds {
    private static final Map<String, Set<String>> ALL = new HashMap<>();
    private static final Map<String, Set<String>> AT_START = new HashMap<>();

    private DataNeeds() {}

    /** What a demo may ask for, in whatever tab and choice; the same in every build. */
    static Set<String> all(Catalogue.Entry entry) {
        return ALL.computeIfAbsent(entry.id(), id -> findAll(entry.maker()));
    }

    /** What a demo asks for before its reader chooses anything; the same in every build. */
    static Set<String> atStart(Catalogue.Entry entry) {
        return AT_START.computeIfAbsent(entry.id(), id -> findAtStart(entry.maker()));
    }

    private static Set<String> findAll(Supplier<Demo> maker) {
        Set<String> names = findAtStart(maker);
        if (!reachesForFiles(maker.get())) {
            return names;
        }
        Session session = opened(maker, Lang.EN, names);
        tryChoices(session);
        for (Control.Choice tabs : session.demo().tabs()) {
            for (Control.Option tab : tabs.options()) {
                tabs.set(tab.value());
                look(session);
                tryChoices(session);
            }
        }
        return names;
    }

    /** Whether a demo keeps the way to files that it is told; most have no use for it. */
    private static boolean reachesForFiles(Demo demo) {
        try {
            return demo.getClass().getMethod("reach", Files.class).getDeclaringClass()
                    != Demo.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every demo has the method reach", e);
        }
    }

    private static Set<String> findAtStart(Supplier<Demo> maker) {
        Set<String> names = new TreeSet<>();
        for (Lang lang : Lang.values()) {
            look(opened(maker, lang, names));
        }
        return names;
    }

    /** Makes every pair of choices that mean something in the tab where the demo is. */
    private static void tryChoices(Session session) {
        for (Control.Choice first : choices(session.demo())) {
            inEachOption(
                    first,
                    () -> {
                        look(session);
                        for (Control.Choice second : choices(session.demo())) {
                            if (!second.key().equals(first.key())) {
                                inEachOption(second, session::state);
                            }
                        }
                    });
        }
    }

    private static void inEachOption(Control.Choice choice, Runnable task) {
        String before = choice.get();
        for (Control.Option option : choice.options()) {
            choice.set(option.value());
            task.run();
        }
        choice.set(before);
    }

    /** The choices, but for the tabs, that mean something in the present state. */
    private static List<Control.Choice> choices(Demo demo) {
        List<Control> controls = new ArrayList<>(demo.controls());
        for (Fold fold : demo.folds()) {
            controls.addAll(fold.controls());
        }
        List<Control.Choice> choices = new ArrayList<>();
        for (Control control : controls) {
            if (control instanceof Control.Choice choice && demo.isRelevant(choice)) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static Session opened(Supplier<Demo> maker, Lang lang, Set<String> names) {
        Demo demo = maker.get();
        names.addAll(demo.needs());
        demo.reach(new Noted(names));
        demo.speaks(lang);
        Session session = new Session("", demo);
        session.open(List.of());
        return session;
    }

    private static void look(Session session) {
        RecordingSurface surface = new RecordingSurface(800, session.demo().height(800), Lang.EN);
        session.demo().draw(surface);
    }

    /** Files of a page from file://, of which only the names are noted. */
    private record Noted(Set<String> names) implements Files {
        @Override
        public Runnable read(String name, Answer answer) {
            answer.failed(UNREACHABLE);
            return () -> {};
        }

        @Override
        public void inlined(String name, Answer answer) {
            names.add(name);
        }

        @Override
        public void decode(byte[] file, int largest, Picture answer) {}

        @Override
        public Runnable camera(int largest, Picture answer) {
            return () -> {};
        }

        @Override
        public void later(int milliseconds, Runnable task) {}

        @Override
        public void save(String name, byte[] bytes) {}
    }
}
