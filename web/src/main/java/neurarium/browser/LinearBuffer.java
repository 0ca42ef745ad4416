package neurarium.browser;

import neurarium.kernel.Buffer;

/**
 * Numbers in the kernels' memory, with an array of the same numbers that is made when it is first
 * asked for. Either may be behind the other; it is brought up to date before it is used.
 */
final class LinearBuffer implements Buffer {
    /** Kernels may read this many bytes beyond the end, and write some: see kernels.wat. */
    static final int SLACK = 32;

    private final int length;
    private final LinearMemory.Space space;
    private float[] array;
    private boolean arrayBehind = true;
    private boolean memoryBehind;

    LinearBuffer(LinearMemory memory, int length) {
        this.length = length;
        space = memory.allocate(4 * length + SLACK);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public float[] read() {
        if (arrayBehind) {
            if (array == null) {
                array = new float[length];
            }
            space.read(array);
            arrayBehind = false;
        }
        return array;
    }

    @Override
    public float[] write() {
        float[] numbers = read();
        memoryBehind = true;
        return numbers;
    }

    /** The address for a kernel that reads. */
    int in() {
        if (memoryBehind) {
            space.write(array);
            memoryBehind = false;
        }
        return space.address();
    }

    /** The address for a kernel that sets every number. */
    int out() {
        memoryBehind = false;
        arrayBehind = true;
        return space.address();
    }

    /** The address for a kernel that changes numbers, or sets some. */
    int change() {
        in();
        arrayBehind = true;
        return space.address();
    }
}
