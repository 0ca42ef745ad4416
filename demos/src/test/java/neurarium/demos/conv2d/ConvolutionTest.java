package neurarium.demos.conv2d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.graph.ConvParams;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ConvolutionTest {
    private final Convolution model = new Convolution();

    @Test
    void theLecturesImageAndFilterGiveTheLecturesOutput() {
        assertEquals(3, model.outSize());
        assertArrayEquals(new float[] {4, 3, 4, 2, 4, 3, 2, 3, 4}, model.output());
        assertArrayEquals(new float[] {1, 0, 1, 0, 1, 0, 0, 0, 1}, model.products(0, 0));
    }

    @Test
    void theWindowGoesThroughTheNinePlacesAndBegins() {
        for (int step = 0; step < 9; step++) {
            assertEquals(step / 3, model.at.row());
            assertEquals(step % 3, model.at.column());
            model.at.step();
        }
        assertEquals(0, model.at.row());
        assertEquals(0, model.at.column());
        assertEquals(9, model.at.steps());
    }

    private void randomize(Rng rng) {
        model.size(1 + rng.below(9));
        model.kernelSize(1 + rng.below(7));
        model.stride = 1 + rng.below(4);
        model.dilation = 1 + rng.below(3);
        model.mode = List.of(Convolution.Padding.values()).get(rng.below(4));
        model.rings = rng.below(7);
        for (float[] values : new float[][] {model.image, model.kernel}) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) rng.uniform(-2, 2);
            }
        }
    }

    private Node engine(boolean transposed) {
        int n = model.size;
        int k = model.kernelSize;
        Graph graph = new Graph();
        Node x = graph.input("x", new Tensor(Shape.of(1, 1, n, n), model.image));
        Node w = graph.parameter("w", new Tensor(Shape.of(1, 1, k, k), model.kernel));
        Node b = graph.parameter("b", Tensor.zeros(1));
        ConvParams sliding = ConvParams.of(model.stride, model.padding(), model.dilation, 1);
        Node y =
                transposed
                        ? Images.transposedConv2d(x, w, b, sliding, 0)
                        : Images.conv2d(x, w, b, sliding);
        graph.forward(y);
        return y;
    }

    /** Forward and transposed against plain loops over every tap and against the engine. */
    @Test
    void agreesWithPlainLoopsAndTheEngineOverRandomSettings() {
        Rng rng = new Rng(2);
        int compared = 0;
        for (int round = 0; round < 400; round++) {
            randomize(rng);
            for (boolean transposed : new boolean[] {false, true}) {
                model.isTransposed = transposed;
                if (model.hasOutput()) {
                    compared++;
                    Node y = engine(transposed);
                    assertEquals(y.dim(2), model.outSize());
                    assertArrayEquals(y.value(), model.output(), 1e-4f);
                    assertArrayEquals(plain(transposed), model.output(), 1e-4f);
                }
            }
        }
        assertTrue(compared > 400, () -> "only some settings gave an output");
    }

    /** Every output with every input: does a tap of the filter lie between them? */
    private float[] plain(boolean transposed) {
        int out = model.outSize();
        float[] y = new float[out * out];
        for (int o = 0; o < out * out; o++) {
            for (int in = 0; in < model.size * model.size; in++) {
                int large = transposed ? o / out : in / model.size;
                int small = transposed ? in / model.size : o / out;
                int down = large - (small * model.stride - model.padding());
                int large2 = transposed ? o % out : in % model.size;
                int small2 = transposed ? in % model.size : o % out;
                int across = large2 - (small2 * model.stride - model.padding());
                int i = tap(down);
                int j = tap(across);
                if (i >= 0 && j >= 0) {
                    y[o] += model.kernel[i * model.kernelSize + j] * model.image[in];
                }
            }
        }
        return y;
    }

    private int tap(int away) {
        boolean hit = away >= 0 && away % model.dilation == 0;
        int tap = away / model.dilation;
        return hit && tap < model.kernelSize ? tap : -1;
    }

    @Test
    void samePaddingKeepsTheSize() {
        for (int k = 1; k <= 7; k += 2) {
            model.kernelSize(k);
            model.mode = Convolution.Padding.SAME;
            assertEquals(5, model.outSize());
            model.mode = Convolution.Padding.FULL;
            assertEquals(5 + k - 1, model.outSize());
        }
    }

    @Test
    void aFilterLargerThanTheImageGivesNothing() {
        model.kernelSize(7);
        assertFalse(model.hasOutput());
    }
}
