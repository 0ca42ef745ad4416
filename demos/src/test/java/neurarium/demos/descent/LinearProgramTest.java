package neurarium.demos.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearProgramTest {
    private final LinearProgram program = new LinearProgram();

    @Test
    void theBestOfALinearProgramIsACorner() {
        assertEquals(5, program.corners.size());

        program.objective(-1, -0.6);
        assertEquals(new LinearProgram.Point(3, 1.5), program.best());
        program.objective(-0.6, -1);
        assertEquals(new LinearProgram.Point(1.5, 3), program.best());
        program.objective(1, 1);
        assertEquals(new LinearProgram.Point(0, 0), program.best());
        assertTrue(program.isBounded());
    }

    /** Against trying every point of a fine grid. */
    @Test
    void noPointOfThePolygonIsBetterThanTheBestCorner() {
        for (int angle = 0; angle < 360; angle += 7) {
            program.objective(Math.cos(Math.toRadians(angle)), Math.sin(Math.toRadians(angle)));
            LinearProgram.Point best = program.best();
            double least = program.loss(best);
            for (double x = -1; x <= 4; x += 0.1) {
                for (double y = -1; y <= 4; y += 0.1) {
                    boolean holds = Constraint.hold(program.constraints, x, y);
                    double loss = program.loss(new LinearProgram.Point(x, y));
                    assertTrue(!holds || loss >= least - 1e-6);
                }
            }
        }
    }

    @Test
    void descentAloneRunsOutOfTheConstraints() {
        for (int i = 0; i < 60; i++) {
            program.step(0.1);
        }

        assertEquals(60, program.steps());
        assertTrue(program.hasLeft());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x ≥ 0; 2x + 3y <= 6 | ''",
                "x + y = 2 | There is no ≤ or ≥ in “x + y = 2”.",
                "x² ≤ 4 | “x² ≤ 4” is not linear: x and y may only be multiplied by numbers and"
                        + " added.",
                "sgn(x) + y ≤ 4 | “sgn(x) + y ≤ 4” is not linear: x and y may only be multiplied by"
                        + " numbers and added.",
                "relu(x) ≤ 4 | “relu(x) ≤ 4” is not linear: x and y may only be multiplied by"
                        + " numbers and added.",
                "0,5x ≥ 0; x/2 + 3y <= 6 | ''",
                "x + ≤ 4 | Column 5: a number or a variable is missing at the end.",
                "x ≥ 0 | These constraints have no corner: they contradict each other, or there are"
                        + " too few.",
                "'' | Write 1 to 12 constraints between semicolons, such as x + y ≤ 4.",
            })
    void constraintsAreChecked(String text, String expected) {
        assertEquals(expected, Constraint.problem(text).en());
    }

    @Test
    void anOpenPolygonMayHaveNoBest() {
        program.text("x ≥ 0; y ≥ 0");
        program.objective(-1, -1);

        assertFalse(program.isBounded());
        program.objective(1, 1);
        assertTrue(program.isBounded());
    }

    @Test
    void aNarrowWayDownIsFound() {
        program.text("x ≥ 0; y ≤ 0.501x; y ≥ 0.499x");
        program.objective(-1, -1);

        assertFalse(program.isBounded());
    }
}
