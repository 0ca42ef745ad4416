package neurarium.demos.lenet;

import java.util.Arrays;
import neurarium.demos.lenet.Neuron.Layer;
import neurarium.graph.Node;
import neurarium.model.LeNet5;

/**
 * What one neuron is computed from: tiles of the layer before it, each number times its weight, and
 * a bias. For C1 one tile of the image, for C3 a tile of each map of S2, for F5 all maps of S4.
 *
 * <p>value = f(Σ inputs · weights + bias); pooling has neither weights of its own nor f.
 */
final class WeightedSum {
    /** Where the tiles come from: the layer, and the upper left corner of each. */
    final Layer source;

    final int top;
    final int left;
    final int tiles;
    final int rows;
    final int columns;
    final float[] inputs;
    final float[] weights;
    float bias;
    boolean isPooling;

    /** Reads a window of some maps of a layer from the first on; zeros beyond the edge. */
    private WeightedSum(
            Network from,
            Layer source,
            int map,
            int tiles,
            int rows,
            int columns,
            int top,
            int left) {
        this.source = source;
        this.tiles = tiles;
        this.rows = rows;
        this.columns = columns;
        this.top = top;
        this.left = left;
        inputs = new float[tiles * rows * columns];
        weights = new float[inputs.length];
        float[] maps = from.values(source);
        int high = source.rows(from.model.design());
        int wide = source.columns(from.model.design());
        int n = 0;
        for (int tile = 0; tile < tiles; tile++) {
            int start = (map + tile) * high * wide;
            for (int i = top; i < top + rows; i++) {
                for (int j = left; j < left + columns; j++) {
                    boolean inside = i >= 0 && i < high && j >= 0 && j < wide;
                    inputs[n] = inside ? maps[start + i * wide + j] : 0;
                    n++;
                }
            }
        }
    }

    /** The products and the bias, added up. */
    float total() {
        float total = bias;
        for (float product : products()) {
            total += product;
        }
        return total;
    }

    float[] products() {
        float[] products = new float[inputs.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = inputs[i] * weights[i];
        }
        return products;
    }

    /** The sum of a neuron for the image that is shown; a pixel of the input has none. */
    static WeightedSum of(Neuron neuron, Network network) {
        LeNet5 model = network.model;
        LeNet5.Design design = model.design();
        int k1 = design.c1Size();
        int half = k1 / 2;
        int k3 = design.c3Size();
        int row = neuron.row();
        int column = neuron.column();
        int map = neuron.map();
        int index = neuron.index(design);
        return switch (neuron.layer()) {
            case C1 ->
                    new WeightedSum(network, Layer.INPUT, 0, 1, k1, k1, row - half, column - half)
                            .weighted(model.c1.weight, model.c1.bias, map);
            case S2 -> pooled(neuron, Layer.C1, network);
            case C3 ->
                    new WeightedSum(network, Layer.S2, 0, design.c1Filters(), k3, k3, row, column)
                            .weighted(model.c3.weight, model.c3.bias, map);
            case S4 -> pooled(neuron, Layer.C3, network);
            case F5 -> full(Layer.S4, network).weighted(model.f5.weight, model.f5.bias, index);
            case F6 -> full(Layer.F5, network).weighted(model.f6.weight, model.f6.bias, index);
            case OUTPUT ->
                    full(Layer.F6, network).weighted(model.output.weight, model.output.bias, index);
            case INPUT -> throw new IllegalArgumentException("A pixel is not a sum");
        };
    }

    private static WeightedSum full(Layer source, Network network) {
        LeNet5.Design design = network.model.design();
        int maps = source.maps(design);
        int rows = source.rows(design);
        return new WeightedSum(network, source, 0, maps, rows, source.columns(design), 0, 0);
    }

    private static WeightedSum pooled(Neuron neuron, Layer source, Network network) {
        int top = 2 * neuron.row();
        int left = 2 * neuron.column();
        WeightedSum sum = new WeightedSum(network, source, neuron.map(), 1, 2, 2, top, left);
        sum.isPooling = true;
        int best = 0;
        for (int i = 0; i < 4; i++) {
            best = sum.inputs[i] > sum.inputs[best] ? i : best;
        }
        boolean isMax = network.model.design().maxPooling();
        Arrays.fill(sum.weights, isMax ? 0 : 0.25f);
        sum.weights[best] = isMax ? 1 : 0.25f;
        return sum;
    }

    private WeightedSum weighted(Node weight, Node biases, int unit) {
        System.arraycopy(weight.value(), unit * weights.length, weights, 0, weights.length);
        bias = biases.value()[unit];
        return this;
    }
}
