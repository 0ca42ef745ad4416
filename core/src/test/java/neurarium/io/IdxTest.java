package neurarium.io;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import neurarium.tensor.Shape;
import neurarium.train.Gzip;
import org.junit.jupiter.api.Test;

class IdxTest {
    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void readsSizesAndNumbers() {
        Idx idx = Idx.read(bytes(0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 255));

        assertEquals(Shape.of(2, 3), idx.shape());
        assertEquals(3, idx.dim(1));
        assertArrayEquals(bytes(1, 2, 3, 4, 5, 255), idx.bytes());
    }

    @Test
    void readsAPackedFile() throws IOException {
        byte[] packed = Gzip.pack(bytes(0, 0, 8, 1, 0, 0, 0, 2, 7, 200));

        Idx idx = Idx.read(packed);

        assertEquals(Shape.of(2), idx.shape());
        assertArrayEquals(bytes(7, 200), idx.bytes());
        refused(
                "Idx: the file is packed, but not all of it",
                Arrays.copyOf(packed, packed.length - 9));
    }

    @Test
    void refusesWhatIsNotThisFormat() {
        refused("Idx takes a file that begins with two zero bytes", bytes(0, 0, 8));
        refused("Idx: the file is packed, but not all of it", bytes(31, 139, 8, 0, 0));
        refused("Idx takes unsigned bytes, type 8, got type 13", bytes(0, 0, 13, 1, 0, 0, 0, 1, 5));
        refused(
                "Idx takes 1 to 8 axes and their sizes, got 0 axes in a file of 4 bytes",
                bytes(0, 0, 8, 0));
        refused(
                "Idx takes 1 to 8 axes and their sizes, got 200 axes in a file of 8 bytes",
                bytes(0, 0, 8, 200, 0, 0, 0, 1));
        refused(
                "Idx takes 1 to 8 axes and their sizes, got 3 axes in a file of 9 bytes",
                bytes(0, 0, 8, 3, 0, 0, 0, 1, 5));
    }

    @Test
    void refusesSizesThatTheFileDoesNotHave() {
        refused(
                "Idx: axis 0 has the size 4294967295, for which the file of 9 bytes is too short",
                bytes(0, 0, 8, 1, 255, 255, 255, 255, 5));
        refused(
                "Idx: axis 1 has the size 2147483647, for which the file of 13 bytes is too short",
                bytes(0, 0, 8, 2, 0, 0, 0, 1, 127, 255, 255, 255, 5));
        refused(
                "Idx: axis 0 has the size 2, for which the file of 9 bytes is too short",
                bytes(0, 0, 8, 1, 0, 0, 0, 2, 5));
        refused("Idx: the sizes ask for 1 bytes, there are 2", bytes(0, 0, 8, 1, 0, 0, 0, 1, 5, 6));
    }

    private static void refused(String message, byte[] file) {
        String error = refusal(() -> Idx.read(file));
        assertEquals(message, error);
    }
}
