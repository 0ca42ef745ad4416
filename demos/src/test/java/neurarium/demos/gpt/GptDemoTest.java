package neurarium.demos.gpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.io.Safetensors;
import neurarium.model.Sampling;
import neurarium.tensor.Tensor;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import org.junit.jupiter.api.Test;

class GptDemoTest {
    private final FakeFiles files =
            FakeFiles.withData(
                    "names.txt",
                    "poems.txt",
                    "pieces.txt",
                    "gpt-names.safetensors",
                    "gpt-poems.safetensors");
    private final GptDemo demo = new GptDemo();
    private final Session session = new Session("gpt", demo);

    private void open(String... parameters) {
        demo.reach(files);
        assertEquals(List.of(), session.open(List.of(parameters)));
        settle();
    }

    private void settle() {
        draw(860);
        files.all();
        for (int i = 0; i < 20000 && demo.hasWork(); i++) {
            demo.work();
        }
    }

    private RecordingSurface draw(double width) {
        RecordingSurface surface = new RecordingSurface(width, demo.height(width), Lang.EN);
        demo.draw(surface);
        return surface;
    }

    private void assertDraws(String text) {
        String all = String.join("\n", draw(860).calls());
        assertTrue(all.contains(" " + text), all);
    }

    private Writing writing() {
        return demo.write().writing();
    }

    // Write

    @Test
    void beginsWithTheStartTokenAndADistributionOverTheFirst() {
        open();

        assertEquals(1, writing().tokens.size());
        assertEquals(3, demo.currentLine()); // one is chosen
        double sum = 0;
        for (float probability : writing().own) {
            sum += probability;
        }
        assertEquals(1, sum, 1e-5);
        assertDraws("the model's own probability");
    }

    @Test
    void writesANameUntilTheStopTokenAndThenAnother() {
        open("seed", "5");
        session.step(40);

        assertTrue(writing().hasStopped());
        assertFalse(demo.canStep());
        String first = writing().text();
        assertTrue(first.length() > 1, first);
        assertEquals("RIGHT", demo.verdict().kind().name());

        session.action("another");
        session.step(40);

        assertEquals(List.of(first), demo.write().written());
        assertFalse(first.equals(writing().text()));
    }

    @Test
    void theSameSeedWritesTheSameAndAnotherDoesNot() {
        open("seed", "3");
        session.step(40);
        String text = session.state();
        session.action("reset");
        assertFalse(text.equals(session.state()));
        session.step(40);
        assertEquals(text, session.state());

        session.set("seed", "4");
        session.step(40);
        assertFalse(text.equals(session.state()));
    }

    @Test
    void theCacheChangesTheCostAndNothingElse() {
        open("temperature", "0");
        session.step(40);
        String cached = session.state();

        session.set("cache", "0");
        session.action("reset");
        session.step(40);

        assertEquals(cached, session.state());
    }

    @Test
    void aStepMayBeOneLineOfTheCode() {
        open("lines", "1", "temperature", "0");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add(writing().next().name());
            session.step(1);
            draw(860);
        }

