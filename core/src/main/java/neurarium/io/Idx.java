package neurarium.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import neurarium.tensor.Shape;

/**
 * Unsigned bytes in IDX, the format of MNIST: two zero bytes, the type 8, the number of axes, the
 * size of each axis in four bytes with the highest first, and then the numbers. The file may be
 * packed by gzip, as MNIST's are.
 */
public final class Idx {
    private static final int UNSIGNED_BYTE = 8;
    private static final int MAX_AXES = 8;

    private final Shape shape;
    private final byte[] bytes;

    private Idx(Shape shape, byte[] bytes) {
        this.shape = shape;
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if the file is none of this format or not all of it
     */
    public static Idx read(byte[] file) {
        boolean isPacked = file.length > 1 && file[0] == 0x1f && (file[1] & 255) == 0x8b;
        return readPlain(isPacked ? unpacked(file) : file);
    }

    private static byte[] unpacked(byte[] file) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalArgumentException("Idx: the file is packed, but not all of it", e);
        }
    }

    private static Idx readPlain(byte[] file) {
        if (file.length < 4 || file[0] != 0 || file[1] != 0) {
            throw new IllegalArgumentException("Idx takes a file that begins with two zero bytes");
        }
        if (file[2] != UNSIGNED_BYTE) {
            throw new IllegalArgumentException(
                    "Idx takes unsigned bytes, type 8, got type " + (file[2] & 255));
        }
        int rank = file[3] & 255;
        int start = 4 + 4 * rank;
        if (rank < 1 || rank > MAX_AXES || file.length < start) {
            throw new IllegalArgumentException(
                    "Idx takes 1 to 8 axes and their sizes, got "
                            + rank
                            + " axes in a file of "
                            + file.length
                            + " bytes");
        }
        int[] dims = new int[rank];
        long numbers = 1;
        for (int axis = 0; axis < rank; axis++) {
            dims[axis] = size(file, 4 + 4 * axis);
            numbers *= dims[axis];
            if (dims[axis] < 1 || numbers > file.length - start) {
                throw new IllegalArgumentException(
                        "Idx: axis "
                                + axis
                                + " has the size "
                                + Integer.toUnsignedString(dims[axis])
                                + ", for which the file of "
                                + file.length
                                + " bytes is too short");
            }
        }
        if (numbers != file.length - start) {
            throw new IllegalArgumentException(
                    "Idx: the sizes ask for "
                            + numbers
                            + " bytes, there are "
                            + (file.length - start));
        }
        byte[] bytes = new byte[(int) numbers];
        System.arraycopy(file, start, bytes, 0, bytes.length);
        return new Idx(Shape.of(dims), bytes);
    }

    private static int size(byte[] file, int at) {
        return (file[at] & 255) << 24
                | (file[at + 1] & 255) << 16
                | (file[at + 2] & 255) << 8
                | (file[at + 3] & 255);
    }

    public Shape shape() {
        return shape;
    }

    public int dim(int axis) {
        return shape.dim(axis);
    }

    /** The numbers, 0 to 255 as signed bytes: {@code b & 255}. */
    public byte[] bytes() {
        return bytes;
    }
}
