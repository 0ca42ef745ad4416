package neurarium.demos.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Lang;
import neurarium.ui.Plot;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazeSceneTest {
    private final AttentionDemo demo = new AttentionDemo();
    private final GazeModel gaze = demo.gaze;
    private final Session session = new Session("attention", demo);

    private RecordingSurface draw(double width) {
        return RecordingSurface.of(session, width, Lang.EN);
    }

    private String explanation(String key) {
        return draw(860).spot(key).explanation().en();
    }

    /** Lecture, section 4: matches 0.949, 1, 0.707, and their sum of embeddings. */
    @Test
    void opensWithTheLecturesNumbers() {
        session.open(List.of());
        List<Thing> there = gaze.there();

        assertEquals(3, there.size());
        assertEquals(3 / Math.sqrt(10), gaze.match(there.get(0)), 1e-12);
        assertEquals(0.949, gaze.match(there.get(0)), 5e-4);
        assertEquals(1, gaze.match(there.get(1)), 1e-12);
        assertEquals(0.707, gaze.match(there.get(2)), 5e-4);
        assertArrayEquals(new double[] {0.949, 1, 0.707}, gaze.output(), 5e-4);
        RecordingSurface surface = draw(860);
        assertTrue(surface.says("TEXT 0.949"));
        assertTrue(surface.says("TEXT 0.707"));
        assertTrue(surface.says("Σ 2.656"));
        assertEquals("(0.949, 1.000, 0.707)", session.stage().readouts().get(0).value().en());
        assertEquals(
                "apple, key k = (−2, 1): q·k / (|q| |k|) = ((−1.00)·(−2.00) + 1.00·1.00) /"
                        + " (1.414·2.236) = 0.949, angle 18.4°",
                explanation("match.apple"));
    }

    @Test
    void softmaxTurnsTheSumIntoAMean() {
        session.open(List.of("normalise", "softmax"));
        double[] powers = {Math.exp(3 / Math.sqrt(10)), Math.E, Math.exp(Math.sqrt(0.5))};
        double sum = powers[0] + powers[1] + powers[2];

        for (int i = 0; i < 3; i++) {
            assertEquals(powers[i] / sum, gaze.weights()[i], 1e-12);
        }
        assertEquals(1, gaze.sum(), 1e-12);
        session.set("gazetemp", "0.05");
        assertTrue(gaze.weights()[1] > 0.7);
        assertTrue(explanation("weight.pear").startsWith("exp(1.000/0.05) / ("));
    }

    @Test
    void dotProductsByHand() {
        session.open(List.of("match", "dot"));
        assertEquals(3, gaze.match(gaze.there().get(0)), 1e-12);
        session.set("match", "scaled");
        assertEquals(3 / Math.sqrt(2), gaze.match(gaze.there().get(0)), 1e-12);
        session.set("gazex", "0");
        session.set("gazey", "0");
        session.set("match", "cosine");
        assertEquals(0, gaze.match(gaze.there().get(0)), 0, "no direction");
        assertEquals(Verdict.Status.WARNING, session.verdict().status());
    }

    @Test
    void dragsTheGazeFirstAndThenTheFruit() {
        session.open(List.of());
        double width = 860;
        Touch pear = touch(-1, 1, width);

        assertTrue(session.stage().touchable().capturesPointer(pear));
        session.pointer().drag(pear);
        session.pointer().drag(touch(2, 2, width));
        session.pointer().release();
        assertEquals(2, gaze.gazeX, 0.02);
        assertEquals(2, gaze.gazeY, 0.02);
        assertEquals(-1, gaze.thing(Fruit.PEAR).x, 0);

        session.pointer().drag(pear);
        session.pointer().drag(touch(-3, -1, width));
        session.pointer().release();
        assertEquals(-3, gaze.thing(Fruit.PEAR).x, 0.02);
        assertEquals(-1, gaze.thing(Fruit.PEAR).y, 0.02);
        assertFalse(
                session.stage().touchable().capturesPointer(touch(0, -1.5, width)),
                "an empty place scrolls the page");

        session.pointer().drag(touch(-3, -1, width));
        session.pointer().drag(new Touch(-5000, 9000, width));
        session.pointer().release();
        assertEquals(-GazeModel.MAX_X, gaze.thing(Fruit.PEAR).x, 0);
        assertEquals(GazeModel.MIN_Y, gaze.thing(Fruit.PEAR).y, 0);
    }

    private Touch touch(double x, double y, double width) {
        Plot plot = new GazePlane(gaze, width).plot;
        return new Touch(plot.x().pixel(x), plot.y().pixel(y), width);
    }

    @Test
    void objectsCanBeAddedEditedAndTakenAway() {
        session.open(List.of());
        session.set("object", "grape");
        session.set("there", "1");
        session.set("x", "-1");
        session.set("v", "0 0 2");

        assertEquals(4, gaze.there().size());
        assertEquals(0.707 + 2, gaze.output()[2], 5e-4);
        assertTrue(session.settings().parameters().contains("scene"));
        session.set("object", "pear");
        session.set("there", "0");
        assertEquals(3, gaze.there().size());
        session.set("scene", "");
        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertArrayEquals(new double[3], gaze.output(), 0);
        assertFalse(session.stage().steps().canStep());
        assertFalse(draw(340).calls().isEmpty());
    }

    @Test
    void aStepLooksAtTheNextObjectAndPlayTurnsThere() {
        session.open(List.of());
        session.step(1);
        assertEquals(0, gaze.gazeX, 0);
        assertEquals(1, gaze.gazeY, 0);
        session.step(1);
        assertEquals(-2, gaze.gazeX, 0);
        session.action("play");
        session.advance(0.3, () -> false); // six of the twelve parts of a turn
        session.action("pause");
        assertEquals(-1.5, gaze.gazeX, 0.01, "half-way to the pear");
        session.action("reset");
        assertEquals(-1, gaze.gazeX, 0);
        assertEquals(Fruit.PEAR, gaze.chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mango 0 0 1 1 1",
                "apple 0 0 1 1",
                "apple 0 0 1 1 1 1",
                "apple 4 0 1 1 1",
                "apple 0 3.5 1 1 1",
                "apple NaN 0 1 1 1",
                "apple 0 0 1e9 1 1",
                "apple 0 0 1 1 1 / apple 1 1 1 1 1",
                "<script>"
            })
    void refusesWhatIsNoScene(String scene) {
        assertTrue(
                session.settings()
                        .problem("scene", scene)
                        .en()
                        .contains("write name, x (−3 to 3), y (−2 to 3) and three numbers"));
        assertEquals(1, session.open(List.of("scene", scene)).size());
        assertEquals(3, gaze.there().size());
        assertNull(Fruit.of("mango"));
    }

    @Test
    void knowsWhenTheGazeIsHalfway() {
        session.open(List.of());
        assertEquals(Verdict.Status.WARNING, session.exercise("aim", "").status());
        double x = -2 / Math.sqrt(5);
        double y = 1 / Math.sqrt(5) + 1;
        session.set("gazex", Double.toString(x));
        session.set("gazey", Double.toString(y));
        assertEquals(Verdict.Status.SUCCESS, session.exercise("aim", "").status());
        assertEquals(Verdict.Status.SUCCESS, session.exercise("banana", "0.707").status());
        assertEquals(Verdict.Status.WARNING, session.exercise("banana", "1").status());
        assertEquals(Verdict.Status.SUCCESS, session.exercise("root", "3").status());
        assertEquals(Verdict.Status.SUCCESS, session.exercise("softmax", "0.5").status());
        assertEquals(Verdict.Status.SUCCESS, session.exercise("masked", "28").status());
    }
}
