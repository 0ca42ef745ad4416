package neurarium.tensor;

import java.util.Arrays;

/**
 * The sizes of a tensor's axes, outermost first, as in {@code [batch, channels, height, width]}.
 */
public final class Shape {
    private final int[] dims;
    private final int size;

    private Shape(int[] dims) {
        long elements = 1;
        for (int dim : dims) {
            if (dim <= 0) {
                throw new IllegalArgumentException(
                        "a shape takes sizes of 1 or more, got " + Arrays.toString(dims));
            }
            elements *= dim;
            if (elements > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "a shape takes at most 2³¹ − 1 elements, got " + Arrays.toString(dims));
            }
        }
        this.dims = dims;
        this.size = (int) elements;
    }

    /** The shape with these sizes; without any it is a scalar's. */
    public static Shape of(int... dims) {
        return new Shape(dims.clone());
    }

    public int rank() {
        return dims.length;
    }

    /** The number of elements. */
    public int size() {
        return size;
    }

    /** The size of an axis; −1 is the last, −2 the one before. */
    public int dim(int axis) {
        return dims[axis(axis)];
    }

    /** The axis counted from the front; −1 is the last. */
    public int axis(int axis) {
        int counted = axis < 0 ? axis + dims.length : axis;
        if (counted < 0 || counted >= dims.length) {
            throw new IllegalArgumentException("axis " + axis + " is not one of " + this);
        }
        return counted;
    }

    /** The product of the sizes of the axes from (included) to (excluded). */
    public int size(int from, int to) {
        int elements = 1;
        for (int axis = from; axis < to; axis++) {
            elements *= dims[axis];
        }
        return elements;
    }

    /** This shape with the size of one axis changed. */
    public Shape with(int axis, int dim) {
        int[] changed = dims.clone();
        changed[axis(axis)] = dim;
        return new Shape(changed);
    }

    /** This shape without one axis. */
    public Shape without(int axis) {
        int at = axis(axis);
        int[] rest = Arrays.copyOf(dims, dims.length - 1);
        System.arraycopy(dims, at + 1, rest, at, rest.length - at);
        return new Shape(rest);
    }

    public int[] dims() {
        return dims.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(dims, shape.dims);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dims);
    }

    /** {@code [32, 84]}; a scalar's is {@code []}. */
    @Override
    public String toString() {
        return Arrays.toString(dims);
    }
}