        assertEquals(List.of("CHOOSE", "APPEND", "READ", "SCORE", "TRUNCATE", "CHOOSE"), lines);
        assertEquals(2, writing().tokens.size());
    }

    @Test
    void aPromptIsReadAndUnknownCharactersAreLeftOut() {
        open("prompt", "an猫 n");

        assertEquals("ann", writing().text());
        assertTrue(writing().tokens.get(2).given);
        assertTrue(writing().tokens.get(2).probability > 0);
        assertTrue(demo.verdict().text().en().startsWith("2 characters of the prompt"));

        session.set("prompt", "猫");
        assertEquals("", writing().text());
        session.set("prompt", "");
        assertEquals(1, writing().tokens.size());
    }

    @Test
    void aTextLongerThanTheWindowGoesOn() {
        open("prompt", "abcdefghijklmnopqrstuvwxyz");

        assertEquals(27, writing().tokens.size());
        assertTrue(demo.verdict().text().en().contains("window"));
        session.step(3);
        assertTrue(writing().tokens.size() > 27);
        draw(360);
    }

    @Test
    void truncationIsShownBesideTheModelsOwnDistribution() {
        open("topk", "1");
        int best = Sampling.largest(writing().own, 1)[0];

        assertEquals(1, writing().left[best]);
        assertTrue(writing().own[best] < 0.5);
        for (Spot spot : draw(860).spots()) {
            if (spot.key().equals("next." + best)) {
                assertTrue(spot.explanation().en().contains("it has 1.000"), spot::toString);
            }
        }

        session.set("topk", "0"); // at once, without a step
        assertEquals(writing().own[best], writing().left[best], 1e-6);
    }

    @Test
    void poemsKeepTheirFormAndSayHowOften() {
        open("model", "poems", "temperature", "0.6");
        assertTrue(demo.verdict().text().en().contains("of 200 poems"));

        session.step(60);

        assertTrue(writing().hasStopped());
        int length = writing().text().length();
        assertTrue(length == 24 || length == 32, writing().text());
    }

    @Test
    void stepsBeforeTheWeightsAreHereAreMadeUpFor() {
        demo.reach(files);
        session.open(List.of());
        session.step(2);
        assertTrue(demo.isWaiting());
        assertEquals("Loading the data …", demo.verdict().text().en());

        settle();

        assertEquals(3, writing().tokens.size());
    }

    @Test
    void aFileThatDoesNotComeIsSaidSoAndReadAgain() {
        byte[] bytes = files.scripts.remove("gpt-names");
        open();
        assertTrue(demo.verdict().text().en().contains("could not be read"));

        files.scripts.put("gpt-names", bytes);
        session.action("retry");
        settle();

        assertEquals(1, writing().tokens.size());
    }

    // Files

    @Test
    void refusesFilesThatAreNoGptAndKeepsWhatWasThere() {
        open();
        byte[] other =
                new Safetensors(java.util.Map.of("c1", Tensor.zeros(2)), java.util.Map.of())
                        .write();
        for (byte[] bytes : List.of(other, new byte[0], new byte[100])) {
            session.open("open", "x.safetensors", bytes);
            assertTrue(demo.verdict().text().en().contains("“x.safetensors” cannot be opened"));
            session.open("checkpoint", "m.bin", bytes);
            assertTrue(demo.verdict().text().en().contains("llama2.c"));
            session.open("tokenizer", "tokenizer.bin", bytes);
            assertTrue(demo.verdict().text().en().contains("checkpoint is expected first"));
        }
        assertEquals(ModelChoice.NAMES, demo.write().choice());
        session.set("prompt", "a");
        assertEquals("a", writing().text());
    }

    /** A checkpoint of one layer whose weights are all the same small number. */
    private static byte[] checkpoint(int vocabulary) {
        int[] header = {8, 6, 1, 2, 1, vocabulary, 20};
        int block = 2 * 8 + 2 * 64 + 2 * 32 + 3 * 48;
        int count = vocabulary * 8 + block + 8 + 20 * 4;
        byte[] file = new byte[28 + 4 * count];
        for (int i = 0; i < 7; i++) {
            file[4 * i] = (byte) header[i];
            file[4 * i + 1] = (byte) (header[i] >> 8);
        }
        for (int i = 0; i < count; i++) {
            int bits = Float.floatToRawIntBits((i * 37 % 101 - 50) / 60f);
            for (int k = 0; k < 4; k++) {
                file[28 + 4 * i + k] = (byte) (bits >> (8 * k));
            }
        }
        return file;
    }

    private static byte[] tokenizer(List<String> pieces) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.writeBytes(new byte[] {9, 0, 0, 0});
        for (String piece : pieces) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(new byte[] {0, 0, 0, 0, (byte) bytes.length, 0, 0, 0});
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aLlamaWritesWhenItsTokenizerHasCome() {
        List<String> pieces = new ArrayList<>(List.of("<unk>", "<s>", "</s>"));
        for (int i = 0; i < 256; i++) {
            pieces.add(
                    "<0x"
                            + (i < 16 ? "0" : "")
                            + Integer.toHexString(i).toUpperCase(java.util.Locale.ROOT)
                            + ">");
        }
        pieces.addAll(List.of(" ", "a", " a"));
        open("temperature", "0");

        session.open("checkpoint", "tiny.bin", checkpoint(pieces.size()));
        assertTrue(demo.verdict().text().en().contains("Now open its tokenizer.bin"));
        session.open("tokenizer", "t.bin", tokenizer(pieces.subList(0, 100)));
        assertTrue(demo.verdict().text().en().contains("262 tokens"));
        session.open("tokenizer", "t.bin", tokenizer(pieces));
        session.set("prompt", "aé");
        session.step(30);

        assertTrue(writing().text().startsWith("aé"), writing().text());
        assertTrue(writing().isDone());
        assertTrue(writing().tokens.size() <= 20);
        draw(860);
        draw(320);
    }

    // Tokens

    @Test
    void theLecturesQuestionInThreeCuts() {
        open("view", "tokens", "chinese", "你叫什么名字", "english", "unbelievable tokens");
        TokensModel tokens = new TokensModel();
        tokens.reach(files);
        tokens.file();
        files.all();

        assertEquals(6, tokens.cut("你叫什么名字", TokensModel.Cut.CHARACTERS).size());
        assertEquals(18, tokens.cut("你叫什么名字", TokensModel.Cut.BYTES).size());
        assertEquals(6, tokens.cut("你叫什么名字", TokensModel.Cut.PIECES).size());
        assertTrue(tokens.cut("unbelievable", TokensModel.Cut.PIECES).size() > 1);
        assertEquals("E4", tokens.cut("你", TokensModel.Cut.BYTES).get(0).label());
        assertTrue(demo.description().en().contains("Chinese 6, 18, 6"));
    }

    // Train

    @Test
    void learnsToReverseInThePage() {
        open("view", "train", "data", "reverse", "length", "4", "width", "32");
        session.step(400);
        settle();

        assertEquals(1, demo.train().checkups().score());
        assertEquals("RIGHT", demo.verdict().kind().name());
        assertDraws("unseen questions at step 400: 100 of 100 right");

        session.set("view", "write");
        session.set("model", "trained");
        session.set("temperature", "0");
        session.set("prompt", "abcd>");
        session.step(10);
        assertEquals("abcd>dcba", writing().text());
    }

    @Test
    void pointingAtAHeadShowsItLarge() {
        open("view", "train", "data", "copy", "length", "3", "width", "16", "layers", "2");
        session.point("head.2.3");
        assertDraws("layer 2, head 3");
        assertDraws("▷");
        session.point("head.3.1"); // there is no such layer
        assertDraws("loss L");
        session.point("");
        assertDraws("loss L");
    }

    @Test
    void theSameSeedTrainsTheSameAndResetBeginsAgain() {
        open("view", "train", "data", "names", "width", "16", "layers", "1");
        String start = session.state();
        session.step(30);
        settle();
        String trained = session.state();

        session.action("reset");
        settle();
        assertEquals(start, session.state());
        session.step(30);
        settle();
        assertEquals(trained, session.state());
    }

    @Test
    void aTextOfOnesOwnOfAnyKindCanBeLearned() {
        for (String text : List.of("ab", "一行\n两行\n", "x\n\ny", "😀😀😀", "a\ud800b\u0000c")) {
            open("view", "train", "data", "own", "width", "16", "layers", "1", "context", "8");
            session.set("text", text);
            settle();
            session.step(3);
            settle();
            assertEquals(3, demo.train().steps(), text);
            assertFalse(session.state().contains("NaN"));
            draw(360);
        }
        session.set("text", "");
        settle();
        assertFalse(demo.canStep());
        assertTrue(demo.verdict().text().en().startsWith("There is no text yet"));
    }

    @Test
    void aTrainedModelIsSavedAndOpened() {
        open("view", "train", "data", "copy", "length", "3", "width", "16", "layers", "1");
        session.step(20);
        session.action("save");
        byte[] saved = files.saved.get("gpt.safetensors");
        session.action("reset");

        session.open("open", "gpt.safetensors", saved);
        settle();
        session.step(1);

        assertTrue(demo.train().loss() < 2.5, "" + demo.train().loss());
        session.set("data", "sort");
        settle();
        session.open("open", "gpt.safetensors", saved); // it says what it was trained on
        settle();
        assertEquals(Material.COPY, demo.train().design().material());
        session.set("view", "write");
        session.open("open", "gpt.safetensors", saved);
        session.set("prompt", "abc>");
        assertEquals("abc>", writing().text());
    }

    @Test
    void aLossThatIsNoLongerFiniteIsSaidSo() {
        open("view", "train", "data", "copy", "width", "16", "layers", "1");
        session.step(1);
        demo.train().learner().parameters().get(0).data().write()[0] = Float.NaN;

        session.step(2);

        assertFalse(demo.canStep());
        assertTrue(demo.verdict().text().en().contains("no longer finite"));
        session.action("reset");
        settle();
        assertTrue(demo.canStep());
    }

    @Test
    void withoutATrainedModelItSaysWhereToTrainOne() {
        open("model", "trained");

        assertNull(writing());
        assertTrue(demo.verdict().text().en().contains("in the tab Train"));
        draw(860);
    }
}
