package neurarium.demos.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import neurarium.data.Sample;
import neurarium.ui.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointListTest {
    @Test
    void writesCoordinatesAndTheSignOfTheClass() {
        List<Sample> points = List.of(new Sample(0.5, -1, 1), new Sample(2, 1.25, -1));

        assertEquals("0.5 -1 +; 2 1.25 -", PointList.write(points));
    }

    @Test
    void readsWhatItWrites() {
        List<Sample> points =
                List.of(
                        new Sample(-1, 3, 1),
                        new Sample(0.1, 0.2, -1),
                        new Sample(1 / 3.0, -0.07, 1),
                        new Sample(0, 0, -1));

        String text = PointList.write(points);

        assertSame(Text.NONE, PointList.problem(text));
        assertEquals(points, PointList.read(text));
    }

    @Test
    void takesBothMinusSigns() {
        String text = "−0.5 -0.5 −; 1 1 -";

        assertSame(Text.NONE, PointList.problem(text));
        assertEquals(
                List.of(new Sample(-0.5, -0.5, -1), new Sample(1, 1, -1)), PointList.read(text));
    }

    @Test
    void takesSpacesAndEmptyPartsAsTheyCome() {
        String text = " ; 1   2  + ;; 2 1 -;";

        assertSame(Text.NONE, PointList.problem(text));
        assertEquals(List.of(new Sample(1, 2, 1), new Sample(2, 1, -1)), PointList.read(text));
    }

    @Test
    void anEmptyTextHasNoPoints() {
        assertSame(Text.NONE, PointList.problem(""));
        assertEquals(List.of(), PointList.read(""));
        assertEquals("", PointList.write(List.of()));
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
        Text problem = PointList.problem("0 0 -; " + entry + "; 1 1 +");

        assertEquals(
                "points = “"
                        + entry
                        + "” cannot be used: write each point as “x₁ x₂ +” or “x₁ x₂ -”, with"
                        + " coordinates from −1 to 3, and semicolons between points.",
                problem.en());
        assertEquals(
                "points = “" + entry + "” 无效，每个点写作“x₁ x₂ +”或“x₁ x₂ -”，坐标在 −1 到 3 之间，点与点用分号隔开。",
                problem.zh());
    }

    @Test
    void takesFortyPointsAndRefusesMore() {
        String forty = "1 2 +;".repeat(40);

        assertSame(Text.NONE, PointList.problem(forty));
        assertEquals(
                "points = “1 2 +;1 2 +;1 2 +;1 2 +;1 2 +;1 2 +;1 2 …” cannot be used: give"
                        + " 40 points at most.",
                PointList.problem(forty + "1 2 +").en());
    }
}
