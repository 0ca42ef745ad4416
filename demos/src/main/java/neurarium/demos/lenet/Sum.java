package neurarium.demos.lenet;

import neurarium.model.LeNet5;

/**
 * What one unit is made of: tiles of the layer before it, each number times its weight, and a bias.
 * For C1 one tile of the image, for C3 a tile of each map of S2, for F5 all maps of S4.
 *
 * <p>value = f(Σ inputs · weights + bias); pooling has neither weights of its own nor f.
 */
final class Sum {
    final int tiles;
    final int rows;
    final int columns;
    final float[] inputs;
    final float[] weights;
    final float bias;
    final boolean isPooling;

    /** Where the tiles come from: layer, top and left of each. */
    final Unit.Layer source;

    final int top;
    final int left;

    private Sum(
            int tiles,
            int rows,
            int columns,
            Unit.Layer source,
            int[] corner,
            float bias,
            boolean isPooling) {
        this.tiles = tiles;
        this.rows = rows;
        this.columns = columns;
        this.source = source;
        this.top = corner[0];
        this.left = corner[1];
        this.bias = bias;
        this.isPooling = isPooling;
        inputs = new float[tiles * rows * columns];
        weights = new float[tiles * rows * columns];
    }

    /** The sum of the tile's products, for all tiles, and the bias. */
    float total() {
        float total = bias;
        for (int i = 0; i < inputs.length; i++) {
            total += inputs[i] * weights[i];
        }
        return total;
    }

    /** The sum of unit; there is none for the input. */
    static Sum of(Unit unit, Network network) {
        LeNet5 model = network.model;
        LeNet5.Design design = model.design();
        int index = unit.row() * 12 + unit.column();
        return switch (unit.layer()) {
            case C1 -> {
                int k = design.c1Size();
                int[] corner = {unit.row() - k / 2, unit.column() - k / 2};
                float[] bias = model.c1.bias.value();
                Sum sum = new Sum(1, k, k, Unit.Layer.INPUT, corner, bias[unit.map()], false);
                sum.window(network.values(Unit.Layer.INPUT), 1, 28, unit.map());
                sum.weights(model.c1.weight.value(), unit.map());
                yield sum;
            }
            case S2 -> pool(unit, network, Unit.Layer.C1, 28);
            case C3 -> {
                int k = design.c3Size();
                int[] corner = {unit.row(), unit.column()};
                float[] bias = model.c3.bias.value();
                int tiles = design.c1Filters();
                Sum sum = new Sum(tiles, k, k, Unit.Layer.S2, corner, bias[unit.map()], false);
                sum.window(network.values(Unit.Layer.S2), tiles, 14, 0);
                sum.weights(model.c3.weight.value(), unit.map());
                yield sum;
            }
            case S4 -> pool(unit, network, Unit.Layer.C3, design.c3Side());
            case F5 -> {
                int side = design.s4Side();
                float bias = model.f5.bias.value()[index];
                int[] corner = {0, 0};
                Sum sum =
                        new Sum(design.c3Filters(), side, side, Unit.Layer.S4, corner, bias, false);
                sum.all(network.values(Unit.Layer.S4));
                sum.weights(model.f5.weight.value(), index);
                yield sum;
            }
            case F6 -> {
                float bias = model.f6.bias.value()[index];
                Sum sum = new Sum(1, 10, 12, Unit.Layer.F5, new int[2], bias, false);
                sum.all(network.values(Unit.Layer.F5));
                sum.weights(model.f6.weight.value(), index);
                yield sum;
            }
            case OUTPUT -> {
                float bias = model.output.bias.value()[unit.column()];
                Sum sum = new Sum(1, 7, 12, Unit.Layer.F6, new int[2], bias, false);
                sum.all(network.values(Unit.Layer.F6));
                sum.weights(model.output.weight.value(), unit.column());
                yield sum;
            }
            case INPUT -> throw new IllegalArgumentException("a pixel is no sum");
        };
    }

    private static Sum pool(Unit unit, Network network, Unit.Layer source, int side) {
        int[] corner = {2 * unit.row(), 2 * unit.column()};
        Sum sum = new Sum(1, 2, 2, source, corner, 0, true);
        sum.window(network.values(source), 1, side, unit.map());
        int best = 0;
        for (int i = 0; i < 4; i++) {
            sum.weights[i] = 0.25f;
            best = sum.inputs[i] > sum.inputs[best] ? i : best;
        }
        if (network.model.design().maxPooling()) {
            java.util.Arrays.fill(sum.weights, 0);
            sum.weights[best] = 1;
        }
        return sum;
    }

    /** Takes a window of so many maps of side × side; zeros beyond the edge. */
    private void window(float[] maps, int count, int side, int firstMap) {
        boolean isOfInput = source == Unit.Layer.INPUT;
        int n = 0;
        for (int tile = 0; tile < count; tile++) {
            int start = (isOfInput ? 0 : firstMap + tile) * side * side;
            for (int i = top; i < top + rows; i++) {
                for (int j = left; j < left + columns; j++) {
                    boolean inside = i >= 0 && i < side && j >= 0 && j < side;
                    inputs[n] = inside ? maps[start + i * side + j] : 0;
                    n++;
                }
            }
        }
    }

    private void all(float[] values) {
        System.arraycopy(values, 0, inputs, 0, inputs.length);
    }

    private void weights(float[] all, int unit) {
        System.arraycopy(all, unit * weights.length, weights, 0, weights.length);
    }
}
