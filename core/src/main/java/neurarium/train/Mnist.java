package neurarium.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import neurarium.io.Idx;
import neurarium.tensor.Rng;

/** Handwritten digits of 28×28 and what they are; from the IDX files of LeCun and Cortes. */
final class Mnist {
    static final int SIZE = 28;

    private final byte[] pixels;
    private final byte[] labels;

    private Mnist(byte[] pixels, byte[] labels) {
        this.pixels = pixels;
        this.labels = labels;
    }

    /** Reads one part, {@code train} or {@code t10k}, from a folder; packed by gzip or not. */
    static Mnist read(Path folder, String part) throws IOException {
        Idx images = read(folder.resolve(part + "-images-idx3-ubyte"));
        Idx labels = read(folder.resolve(part + "-labels-idx1-ubyte"));
        int count = labels.dim(0);
        if (images.dim(0) != count || images.dim(1) != SIZE || images.dim(2) != SIZE) {
            throw new IOException(part + ": the images do not belong to the " + count + " labels");
        }
        return new Mnist(images.bytes(), labels.bytes());
    }

    private static Idx read(Path file) throws IOException {
        boolean isThere = Files.exists(file);
        return Idx.read(Files.readAllBytes(isThere ? file : Path.of(file + ".gz")));
    }

    int count() {
        return labels.length;
    }

    int label(int index) {
        return labels[index];
    }

    /** Writes an image as numbers from 0 (black) to 1 (white, the ink), moved by some pixels. */
    void draw(int index, int right, int down, float[] to, int start) {
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int fromX = x - right;
                int fromY = y - down;
                boolean inside = fromX >= 0 && fromX < SIZE && fromY >= 0 && fromY < SIZE;
                int at = (index * SIZE + fromY) * SIZE + fromX;
                to[start + y * SIZE + x] = inside ? (pixels[at] & 255) / 255f : 0;
            }
        }
    }

    /** The labels of some images, then their pixels: {@link neurarium.data.LabeledImages}. */
    byte[] bytes(int first, int count) {
        int size = SIZE * SIZE;
        byte[] bytes = new byte[count * (1 + size)];
        System.arraycopy(labels, first, bytes, 0, count);
        System.arraycopy(pixels, first * size, bytes, count, count * size);
        return bytes;
    }

    /** The numbers of all images in random order. */
    int[] shuffled(Rng rng) {
        int[] order = new int[count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        rng.shuffleInPlace(order);
        return order;
    }
}
