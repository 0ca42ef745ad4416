package neurarium.data;

import java.util.Arrays;

/**
 * Points of the plane with what is wanted there: a class from 0 to classes − 1, or a number from −1
 * to 1 where {@code classes} is 0 (regression).
 *
 * <p>Shapes: x1, x2 and target {@code [size]}.
 */
public final class PointSet {
    public final int classes;
    private double[] x1 = new double[64];
    private double[] x2 = new double[64];
    private double[] target = new double[64];
    private int size;

    public PointSet(int classes) {
        this.classes = classes;
    }

    public boolean isRegression() {
        return classes == 0;
    }

    public int size() {
        return size;
    }

    public double x1(int i) {
        return x1[i];
    }

    public double x2(int i) {
        return x2[i];
    }

    /** The class or the number wanted at point i. */
    public double target(int i) {
        return target[i];
    }

    public void add(double x1, double x2, double target) {
        if (size == this.x1.length) {
            this.x1 = Arrays.copyOf(this.x1, 2 * size);
            this.x2 = Arrays.copyOf(this.x2, 2 * size);
            this.target = Arrays.copyOf(this.target, 2 * size);
        }
        this.x1[size] = x1;
        this.x2[size] = x2;
        this.target[size] = target;
        size++;
    }

    /** The points whose place in the order is from (included) to (excluded). */
    public PointSet part(int[] order, int from, int to) {
        PointSet part = new PointSet(classes);
        for (int i = from; i < to; i++) {
            part.add(x1[order[i]], x2[order[i]], target[order[i]]);
        }
        return part;
    }
}
