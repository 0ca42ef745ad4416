package neurarium.graph;

import neurarium.kernel.StridedCopy;
import neurarium.tensor.Shape;

/** How two shapes are repeated to a common one, as in NumPy. */
final class Broadcast {
    private Broadcast() {}

    /** The common shape of two. */
    static Shape shape(String operation, Shape a, Shape b) {
        int rank = Math.max(a.rank(), b.rank());
        int[] dims = new int[rank];
        for (int fromEnd = 1; fromEnd <= rank; fromEnd++) {
            int p = fromEnd > a.rank() ? 1 : a.dim(-fromEnd);
            int q = fromEnd > b.rank() ? 1 : b.dim(-fromEnd);
            if (p != q && p != 1 && q != 1) {
                throw new IllegalArgumentException(
                        operation + ": left is " + a + ", right is " + b + ": " + p + " ≠ " + q);
            }
            dims[rank - fromEnd] = Math.max(p, q);
        }
        return Shape.of(dims);
    }

    /** Whether a shape consists of the last axes of another, or is a single number. */
    static boolean isEnd(Shape end, Shape shape) {
        if (end.size() == 1) {
            return true;
        }
        int first = 0; // axes of size 1 in front do not matter
        while (end.dim(first) == 1) {
            first++;
        }
        for (int axis = first; axis < end.rank(); axis++) {
            int fromEnd = axis - end.rank();
            if (-fromEnd > shape.rank() || shape.dim(fromEnd) != end.dim(axis)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The copy that repeats an operand to a shape. Axes that lie together in both are one axis of
     * the copy, which has four.
     */
    static StridedCopy copy(Shape operand, Shape shape) {
        int[] dims = new int[shape.rank()];
        int[] steps = new int[shape.rank()];
        int axes = 0; // counted from the last
        int size = 1;
        for (int fromEnd = 1; fromEnd <= shape.rank(); fromEnd++) {
            int dim = shape.dim(-fromEnd);
            boolean isRepeated = fromEnd > operand.rank() || operand.dim(-fromEnd) == 1;
            int step = isRepeated ? 0 : size;
            size *= isRepeated ? 1 : dim;
            if (dim == 1) {
                continue;
            }
            if (axes > 0 && step == steps[axes - 1] * (isRepeated ? 1 : dims[axes - 1])) {
                dims[axes - 1] *= dim; // goes on where the axis inside it ends
            } else {
                dims[axes] = dim;
                steps[axes] = step;
                axes++;
            }
        }
        if (axes > 4) {
            throw new IllegalArgumentException(
                    "repeating " + operand + " to " + shape + " takes more than four axes");
        }
        return copy(dims, steps, axes);
    }

    private static StridedCopy copy(int[] dims, int[] steps, int axes) {
        int[] box = new int[axes];
        int[] from = new int[axes];
        int[] to = new int[axes];
        int step = 1;
        for (int i = 0; i < axes; i++) {
            int axis = axes - 1 - i;
            box[axis] = dims[i];
            from[axis] = steps[i];
            to[axis] = step;
            step *= dims[i];
        }
        return new StridedCopy(box, 0, from, 0, to);
    }
}
