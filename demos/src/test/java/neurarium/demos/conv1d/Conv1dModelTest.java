package neurarium.demos.conv1d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.graph.ConvParams;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class Conv1dModelTest {
    private final Conv1dModel model = new Conv1dModel();

    @Test
    void theLecturesFiveInputsAndFilterOfThreeGiveThreeOutputs() {
        assertEquals(5, model.n);
        assertEquals(3, model.kernelSize);
        assertEquals(3, model.outSize());
        assertEquals(1 * 1 + 2 * 3 - 1 * 2, model.y(0, 0));
        assertEquals(1 * 3 + 2 * 2 - 1 * 0, model.y(0, 1));
        assertEquals(1 * 2 + 2 * 0 - 1 * -1, model.y(0, 2));
        assertEquals(4, model.parameters());
        assertEquals(18, model.denseParameters());
    }

    private void randomize(Rng rng) {
        model.n(3 + rng.below(10));
        model.kernelSize(1 + rng.below(5));
        model.channels(1 + rng.below(3));
        model.filters(1 + rng.below(3));
        model.stride = 1 + rng.below(3);
        model.padding = rng.below(5);
        model.dilation = 1 + rng.below(3);
        model.bias = rng.uniform(-2, 2);
        for (float[] values : new float[][] {model.x, model.w}) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) rng.uniform(-3, 3);
            }
        }
    }

    /** Outputs, sizes and the dense matrix against the engine, over random settings. */
    @Test
    void agreesWithTheEngineAndWithItsOwnMatrix() {
        Rng rng = new Rng(1);
        int compared = 0;
        for (int round = 0; round < 300; round++) {
            randomize(rng);
            if (model.hasOutput()) {
                compared++;
                compareWithTheEngine();
            }
        }
        assertTrue(compared > 200);
    }

    private void compareWithTheEngine() {
        int filters = model.filters;
        int channels = model.channels;
        Graph graph = new Graph();
        Node x = graph.input("x", new Tensor(Shape.of(1, channels, model.n), model.x));
        Shape shape = Shape.of(filters, channels, model.kernelSize);
        Node w = graph.parameter("w", new Tensor(shape, model.w));
        Node b = graph.parameter("b", Tensor.filled((float) model.bias, filters));
        Node y =
                Images.conv1d(
                        x, w, b, ConvParams.of(model.stride, model.padding, model.dilation, 1));
        graph.forward(y);
        float[] ours = new float[filters * model.outSize()];
        float[] dense = new float[ours.length];
        for (int i = 0; i < ours.length; i++) {
            int f = i / model.outSize();
            int t = i % model.outSize();
            ours[i] = model.y(f, t);
            dense[i] = (float) model.bias;
            for (int j = 0; j < channels * model.n; j++) {
                int index = model.weightIndex(t, j % model.n);
                dense[i] += index < 0 ? 0 : model.w(f, j / model.n, index) * model.x[j];
            }
        }
        assertArrayEquals(y.value(), ours, 1e-4f);
        assertArrayEquals(ours, dense, 1e-4f);
    }

    @Test
    void aFilterThatDoesNotFitGivesNothing() {
        model.n(3);
        model.kernelSize(5);

        assertEquals(0, model.outSize());
        assertFalse(model.hasOutput());
    }
}
