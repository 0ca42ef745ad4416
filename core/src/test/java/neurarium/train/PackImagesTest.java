package neurarium.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import neurarium.data.LabeledImages;
import neurarium.io.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImagesTest {
    @TempDir Path folder;

    @Test
    void theShardsHoldTheImagesAndTheListTheirSums() throws IOException {
        for (String kind : List.of("images-idx3-ubyte", "labels-idx1-ubyte")) {
            Path file = MnistTest.FOLDER.resolve("t10k-" + kind);
            Files.copy(file, folder.resolve("t10k-" + kind));
            Files.copy(file, folder.resolve("train-" + kind));
        }

        PackImages.main(new String[] {folder.toString(), "set", "60", folder.toString()});

        Map<?, ?> list = (Map<?, ?>) Json.read(Files.readString(folder.resolve("set.json")));
        Map<?, ?> train = (Map<?, ?>) ((List<?>) list.get("train")).get(0);
        assertEquals(60L, train.get("count"));
        Map<?, ?> test = (Map<?, ?>) ((List<?>) list.get("test")).get(0);
        byte[] packed = Files.readAllBytes(folder.resolve((String) test.get("file")));
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        assertEquals(test.get("crc32"), String.format("%08x", sum.getValue()));
        LabeledImages images = new LabeledImages(bytes, 100);
        Mnist digits = Mnist.read(MnistTest.FOLDER, "t10k");
        float[] expected = new float[784];
        float[] actual = new float[784];
        for (int i = 0; i < 100; i++) {
            digits.draw(i, 0, 0, expected, 0);
            images.copy(i, actual, 0);
            assertEquals(digits.label(i), images.label(i));
            org.junit.jupiter.api.Assertions.assertArrayEquals(expected, actual);
        }
    }

    @Test
    void fourArgumentsAreNeeded() {
        assertThrows(IllegalArgumentException.class, () -> PackImages.main(new String[0]));
    }
}
