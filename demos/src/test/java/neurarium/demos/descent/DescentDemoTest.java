package neurarium.demos.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.symbolic.Rule;
import neurarium.ui.Box;
import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DescentDemoTest {
    private static final double WIDTH = 860;

    private final DescentDemo demo = new DescentDemo();
    private final Session session = new Session("descent", demo);
    private final DescentModel model = demo.model();

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    private RecordingSurface draw(double width, Lang lang) {
        RecordingSurface surface = new RecordingSurface(width, demo.height(width), lang);
        demo.draw(surface);
        return surface;
    }

    private String explanation(String key) {
        for (Spot spot : draw(WIDTH, Lang.EN).spots()) {
            if (spot.key().equals(key)) {
                return spot.explanation().en();
            }
        }
        throw new AssertionError("no spot " + key);
    }

    @Test
    void keysAreUnique() {
        Set<String> keys = new HashSet<>();
        for (Control control : session.controls()) {
            assertTrue(keys.add(control.key()), control::key);
        }
    }

    @ParameterizedTest
    @CsvSource({"860, ZH", "860, EN", "340, ZH", "340, EN"})
    void everySettingCanBeSetAndDrawn(double width, Lang lang) {
        for (Control control : session.controls()) {
            if (control instanceof Control.Choice choice && demo.tabs().size() == 1) {
                for (Control.Option option : choice.options()) {
                    if (!List.of("theme", "backend", "autoplay", "controls", "fuzz")
                            .contains(choice.key())) {
                        session.set(choice.key(), option.value());
                        session.step(5);
                        draw(width, lang);
                        assertFalse(demo.description().in(lang).isEmpty());
                        assertFalse(demo.verdict().text().in(lang).isEmpty());
                    }
                }
                session.set(choice.key(), choice.options().get(0).value());
            } else if (control instanceof Control.Slider slider) {
                session.set(slider.key(), Double.toString(slider.max()));
                draw(width, lang);
                session.set(slider.key(), Double.toString(slider.min()));
                draw(width, lang);
            } else if (control instanceof Control.Toggle toggle) {
                session.set(toggle.key(), "1");
                session.step(3);
                draw(width, lang);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsStayInThePicture(Place place) {
        session.set("preset", place.option().value());
        for (Method method : Method.values()) {
            session.set(method.key(), "1");
        }
        session.step(7);
        for (double width : new double[] {340, 860}) {
            for (Lang lang : Lang.values()) {
                RecordingSurface surface = draw(width, lang);
                for (Box text : surface.texts()) {
                    assertTrue(text.x() >= -8 && text.right() <= width + 12, text::toString);
                    assertTrue(text.bottom() <= surface.height() + 1, text::toString);
                }
            }
        }
    }

    @Test
    void stateHasTheLecturesNames() {
        session.step(1);
        String state = session.state();

        assertTrue(state.contains("\"x\":1.4,\"y\":1.8,\"g\":4.8,\"h\":1.6"), state);
        assertTrue(state.contains("\"steps\":1"), state);
        assertTrue(state.contains("\"dx\":\"2x + 2\",\"dy\":\"2y − 2\""), state);
    }

    @Test
    void everyNumberOfTheTableExplainsItself() {
        session.step(1);

        assertEquals("x ← x − α g = 2 − 0.1·6 = 1.4", explanation("xnow"));
        assertEquals("g = ∂L/∂x = 2x + 2 = 4.8  (x = 1.4, y = 1.8)", explanation("gnow"));
        assertTrue(draw(WIDTH, Lang.EN).says("5.6"));
    }

    @Test
    void rulesOfTheLectureAreNamed() {
        assertEquals(
                List.of(Rule.CONSTANT, Rule.VARIABLE, Rule.SQUARE, Rule.SUM, Rule.FACTOR),
                RulesView.used(model.landscape()));
        assertEquals("x² → 2x: ∂/∂x x² = 2x; ∂/∂y y² = 2y", explanation("rule-SQUARE"));
    }

    @Test
    void aPressOnTheMapMovesTheStart() {
        Box map = DescentLayout.of(WIDTH, 1).map();
        Touch middle = new Touch(map.centerX(), map.centerY(), WIDTH, 500);

        assertTrue(demo.grabs(middle));
        session.tap(middle);

        assertEquals("-0.5", session.get("x0"));
        assertEquals("1", session.get("y0"));
        session.drag(new Touch(map.right(), map.y(), WIDTH, 500));
        assertEquals("3", session.get("x0"));
    }

    @Test
    void aDragOnTheReliefTurnsIt() {
        String turn = session.get("turn");
        demo.grabs(new Touch(100, 100, WIDTH, 500));
        session.drag(new Touch(100, 100, WIDTH, 500));
        session.drag(new Touch(140, 120, WIDTH, 500));

        assertNotEquals(turn, session.get("turn"));
        assertEquals("46", session.get("tilt"));
        assertEquals("2", session.get("x0"));
    }

    /** What lies behind is drawn first: from above, nothing of the path is hidden. */
    @Test
    void facetsAreDrawnFromFarToNear() {
        session.set("tilt", "90");
        session.step(5);
        List<String> calls = draw(WIDTH, Lang.EN).calls();
        int lastFacet = -1;
        int firstLine = Integer.MAX_VALUE;
        for (int i = 0; i < calls.size() && !calls.get(i).startsWith("tint"); i++) {
            if (calls.get(i).startsWith("facet")) {
                lastFacet = i;
            } else if (calls.get(i).contains("SERIES_1") && calls.get(i).startsWith("line")) {
                firstLine = Math.min(firstLine, i);
            }
        }

        assertTrue(lastFacet > 500);
        assertTrue(firstLine < Integer.MAX_VALUE);
    }

    @Test
    void anUndefinedPartIsDrawnAsMissing() {
        session.set("f", "ln(x) + y²");
        RecordingSurface surface = draw(WIDTH, Lang.EN);
        int missing = 0;
        for (float height : surface.heats().get(0)) {
            missing += Float.isNaN(height) ? 1 : 0;
        }

        assertTrue(missing > 1000 && missing < 3000, "missing " + missing);
        session.set("x0", "-1");
        assertTrue(demo.verdict().text().en().contains("not defined at the start"));
    }

    @Test
    void aSyntaxErrorPointsAtItsColumn() {
        assertEquals(
                "Column 5: “z” is not known. There is x, y, e, π, exp, ln, sin, cos, tanh, sqrt.",
                session.problem("f", "x + z").en());
    }

    @Test
    void tooLargeARateIsExplained() {
        session.set("alpha", "1.1");
        session.step(100);

        assertEquals(Verdict.Kind.TROUBLE, demo.verdict().kind());
        assertTrue(demo.verdict().text().en().contains("λ = 2"), demo.verdict().text()::en);
        assertTrue(demo.verdict().text().en().contains("α below 2/λ = 1 only"));
        assertTrue(demo.verdict().text().en().contains("|1 − αλ| = 1.2"));
    }

    @Test
    void arrivalSaysWhere() {
        session.step(500);

        assertEquals(
                "Arrived at (−1, 1) after 38 steps, L = −2: g and h are near 0.",
                demo.verdict().text().en().replaceAll("after \\d+ steps", "after 38 steps"));
        assertEquals(Verdict.Kind.RIGHT, demo.verdict().kind());
    }

    @Test
    void aSaddleIsNoMinimum() {
        session.set("preset", "saddle");
        session.set("y0", "0");
        session.step(500);

        assertEquals(Verdict.Kind.TROUBLE, demo.verdict().kind());
        assertTrue(demo.verdict().text().en().contains("saddle"));
    }

    @Test
    void exercisesAreChecked() {
        assertEquals(Verdict.Kind.RIGHT, session.exercise("predict", "4.4").kind());
        session.step(1);
        assertEquals(Verdict.Kind.TROUBLE, session.exercise("predict", "4.4").kind());
        assertEquals(Verdict.Kind.RIGHT, session.exercise("predict", "2.096").kind());
        assertEquals(Verdict.Kind.RIGHT, session.exercise("limit", "1").kind());
        assertEquals(Verdict.Kind.TROUBLE, session.exercise("limit", "0.5").kind());
    }

    @Test
    void theProgramFollowsItsArrow() {
        session.set("view", "program");
        Box square = ProgramView.square(WIDTH);
        double side = square.width();
        double x = square.x() + side * 1.5 / 6.5; // the origin
        double y = square.bottom() - side * 1.5 / 6.5;

        session.drag(new Touch(x + side * 1.1 / 6.5, y, WIDTH, 500));

        assertEquals("-1", session.get("c1"));
        assertEquals("0", session.get("c2"));
        assertTrue(session.state().contains("\"program\":{\"x\":3"), session.state());
        session.step(60);
        assertTrue(demo.verdict().text().en().startsWith("Gradient descent has left"));
    }

    @Test
    void aLinkOpensTheSame() {
        session.set("f", "x² + 3y²");
        session.set("x0", "1.5");
        session.set("adam", "1");
        session.set("alpha", "0.05");
        List<String> parameters = session.parameters();
        DescentDemo again = new DescentDemo();
        Session other = new Session("descent", again);

        assertEquals(List.of(), other.open(parameters));

        assertEquals("1.5", other.get("x0"));
        assertEquals("x² + 3y²", other.get("f"));
        assertEquals("own", other.get("preset"));
        assertEquals(2, again.model().walks().size());
    }

    @Test
    void aLinkKeepsWhatAPresetWouldOverwrite() {
        session.set("preset", "ravine");
        session.set("alpha", "0.1"); // the rate that the page opens with, not the ravine's
        DescentDemo again = new DescentDemo();
        Session other = new Session("descent", again);

        assertEquals(List.of(), other.open(session.parameters()));

        assertEquals("0.1", other.get("alpha"));
        assertEquals("-2.5", other.get("x0"));
    }
}
