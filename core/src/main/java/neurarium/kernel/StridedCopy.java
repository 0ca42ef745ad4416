package neurarium.kernel;

/**
 * Which numbers go where when a box of up to four axes is moved: number (i, j, k, l) of the box
 * goes from {@code from + i·fromStep[0] + j·fromStep[1] + …} to {@code to + i·toStep[0] + …}.
 * Slices, concatenation and transposition are such copies, and their gradients are the same copies
 * reversed.
 */
public final class StridedCopy {
    /** The number of axes; shorter boxes are filled up with axes of size 1 in front. */
    private static final int AXES = 4;

    public final int from;
    public final int to;
    final int[] dims;
    final int[] fromSteps;
    final int[] toSteps;

    public StridedCopy(int[] dims, int from, int[] fromSteps, int to, int[] toSteps) {
        this.dims = filled(dims, 1);
        this.from = from;
        this.fromSteps = filled(fromSteps, 0);
        this.to = to;
        this.toSteps = filled(toSteps, 0);
    }

    /** The size of an axis of the box, 0 to 3. */
    public int dim(int axis) {
        return dims[axis];
    }

    public int fromStep(int axis) {
        return fromSteps[axis];
    }

    public int toStep(int axis) {
        return toSteps[axis];
    }

    public StridedCopy reversed() {
        return new StridedCopy(dims, to, toSteps, from, fromSteps);
    }

    /** Moves the numbers, or adds them to what is there. */
    void run(float[] x, float[] y, boolean accumulate) {
        int fromStep = fromSteps[3];
        int toStep = toSteps[3];
        for (int i = 0; i < dims[0]; i++) {
            for (int j = 0; j < dims[1]; j++) {
                for (int k = 0; k < dims[2]; k++) {
                    int p = from + i * fromSteps[0] + j * fromSteps[1] + k * fromSteps[2];
                    int q = to + i * toSteps[0] + j * toSteps[1] + k * toSteps[2];
                    for (int l = 0; l < dims[3]; l++) {
                        y[q] = accumulate ? y[q] + x[p] : x[p];
                        p += fromStep;
                        q += toStep;
                    }
                }
            }
        }
    }

    private static int[] filled(int[] numbers, int filling) {
        if (numbers.length > AXES) {
            throw new IllegalArgumentException(
                    "a copy takes at most 4 axes, got " + numbers.length);
        }
        int[] result = new int[AXES];
        int missing = AXES - numbers.length;
        for (int axis = 0; axis < AXES; axis++) {
            result[axis] = axis < missing ? filling : numbers[axis - missing];
        }
        return result;
    }
}
