package neurarium.demos.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.optim.OptimizerKind;
import neurarium.symbolic.Rule;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.Option;
import neurarium.ui.RecordingSurface;
import neurarium.ui.RecordingSurface.Words;
import neurarium.ui.Session;
import neurarium.ui.Slider;
import neurarium.ui.Spot;
import neurarium.ui.Toggle;
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
    private final DescentModel model = demo.model;

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    private RecordingSurface draw(double width, Lang lang) {
        return RecordingSurface.of(session, width, lang);
    }

    private String explanation(String key) {
        return draw(WIDTH, Lang.EN).spot(key).explanation().en();
    }

    @Test
    void keysAreUnique() {
        Set<String> keys = new HashSet<>();
        for (Control control : session.settings().all()) {
            assertTrue(keys.add(control.key()), control::key);
        }
    }

    @ParameterizedTest
    @CsvSource({"860, ZH", "860, EN", "340, ZH", "340, EN"})
    void everySettingCanBeSetAndDrawn(double width, Lang lang) {
        for (Control control : session.settings().all()) {
            if (control instanceof Choice choice) {
                for (Option option : choice.options) {
                    if (!List.of("theme", "backend", "autoplay", "controls", "fuzz")
                            .contains(choice.key())) {
                        session.set(choice.key(), option.value());
                        session.step(5);
                        draw(width, lang);
                        assertFalse(session.description().in(lang).isEmpty());
                        assertFalse(session.verdict().text().in(lang).isEmpty());
                    }
                }
                session.set(choice.key(), choice.options.get(0).value());
            } else if (control instanceof Slider slider) {
                session.set(slider.key(), Double.toString(slider.max));
                draw(width, lang);
                session.set(slider.key(), Double.toString(slider.min));
                draw(width, lang);
            } else if (control instanceof Toggle toggle) {
                session.set(toggle.key(), "1");
                session.step(3);
                draw(width, lang);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsStayInThePictureAndApart(Preset preset) {
        session.set("preset", preset.option().value());
        for (OptimizerKind method : OptimizerKind.values()) {
            session.set(method.key(), "1");
        }
        session.step(7);
        for (double width : new double[] {320, 340, 860}) {
            for (Lang lang : Lang.values()) {
                RecordingSurface surface = draw(width, lang);
                List<Words> texts = surface.texts();
                for (int i = 0; i < texts.size(); i++) {
                    Words text = texts.get(i);
                    Box box = text.box();
                    assertTrue(box.x() >= -8 && box.right() <= width + 12, text::toString);
                    assertTrue(box.bottom() <= surface.end() + 1, text::toString);
                    for (Words other : texts.subList(0, i)) {
                        assertFalse(cover(box, other.box()), () -> text + " over " + other);
                    }
                }
            }
        }
    }

    private static boolean cover(Box a, Box b) {
        return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) > 3
                && Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()) > 4;
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
    void everyWalkerSaysItsRuleAndWhereItIs() {
        session.set("momentum", "1");
        session.step(1);

        assertEquals(
                "gradient descent, SGD: x ← x − α g; –; at (1.4, 1.8)", explanation("walker-sgd"));
        assertEquals(
                "momentum: v ← 0.9v + g; x ← x − α v; v (6, 2); at (1.4, 1.8)",
                explanation("walker-momentum"));
        session.step(500);
        assertTrue(explanation("walker-sgd").contains("; arrived at (−1, 1"));
    }

    /** No text of either scene is left with a place that nothing was put into. */
    @Test
    void everyPlaceInATextIsFilled() {
        for (String view : List.of("surface", "program")) {
            session.set("view", view);
            for (int i = 0; i < 3; i++) {
                session.step(1);
                for (Lang lang : Lang.values()) {
                    assertFalse(session.verdict().text().in(lang).contains("{"));
                    assertFalse(session.description().in(lang).contains("{"));
                    for (Spot spot : draw(WIDTH, lang).spots()) {
                        assertFalse(spot.explanation().in(lang).contains("{"), spot::key);
                    }
                }
            }
        }
    }

    @Test
    void rulesOfTheLectureAreNamed() {
        assertEquals(
                List.of(Rule.CONSTANT, Rule.VARIABLE, Rule.SQUARE, Rule.SUM, Rule.FACTOR),
                RulesView.used(model.landscape));
        assertEquals("x² → 2x: ∂/∂x x² = 2x; ∂/∂y y² = 2y", explanation("rule-SQUARE"));
    }

    @Test
    void aPressOnTheMapMovesTheStart() {
        Box map = SurfaceView.map(WIDTH);
        Touch middle = new Touch(map.centerX(), map.centerY(), WIDTH);

        assertTrue(session.stage().touchable().capturesPointer(middle));
        session.pointer().tap(middle);

        assertEquals("-0.5", session.get("x0"));
        assertEquals("1", session.get("y0"));
        session.pointer().drag(new Touch(map.right(), map.y(), WIDTH));
        assertEquals("3", session.get("x0"));
    }

    @Test
    void aDragThatLeavesTheMapStillMovesTheStart() {
        Box map = SurfaceView.map(WIDTH);
        String turn = session.get("turn");
        session.pointer().drag(new Touch(map.centerX(), map.centerY(), WIDTH));
        session.pointer().drag(new Touch(map.x() - 100, map.centerY(), WIDTH));
        session.pointer().drag(new Touch(map.x() - 200, map.centerY(), WIDTH));

        assertEquals("-4", session.get("x0"));
        assertEquals(turn, session.get("turn"));
    }

    @Test
    void aDragOnTheReliefTurnsIt() {
        String turn = session.get("turn");
        Touch first = new Touch(100, 100, WIDTH);
        assertTrue(session.stage().touchable().capturesPointer(first));
        session.pointer().drag(first);
        session.pointer().drag(new Touch(140, 120, WIDTH));

        assertNotEquals(turn, session.get("turn"));
        assertEquals("46", session.get("tilt"));
        assertEquals("2", session.get("x0"));

        turn = session.get("turn");
        session.pointer().release();
        session.pointer().drag(first);

        assertEquals(turn, session.get("turn"));
    }

    @Test
    void theRowsOfALongWalkKeepTheirNumbers() {
        session.set("preset", "rosenbrock");
        session.step(5000);

        List<String> steps = new ArrayList<>();
        for (Words words : draw(WIDTH, Lang.EN).texts()) {
            if (words.box().right() < 60 && words.box().y() > 352) {
                steps.add(words.text());
            }
        }
        assertTrue(
                steps.containsAll(List.of("0", "4996", "4997", "4998", "4999", "5000")),
                steps::toString);
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
        assertTrue(session.verdict().text().en().contains("not defined at the start"));
    }

    @Test
    void aSyntaxErrorPointsAtItsColumn() {
        assertEquals(
                "Column 5: “z” is not known. There is x, y, e, π, and functions such as exp, ln, lg,"
                        + " sin, cos, tan, asin, sinh, tanh, sqrt, abs, max, min, relu, sigmoid.",
                session.settings().problem("f", "x + z").en());
    }

    @Test
    void tooLargeARateIsExplained() {
        session.set("alpha", "1.1");
        session.step(100);

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertTrue(session.verdict().text().en().contains("λ = 2"), session.verdict().text()::en);
        assertTrue(session.verdict().text().en().contains("α below 2/λ = 1 only"));
        assertTrue(session.verdict().text().en().contains("|1 − αλ| = 1.2"));
    }

    @Test
    void arrivalSaysWhere() {
        session.step(500);

        assertEquals(
                "Arrived at (−1, 1) after 38 steps, L = −2: g and h are near 0.",
                session.verdict().text().en().replaceAll("after \\d+ steps", "after 38 steps"));
        assertEquals(Verdict.Status.SUCCESS, session.verdict().status());
    }

    @Test
    void aSaddleIsNoMinimum() {
        session.set("preset", "saddle");
        session.set("y0", "0");
        session.step(500);

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertTrue(session.verdict().text().en().contains("saddle"));
    }

    @Test
    void exercisesAreChecked() {
        assertEquals(Verdict.Status.SUCCESS, session.exercise("predict", "4.4").status());
        session.step(1);
        assertEquals(Verdict.Status.WARNING, session.exercise("predict", "4.4").status());
        assertEquals(Verdict.Status.SUCCESS, session.exercise("predict", "2.096").status());
        assertEquals(Verdict.Status.SUCCESS, session.exercise("limit", "1").status());
        assertEquals(Verdict.Status.WARNING, session.exercise("limit", "0.5").status());
    }

    @Test
    void theProgramFollowsItsArrow() {
        session.set("view", "program");
        Box square = ProgramView.plot(WIDTH).box();
        double side = square.width();
        double x = square.x() + side * 1.5 / 6.5; // the origin
        double y = square.bottom() - side * 1.5 / 6.5;

        session.pointer().drag(new Touch(x + side * 1.1 / 6.5, y, WIDTH));

        assertEquals("-1", session.get("c1"));
        assertEquals("0", session.get("c2"));
        assertTrue(session.state().contains("\"program\":{\"x\":3"), session.state());
        session.step(60);
        assertTrue(session.verdict().text().en().startsWith("Gradient descent has left"));
    }

    /** The whole paragraph on gradient descent is in the picture of a phone. */
    @Test
    void theWordsOfTheProgramAreNotCutOff() {
        session.set("view", "program");
        RecordingSurface surface = draw(360, Lang.EN);
        Words last = surface.texts().get(surface.texts().size() - 1);

        assertTrue(last.text().endsWith("linear."), last::toString);
        assertTrue(last.box().bottom() <= surface.end(), last::toString);
        assertTrue(surface.end() - last.box().bottom() < 12, last::toString);
    }

    @Test
    void aTapBesideThePlaneLeavesTheObjective() {
        session.set("view", "program");

        session.pointer().tap(new Touch(WIDTH - 20, 100, WIDTH));

        assertEquals("-1", session.get("c1"));
    }

    @Test
    void aLinkOpensTheSame() {
        session.set("f", "x² + 3y²");
        session.set("x0", "1.5");
        session.set("adam", "1");
        session.set("alpha", "0.05");
        List<String> parameters = session.settings().parameters();
        DescentDemo again = new DescentDemo();
        Session other = new Session("descent", again);

        assertEquals(List.of(), other.open(parameters));

        assertEquals("1.5", other.get("x0"));
        assertEquals("x² + 3y²", other.get("f"));
        assertEquals("own", other.get("preset"));
        assertEquals(2, again.model.walks.size());
    }

    @Test
    void aLinkKeepsWhatAPresetWouldOverwrite() {
        session.set("preset", "ravine");
        session.set("alpha", "0.1"); // the rate that the page opens with, not the ravine's
        DescentDemo again = new DescentDemo();
        Session other = new Session("descent", again);

        assertEquals(List.of(), other.open(session.settings().parameters()));

        assertEquals("0.1", other.get("alpha"));
        assertEquals("-2.5", other.get("x0"));
    }

    @Test
    void aLinkKeepsADefaultThatItsSeedWouldOverwrite() {
        session.set("seed", "7");
        session.set("y0", "2"); // as the page opens, not as the seed has it
        Session other = new Session("descent", new DescentDemo());

        assertEquals(List.of(), other.open(session.settings().parameters()));

        assertEquals("2", other.get("y0"));
        assertEquals(session.get("x0"), other.get("x0"));
    }
}
