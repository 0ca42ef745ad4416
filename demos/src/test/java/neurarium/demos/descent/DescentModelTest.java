package neurarium.demos.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.optim.Optimizer;
import neurarium.optim.OptimizerKind;
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
        assertEquals(Walk.Status.ARRIVED, model.first().status);
        assertEquals(-1, p.x(), 1e-3);
        assertEquals(1, p.y(), 1e-3);
        assertEquals(-2, p.loss(), 1e-6);
    }

    @Test
    void findsTheDerivativesOfTheLecture() {
        assertEquals("2x + 2", Printer.print(model.landscape.dx.result()));
        assertEquals("2y − 2", Printer.print(model.landscape.dy.result()));
        assertTrue(model.landscape.isQuadratic());
        assertEquals(2, model.landscape.maxCurvature(0, 0), 1e-12);
        assertEquals(1, model.limit(), 1e-12);
    }

    @Test
    void cornersAreNoQuadratics() {
        for (String f : List.of("|x| + y²", "max(x, y)", "relu(x) + y", "x² + sgn(y)")) {
            model.function(f);

            assertFalse(model.landscape.isQuadratic(), f);
        }
        model.function("|x| + |y|");
        assertEquals(0, model.landscape.g(0, 1), 0);
        assertEquals(1, model.landscape.h(0, 1), 0);
    }

    @ParameterizedTest
    @CsvSource({"0.99, ARRIVED", "1.01, DIVERGED"})
    void theLimitOfTheRateIsTwoOverTheCurvature(double rate, Walk.Status status) {
        model.rate(rate);
        run(3000);

        assertEquals(status, model.first().status);
        assertTrue(Double.isFinite(model.first().now().loss()));
    }

    @Test
    void atTheLimitItNeverComesToRest() {
        model.rate(1);
        run(200);

        assertEquals(Walk.Status.WALKING, model.first().status);
        assertEquals(8, model.first().now().loss(), 1e-6);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetCanBeWalked(Preset preset) {
        model.preset(preset);
        double before = model.first().now().loss();
        run(200);

        assertTrue(model.first().now().loss() < before, preset + " " + before);
    }

    @ParameterizedTest
    @CsvSource({
        "ROSENBROCK, 1, 1, 0",
        "HIMMELBLAU, 3, 2, 0",
        "BEALE, 3, 0.5, 0",
        "RASTRIGIN, 0, 0, 0",
        "RAVINE, 0, 0, 0"
    })
    void minimaAreWhereBooksSay(Preset preset, double x, double y, double loss) {
        model.preset(preset);

        assertEquals(loss, model.landscape.value(x, y), 1e-9);
        assertEquals(0, model.landscape.g(x, y), 1e-9);
        assertEquals(0, model.landscape.h(x, y), 1e-9);
    }

    /** Each method moves as its class in the engine does, on the lecture's function. */
    @ParameterizedTest
    @EnumSource
    void methodsAreThoseOfTheEngine(OptimizerKind method) {
        Graph graph = new Graph();
        Node w = graph.parameter("w", new Tensor(neurarium.tensor.Shape.of(2), 2, 2));
        Node linear = graph.input("c", new Tensor(neurarium.tensor.Shape.of(2), 2, -2));
        Node loss = w.square().sum().plus(w.times(linear).sum());
        Optimizer optimizer = method.create(List.of(w), 0.1);
        Walk walk = new Walk(method, model.landscape, 2, 2);

        for (int i = 0; i < 20; i++) {
            graph.forward();
            graph.backward(loss);
            optimizer.step();
            walk.step(model.landscape, 0.1);
            assertEquals(w.value()[0], walk.now().x(), 1e-4, method + " step " + i);
            assertEquals(w.value()[1], walk.now().y(), 1e-4, method + " step " + i);
        }
    }

    @Test
    void momentumCrossesTheRavineSooner() {
        model.preset(Preset.RAVINE);
        model.walks(OptimizerKind.MOMENTUM, true);
        run(60);

        assertEquals(2, model.walks.size());
        assertTrue(model.walks.get(1).steps > 0);
    }

    @Test
    void aStepIntoTheUndefinedStopsWithTheLastGoodPoint() {
        model.function("ln(x) + y²");
        model.start(0.1, 1);
        model.rate(0.2);
        run(50);

        assertEquals(Walk.Status.LOST, model.first().status);
        assertTrue(model.first().now().isFinite());
        assertEquals(Preset.OWN, model.preset);
    }

    @Test
    void aStartWhereNothingIsDefinedGoesNowhere() {
        model.function("ln(x)");
        model.start(-1, 0);

        assertFalse(model.canStep());
        assertEquals(Walk.Status.LOST, model.first().status);
    }

    @Test
    void aLongWalkKeepsItsPathBounded() {
        model.preset(Preset.ROSENBROCK);
        model.rate(0.0002);
        run(20000);

        assertTrue(model.first().path.size() <= 4001);
        assertEquals(-1.2, model.first().path.get(0).x());
    }

    @Test
    void seedsMoveTheStart() {
        model.seed(5);
        double x = model.startX;
        model.seed(1);

        assertEquals(2, model.startX);
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
    void aSaddleHasNoRateThatConverges() {
        model.preset(Preset.SADDLE);

        assertTrue(Double.isNaN(model.limit()));
    }
}
