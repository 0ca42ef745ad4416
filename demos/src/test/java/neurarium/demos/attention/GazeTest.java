package neurarium.demos.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazeTest {
    private final AttentionDemo demo = new AttentionDemo();
    private final GazeModel gaze = demo.gaze();
    private final Session session = new Session("attention", demo);

    private RecordingSurface draw(double width) {
        RecordingSurface surface = new RecordingSurface(width, demo.height(width), Lang.EN);
        demo.draw(surface);
        return surface;
    }

    private String explanation(String key) {
        for (Spot spot : draw(860).spots()) {
            if (spot.key().equals(key)) {
                return spot.explanation().en();
            }
        }
        throw new AssertionError("no spot " + key);
    }

    /** Lecture, section 4: matches 0.949, 1, 0.707, and their sum of embeddings. */
    @Test
    void opensWithTheLecturesNumbers() {
        session.open(List.of());
        List<GazeModel.Thing> there = gaze.there();

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
        assertTrue(demo.readouts().get(0).value().get().en().contains("(0.949, 1.000, 0.707)"));
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
        assertEquals("TROUBLE", demo.verdict().kind().name());
    }

    @Test
    void dragsTheGazeFirstAndThenTheFruit() {
        session.open(List.of());
        double width = 860;
        double height = demo.height(width);
        Touch pear = touch(-1, 1, width, height);

        assertTrue(demo.grabs(pear));
        session.drag(pear);
        session.drag(touch(2, 2, width, height));
        session.release();
        assertEquals(2, gaze.gazeX, 0.02);
        assertEquals(2, gaze.gazeY, 0.02);
        assertEquals(-1, gaze.thing(Fruit.PEAR).x, 0);

        session.drag(pear);
        session.drag(touch(-3, -1, width, height));
        session.release();
        assertEquals(-3, gaze.thing(Fruit.PEAR).x, 0.02);
        assertEquals(-1, gaze.thing(Fruit.PEAR).y, 0.02);
        assertFalse(demo.grabs(touch(0, -1.5, width, height)), "an empty place scrolls the page");

        session.drag(touch(-3, -1, width, height));
        session.drag(new Touch(-5000, 9000, width, height));
        session.release();
        assertEquals(-GazeModel.MOST_X, gaze.thing(Fruit.PEAR).x, 0);
        assertEquals(GazeModel.LEAST_Y, gaze.thing(Fruit.PEAR).y, 0);
    }

    private Touch touch(double x, double y, double width, double height) {
        double[] zero = GazeView.place(new Touch(0, 0, width, height));
        double[] one = GazeView.place(new Touch(1, 1, width, height));
        double px = (x - zero[0]) / (one[0] - zero[0]);
        double py = (y - zero[1]) / (one[1] - zero[1]);
        return new Touch(px, py, width, height);
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
        assertTrue(session.parameters().contains("scene"));
        session.set("object", "pear");
        session.set("there", "0");
        assertEquals(3, gaze.there().size());
        session.set("scene", "");
        assertEquals("TROUBLE", demo.verdict().kind().name());
        assertArrayEquals(new double[3], gaze.output(), 0);
        assertFalse(demo.canStep());
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
        for (int i = 0; i < 6; i++) {
            assertTrue(demo.stepPart());
        }
        assertEquals(-1.5, gaze.gazeX, 0.01, "half-way to the pear");
        session.action("reset");
        assertEquals(-1, gaze.gazeX, 0);
        assertEquals(Fruit.PEAR, gaze.chosen());
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
                session.problem("scene", scene)
                        .en()
                        .contains("write name, x (−3 to 3), y (−2 to 3) and three numbers"));
        assertEquals(1, session.open(List.of("scene", scene)).size());
        assertEquals(3, gaze.there().size());
        assertNull(Fruit.of("mango"));
    }

    @Test
    void knowsWhenTheGazeIsHalfway() {
        session.open(List.of());
        assertEquals("TROUBLE", session.exercise("aim", "").kind().name());
        double x = -2 / Math.sqrt(5);
        double y = 1 / Math.sqrt(5) + 1;
        session.set("gazex", Double.toString(x));
        session.set("gazey", Double.toString(y));
        assertEquals("RIGHT", session.exercise("aim", "").kind().name());
        assertEquals("RIGHT", session.exercise("banana", "0.707").kind().name());
        assertEquals("TROUBLE", session.exercise("banana", "1").kind().name());
        assertEquals("RIGHT", session.exercise("root", "3").kind().name());
        assertEquals("RIGHT", session.exercise("softmax", "0.5").kind().name());
        assertEquals("RIGHT", session.exercise("masked", "28").kind().name());
    }
}
