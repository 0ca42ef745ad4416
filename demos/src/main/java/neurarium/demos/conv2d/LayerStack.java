package neurarium.demos.conv2d;

/**
 * Convolutions one on top of the other, cut along one axis: how much of the input a unit of the top
 * depends on. r = 1 + Σ_l (k_l − 1) d_l Π_{i<l} s_i.
 */
final class LayerStack {
    static final int MAX_LAYERS = 4;

    int layers = 3;
    final int[] kernelSizes = {3, 3, 3, 3};
    final int[] strides = {1, 2, 1, 1};
    final int[] dilations = {1, 1, 1, 1};

    /** The receptive field in the input of a unit of a layer; layer 0 is the input itself. */
    int field(int layer) {
        int field = 1;
        for (int l = 0; l < layer; l++) {
            field += (kernelSizes[l] - 1) * dilations[l] * step(l);
        }
        return field;
    }

    /** The distance in the input between the fields of neighbours in a layer. */
    int step(int layer) {
        int step = 1;
        for (int l = 0; l < layer; l++) {
            step *= strides[l];
        }
        return step;
    }

    /** The units of a layer over an input for {@code top} units of the highest layer. */
    int units(int layer, int top) {
        int units = top;
        for (int l = layers - 1; l >= layer; l--) {
            units = (units - 1) * strides[l] + (kernelSizes[l] - 1) * dilations[l] + 1;
        }
        return units;
    }

    /** Which units of a layer one unit of a higher layer depends on, marked true. */
    boolean[] reads(int from, int unit, int layer, int top) {
        boolean[] marked = new boolean[units(from, top)];
        marked[unit] = true;
        for (int l = from - 1; l >= layer; l--) {
            boolean[] below = new boolean[units(l, top)];
            for (int u = 0; u < marked.length; u++) {
                for (int i = 0; marked[u] && i < kernelSizes[l]; i++) {
                    below[u * strides[l] + i * dilations[l]] = true;
                }
            }
            marked = below;
        }
        return marked;
    }
}
