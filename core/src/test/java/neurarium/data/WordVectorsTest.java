package neurarium.data;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordVectorsTest {
    private static final String HEAD = "4 2\ncat\ndog\n猫\nthe\n";

    private static byte[] file(String head, int... numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        for (int number : numbers) {
            out.write(number);
        }
        return out.toByteArray();
    }

    private static WordVectors vectors() {
        return new WordVectors(file(HEAD, 30, 40, 4, 3, -50, 0, 0, 0));
    }

    @Test
    void everyVectorHasTheLengthOne() {
        WordVectors vectors = vectors();

        assertEquals(4, vectors.size());
        assertEquals(2, vectors.width());
        assertArrayEquals(new float[] {0.6f, 0.8f}, vectors.vector(0), 1e-6f);
        assertArrayEquals(new float[] {-1, 0}, vectors.vector(vectors.index("猫")), 1e-6f);
        assertArrayEquals(new float[] {0, 0}, vectors.vector(3), "zeros stay");
        assertEquals(-1, vectors.index("horse"));
    }

    @Test
    void cosinesAreThoseOfTheDirections() {
        WordVectors vectors = vectors();

        assertEquals(0.6 * 0.8 + 0.8 * 0.6, vectors.cosine(0, 1), 1e-6);
        assertEquals(-0.6, vectors.cosine(0, 2), 1e-6);
        List<WordVectors.Neighbor> near = vectors.nearest(new float[] {3, 4}, Set.of(0), 2);
        assertEquals(1, near.get(0).index());
        assertEquals(0.96, near.get(0).cosine(), 1e-6);
        assertEquals(3, near.get(1).index());
        assertEquals(2, near.size());
    }

    @ParameterizedTest
    @CsvSource({"dgo, dog", "caat, cat", "teh, the", "zzz, ''", "doge, dog", "狗, ''"})
    void theNearestSpellingIsFound(String word, String nearest) {
        WordVectors vectors = vectors();
        int found = vectors.nearestSpelling(word);

        assertEquals(nearest, found < 0 ? "" : vectors.word(found));
    }

    @Test
    void refusesAFileThatIsCutOff() {
        byte[] whole = file(HEAD, 30, 40, 4, 3, -50, 0, 0, 0);
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);
        byte[] words = Arrays.copyOf(whole, 8);

        String data = refusal(() -> new WordVectors(cut));
        String names = refusal(() -> new WordVectors(words));

        assertEquals("word vectors: 8 numbers expected, got 5", data);
        assertEquals("word vectors: the file ends among the words", names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "4\n", "-4 2\n", "4 2x\n", "999999999 2\n", "0 2\n", "a b\n"})
    void refusesAFirstLineOfNoNumbers(String head) {
        assertThrows(IllegalArgumentException.class, () -> new WordVectors(file(head, 1, 2)));
    }

    @Test
    void manyWordsOfGreatWidthAreRefusedBeforeTheyAreMade() {
        byte[] file = file("90000 90000\na\n", 1);

        assertThrows(IllegalArgumentException.class, () -> new WordVectors(file));
    }
}
