package neurarium.kernel;

/** A buffer that is its array. */
final class ArrayBuffer implements Buffer {
    private final float[] values;

    ArrayBuffer(int length) {
        values = new float[length];
    }

    @Override
    public int length() {
        return values.length;
    }

    @Override
    public float[] read() {
        return values;
    }

    @Override
    public float[] write() {
        return values;
    }
}
