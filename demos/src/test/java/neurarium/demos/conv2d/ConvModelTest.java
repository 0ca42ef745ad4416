package neurarium.demos.conv2d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.graph.Sliding;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvModelTest {
    private final ConvModel model = new ConvModel();

    @Test
    void theLecturesImageAndFilterGiveTheLecturesOutput() {
        assertEquals(3, model.outSize());
        assertArrayEquals(new float[] {4, 3, 4, 2, 4, 3, 2, 3, 4}, model.output());
        assertArrayEquals(new float[] {1, 0, 1, 0, 1, 0, 0, 0, 1}, model.products(0, 0));
    }

    @Test
    void theWindowGoesThroughTheNinePlacesAndBegins() {
        for (int step = 0; step < 9; step++) {
            assertEquals(step / 3, model.row());
            assertEquals(step % 3, model.column());
            model.step();
        }
        assertEquals(0, model.row());
        assertEquals(0, model.column());
        assertEquals(9, model.steps());
    }

    private void randomize(Rng rng) {
        model.size(1 + rng.below(9));
        model.kernelSize(1 + rng.below(7));
        model.stride(1 + rng.below(4));
        model.dilation(1 + rng.below(3));
        model.mode(java.util.List.of(ConvModel.Padding.values()).get(rng.below(4)));
        model.number(rng.below(7));
        for (float[] values : new float[][] {model.image(), model.kernel()}) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) rng.uniform(-2, 2);
            }
        }
    }

    private Node engine(boolean transposed) {
        int n = model.size();
        int k = model.kernelSize();
        Graph graph = new Graph();
        Node x = graph.input("x", new Tensor(Shape.of(1, 1, n, n), model.image()));
        Node w = graph.parameter("w", new Tensor(Shape.of(1, 1, k, k), model.kernel()));
        Node b = graph.parameter("b", Tensor.zeros(1));
        Sliding sliding = Sliding.of(model.stride(), model.padding(), model.dilation(), 1);
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
                model.transposed(transposed);
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
            for (int in = 0; in < model.size() * model.size(); in++) {
                int large = transposed ? o / out : in / model.size();
                int small = transposed ? in / model.size() : o / out;
                int down = large - (small * model.stride() - model.padding());
                int large2 = transposed ? o % out : in % model.size();
                int small2 = transposed ? in % model.size() : o % out;
                int across = large2 - (small2 * model.stride() - model.padding());
                int i = tap(down);
                int j = tap(across);
                if (i >= 0 && j >= 0) {
                    y[o] += model.kernel()[i * model.kernelSize() + j] * model.image()[in];
                }
            }
        }
        return y;
    }

    private int tap(int away) {
        boolean hit = away >= 0 && away % model.dilation() == 0;
        int tap = away / model.dilation();
        return hit && tap < model.kernelSize() ? tap : -1;
    }

    @Test
    void samePaddingKeepsTheSize() {
        for (int k = 1; k <= 7; k += 2) {
            model.kernelSize(k);
            model.mode(ConvModel.Padding.SAME);
            assertEquals(5, model.outSize());
            model.mode(ConvModel.Padding.FULL);
            assertEquals(5 + k - 1, model.outSize());
        }
    }

    @Test
    void aFilterLargerThanTheImageGivesNothing() {
        model.kernelSize(7);
        assertFalse(model.hasOutput());
    }

    /** Which inputs a unit reads, found by walking every path, has the formula's width. */
    @Test
    void theReceptiveFieldIsWhatTheFormulaSays() {
        Rng rng = new Rng(4);
        FieldModel field = new FieldModel();
        for (int round = 0; round < 200; round++) {
            field.layers(1 + rng.below(4));
            for (int l = 0; l < 4; l++) {
                field.kernelSize(l, 1 + rng.below(5));
                field.stride(l, 1 + rng.below(2));
                field.dilation(l, 1 + rng.below(3));
            }
            for (int layer = 0; layer <= field.layers(); layer++) {
                boolean[] marked = field.reads(layer, 1, 0, 3);
                int first = marked.length;
                int last = -1;
                for (int i = 0; i < marked.length; i++) {
                    first = marked[i] ? Math.min(first, i) : first;
                    last = marked[i] ? i : last;
                }
                assertEquals(field.field(layer), last - first + 1);
                assertEquals(field.step(layer), first, "the second unit begins one step later");
            }
        }
    }

    @Test
    void theFilterOverAPictureIsThePlainSum() {
        Rng rng = new Rng(6);
        for (int k = 1; k <= 9; k += 2) {
            for (int width = 1; width < 24; width += 5) {
                int height = 9;
                float[] x = random(width * height, rng);
                float[] w = random(k * k, rng);
                float[] y = new float[width * height];
                PhotoFilter.addFiltered(x, width, height, w, k, y);
                for (int r = 0; r < height; r++) {
                    for (int c = 0; c < width; c++) {
                        float sum = 0;
                        for (int i = 0; i < k * k; i++) {
                            int row = r + i / k - k / 2;
                            int column = c + i % k - k / 2;
                            boolean in = row >= 0 && row < height && column >= 0 && column < width;
                            sum += in ? w[i] * x[row * width + column] : 0;
                        }
                        assertEquals(sum, y[r * width + c], 1e-4);
                    }
                }
            }
        }
    }

    private static float[] random(int size, Rng rng) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) rng.uniform(-1, 1);
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource
    void blursAddUpToOneAndEdgesToZero(Preset preset) {
        float sum = 0;
        for (float w : preset.kernel()) {
            sum += w;
        }
        assertEquals(preset.kernelSize * preset.kernelSize, preset.kernel().length);
        switch (preset) {
            case IDENTITY, BOX, GAUSS, SHARPEN, EMBOSS -> assertEquals(1, sum, 1e-5);
            case EDGE, SOBELX, SOBELY, LAPLACE -> assertEquals(0, sum, 1e-6);
            case GABOR -> assertEquals(0, sum, 0.02);
            case OWN -> assertEquals(0, sum);
        }
    }

    private static byte[] halves() {
        byte[] rgba = new byte[4 * 64];
        for (int i = 0; i < 64; i++) {
            boolean bright = i % 8 >= 4;
            rgba[4 * i] = (byte) (bright ? 255 : 0);
            rgba[4 * i + 3] = (byte) 255;
        }
        return rgba;
    }

    @Test
    void sobelFindsTheEdgeBetweenDarkAndBrightInTheChannelThatHasIt() {
        PhotoModel photo = new PhotoModel();
        photo.take(Photo.of(halves(), 8, 8));
        photo.preset(Preset.SOBELX);
        photo.channels(PhotoModel.Channels.RED);
        float[] y = photo.outputs()[0];
        assertEquals(4, y[3 * 8 + 3], 1e-5);
        assertEquals(4, y[3 * 8 + 4], 1e-5);
        assertEquals(0, y[3 * 8 + 1], 1e-5);
        photo.preset(Preset.SOBELY);
        assertEquals(0, photo.outputs()[0][3 * 8 + 3], 1e-5);

        photo.preset(Preset.SOBELX);
        photo.channels(PhotoModel.Channels.BLUE);
        assertEquals(0, photo.outputs()[0][3 * 8 + 3], 1e-5);
        photo.channels(PhotoModel.Channels.SUM);
        photo.mix(0, 0.5);
        photo.mix(1, 1);
        photo.mix(2, -1);
        assertEquals(2, photo.outputs()[0][3 * 8 + 3], 1e-5);
        photo.channels(PhotoModel.Channels.EACH);
        assertEquals(3, photo.outputs().length);
    }

    @Test
    void pixelsThatDoNotFillThePictureAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Photo.of(new byte[12], 2, 2));
    }
}
