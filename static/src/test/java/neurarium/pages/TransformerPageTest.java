package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import neurarium.data.Vocabulary;
import neurarium.io.LlamaFile;
import neurarium.io.LlamaTokenizer;
import neurarium.model.GptFile;
import neurarium.model.GptGenerator;
import neurarium.model.Llama;
import neurarium.model.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demos of part 4 on their pages: the gaze, a block taken apart, a GPT that writes. */
@ExtendWith(InChromium.class)
class TransformerPageTest {
    private static final String CHECKPOINT = "label:has-text('llama2.c') ~ input";
    private static final String TOKENIZER = "label:has-text('its tokenizer.bin') ~ input";

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void theLecturesGazeOnThePage(String backend, Tab tab) {
        tab.open("en/attention.html?backend=" + backend);
        double[] numbers = {3 / Math.sqrt(10), 1, Math.sqrt(0.5)}; // 0.949, 1, 0.707
        for (int i = 0; i < 3; i++) {
            assertEquals(numbers[i], tab.number("demo.state().matches[" + i + "]"), 1e-6);
            assertEquals(numbers[i], tab.number("demo.state().output[" + i + "]"), 1e-6);
        }

        tab.evaluate("demo.set('normalise', 'softmax')");

        assertEquals(
                1, tab.number("demo.state().weights.reduce((a, b) => a + b)"), 1e-6, "softmax");
        assertEquals(List.of(), tab.errors());
    }

    /**
     * Greedy writing is the same to the letter, whatever computes it, with the cache and without.
     */
    @ParameterizedTest
    @CsvSource({"names, ma", "poems, 白日依山尽，"})
    void greedyWritingIsTheSameOnEveryBackend(String model, String prompt, Tab tab)
            throws IOException {
        List<Object> texts = new ArrayList<>();
        String query = "?temperature=0&cache=0&model=" + model + "&prompt=";
        tab.onEveryBackend(
                "en/gpt.html" + query + prompt,
                () -> {
                    texts.add(written(tab));
                    tab.evaluate("demo.set('cache', '1'); demo.action('reset')");
                    return texts.add(written(tab));
                });

        assertEquals(8, texts.size());
        assertEquals(onTheJvm(model, prompt), texts.get(0));
        assertTrue(((String) texts.get(0)).length() > prompt.length());
        for (Object text : texts) {
            assertEquals(texts.get(0), text);
        }
    }

    private static Object written(Tab tab) {
        tab.until("demo.state().ready && !demo.state().done");
        tab.evaluate("demo.step(60)");
        tab.until("demo.state().done");
        return tab.evaluate("demo.state().text");
    }

