package neurarium.kernel;

/**
 * Numbers that kernels compute with. In Java they are an array; kernels with a memory of their own
 * keep a twin there, and bring either up to date when it is asked for.
 */
public interface Buffer {
    int length();

    /** The numbers as they are now. Not to be changed, and stale after the next kernel. */
    float[] read();

    /** The numbers as they are now, to be changed in place before the next kernel. */
    float[] write();

    /** Copies the numbers in. */
    default void set(float... values) {
        if (values.length != length()) {
            throw new IllegalArgumentException(
                    "a buffer of " + length() + " takes as many values, got " + values.length);
        }
        System.arraycopy(values, 0, write(), 0, values.length);
    }
}
