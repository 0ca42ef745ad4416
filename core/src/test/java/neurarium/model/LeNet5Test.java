package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class LeNet5Test {
    private final Graph graph = new Graph();
    private final Rng rng = new Rng(4);
    private final LeNet5 model = new LeNet5(graph, rng);

    /** f(W ∗ x + b), with zeros around x: [channels][height][width]. */
    private static double[][][] convolve(
            double[][][] x, Node weight, Node bias, int padding, int size) {
        double[][][] y = new double[weight.dim(0)][size][size];
        int kernel = weight.dim(2);
        for (int o = 0; o < y.length; o++) {
            for (int r = 0; r < size; r++) {
                for (int s = 0; s < size; s++) {
                    double sum = bias.value()[o];
                    for (int c = 0; c < x.length; c++) {
                        for (int i = 0; i < kernel; i++) {
                            for (int j = 0; j < kernel; j++) {
                                int p = r + i - padding;
                                int q = s + j - padding;
                                if (p >= 0 && q >= 0 && p < x[c].length && q < x[c].length) {
                                    int at = ((o * x.length + c) * kernel + i) * kernel + j;
                                    sum += weight.value()[at] * x[c][p][q];
                                }
                            }
                        }
                    }
                    y[o][r][s] = Math.tanh(sum);
                }
            }
        }
        return y;
    }

    private static double[][][] halve(double[][][] x) {
        int size = x[0].length / 2;
        double[][][] y = new double[x.length][size][size];
        for (int c = 0; c < x.length; c++) {
            for (int i = 0; i < 4 * size * size; i++) {
                int row = i / (2 * size);
                int column = i % (2 * size);
                y[c][row / 2][column / 2] += x[c][row][column] / 4;
            }
        }
        return y;
    }

    private static double[] flat(double[][][] x) {
        int size = x[0].length;
        double[] y = new double[x.length * size * size];
        for (int i = 0; i < y.length; i++) {
            y[i] = x[i / (size * size)][i / size % size][i % size];
        }
        return y;
    }

    private static double[] linear(double[] x, List<Node> weightAndBias) {
        double[][] weight = InDouble.rows(weightAndBias.get(0));
        return InDouble.linear(x, weight, weightAndBias.get(1).value());
    }

    private static void assertClose(double[] expected, Node node, int image) {
        for (int i = 0; i < expected.length; i++) {
            double got = node.value()[image * expected.length + i];
            assertEquals(expected[i], got, 1e-4, node.name() + " at " + i);
        }
    }

    @Test
    void computesTheLecturesLayersOneByOne() {
        for (Node parameter : model.parameters()) {
            if (parameter.shape().rank() == 1) {
                parameter.set(Tensor.normal(rng, 0.3, parameter.dim(0)).values());
            }
        }
        Node x = graph.input("x", Tensor.uniform(rng, 1, 2, 1, LeNet5.SIZE, LeNet5.SIZE));
        LeNet5.Maps maps = model.maps(x);

        graph.forward();

        for (int image = 0; image < 2; image++) {
            double[][][] map = new double[1][LeNet5.SIZE][LeNet5.SIZE];
            for (int i = 0; i < 784; i++) {
                map[0][i / 28][i % 28] = x.value()[image * 784 + i];
            }
            map = convolve(map, model.c1.weight, model.c1.bias, 2, 28);
            assertClose(flat(map), maps.c1(), image);
            map = halve(map);
            assertClose(flat(map), maps.s2(), image);
            map = convolve(map, model.c3.weight, model.c3.bias, 0, 10);
            assertClose(flat(map), maps.c3(), image);
            map = halve(map);
            assertClose(flat(map), maps.s4(), image);
            double[] f5 = InDouble.tanh(linear(flat(map), model.f5.parameters()));
            assertClose(f5, maps.f5(), image);
            double[] f6 = InDouble.tanh(linear(f5, model.f6.parameters()));
            assertClose(f6, maps.f6(), image);
            assertClose(linear(f6, model.output.parameters()), maps.logits(), image);
        }
    }

    @Test
    void itsMapsHaveTheNamesOfTheLecture() {
        LeNet5.Maps maps = model.maps(graph.input("x", 1, 1, 28, 28));

        assertSame(maps.c1(), graph.node("c1"));
        assertSame(maps.s2(), graph.node("s2"));
        assertSame(maps.c3(), graph.node("c3"));
        assertSame(maps.s4(), graph.node("s4"));
        assertSame(maps.f5(), graph.node("f5"));
        assertSame(maps.f6(), graph.node("f6"));
        assertSame(maps.logits(), graph.node("logits"));
    }
}
