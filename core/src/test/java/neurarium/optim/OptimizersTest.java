package neurarium.optim;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Each rule against its formula in double precision, on L = w₁² + 3 w₂² from (1, −2). */
class OptimizersTest {
    private static final int STEPS = 7;

    /** w after a step, from w and its gradient; one weight at a time. */
    private interface Rule {
        double next(double w, double g, double[] memory, int step);
    }

    private static void compare(Function<List<Node>, Optimizer> maker, Rule rule) {
        Graph graph = new Graph();
        Node w = graph.parameter("w", new Tensor(Shape.of(2), 1, -2));
        Node factors = graph.input("factors", new Tensor(Shape.of(2), 1, 3));
        Node loss = w.square().times(factors).sum();
        Optimizer optimizer = maker.apply(List.of(w));
        double[] expected = {1, -2};
        double[][] memory = new double[2][2];
        for (int step = 1; step <= STEPS; step++) {
            graph.forward(loss);
            graph.backward(loss);
            optimizer.step();
            for (int i = 0; i < 2; i++) {
                double g = 2 * expected[i] * (i == 0 ? 1 : 3);
                expected[i] = rule.next(expected[i], g, memory[i], step);
                assertEquals(expected[i], w.value()[i], 2e-5, "w" + i + " after step " + step);
            }
        }
    }

    @Test
    void sgdGoesAgainstTheGradient() {
        compare(p -> new Sgd(p, 0.1), (w, g, m, t) -> w - 0.1 * g);
    }

    @Test
    void momentumAddsItsStepsUp() {
        compare(
                p -> new Momentum(p, 0.05, 0.9),
                (w, g, m, t) -> {
                    m[0] = 0.9 * m[0] + g;
                    return w - 0.05 * m[0];
                });
    }

    @Test
    void nesterovLooksAheadAsPyTorchDoes() {
        compare(
                p -> Momentum.nesterov(p, 0.05, 0.9),
                (w, g, m, t) -> {
                    m[0] = 0.9 * m[0] + g;
                    return w - 0.05 * (g + 0.9 * m[0]);
                });
    }

    @Test
    void adaGradDividesByAllThatWas() {
        compare(
                p -> new AdaGrad(p, 0.5),
                (w, g, m, t) -> {
                    m[0] += g * g;
                    return w - 0.5 * g / (Math.sqrt(m[0]) + 1e-10);
                });
    }

    @Test
    void rmsPropForgets() {
        compare(
                p -> new RmsProp(p, 0.02),
                (w, g, m, t) -> {
                    m[0] = 0.99 * m[0] + 0.01 * g * g;
                    return w - 0.02 * g / (Math.sqrt(m[0]) + 1e-8);
                });
    }

    private static double adam(double w, double g, double[] m, int t, double rate) {
        m[0] = 0.9 * m[0] + 0.1 * g;
        m[1] = 0.999 * m[1] + 0.001 * g * g;
        double mean = m[0] / (1 - Math.pow(0.9, t));
        double square = m[1] / (1 - Math.pow(0.999, t));
        return w - rate * mean / (Math.sqrt(square) + 1e-8);
    }

    @Test
    void adamCorrectsTheBiasOfItsMeans() {
        compare(p -> new Adam(p, 0.1), (w, g, m, t) -> adam(w, g, m, t, 0.1));
    }

    @Test
    void adamWDecaysTheWeightsApartFromTheGradient() {
        compare(
                p -> Adam.decoupled(p, 0.1, 0.2),
                (w, g, m, t) -> adam(w * (1 - 0.1 * 0.2), g, m, t, 0.1));
    }

    @Test
    void theLearningRateCanChangeBetweenSteps() {
        Graph graph = new Graph();
        Node w = graph.parameter("w", new Tensor(Shape.of(1), 1));
        Node loss = w.sum();
        for (Optimizer optimizer :
                List.of(
                        new Sgd(List.of(w), 1),
                        new Momentum(List.of(w), 1, 0),
                        new AdaGrad(List.of(w), 1),
                        new RmsProp(List.of(w), 1),
                        new Adam(List.of(w), 1))) {
            w.set(1);
            graph.forward(loss);
            graph.backward(loss);
            optimizer.setLearningRate(0);
            optimizer.step();

            assertEquals(0, optimizer.learningRate());
            assertEquals(1, w.value()[0]);
        }
    }

    @Test
    void clippingShortensALongGradientAndLeavesAShortOne() {
        Graph graph = new Graph();
        Node a = graph.parameter("a", new Tensor(Shape.of(1), 1.5f));
        Node b = graph.parameter("b", new Tensor(Shape.of(1), 2));
        Node loss = a.square().plus(b.square()).sum();
        graph.forward(loss);
        graph.backward(loss); // (3, 4)

        double before = GradientClipping.byNorm(List.of(a, b), 2.5);

        assertEquals(5, before, 1e-6);
        assertEquals(1.5, a.gradient()[0], 1e-5);
        assertEquals(2, b.gradient()[0], 1e-5);
        assertEquals(2.5, GradientClipping.byNorm(List.of(a, b), 100), 1e-5);
        assertEquals(1.5, a.gradient()[0], 1e-5);
    }

    @Test
    void schedulesFollowTheirFormulas() {
        Schedule steps = Schedule.step(0.8, 0.5, 10);
        Schedule cosine = Schedule.cosine(1, 0.2, 100);
        Schedule warm = Schedule.warmUp(4, cosine);

        assertEquals(0.3, Schedule.constant(0.3).rate(12345));
        assertEquals(0.8, steps.rate(9));
        assertEquals(0.4, steps.rate(10));
        assertEquals(0.2, steps.rate(29), 1e-12);
        assertEquals(1, cosine.rate(0), 1e-12);
        assertEquals(0.6, cosine.rate(50), 1e-12);
        assertEquals(0.2, cosine.rate(100), 1e-12);
        assertEquals(0.2, cosine.rate(1000), 1e-12);
        assertEquals(0.25, warm.rate(0), 1e-12);
        assertEquals(1, warm.rate(3), 1e-12);
        assertEquals(1, warm.rate(4), 1e-12);
        assertEquals(0.6, warm.rate(54), 1e-12);
        String error = refusal(() -> Schedule.step(1, 0.5, 0));
        assertEquals("a schedule takes interval of 1 or more, got 0", error);
    }
}
