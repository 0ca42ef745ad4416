package neurarium.data;

/**
 * A curve over the steps of a run that never outgrows its buffer: when it is full, every second
 * point is dropped and from then on only every second (fourth, …) step is kept.
 */
public final class Curve {
    private final float[] values;
    private int size;
    private int stride = 1;
    private int added;
    private float last;

    /** A curve of at most {@code capacity} points, an even number. */
    public Curve(int capacity) {
        if (capacity < 2 || capacity % 2 != 0) {
            throw new IllegalArgumentException("Curve takes an even capacity, got " + capacity);
        }
        values = new float[capacity];
    }

    public void clear() {
        size = 0;
        stride = 1;
        added = 0;
        last = 0;
    }

    /** Appends the value of the next step. */
    public void add(double value) {
        last = (float) value;
        if (added % stride == 0) {
            if (size == values.length) {
                for (int i = 0; i < size / 2; i++) {
                    values[i] = values[2 * i];
                }
                size /= 2;
                stride *= 2;
            }
            if (added % stride == 0) {
                values[size++] = last;
            }
        }
        added++;
    }

    /** Whether the value of the next step would be kept, so that it is worth computing. */
    public boolean keepsNext() {
        return added % stride == 0;
    }

    /** Goes on by a step whose value nobody computed: the last one stands for it. */
    public void skip() {
        added++;
    }

    /** How many points are kept. */
    public int size() {
        return size;
    }

    /** The value of point i, which belongs to step i · {@link #stride}. */
    public float get(int i) {
        return values[i];
    }

    /** Steps from one kept point to the next. */
    public int stride() {
        return stride;
    }

    /** How many values were ever added. */
    public int added() {
        return added;
    }

    /** The value added last, kept or not. */
    public float last() {
        return last;
    }

    /** The largest of the values kept and the one added last; 0 for an empty curve. */
    public float max() {
        float max = 0;
        for (int i = 0; i < size; i++) {
            max = Math.max(max, values[i]);
        }
        return Math.max(max, last);
    }
}
