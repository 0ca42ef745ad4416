package neurarium.demos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.DrawnPoints.Point;
import neurarium.ui.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnPointsTest {
    private static final Text GRAMMAR = Text.of("写得对一点。", "write it well.");

    private final DrawnPoints points = new DrawnPoints(40, -1, 3, List.of("+", "-"));

    @Test
    void writesCoordinatesAndTheClass() {
        points.add(0.5, -1, 0);
        points.add(2, 1.25, 1);

        assertEquals("0.5 -1 +; 2 1.25 -", points.write());
    }

    @Test
    void readsWhatItWrites() {
        points.read("-1 3 +; 0.1 0.2 -; 0.3333333333333333 -0.07 +; 0 0 -");
        List<Point> list = List.copyOf(points.list());

        String text = points.write();

        assertSame(Text.NONE, points.problem(text, GRAMMAR));
        points.read(text);
        assertEquals(list, points.list());
        assertEquals(new Point(1 / 3.0, -0.07, 0), list.get(2));
    }

    @Test
    void takesBothMinusSigns() {
        String text = "−0.5 -0.5 −; 1 1 -";

        assertSame(Text.NONE, points.problem(text, GRAMMAR));
        points.read(text);
        assertEquals(List.of(new Point(-0.5, -0.5, 1), new Point(1, 1, 1)), points.list());
    }

    @Test
    void takesSpacesAndEmptyPartsAsTheyCome() {
        String text = " ; 1   2  + ;; 2 1 -;";

        assertSame(Text.NONE, points.problem(text, GRAMMAR));
        points.read(text);
        assertEquals(List.of(new Point(1, 2, 0), new Point(2, 1, 1)), points.list());
    }

    @Test
    void anEmptyTextHasNoPoints() {
        points.add(1, 1, 0);

        assertSame(Text.NONE, points.problem("", GRAMMAR));
        points.read("");
        assertEquals(List.of(), points.list());
        assertEquals("", points.write());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2",
                "1 2 + 3",
                "1 2 *",
                "a 2 +",
                "1 b -",
                "1 2 1",
                "1,2,+",
                "3.01 0 +",
                "0 -1.01 -",
                "NaN 0 +",
                "1e999 0 -",
                "<b>"
            })
    void refusesWhatIsNotAPointOfThePlane(String entry) {
        Text problem = points.problem("0 0 -; " + entry + "; 1 1 +", GRAMMAR);

        assertEquals("points = “" + entry + "” cannot be used: write it well.", problem.en());
        assertEquals("points = “" + entry + "” 无效，写得对一点。", problem.zh());
    }

    @Test
    void takesFortyPointsAndRefusesMore() {
        String forty = "1 2 +;".repeat(40);

        assertSame(Text.NONE, points.problem(forty, GRAMMAR));
        assertEquals(
                "points = “1 2 +;1 2 +;1 2 +;1 2 +;1 2 +;1 2 +;1 2 …” cannot be used: give"
                        + " 40 points at most.",
                points.problem(forty + "1 2 +", GRAMMAR).en());
    }

    @Test
    void theOldestPointGoesWhereThereAreTooMany() {
        for (int i = 0; i <= 40; i++) {
            points.add(i / 100.0, 0, 0);
        }

        assertEquals(40, points.list().size());
        assertEquals(new Point(0.01, 0, 0), points.list().get(0));
        assertEquals(new Point(0.4, 0, 0), points.list().get(39));
    }

    @Test
    void aPointThatIsAddedIsInTheSquareAndInWholeHundredths() {
        points.add(-7, 3.2, 0);
        points.add(0.123, 1.9999, 1);

        assertEquals(List.of(new Point(-1, 3, 0), new Point(0.12, 2, 1)), points.list());
    }

    @Test
    void removesTheNearestOfSeveralPoints() {
        points.read("1 1 +; 1.1 1 +; 1.2 1 +");

        assertTrue(points.removeNear(1.11, 1, 0.25));
        assertEquals("1 1 +; 1.2 1 +", points.write());
    }

    @Test
    void removesNothingThatIsTooFar() {
        points.read("2 2 -");

        assertFalse(points.removeNear(1.7, 2, 0.25));
        assertEquals("2 2 -", points.write());
    }
}
