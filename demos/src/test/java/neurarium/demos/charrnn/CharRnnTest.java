package neurarium.demos.charrnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import neurarium.data.TextIntake;
import neurarium.data.Vocabulary;
import neurarium.demos.FakeFiles;
import neurarium.tensor.Rng;
import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharRnnTest {
    private final CharRnnDemo demo = new CharRnnDemo();
    private final Session session = new Session("charrnn", demo);
    private final FakeFiles files =
            FakeFiles.withData(
                    "names.txt", "poems.txt", "char-names.safetensors", "char-poems.safetensors");

    private void open(String... parameters) {
        session.open(List.of(parameters));
        demo.reach(files);
        settle();
    }

    /** Does all work that goes on by itself. */
    private void settle() {
        int left = 100_000;
        demo.model().isReady();
        files.all();
        while (left > 0 && demo.hasWork()) {
            demo.work();
            files.all();
            left--;
        }
        assertTrue(left > 0, "work without an end");
    }

    private void upload(String key, String name, byte[] bytes) {
        for (Control control : session.controls()) {
            if (control instanceof Control.Upload upload && upload.key().equals(key)) {
                upload.take().accept(name, bytes);
            }
        }
        settle();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void thePretrainedNamesLookLikeNames() {
        open();
        String sample = demo.model().samples.writing().text();
        long letters = sample.chars().filter(c -> c >= 'a' && c <= 'z').count();
        long ends = sample.chars().filter(c -> c == '\n').count();

        assertEquals(Samples.LENGTH, letters + ends);
        assertTrue(ends > 12 && ends < 40, sample);
        assertEquals(82467, demo.model().network.learner().parameterCount());
    }

    /** The share of couplets of the right form, over ten samples. */
    @Test
    void thePretrainedPoemsKeepTheirForm() {
        open("data", "poems");
        int right = 0;
        int all = 0;
        for (int i = 0; i < 10; i++) {
            session.action("write");
            settle();
            List<String> lines = demo.model().samples.writing().text().lines().toList();
            for (String line : lines.subList(0, lines.size() - 1)) { // the last one is cut
                boolean empty = line.isEmpty();
                all += empty ? 0 : 1;
                right += line.matches("\\p{IsHan}{5}，\\p{IsHan}{5}。") ? 1 : 0;
            }
        }

        assertTrue(all > 50 && right > 0.8 * all, right + " of " + all);
    }

    @Test
    void trainingMakesTheTextLessSurprising() {
        open("weights", "random");
        assertEquals(27, demo.model().network.vocabulary().size());
        session.step(1);
        double before = demo.model().training.loss();
        assertEquals(Math.log(27), before, 0.1);

        session.step(300);

        assertTrue(
                demo.model().training.loss() < before - 0.6,
                "loss " + demo.model().training.loss());
        assertEquals(301 * 128, demo.model().charactersRead());
    }

    @ParameterizedTest
    @CsvSource({"elman", "gru", "lstm"})
    void aSmallTextIsLearnedByHeart(String cell) {
        open("data", "own", "text", "abcdefgh\nabcdefgh\n", "cell", cell, "hidden", "32");
        session.step(300);
        session.set("temperature", "0");
        session.set("prompt", "abc");
        settle();

        assertTrue(demo.model().samples.writing().text().startsWith("abcdefgh\nabcdefgh\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\u0000\u0000\u0001",
                "\ud800 alone \udc00",
                "😀👩‍👩‍👧 emoji 😀",
                "שלום עולם",
                "مرحبا بالعالم",
                "汉字\r\n\r\n换行\r",
                "<script>alert(1)</script>"
            })
    void anyTextIsLearnedWrittenAndDrawn(String text) {
        open("data", "own");
        session.set("text", text);
        settle();
        session.step(12);
        session.action("write");
        settle();

        assertTrue(demo.model().samples.writing().isDone());
        assertTrue(Double.isFinite(demo.model().training.loss()));
        for (int width : new int[] {320, 800}) {
            RecordingSurface surface = new RecordingSurface(width, demo.height(width), Lang.EN);
            demo.draw(surface);
            assertTrue(surface.spots().size() > 20);
        }
    }

    @Test
    void anEmptyTextIsNothingToLearn() {
        open("data", "own");
        assertTrue(demo.verdict().text().en().contains("no text yet"));
        session.step(5);
        assertEquals(0, demo.model().training.steps());
        session.set("text", "hello hello");
        settle();
        session.step(5);
        assertEquals(5, demo.model().training.steps());
        session.set("text", "");
        settle();
        assertEquals(0, demo.model().training.steps());
    }

    @Test
    void fiveMegabytesAreReadInPiecesAndMoreIsRefused() {
        open("data", "own");
        byte[] large = new byte[CharModel.LONGEST];
        Rng rng = new Rng(1);
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) ('a' + rng.below(26));
        }
        demo.model().ownFile(large);
        assertEquals(-1, demo.model().text.length());
        settle();
        assertEquals(CharModel.LONGEST, demo.model().text.length());
        session.step(2);

        upload("file", "larger.txt", new byte[CharModel.LONGEST + 1]);

        assertEquals(Verdict.Kind.TROUBLE, demo.verdict().kind());
        assertEquals(CharModel.LONGEST, demo.model().text.length(), "the text before is kept");
        assertEquals(2, demo.model().training.steps());
    }

    @Test
    void bytesThatAreNoTextAreReported() {
        open("data", "own");
        byte[] noise = new byte[5000];
        Arrays.fill(noise, (byte) 0xc0);
        upload("file", "picture.txt", noise);

        assertEquals(Verdict.Kind.TROUBLE, demo.verdict().kind());
        upload("file", "text.txt", utf8("\ufeffGrüße, 世界 😀"));
        assertEquals(Verdict.Kind.NEUTRAL, demo.verdict().kind());
        assertEquals(11, demo.model().text.length(), "without the mark of the byte order");
    }

    @Test
    void bytesAndStringsGiveTheSameTokens() {
        String text = "aé€😀\r\nb";
        TextIntake bytes = TextIntake.of(utf8(text), 100, null);
        TextIntake string = TextIntake.of(text, 100, null);
        for (int i = 0; i < 5; i++) {
            bytes.work();
            string.work();
        }

        assertTrue(bytes.isDone() && string.isDone());
        assertArrayEquals(string.tokens(), bytes.tokens());
        assertEquals(6, bytes.count());
        assertEquals(string.vocabulary().text(), bytes.vocabulary().text());
        TextIntake given = TextIntake.of(text, 100, Vocabulary.of("ab"));
        for (int i = 0; i < 5; i++) {
            given.work();
        }
        assertArrayEquals(new int[] {0, 1}, given.tokens());
    }

    @Test
    void modelsAreSavedOpenedAndRefused() {
        open("data", "own", "text", "abab abab", "cell", "gru", "hidden", "16");
        session.step(50);
        session.set("temperature", "0");
        settle();
        String before = demo.model().samples.writing().text();
        session.action("save");
        byte[] saved = files.saved.get("charrnn.safetensors");
        session.set("seed", "7");
        settle();
        assertNotEquals(before, demo.model().samples.writing().text());

        upload("open", "mine.safetensors", saved);

        assertEquals(before, demo.model().samples.writing().text());
        assertEquals(16, demo.model().network.learner().design().hidden());
        for (byte[] wrong :
                List.of(
                        new byte[0],
                        utf8("no file"),
                        Arrays.copyOf(saved, saved.length - 5),
                        FakeFiles.withData("lenet5.safetensors").scripts.get("lenet5"))) {
            upload("open", "wrong.safetensors", wrong);
            assertEquals(Verdict.Kind.TROUBLE, demo.verdict().kind());
            assertEquals(before, demo.model().samples.writing().text(), "nothing has changed");
        }
        session.step(1);
        settle();
        assertEquals(1, demo.model().training.steps(), "an opened model learns on");
    }

    @Test
    void probabilitiesAreTheModelsOwnWhateverTheTemperature() {
        open();
        session.set("temperature", "2");
        session.set("prompt", "ma");
        settle();
        Writing.Letter first = demo.model().samples.writing().letters.get(2);
        session.set("temperature", "0.3");
        settle();
        Writing.Letter again = demo.model().samples.writing().letters.get(2);

        assertArrayEquals(first.bestProbabilities, again.bestProbabilities, 1e-6f);
        assertTrue(first.bestProbabilities[0] >= first.bestProbabilities[1]);
    }
}
