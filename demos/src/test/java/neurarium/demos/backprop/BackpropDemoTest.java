package neurarium.demos.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.Option;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Slider;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackpropDemoTest {
    private final BackpropDemo demo = new BackpropDemo();
    private final Session session = new Session("backprop", demo);

    private void draw() {
        for (double width : List.of(340.0, 1000.0)) {
            for (Lang lang : Lang.values()) {
                RecordingSurface.of(session, width, lang);
                assertFalse(session.description().in(lang).isBlank());
                assertFalse(session.verdict().text().in(lang).isBlank());
            }
        }
    }

    @Test
    void everyControlIsSetAndDrawn() {
        draw();
        for (String view : List.of("network", "graph", "expression")) {
            session.set("view", view);
            for (Control control : session.settings().all()) {
                if (control instanceof Slider slider) {
                    session.set(slider.key(), Double.toString(slider.max));
                } else if (control instanceof Choice choice && !choice.key().equals("view")) {
                    for (Option option : choice.options) {
                        session.set(choice.key(), option.value());
                        draw();
                    }
                } else if (control instanceof Action action) {
                    session.action(action.key());
                }
                draw();
            }
        }
    }

    @Test
    void stepsWalkThroughPhases() {
        session.step(7);
        assertTrue(session.state().contains("\"phase\":\"forward\""));
        assertTrue(session.state().contains("\"current\":\"L\""));
        session.step(12);
        assertTrue(session.state().contains("\"current\":\"dL_dv2\""));
        assertEquals(Verdict.Status.SUCCESS, session.verdict().status());
        session.step(1);
        assertTrue(session.state().contains("\"phase\":\"update\""));
        assertTrue(session.verdict().text().en().contains("from 2.036 to 0.608"));
        session.step(1);
        assertTrue(session.state().contains("\"steps\":21,\"position\":1,"));
        assertTrue(session.state().contains("\"updates\":1"));
    }

    @Test
    void theStateHasEveryQuantityOfTheLecture() {
        String state = session.state();
        for (String key :
                List.of(
                        "x1",
                        "x2",
                        "d1",
                        "d2",
                        "u1",
                        "u2",
                        "v1",
                        "v2",
                        "w1",
                        "w2",
                        "r1",
                        "r2",
                        "p",
                        "q",
                        "y1",
                        "y2",
                        "L1",
                        "L2",
                        "L",
                        "dL_dy1",
                        "dL_dy2",
                        "dL_dw1",
                        "dL_dw2",
                        "dL_dr1",
                        "dL_dr2",
                        "dL_dp",
                        "dL_dq",
                        "dL_du1",
                        "dL_du2",
                        "dL_dv1",
                        "dL_dv2",
                        "phase",
                        "position")) {
            assertTrue(state.contains("\"" + key + "\":"), key);
        }
        assertFalse(state.contains("null"), state);
    }

    @Test
    void backFinishAndUpdateAreButtons() {
        session.action("finish");
        assertEquals(19, demo.network.position());
        session.action("back");
        assertEquals(18, demo.network.position());
        session.action("update");
        assertEquals(1, demo.network.updates());
        session.action("back");
        assertEquals(0, demo.network.updates());
        session.action("reset");
        assertEquals(0, demo.network.position());
        session.action("back");
        assertEquals(0, demo.network.position());
    }

    @Test
    void aLinkKeepsThePlaceInTheWalk() {
        session.open(
                List.of(
                        "position",
                        "12",
                        "w1",
                        "0.25",
                        "expression",
                        "a b",
                        "at",
                        "2",
                        "alpha",
                        "1"));

        assertEquals(12, demo.network.position());
        assertEquals(2, demo.expression.position());
        assertEquals(
                List.of(
                        "alpha",
                        "1",
                        "w1",
                        "0.25",
                        "expression",
                        "a b",
                        "values",
                        "a = 2, b = -3",
                        "position",
                        "12",
                        "at",
                        "2"),
                session.settings().parameters());
    }

    @Test
    void onlyControlsOfTheTabAreShown() {
        for (Control control : session.stage().controls()) {
            boolean formula = List.of("expression", "values").contains(control.key());
            assertEquals(!formula, session.stage().isShown(control), control.key());
        }
        session.set("view", "expression");
        for (Control control : session.stage().controls()) {
            boolean formula =
                    List.of("expression", "values", "back", "finish").contains(control.key());
            assertEquals(formula, session.stage().isShown(control), control.key());
        }
    }

    @Test
    void theButtonsMoveTheWalkThatIsShown() {
        session.set("view", "expression");
        session.action("finish");
        session.action("back");

        assertEquals(8, demo.expression.position());
        assertEquals(0, demo.network.position());

        session.set("view", "graph");
        session.action("finish");

        assertEquals(19, demo.network.position());
        assertEquals(8, demo.expression.position());
    }

    @Test
    void theFormulaOfAStudentIsWalkedThrough() {
        session.set("view", "expression");
        session.set("expression", "a·b + sin c");
        session.set("values", "a = 3, c = 0");
        session.step(100);

        assertFalse(session.stage().steps().canStep());
        assertEquals(Verdict.Status.SUCCESS, session.verdict().status());
        assertTrue(
                session.state().contains("\"derivatives\":{\"a\":-3,\"b\":3,\"c\":1}"),
                session::state);
    }

    @Test
    void aBadFormulaIsRefusedWithItsColumn() {
        var error =
                assertThrows(
                        IllegalArgumentException.class, () -> session.set("expression", "a + (b"));

        assertEquals("Column 5: this parenthesis is not closed.", error.getMessage());
        assertEquals(ExpressionModel.OPENING, session.get("expression"));
    }

    @Test
    void whatIsNotDefinedIsSaid() {
        session.set("view", "expression");
        session.set("expression", "ln(a)");
        session.set("values", "a = -1");
        session.step(5);

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertTrue(session.state().contains("\"value\":null"));
        draw();
    }

    @Test
    void divergenceIsSaidWithAdvice() {
        session.set("activation", "linear");
        session.set("alpha", "0.8");
        session.step(2000);

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertTrue(
                session.verdict().text().en().contains("Try α = 0.2"), session.verdict()::toString);
        assertFalse(session.stage().steps().canStep());
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 1000})
    void aRowOfTheTableLeadsToItsStep(double width) {
        RecordingSurface surface = RecordingSurface.of(session, width, Lang.EN);

        session.pointer().press(surface.spot("row-dL_dp"), width);

        assertEquals(14, demo.network.position());
        assertEquals("14", session.get("position"));

        session.pointer().tap(new Touch(1, 1, width));

        assertEquals(14, demo.network.position());
    }

    @Test
    void aRowOfTheFormulasTableLeadsToItsStep() {
        session.set("view", "expression");
        RecordingSurface surface = RecordingSurface.of(session, 1000, Lang.EN);

        session.pointer().press(surface.spot("row-dL_da"), 1000);

        assertEquals("dL_da", demo.expression.current().key());
    }

    @Test
    void theFirstExerciseTakesThePresentDerivative() {
        assertEquals(Verdict.Status.SUCCESS, session.exercise("predict", "−0.24").status());
        assertEquals(Verdict.Status.WARNING, session.exercise("predict", "0.24").status());
        assertEquals(Verdict.Status.NEUTRAL, session.exercise("predict", "?").status());
        session.set("d1", "-1");
        assertEquals(Verdict.Status.WARNING, session.exercise("predict", "−0.24").status());
    }

    @Test
    void theSecondExerciseLooksForADeadNeuron() {
        assertEquals(Verdict.Status.WARNING, session.exercise("dead", "").status());
        session.set("activation", "relu");
        assertEquals(Verdict.Status.WARNING, session.exercise("dead", "").status());
        session.set("u1", "-0.5");
        Verdict verdict = session.exercise("dead", "");
        assertEquals(Verdict.Status.SUCCESS, verdict.status());
        assertTrue(verdict.text().en().contains("p is dead"));
        session.set("u1", "0.4");
        session.set("v2", "-1");
        session.set("w1", "0.8");
        session.set("r1", "0.5");
        assertTrue(session.exercise("dead", "").text().en().contains("q is dead"));
    }
}
