package neurarium.graph;

import neurarium.tensor.Shape;

/** Which numbers of two shapes meet where they are repeated to a common one, as in NumPy. */
final class Broadcast {
    private final int[] left;
    private final int[] right;

    Broadcast(Shape shape, Shape a, Shape b) {
        left = sources(shape, a);
        right = sources(shape, b);
    }

    /** Where the left operand has the i-th number of the result. */
    int left(int i) {
        return left[i];
    }

    int right(int i) {
        return right[i];
    }

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

    private static int[] sources(Shape shape, Shape operand) {
        int[] sources = new int[shape.size()];
        for (int i = 0; i < sources.length; i++) {
            int rest = i;
            int step = 1;
            for (int fromEnd = 1; fromEnd <= operand.rank(); fromEnd++) {
                int position = rest % shape.dim(-fromEnd);
                rest /= shape.dim(-fromEnd);
                if (operand.dim(-fromEnd) > 1) {
                    sources[i] += position * step;
                }
                step *= operand.dim(-fromEnd);
            }
        }
        return sources;
    }
}
