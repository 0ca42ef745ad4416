package neurarium.demos.playground;

import neurarium.graph.Node;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.kernel.StridedCopy;

/**
 * Rows in the order of an epoch, in the memory of the kernels, so that a batch is one copy. Beyond
 * the last row the first ones follow again, for a last batch that is not full.
 */
final class Shuffled {
    private final float[] rows;
    private final int width;
    private final int count;
    private final int batch;
    private final float[] numbers;
    private final Buffer buffer;
    private final Kernels kernels;
    private final StridedCopy[] copies;

    /**
     * Room for an epoch.
     *
     * @param rows {@code [any, width]}, of which the first {@code count} are used
     */
    Shuffled(float[] rows, int width, int count, int batch, Kernels kernels) {
        this.rows = rows;
        this.width = width;
        this.count = count;
        this.batch = batch;
        this.kernels = kernels;
        numbers = new float[(count + batch) * width];
        buffer = kernels.buffer(numbers.length);
        copies = new StridedCopy[count / batch + 1];
        for (int i = 0; i < copies.length; i++) {
            int[] steps = {1};
            copies[i] =
                    new StridedCopy(new int[] {batch * width}, i * batch * width, steps, 0, steps);
        }
    }

    /** Puts the rows into a new order. */
    void fill(int[] order) {
        for (int i = 0; i < count + batch && count > 0; i++) {
            int row = order[i % count] * width;
            for (int j = 0; j < width; j++) {
                numbers[i * width + j] = rows[row + j];
            }
        }
        buffer.set(numbers);
    }

    /** Copies the batch that begins at a place of the order. */
    void copyTo(Node node, int position) {
        kernels.copyStrided(copies[position / batch], buffer, node.data(), false);
    }
}
