package neurarium.demos.charrnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import neurarium.data.TextIntake;
import neurarium.data.Vocabulary;
import neurarium.demos.Corpus;
import neurarium.demos.FakeFiles;
import neurarium.demos.MemoryFile;
import neurarium.tensor.Rng;
import neurarium.ui.Lang;
import neurarium.ui.Readout;
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
        demo.attachFiles(files);
        session.open(List.of(parameters));
        settle();
    }

    /** Does all work that goes on by itself. */
    private void settle() {
        int left = 100_000;
        do {
            session.update();
            files.all();
            session.refresh();
            session.update();
            session.workOff(() -> false);
            session.work(() -> true);
            session.update();
            left--;
        } while (left > 0 && session.stage().hasWork());
        assertTrue(left > 0, "work without an end");
    }

    private void upload(String key, String name, byte[] bytes) {
        session.open(key, new MemoryFile(name, bytes));
        settle();
    }

    private String sample() {
        return demo.model.samples.text();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void thePretrainedNamesLookLikeNames() {
        open();
        String sample = sample();
        long letters = sample.chars().filter(c -> c >= 'a' && c <= 'z').count();
        long ends = sample.chars().filter(c -> c == '\n').count();

        assertEquals(Samples.LENGTH, letters + ends);
        assertTrue(ends > 12 && ends < 40, sample);
        assertEquals(82467, demo.model.network.learner.parameterCount());
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
            List<String> lines = sample().lines().toList();
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
        assertEquals(27, demo.model.network.vocabulary.size());
        session.step(1);
        double before = demo.model.training.loss;
        assertEquals(Math.log(27), before, 0.1);

        session.step(300);

        assertTrue(demo.model.training.loss < before - 0.6, "loss " + demo.model.training.loss);
        assertEquals(301 * 128, demo.model.charactersRead());
    }

    @ParameterizedTest
    @CsvSource({"elman", "gru", "lstm"})
    void aSmallTextIsLearnedByHeart(String cell) {
        open("data", "own", "text", "abcdefgh\nabcdefgh\n", "cell", cell, "hidden", "32");
        session.step(300);
        session.set("temperature", "0");
        session.set("prompt", "abc");
        settle();

        assertTrue(sample().startsWith("abcdefgh\nabcdefgh\n"));
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

        assertTrue(demo.model.samples.generation.isDone());
        assertTrue(Double.isFinite(demo.model.training.loss));
        for (int width : new int[] {320, 800}) {
            assertTrue(RecordingSurface.of(session, width, Lang.EN).spots().size() > 20);
        }
    }

    @Test
    void anEmptyTextIsNothingToLearn() {
        open("data", "own");
        assertTrue(session.verdict().text().en().contains("no text yet"));
        session.step(5);
        assertEquals(0, demo.model.training.steps);
        session.set("text", "hello hello");
        settle();
        session.step(5);
        assertEquals(5, demo.model.training.steps);
        session.set("text", "");
        settle();
        assertEquals(0, demo.model.training.steps);
    }

    @Test
    void fiveMegabytesAreReadInPiecesAndMoreIsRefused() {
        open("data", "own");
        byte[] large = new byte[Corpus.MAX_LENGTH];
        Rng rng = new Rng(1);
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) ('a' + rng.below(26));
        }
        session.open("file", new MemoryFile("large.txt", large));
        assertEquals(-1, demo.model.corpus.length());
        settle();
        assertEquals(Corpus.MAX_LENGTH, demo.model.corpus.length());
        session.step(2);

        upload("file", "larger.txt", new byte[Corpus.MAX_LENGTH + 1]);

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertEquals(Corpus.MAX_LENGTH, demo.model.corpus.length(), "the text before is kept");
        assertEquals(2, demo.model.training.steps);
    }

    @Test
    void bytesThatAreNoTextAreReported() {
        open("data", "own");
        byte[] noise = new byte[5001]; // an odd number, so no UTF-16
        new Random(1).nextBytes(noise);
        upload("file", "picture.txt", noise);

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        upload("file", "text.txt", utf8("\ufeffGrüße, 世界 😀"));
        assertEquals(Verdict.Status.NEUTRAL, session.verdict().status());
        assertEquals(11, demo.model.corpus.length(), "without the mark of the byte order");
    }

    @Test
    void otherEncodingsAreRecognisedAndCanBeChosen() {
        open("data", "own");
        String text = "床前明月光，疑是地上霜。";
        upload("file", "poem.txt", text.getBytes(Charset.forName("GB18030")));

        assertEquals(text.length(), demo.model.corpus.length());
        assertTrue(demo.model.corpus.vocabulary().place('霜') >= 0);
        assertEquals("poem.txt · GB18030 (GBK)", opened());

        session.set("encoding", "utf-8");
        settle();
        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertEquals("poem.txt · UTF-8", opened());

        upload("file", "poem16.txt", text.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(text.length(), demo.model.corpus.length());
        assertEquals("poem16.txt · UTF-16 LE", opened());
    }

    private String opened() {
        for (Readout readout : session.stage().readouts()) {
            if (readout.key().equals("opened") && session.stage().isShown(readout)) {
                return readout.value().en();
            }
        }
        return "";
    }

    @Test
    void aModelWhoseTextHasAReplacementCharacterOpensAgain() {
        open("data", "own");
        session.set("text", "ab�ab�ab�");
        settle();
        assertEquals(Verdict.Status.WARNING, session.verdict().status(), "nothing learned yet");
        session.step(1);
        session.action("save");

        upload("open", "charrnn.safetensors", files.saved.get("charrnn.safetensors"));

        assertEquals(Verdict.Status.NEUTRAL, session.verdict().status());
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
        String before = sample();
        session.action("save");
        byte[] saved = files.saved.get("charrnn.safetensors");
        session.set("seed", "7");
        settle();
        assertNotEquals(before, sample());

        upload("open", "mine.safetensors", saved);

        assertEquals(before, sample());
        assertEquals(16, demo.model.network.learner.design().hidden());
        for (byte[] wrong :
                List.of(
                        new byte[0],
                        utf8("no file"),
                        Arrays.copyOf(saved, saved.length - 5),
                        FakeFiles.withData("lenet5.safetensors").scripts.get("lenet5"))) {
            upload("open", "wrong.safetensors", wrong);
            assertEquals(Verdict.Status.WARNING, session.verdict().status());
            assertEquals(before, sample(), "nothing has changed");
        }
        session.step(1);
        settle();
        assertEquals(1, demo.model.training.steps, "an opened model learns on");
    }

    @Test
    void probabilitiesAreTheModelsOwnWhateverTheTemperature() {
        open();
        session.set("temperature", "2");
        session.set("prompt", "ma");
        settle();
        Generation.Letter first = demo.model.samples.generation.letters.get(2);
        session.set("temperature", "0.3");
        settle();
        Generation.Letter again = demo.model.samples.generation.letters.get(2);

        for (int i = 0; i < first.best.size(); i++) {
            float p = first.best.get(i).probability();
            assertEquals(p, again.best.get(i).probability(), 1e-6f);
        }
        assertEquals(first.best.size(), again.best.size());
        assertTrue(first.best.get(0).probability() >= first.best.get(1).probability());
    }

    @Test
    void aStepAsksForTheTextThatPretrainedWeightsDoNotNeed() {
        open();
        assertEquals(List.of("char-names"), files.asked);
        assertTrue(demo.model.samples.isDone());

        session.step(2);

        assertEquals(List.of("char-names", "names"), files.asked);
        assertTrue(session.hasDeferredSteps());
        settle();
        assertEquals(2, demo.model.training.steps);
    }

    @Test
    void aTextThatDoesNotComeIsSaidSoAndReadAgain() {
        byte[] names = files.scripts.remove("names");
        open();
        session.step(1);
        settle();
        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertFalse(session.hasDeferredSteps());

        files.scripts.put("names", names);
        session.action("retry");
        settle();
        session.step(1);
        assertEquals(1, demo.model.training.steps);
    }
}
