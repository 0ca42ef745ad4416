package neurarium.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistTest {
    /** The first 100 test images. */
    static final Path FOLDER = Path.of("src/test/resources/mnist");

    private static final int PIXELS = Mnist.SIZE * Mnist.SIZE;

    private static float[] drawn(Mnist digits, int index, int right, int down) {
        float[] image = new float[PIXELS];
        digits.draw(index, right, down, image, 0);
        return image;
    }

    @Test
    void readsImagesAndWhatTheyAre() throws IOException {
        Mnist digits = Mnist.read(FOLDER, "t10k");

        int[] first = new int[10];
        for (int i = 0; i < first.length; i++) {
            first[i] = digits.label(i);
        }

        assertEquals(100, digits.count());
        assertArrayEquals(new int[] {7, 2, 1, 0, 4, 1, 4, 9, 5, 9}, first);
    }

    @Test
    void readsThePackedFilesOfTheAuthors(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}) {
            byte[] packed = Gzip.pack(Files.readAllBytes(FOLDER.resolve(name)));
            Files.write(folder.resolve(name + ".gz"), packed);
        }

        assertEquals(7, Mnist.read(folder, "t10k").label(0));
    }

    @Test
    void drawsFromZeroForBlackToOneForTheInk() throws IOException {
        Mnist digits = Mnist.read(FOLDER, "t10k");
        byte[] file = Files.readAllBytes(FOLDER.resolve("t10k-images-idx3-ubyte"));

        float[] image = drawn(digits, 3, 0, 0);

        for (int i = 0; i < PIXELS; i++) {
            assertEquals((file[16 + 3 * PIXELS + i] & 255) / 255.0, image[i], 1e-7);
        }
    }

    @Test
    void movesAnImageAndFillsUpWithBlack() throws IOException {
        Mnist digits = Mnist.read(FOLDER, "t10k");
        float[] image = drawn(digits, 0, 0, 0);

        float[] moved = drawn(digits, 0, 2, -1);

        for (int y = 0; y < Mnist.SIZE; y++) {
            for (int x = 0; x < Mnist.SIZE; x++) {
                boolean inside = x >= 2 && y + 1 < Mnist.SIZE;
                float expected = inside ? image[(y + 1) * Mnist.SIZE + x - 2] : 0;
                assertEquals(expected, moved[y * Mnist.SIZE + x]);
            }
        }
    }

    @Test
    void shufflesTheNumbersOfAllImages() throws IOException {
        int[] order = Mnist.read(FOLDER, "t10k").shuffled(new Rng(1));

        boolean[] seen = new boolean[100];
        for (int index : order) {
            seen[index] = true;
        }

        assertEquals(100, order.length);
        for (boolean each : seen) {
            assertEquals(true, each);
        }
    }

    @Test
    void refusesImagesThatDoNotBelongToTheLabels(@TempDir Path folder) throws IOException {
        Files.copy(
                FOLDER.resolve("t10k-images-idx3-ubyte"),
                folder.resolve("train-images-idx3-ubyte"));
        Files.write(
                folder.resolve("train-labels-idx1-ubyte"),
                new byte[] {0, 0, 8, 1, 0, 0, 0, 2, 7, 2});

        var error = assertThrows(IOException.class, () -> Mnist.read(folder, "train"));

        assertEquals("train: the images do not belong to the 2 labels", error.getMessage());
    }
}
