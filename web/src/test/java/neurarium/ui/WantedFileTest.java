package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedFileTest {
    /** Remembers what was asked for. */
    private static final class Asked implements Files {
        private final List<String> names = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();

        @Override
        public Runnable read(String name, Answer answer) {
            throw new AssertionError("only inlined files are wanted");
        }

        @Override
        public void inlined(String name, Answer answer) {
            names.add(name);
            answers.add(answer);
        }

        @Override
        public void decode(byte[] file, int largest, Picture answer) {}

        @Override
        public Runnable camera(int largest, Picture answer) {
            return () -> {};
        }

        @Override
        public void later(int milliseconds, Runnable task) {}

        @Override
        public void save(String name, byte[] bytes) {}
    }

    private final Asked files = new Asked();
    private final List<byte[]> taken = new ArrayList<>();
    private final WantedFile file = new WantedFile("words", this::take);

    private void take(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("the file is empty");
        }
        taken.add(bytes);
    }

    @Test
    void nobodyAsksBeforeItIsWantedOrWithoutFiles() {
        file.want();
        file.reach(files);

        assertEquals(List.of(), files.names);
        assertFalse(file.isLoading());
        file.want();
        file.want();
        assertEquals(List.of("words"), files.names);
        assertTrue(file.isLoading());
    }

    @Test
    void whatComesIsTaken() {
        file.reach(files);
        file.want();
        files.answers.get(0).read(new byte[3]);

        assertTrue(file.isHere());
        assertFalse(file.isLoading());
        assertEquals(1, taken.size());
    }

    @Test
    void whatIsRefusedCountsAsNotReadAndCanBeAskedForAgain() {
        file.reach(files);
        file.want();
        files.answers.get(0).read(new byte[0]);

        assertTrue(file.hasFailed());
        assertEquals(
                "The data cannot be used: Its content is not what is needed. Press Retry.",
                file.status().en());
        file.retry();
        assertFalse(file.hasFailed());
        files.answers.get(1).read(new byte[1]);
        assertTrue(file.isHere());
        assertEquals(List.of("words", "words"), files.names);
    }

    @Test
    void whatDoesNotComeIsSaidInBothLanguages() {
        file.reach(files);
        file.want();
        files.answers.get(0).failed("HTTP 404");

        assertTrue(file.hasFailed());
        assertTrue(file.status().zh().contains("HTTP 404"));
        assertFalse(file.isHere());
    }
}
