package neurarium.tensor;

/**
 * Numbers in a shape, row by row: what a parameter starts with and what a file holds. The array is
 * the tensor's own; whoever changes it changes the tensor.
 */
public final class Tensor {
    private final Shape shape;
    private final float[] values;

    public Tensor(Shape shape, float... values) {
        if (values.length != shape.size()) {
            throw new IllegalArgumentException(
                    "a tensor of "
                            + shape
                            + " takes "
                            + shape.size()
                            + " values, got "
                            + values.length);
        }
        this.shape = shape;
        this.values = values;
    }

    public static Tensor zeros(int... dims) {
        Shape shape = Shape.of(dims);
        return new Tensor(shape, new float[shape.size()]);
    }

    public static Tensor filled(float value, int... dims) {
        Tensor tensor = zeros(dims);
        for (int i = 0; i < tensor.values.length; i++) {
            tensor.values[i] = value;
        }
        return tensor;
    }

    /** Numbers from [−bound, bound). */
    public static Tensor uniform(Rng rng, double bound, int... dims) {
        Tensor tensor = zeros(dims);
        for (int i = 0; i < tensor.values.length; i++) {
            tensor.values[i] = (float) rng.uniform(-bound, bound);
        }
        return tensor;
    }

    /** Numbers from the normal distribution of mean 0 and this standard deviation. */
    public static Tensor normal(Rng rng, double deviation, int... dims) {
        Tensor tensor = zeros(dims);
        for (int i = 0; i < tensor.values.length; i++) {
            tensor.values[i] = (float) (deviation * rng.normal());
        }
        return tensor;
    }

    public Shape shape() {
        return shape;
    }

    public float[] values() {
        return values;
    }
}
