package neurarium.demos.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.optim.AdaGrad;
import neurarium.optim.Adam;
import neurarium.optim.Momentum;
import neurarium.optim.Optimizer;
import neurarium.optim.RmsProp;
import neurarium.optim.Sgd;
import neurarium.symbolic.Printer;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DescentModelTest {
    private final DescentModel model = new DescentModel();

    private void run(int steps) {
        for (int i = 0; i < steps && model.canStep(); i++) {
            model.step();
        }
    }

    @Test
    void opensWithTheLecturesRowZero() {
        assertEquals(new Walk.Point(2, 2, 6, 2, 8), model.first().now());
    }

    @Test
    void firstStepShowsTheNumbersOfTheLecture() {
        model.step();

        Walk.Point p = model.first().now();
        assertEquals(1.4, p.x(), 1e-9);
        assertEquals(1.8, p.y(), 1e-9);
        assertEquals(4.8, p.g(), 1e-9); // the slide's 5.6 is a slip
        assertEquals(1.6, p.h(), 1e-9);
        assertEquals(4.4, p.loss(), 1e-9);
    }

    @Test
    void endsAtTheLecturesMinimum() {
        run(1000);

        Walk.Point p = model.first().now();
        assertEquals(Walk.Status.ARRIVED, model.first().status());
        assertEquals(-1, p.x(), 1e-3);
        assertEquals(1, p.y(), 1e-3);
        assertEquals(-2, p.loss(), 1e-6);
    }

    @Test
    void findsTheDerivativesOfTheLecture() {
        assertEquals("2x + 2", Printer.print(model.landscape().dx.result()));
        assertEquals("2y − 2", Printer.print(model.landscape().dy.result()));
        assertTrue(model.landscape().isQuadratic());
        assertEquals(2, model.landscape().largestCurvature(0, 0), 1e-12);
        assertEquals(1, model.limit(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0.99, ARRIVED", "1.01, DIVERGED"})
    void theLimitOfTheRateIsTwoOverTheCurvature(double rate, Walk.Status status) {
        model.rate(rate);
        run(3000);

        assertEquals(status, model.first().status());
        assertTrue(Double.isFinite(model.first().now().loss()));
    }

    @Test
    void atTheLimitItNeverComesToRest() {
        model.rate(1);
        run(200);

        assertEquals(Walk.Status.WALKING, model.first().status());
        assertEquals(8, model.first().now().loss(), 1e-6);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceCanBeWalked(Place place) {
        model.go(place);
        double before = model.first().now().loss();
        run(200);

        assertTrue(model.first().now().loss() < before, place + " " + before);
    }

    @ParameterizedTest
    @CsvSource({
        "ROSENBROCK, 1, 1, 0",
        "HIMMELBLAU, 3, 2, 0",
        "BEALE, 3, 0.5, 0",
        "RASTRIGIN, 0, 0, 0",
        "RAVINE, 0, 0, 0"
    })
    void minimaAreWhereBooksSay(Place place, double x, double y, double loss) {
        model.go(place);

        assertEquals(loss, model.landscape().value(x, y), 1e-9);
        assertEquals(0, model.landscape().g(x, y), 1e-9);
        assertEquals(0, model.landscape().h(x, y), 1e-9);
    }

    /** Each method moves as its class in the engine does, on the lecture's function. */
    @ParameterizedTest
    @EnumSource
    void methodsAreThoseOfTheEngine(Method method) {
        Graph graph = new Graph();
        Node w = graph.parameter("w", new Tensor(neurarium.tensor.Shape.of(2), 2, 2));
        Node linear = graph.input("c", new Tensor(neurarium.tensor.Shape.of(2), 2, -2));
        Node loss = w.square().sum().plus(w.times(linear).sum());
        Optimizer optimizer =
                switch (method) {
                    case SGD -> new Sgd(List.of(w), 0.1);
                    case MOMENTUM -> new Momentum(List.of(w), 0.1, 0.9);
                    case NESTEROV -> Momentum.nesterov(List.of(w), 0.1, 0.9);
                    case ADAGRAD -> new AdaGrad(List.of(w), 0.1);
                    case RMSPROP -> new RmsProp(List.of(w), 0.1);
                    case ADAM -> new Adam(List.of(w), 0.1);
                };
        Walk walk = new Walk(method, model.landscape(), 2, 2);

        for (int i = 0; i < 20; i++) {
            graph.forward();
            graph.backward(loss);
            optimizer.step();
            walk.step(model.landscape(), 0.1);
            assertEquals(w.value()[0], walk.now().x(), 1e-4, method + " step " + i);
            assertEquals(w.value()[1], walk.now().y(), 1e-4, method + " step " + i);
        }
    }

    @Test
    void momentumCrossesTheRavineSooner() {
        model.go(Place.RAVINE);
        model.walks(1, true);
        run(60);

        assertEquals(2, model.walks().size());
        assertTrue(model.walks().get(1).steps() > 0);
    }

    @Test
    void aStepIntoTheUndefinedStopsWithTheLastGoodPoint() {
        model.function("ln(x) + y²");
        model.start(0.1, 1);
        model.rate(0.2);
        run(50);

        assertEquals(Walk.Status.LOST, model.first().status());
        assertTrue(model.first().now().isFinite());
        assertEquals(Place.OWN, model.place());
    }

    @Test
    void aStartWhereNothingIsDefinedGoesNowhere() {
        model.function("ln(x)");
        model.start(-1, 0);

        assertFalse(model.canStep());
        assertEquals(Walk.Status.LOST, model.first().status());
    }

    @Test
    void aLongWalkKeepsItsPathBounded() {
        model.go(Place.ROSENBROCK);
        model.rate(0.0002);
        run(20000);

        assertTrue(model.first().path().size() <= 4001);
        assertEquals(-1.2, model.first().path().get(0).x());
    }

    @Test
    void seedsMoveTheStart() {
        model.seed(5);
        double x = model.startX();
        model.seed(1);

        assertEquals(2, model.startX());
        assertTrue(Math.abs(x - 2) > 1e-9);
    }

    @Test
    void theNextLossIsThatOfTheNextStep() {
        double predicted = model.nextLoss();
        model.step();

        assertEquals(4.4, predicted, 1e-9);
        assertEquals(predicted, model.first().now().loss(), 1e-12);
    }

    @Test
    void theBestOfALinearProgramIsACorner() {
        LinearProgram program = model.program;
        assertEquals(5, program.corners().size());

        program.objective(-1, -0.6);
        assertEquals(new LinearProgram.Corner(3, 1.5), program.best());
        program.objective(-0.6, -1);
        assertEquals(new LinearProgram.Corner(1.5, 3), program.best());
        program.objective(1, 1);
        assertEquals(new LinearProgram.Corner(0, 0), program.best());
        assertTrue(program.isBounded());
    }

    /** Against trying every point of a fine grid. */
    @Test
    void noPointOfThePolygonIsBetterThanTheBestCorner() {
        LinearProgram program = model.program;
        for (int angle = 0; angle < 360; angle += 7) {
            program.objective(Math.cos(Math.toRadians(angle)), Math.sin(Math.toRadians(angle)));
            LinearProgram.Corner best = program.best();
            double least = program.loss(best.x(), best.y());
            for (double x = -1; x <= 4; x += 0.1) {
                for (double y = -1; y <= 4; y += 0.1) {
                    assertTrue(!program.holds(x, y) || program.loss(x, y) >= least - 1e-6);
                }
            }
        }
    }

    @Test
    void descentAloneRunsOutOfTheConstraints() {
        for (int i = 0; i < 60; i++) {
            model.program.step(0.1);
        }
        LinearProgram.Corner last = model.program.path().get(60);

        assertFalse(model.program.holds(last.x(), last.y()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x ≥ 0; 2x + 3y <= 6 | ''",
                "x + y = 2 | There is no ≤ or ≥ in “x + y = 2”.",
                "x² ≤ 4 | “x² ≤ 4” is not linear: x and y may only be multiplied by numbers and"
                        + " added.",
                "x + ≤ 4 | Column 5: a number or a variable is missing at the end.",
                "x ≥ 0 | These constraints have no corner: they contradict each other, or there are"
                        + " too few.",
                "'' | Write 1 to 12 constraints between semicolons, such as x + y ≤ 4.",
            })
    void constraintsAreChecked(String text, String expected) {
        assertEquals(expected, LinearProgram.problem(text).en());
    }

    @Test
    void anOpenPolygonMayHaveNoBest() {
        model.program.text("x ≥ 0; y ≥ 0");
        model.program.objective(-1, -1);

        assertFalse(model.program.isBounded());
        model.program.objective(1, 1);
        assertTrue(model.program.isBounded());
    }

    @Test
    void aNarrowWayDownIsFound() {
        model.program.text("x ≥ 0; y ≤ 0.501x; y ≥ 0.499x");
        model.program.objective(-1, -1);

        assertFalse(model.program.isBounded());
    }

    @Test
    void aSaddleHasNoRateThatConverges() {
        model.go(Place.SADDLE);

        assertTrue(Double.isNaN(model.limit()));
    }
}
