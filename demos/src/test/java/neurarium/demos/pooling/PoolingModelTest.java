package neurarium.demos.pooling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class PoolingModelTest {
    private final PoolingModel model = new PoolingModel();

    @Test
    void theLecturesNumbers() {
        assertArrayEquals(new float[] {1.5f, 2.5f, 2.5f, 1.5f}, model.output(false));
        assertArrayEquals(new float[] {2, 3, 3, 2}, model.output(true));
    }

    private void randomize(Rng rng) {
        model.size(2 + rng.below(7));
        model.window(1 + rng.below(4));
        model.stride(1 + rng.below(4));
        model.padding(rng.below(3));
        for (int i = 0; i < model.image().length; i++) {
            model.image()[i] = (float) rng.uniform(-4, 4);
        }
        for (int i = 0; i < model.gradient().length; i++) {
            model.gradient()[i] = (float) rng.uniform(-2, 2);
        }
    }

    @Test
    void agreesWithTheEngineOverRandomSettings() {
        Rng rng = new Rng(1);
        int compared = 0;
        for (int round = 0; round < 300; round++) {
            randomize(rng);
            if (model.hasOutput()) {
                compared++;
                int n = model.size();
                Graph graph = new Graph();
                Node x = graph.input("x", new Tensor(Shape.of(1, 1, n, n), model.image()));
                Node mean =
                        Images.averagePool2d(x, model.window(), model.stride(), model.padding());
                Node max = Images.maxPool2d(x, model.window(), model.stride(), model.padding());
                graph.forward();
                assertArrayEquals(mean.value(), model.output(false), 1e-5f);
                assertArrayEquals(max.value(), model.output(true), 1e-5f);
            }
        }
        assertTrue(compared > 200);
    }

    private double loss(boolean max) {
        double loss = 0;
        float[] y = model.output(max);
        for (int i = 0; i < y.length; i++) {
            loss += y[i] * model.gradient()[i];
        }
        return loss;
    }

    @Test
    void theGradientIsThatOfCentralDifferences() {
        Rng rng = new Rng(2);
        for (int round = 0; round < 40; round++) {
            randomize(rng);
            for (boolean max : new boolean[] {false, true}) {
                float[] gradient = model.hasOutput() ? model.backward(max) : new float[0];
                for (int i = 0; i < gradient.length; i++) {
                    float kept = model.image()[i];
                    model.image()[i] = kept + 1e-3f;
                    double above = loss(max);
                    model.image()[i] = kept - 1e-3f;
                    double below = loss(max);
                    model.image()[i] = kept;
                    assertEquals((above - below) / 2e-3, gradient[i], 1e-2);
                }
            }
        }
    }

    @Test
    void theFirstOfSeveralLargestGetsTheGradient() {
        model.image(new float[] {1, 5, 0, 0, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});

        float[] gradient = model.backward(true);

        assertEquals(1, gradient[1]);
        assertEquals(0, gradient[4]);
        assertEquals(0.25f, model.backward(false)[4]);
    }

    @Test
    void aWindowLargerThanTheInputGivesNothing() {
        model.size(2);
        model.window(4);
        model.padding(0);

        assertFalse(model.hasOutput());
        assertEquals(0, model.output(true).length);
    }

    @Test
    void aShiftByTheWindowMovesThePooledMapByACell() {
        ShiftModel shift = new ShiftModel();
        shift.window(2);
        float[] before = shift.values(ShiftModel.Stage.MAX, 0, 0);
        float[] after = shift.values(ShiftModel.Stage.MAX, 2, 0);
        for (int row = 0; row < 8; row++) {
            for (int column = 1; column < 8; column++) {
                assertEquals(before[row * 8 + column - 1], after[row * 8 + column], 1e-6);
            }
        }
    }

    @Test
    void aShiftByOnePixelChangesLessAfterPooling() {
        ShiftModel shift = new ShiftModel();
        shift.right(1);
        double edges = shift.change(ShiftModel.Stage.EDGES);
        assertTrue(shift.change(ShiftModel.Stage.MAX) < edges);
        assertTrue(shift.change(ShiftModel.Stage.MEAN) < edges);
        shift.right(0);
        assertEquals(0, shift.change(ShiftModel.Stage.EDGES));
    }
}
