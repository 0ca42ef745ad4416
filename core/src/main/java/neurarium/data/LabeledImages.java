package neurarium.data;

import neurarium.io.FileError;

/**
 * Grey images of 28×28 with what they show: a byte for each label, then 784 for each image, row by
 * row, 0 for the background and 255 for full ink. The files of the site have this form.
 */
public final class LabeledImages {
    public static final int SIZE = 28;
    public static final int PIXELS = SIZE * SIZE;
    public static final int CLASSES = 10;

    private final byte[] bytes;
    private final int count;

    /**
     * Takes the bytes of so many images.
     *
     * @throws IllegalArgumentException if they are not so many, or a label is none of ten
     */
    public LabeledImages(byte[] bytes, int count) {
        if (count < 1 || bytes.length != count * (1 + PIXELS)) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    count + " images take " + count * (1 + PIXELS) + " bytes, got " + bytes.length);
        }
        for (int i = 0; i < count; i++) {
            if (bytes[i] < 0 || bytes[i] >= CLASSES) {
                throw new FileError(
                        FileError.Problem.FORMAT, "", "image " + i + " has the label " + bytes[i]);
            }
        }
        this.bytes = bytes;
        this.count = count;
    }

    public int count() {
        return count;
    }

    /** What an image shows, 0 to 9. */
    public int label(int index) {
        return bytes[index];
    }

    /** Writes an image as numbers from 0 (background) to 1 (ink). */
    public void copy(int index, float[] to, int start) {
        int from = count + index * PIXELS;
        for (int i = 0; i < PIXELS; i++) {
            to[start + i] = (bytes[from + i] & 255) / 255f;
        }
    }
}
