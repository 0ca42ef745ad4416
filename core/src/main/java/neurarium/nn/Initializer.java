package neurarium.nn;

import java.util.Locale;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * What weights start with. A weight of shape {@code [out, in]} or {@code [out, in, kernel…]} has
 * fanIn = in · kernel, the number of inputs of one unit, and fanOut = out · kernel.
 */
public enum Initializer {
    /** All 0. */
    ZEROS {
        @Override
        void fill(float[] values, int fanIn, int fanOut, Rng rng) {}
    },
    /** Uniform in ±1/√fanIn, PyTorch's start of linear and convolution layers. */
    UNIFORM {
        @Override
        void fill(float[] values, int fanIn, int fanOut, Rng rng) {
            uniform(values, 1 / Math.sqrt(fanIn), rng);
        }
    },
    /** Uniform in ±√(6/(fanIn + fanOut)). Glorot and Bengio, 2010. */
    XAVIER {
        @Override
        void fill(float[] values, int fanIn, int fanOut, Rng rng) {
            uniform(values, Math.sqrt(6.0 / (fanIn + fanOut)), rng);
        }
    },
    /** Normal with deviation √(2/fanIn), for ReLU. He et al., 2015. */
    HE {
        @Override
        void fill(float[] values, int fanIn, int fanOut, Rng rng) {
            double deviation = Math.sqrt(2.0 / fanIn);
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (deviation * rng.normal());
            }
        }
    },
    /**
     * Rows (or columns, where they are fewer) that are orthonormal: a normal matrix through Gram
     * and Schmidt. Saxe et al., 2014.
     */
    ORTHOGONAL {
        @Override
        void fill(float[] values, int fanIn, int fanOut, Rng rng) {
            int rows = values.length / fanIn;
            int count = Math.min(rows, fanIn);
            int length = Math.max(rows, fanIn);
            double[][] vectors = new double[count][length];
            for (int i = 0; i < count; i++) {
                do {
                    for (int j = 0; j < length; j++) {
                        vectors[i][j] = rng.normal();
                    }
                    for (int k = 0; k < i; k++) {
                        removePart(vectors[i], vectors[k]);
                    }
                } while (!normalized(vectors[i]));
            }
            for (int i = 0; i < values.length; i++) {
                int row = i / fanIn;
                int column = i % fanIn;
                values[i] = (float) (rows <= fanIn ? vectors[row][column] : vectors[column][row]);
            }
        }
    };

    abstract void fill(float[] values, int fanIn, int fanOut, Rng rng);

    /** A weight of this shape, its first axis the outputs. */
    public Tensor create(Rng rng, int... dims) {
        Shape shape = Shape.of(dims);
        if (shape.rank() == 0) {
            throw new IllegalArgumentException("a weight takes an axis at least, got []");
        }
        Tensor tensor = Tensor.zeros(dims);
        int fanIn = shape.rank() == 1 ? dims[0] : shape.size(1, shape.rank());
        int kernel = shape.rank() <= 2 ? 1 : shape.size(2, shape.rank());
        fill(tensor.values(), fanIn, dims[0] * kernel, rng);
        return tensor;
    }

    /** The initialiser of a name such as {@code xavier}. */
    public static Initializer of(String name) {
        StringBuilder names = new StringBuilder();
        for (Initializer initializer : values()) {
            if (initializer.name().equalsIgnoreCase(name)) {
                return initializer;
            }
            names.append(' ').append(initializer.name().toLowerCase(Locale.ROOT));
        }
        throw new IllegalArgumentException(
                "there is no initializer " + name + "; there is" + names);
    }

    private static void uniform(float[] values, double bound, Rng rng) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) rng.uniform(-bound, bound);
        }
    }

    /** v ← v − (v·u) u, for u of length 1. */
    private static void removePart(double[] v, double[] u) {
        double product = 0;
        for (int i = 0; i < v.length; i++) {
            product += v[i] * u[i];
        }
        for (int i = 0; i < v.length; i++) {
            v[i] -= product * u[i];
        }
    }

    /** Brings v to length 1; false if it is too short for that. */
    private static boolean normalized(double[] v) {
        double squares = 0;
        for (double x : v) {
            squares += x * x;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < v.length; i++) {
            v[i] /= length;
        }
        return length > 1e-6;
    }
}