    /** What the same weights write, likeliest token after likeliest token. */
    private static String onTheJvm(String model, String prompt) throws IOException {
        Path data = Path.of("../static/data");
        GptFile file =
                GptFile.read(Files.readAllBytes(data.resolve("gpt-" + model + ".safetensors")));
        GptGenerator writer = new GptGenerator(file.config(), file.parameters());
        int boundary = file.vocabulary().place(GptFile.BOUNDARY);
        writer.begin();
        int next = Sampling.largest(writer.read(boundary));
        for (int code : Vocabulary.codePoints(prompt)) {
            next = Sampling.largest(writer.read(file.vocabulary().place(code)));
        }
        StringBuilder text = new StringBuilder(prompt);
        while (next != boundary && text.length() < 60) {
            text.appendCodePoint(file.vocabulary().character(next));
            next = Sampling.largest(writer.read(next));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%E4%BD%A0%E5%A5%BD%F0%9F%8D%8C"})
    void anEmptyPromptAndAnUnknownOneAreWrittenOn(String prompt, Tab tab) {
        tab.open("en/gpt.html?prompt=" + prompt);
        tab.until("demo.state().ready");
        tab.evaluate("demo.step(200)");
        tab.until("demo.state().done");

        assertTrue(((String) tab.evaluate("demo.state().text")).length() > 1);
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void weightsThatDoNotComeAreReportedAndAskedForAgain(Tab tab) {
        tab.answer("**/gpt-names.*", Route::abort);
        for (String page : List.of("gpt", "transformer")) {
            tab.open("en/" + page + ".html");
            tab.until("document.querySelector('.transport .verdict').dataset.kind === 'trouble'");
            tab.untilSays("could not be read");
        }
        tab.page().unroute("**/gpt-names.*");
        tab.page().click("button:text-is('Retry')");

        tab.until("document.querySelector('.transport .verdict').dataset.kind !== 'trouble'");
        tab.until("demo.state().tokens === 6");
    }

    @Test
    void aPageFromAFileHasItsWeights(Tab tab) {
        String folder = Site.folder().toUri().toString();
        tab.openAddress(folder + "zh/gpt.html?model=poems&temperature=0");
        tab.until("demo.state().ready");
        tab.evaluate("demo.step(40)");
        tab.until("demo.state().done");
        tab.openAddress(folder + "en/transformer.html");
        tab.until("demo.state().parameters > 100000");
        assertEquals(List.of(), tab.errors());
    }

    /** What is drawn in `transformer` is what `gpt` computes from the same weights. */
    @Test
    void bothPagesGiveTheNextCharacterTheSameProbability(Tab tab) {
        tab.open("en/gpt.html?prompt=emily");
        tab.until("demo.state().likeliest.length > 0");
        double[] wanted = new double[3];
        for (int i = 0; i < 3; i++) {
            wanted[i] = tab.number("demo.state().likeliest[" + i + "].probability");
        }
        tab.open("en/transformer.html?text=emily&position=6");
        for (int i = 0; i < 3; i++) {
            assertEquals(wanted[i], tab.number("demo.state().next[" + i + "]"), 1e-4);
        }
    }

    @Test
    void theSameSeedTrainsTheSameOnEveryBackend(Tab tab) {
        for (String page :
                List.of(
                        "attention.html?view=learn",
                        "gpt.html?view=train&data=copy&layers=1&width=32")) {
            List<Double> losses =
                    tab.onEveryBackend(
                            "en/" + page + "&seed=7",
                            () -> {
                                tab.evaluate("demo.step(15)");
                                tab.until("demo.state().steps === 15");
                                return tab.number("demo.state().loss");
                            });
            for (double loss : losses) {
                assertEquals(losses.get(0), loss, 2e-3, page);
            }
        }
    }

    @Test
    void reversingIsLearnedInThePage(Tab tab) {
        tab.open("en/gpt.html?view=train&data=reverse&layers=1&width=32");
        for (int round = 0; round < 30 && tab.number("demo.state().score") < 1; round++) {
            tab.evaluate("demo.step(100)");
            tab.until("demo.state().checked === demo.state().steps"); // asked between frames
        }

        assertEquals(1, tab.number("demo.state().score"));
    }

    @Test
    void aModelIsSavedAndOpened(Tab tab) throws IOException {
        tab.open("en/gpt.html?view=train&data=copy&layers=1&width=32");
        tab.evaluate("demo.step(30)");
        tab.page().click("summary:has-text('Model files')");
        var download = tab.page().waitForDownload(() -> tab.page().click("text=Save"));
        byte[] bytes = Files.readAllBytes(download.path());
        tab.open("en/gpt.html");
        tab.page().click("summary:has-text('Model files')");
        String input = "input[accept='.safetensors']";

        tab.page().setInputFiles(input, new FilePayload("cut.safetensors", "", new byte[9]));
        tab.until("demo.state().problem !== ''");
        tab.untilSays("cut.safetensors");
        tab.page().setInputFiles(input, new FilePayload("my.safetensors", "", bytes));
        tab.until("demo.state().problem === ''");
    }

    // llama2.c

    private static byte[] header(int... sizes) {
        ByteBuffer bytes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(sizes).forEach(bytes::putInt);
        return bytes.array();
    }

    /** Two layers of width 16, two heads of keys for four of queries, in llama2.c's order. */
    private static byte[] checkpoint(int vocabulary) {
        int dim = 16;
        int hidden = 20;
        int keys = 8;
        int context = 32;
        int block = 2 * dim + 2 * dim * dim + 2 * dim * keys + 3 * dim * hidden;
        int count = vocabulary * dim + 2 * block + dim + context * 4;
        ByteBuffer bytes =
                ByteBuffer.allocate(28 + 4 * count)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(header(dim, hidden, 2, 4, 2, vocabulary, context));
        Random random = new Random(3);
        for (int i = 0; i < count; i++) {
            bytes.putFloat((float) (0.5 * random.nextGaussian()));
        }
        return bytes.array();
    }

    private static byte[] tokenizer(List<String> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer word = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        out.writeBytes(word.putInt(0, 8).array());
        for (int i = 0; i < pieces.size(); i++) {
            byte[] text = pieces.get(i).getBytes(StandardCharsets.UTF_8);
            out.writeBytes(word.putFloat(0, i).array());
            out.writeBytes(word.putInt(0, text.length).array());
            out.writeBytes(text);
        }
        return out.toByteArray();
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of("<unk>", "\n<s>\n", "\n</s>\n"));
        for (int i = 0; i < 256; i++) {
            pieces.add(String.format("<0x%02X>", i));
        }
        pieces.addAll(List.of(" ", "a", "b", "c", "ab", "abc", " abc", "中"));
        return pieces;
    }

    /** What the checkpoint writes, by the same classes on the JVM. */
    private static List<Integer> written(byte[] checkpoint, byte[] tokenizer, String prompt) {
        LlamaFile file = LlamaFile.read(checkpoint);
        Llama llama = new Llama(file);
        int[] given = LlamaTokenizer.read(tokenizer, llama.vocabulary()).encode(prompt);
        List<Integer> tokens = new ArrayList<>();
        llama.begin();
        int next = 0;
        for (int token : given) {
            next = Sampling.largest(llama.read(token));
        }
        while (next != LlamaTokenizer.BEGIN
                && next != LlamaTokenizer.END
                && given.length + tokens.size() < llama.context()) {
            tokens.add(next);
            next = Sampling.largest(llama.read(next));
        }
        return tokens;
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasm-gc%2Bsimd", "js"})
    void aLlamaCheckpointWritesAsOnTheJvm(String backend, Tab tab) {
        List<String> pieces = pieces();
        byte[] checkpoint = checkpoint(pieces.size());
        byte[] tokenizer = tokenizer(pieces);
        tab.open("en/gpt.html?model=file&temperature=0&prompt=abc&backend=" + backend);
        tab.page().setInputFiles(CHECKPOINT, new FilePayload("my.bin", "", checkpoint));
        tab.page().setInputFiles(TOKENIZER, new FilePayload("tokenizer.bin", "", tokenizer));
        tab.until("demo.state().ready");
        tab.evaluate("demo.step(40)");
        tab.until("demo.state().done");

        LlamaTokenizer reader = LlamaTokenizer.read(tokenizer, pieces.size());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int before = -1;
        for (int token : written(checkpoint, tokenizer, "abc")) {
            text.writeBytes(reader.decode(before, token));
            before = token;
        }
        String wanted = text.toString(StandardCharsets.UTF_8);
        String shown = (String) tab.evaluate("demo.state().text");
        assertTrue(shown.endsWith(wanted), () -> shown + " / " + wanted);
        assertTrue(wanted.length() > 3, wanted);
    }

    @Test
    void hostileCheckpointsAreRefusedWithWhatWasExpected(Tab tab) {
        tab.open("en/gpt.html?model=file");
        int most = Integer.MAX_VALUE;
        byte[][] files = {
            new byte[0],
            header(-1, 20, 2, 4, 2, 300, 32),
            header(16, 0, 2, 4, 2, 300, 32),
            header(most, most, most, most, most, most, most),
            Arrays.copyOf(checkpoint(300), 5000),
        };
        for (int i = 0; i < files.length; i++) {
            tab.evaluate("demo.action('reset')");
            assertEquals("", tab.evaluate("demo.state().problem"));
            String name = "bad" + i + ".bin";
            tab.page().setInputFiles(CHECKPOINT, new FilePayload(name, "", files[i]));
            tab.untilSays(name);
            tab.until("demo.state().problem !== ''");
        }
        tab.untilSays("5000");
        assertEquals(List.of(), tab.errors());
    }

    /** As many updates as two minutes of Play make of the usual network, of a small one. */
    @Test
    void trainingDoesNotGrowMemory(Tab tab) {
        tab.watchMemory();
        tab.open("en/gpt.html?view=train&data=copy&layers=1&width=16");
        String train = "(async () => { for (let i = 0; i < 10; i++) { await demo.step(10); } })()";
        for (int round = 0; round < 4; round++) {
            tab.evaluate(train);
        }
        tab.assertMemoryStays(16, () -> tab.evaluate(train));

        assertEquals(2000, tab.number("demo.state().steps"));
    }
}
