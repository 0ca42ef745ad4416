package neurarium.demos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import neurarium.tensor.Rng;
import neurarium.ui.Box;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What all demos of parts 2 to 4 have in common: every tab draws, explains itself and bears any
 * input.
 */
class TabbedDemosTest {
    static Stream<String> demos() {
        return Catalogue.entries().stream()
                .filter(entry -> entry.part() != Part.CORNERSTONES)
                .map(Catalogue.Entry::id);
    }

    private static Session open(String id) {
        Session session = new Session(id, Catalogue.make(id));
        session.open(List.of());
        return session;
    }

    /** The views of a demo; one without a name where it has no tabs. */
    private static List<String> tabs(Session session) {
        return session.demo().tabs().isEmpty()
                ? List.of("")
                : session.demo().tabs().get(0).options().stream()
                        .map(Control.Option::value)
                        .toList();
    }

    private static void choose(String tab, Session session) {
        if (!tab.isEmpty()) {
            session.set("view", tab);
        }
    }

    private static RecordingSurface draw(Demo demo, double width, Lang lang) {
        RecordingSurface surface = new RecordingSurface(width, demo.height(width), lang);
        demo.draw(surface);
        return surface;
    }

    private static void assertSound(Demo demo, double width, Lang lang) {
        RecordingSurface surface = draw(demo, width, lang);
        for (Spot spot : surface.spots()) {
            assertFalse(spot.explanation().in(lang).isBlank(), spot::key);
            assertTrue(spot.box().x() > -2 && spot.box().right() < width + 2, spot::toString);
            assertTrue(spot.box().bottom() < surface.height() + 2, spot::toString);
        }
        for (Box text : surface.texts()) {
            assertTrue(text.bottom() < surface.height() + 8, text::toString);
        }
        assertFalse(demo.description().in(lang).isBlank());
        assertFalse(demo.verdict().text().in(lang).isBlank());
    }

    @ParameterizedTest
    @MethodSource("demos")
    void everyTabIsDrawnAndExplainsItselfAtAnyWidthInBothLanguages(String id) {
        Session session = open(id);
        for (String tab : tabs(session)) {
            choose(tab, session);
            for (Lang lang : Lang.values()) {
                for (double width : new double[] {320, 560, 860}) {
                    assertSound(session.demo(), width, lang);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("demos")
    void titlesStayWithinANarrowPicture(String id) {
        Session session = open(id);
        for (String tab : tabs(session)) {
            choose(tab, session);
            for (Box text : draw(session.demo(), 320, Lang.EN).texts()) {
                assertTrue(text.right() < 345, () -> id + " " + tab + " " + text);
            }
        }
    }

    /** A value that a control may take, or one that it may not. */
    private static String value(Control.Setting setting, Rng rng) {
        if (setting instanceof Control.Choice choice) {
            return choice.options().get(rng.below(choice.options().size())).value();
        }
        if (setting instanceof Control.Slider slider) {
            int notches = (int) Math.rint((slider.max() - slider.min()) / slider.step());
            double value = slider.min() + rng.below(notches + 1) * slider.step();
            return Double.toString(Math.min(slider.max(), Math.rint(value * 1e4) / 1e4));
        }
        if (setting instanceof Control.Whole whole) {
            return Integer.toString(whole.min() + rng.below(whole.max() - whole.min() + 1));
        }
        return setting instanceof Control.Toggle ? Integer.toString(rng.below(2)) : setting.get();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void bearsRandomSettingsTouchesAndSteps(String id) {
        Session session = open(id);
        Demo demo = session.demo();
        Rng rng = new Rng(7);
        boolean isSlow = id.equals("lenet") || id.equals("gpt");
        for (int round = 0; round < (isSlow ? 60 : 400); round++) {
            List<Control> controls = session.controls();
            if (controls.get(rng.below(controls.size())) instanceof Control.Setting setting) {
                String value = value(setting, rng);
                if (setting.problem(value).isEmpty()) {
                    session.set(setting.key(), value);
                }
            }
            double width = 320 + rng.below(600);
            RecordingSurface surface = draw(demo, width, Lang.ZH);
            if (!surface.spots().isEmpty()) {
                Spot spot = surface.spots().get(rng.below(surface.spots().size()));
                session.point(spot.key());
                Box box = spot.box();
                Touch touch = new Touch(box.centerX(), box.centerY(), width, surface.height());
                session.hover(touch);
                session.tap(touch);
            }
            session.step(1);
            assertSound(demo, width, Lang.EN);
            assertFalse(session.state().contains("NaN"));
        }
    }

    @ParameterizedTest
    @MethodSource("demos")
    void aLinkBringsTheSettingsBack(String id) {
        Session session = open(id);
        Rng rng = new Rng(3);
        for (int i = 0; i < 12; i++) {
            for (Control control : session.controls()) {
                if (control instanceof Control.Setting setting && rng.below(6) == 0) {
                    String value = value(setting, rng);
                    if (setting.problem(value).isEmpty()) {
                        setting.set(value);
                    }
                }
            }
            List<String> parameters = session.parameters();
            Session again = new Session(id, Catalogue.make(id));

            assertEquals(List.of(), again.open(parameters), parameters::toString);
            assertEquals(parameters, again.parameters());
        }
    }

    @ParameterizedTest
    @MethodSource("demos")
    void resetReturnsToTheStart(String id) {
        Session session = open(id);
        String before = session.state();

        session.step(5);
        session.action("reset");

        assertEquals(before, session.state());
    }

    @Test
    void theExercisesKnowTheirAnswers() {
        assertEquals(
                "RIGHT",
                open("lenet").exercise("c3", "2416").kind().name()); // LeCun's with all maps
        assertEquals("RIGHT", open("lenet").exercise("field", "16").kind().name());
        assertEquals("RIGHT", open("lenet").exercise("share", "23671").kind().name());
        assertEquals("TROUBLE", open("lenet").exercise("c3", "1516").kind().name());
        assertEquals("RIGHT", open("conv2d").exercise("entry", "2").kind().name());
        assertEquals("RIGHT", open("conv2d").exercise("size", "112").kind().name());
        assertEquals("RIGHT", open("pooling").exercise("share", "0.25").kind().name());
        assertEquals("RIGHT", open("conv1d").exercise("design", "1").kind().name());
        assertEquals("RIGHT", open("words").exercise("cosine", "0.8").kind().name());
        assertEquals("RIGHT", open("rnn").exercise("parameters", "2010000").kind().name());
        assertEquals("RIGHT", open("rnn").exercise("lstm", "96").kind().name());
        assertEquals("RIGHT", open("nextword").exercise("vanish", "0.042").kind().name());
        assertEquals("RIGHT", open("nextword").exercise("entropy", "2.2").kind().name());
        assertEquals("RIGHT", open("charrnn").exercise("lstm", "78336").kind().name());
        assertEquals("RIGHT", open("gpt").exercise("topp", "0.625").kind().name());
        assertEquals("RIGHT", open("gpt").exercise("cache", "5050").kind().name());
        assertEquals("TROUBLE", open("gpt").exercise("bytes", "6").kind().name());
        assertEquals("TROUBLE", open("charrnn").exercise("guess", "26").kind().name());
        assertEquals("RIGHT", open("transformer").exercise("block", "49984").kind().name());
        assertEquals("RIGHT", open("transformer").exercise("scores", "400").kind().name());
        assertEquals("RIGHT", open("transformer").exercise("head", "16").kind().name());
        assertEquals("RIGHT", open("transformer").exercise("masked", "10").kind().name());
    }
}
