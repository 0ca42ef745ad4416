package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demos of part 3 on their pages: words, unrolled networks, texts of one's own. */
@ExtendWith(InChromium.class)
class TextPageTest {
    private static final String TEXT_FILE = "input[accept^='.txt']";
    private static final String MODEL_FILE = "input[accept='.safetensors']";

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "", bytes);
    }

    private static FilePayload text(String text) {
        return file("my.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void theLecturesNumbersOnThePage(String backend, Tab tab) {
        tab.open("en/words.html?backend=" + backend);
        assertEquals(0.8, tab.number("demo.state().cosine"), 1e-9);
        assertEquals(Math.hypot(0.1, 0.1), tab.number("demo.state().distance"), 1e-9);
        tab.open("en/rnn.html?backend=" + backend);
        assertEquals((2 * 4 + 3) * 3, tab.number("demo.state().parameters"));
        tab.evaluate("demo.set('n', 2); demo.set('h', 1); demo.set('T', 2)");
        tab.evaluate("demo.set('U', '1 0'); demo.set('W', '0.5'); demo.set('V', '1 / 2')");
        tab.evaluate("demo.step(1)");
        double second = Math.tanh(0.5 * Math.tanh(1)); // x₂ = (0, 1), which U does not read
        assertEquals(second, tab.number("demo.state().s[0]"), 1e-6);
        assertEquals(2 * second, tab.number("demo.state().y[1]"), 1e-6);
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void realVectorsAnswerAndAnUnknownWordIsHelped(Tab tab) {
        tab.open("en/words.html?view=near");
        tab.until("demo.state().answers[0] === 'queen'");

        tab.page().fill("label:text-is('A word, or words with + and −') ~ input", "kign-man+woman");
        tab.until(
                "document.querySelector('.transport .verdict').textContent.includes('not in the')");
        tab.untilSays("“kign” is not in the list");
        String suggestion = "document.querySelector('.spots button')"; // pressed by keyboard,
        tab.evaluate(suggestion + ".focus(); " + suggestion + ".click()"); // before a next frame
        tab.until("demo.state().answers[0] === 'queen'");
        assertEquals("king − man + woman", tab.evaluate("demo.get('query')"));

        tab.evaluate("demo.set('query', 'doctor - man + woman')");
        assertEquals("nurse", tab.evaluate("demo.state().answers[0]"), "as the lesson says");
        tab.evaluate("demo.set('set', 'zh')");
        tab.until("demo.state().answers[0] === '母'");
        assertEquals(List.of(), tab.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "broken"})
    void vectorsThatDoNotComeAreReportedAndAskedForAgain(String how, Tab tab) {
        tab.answer(
                "**/words-en.*",
                how.equals("missing")
                        ? Route::abort
                        : route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("text/javascript")
                                                .setBody(
                                                        "neurariumInlined(\"words-en\","
                                                                + " \"MTIgNwo=\");")));
        tab.open("en/words.html?view=near");
        tab.until("document.querySelector('.transport .verdict').dataset.kind === 'trouble'");
        tab.untilSays(how.equals("missing") ? "could not be read" : "cannot be used");

        tab.page().unroute("**/words-en.*");
        tab.page().click("button:text-is('Retry')");

        tab.until("demo.state().answers[0] === 'queen'");
    }

    @Test
    void aPageFromAFileHasItsWordsAndItsWeights(Tab tab) {
        String folder = Site.folder().toUri().toString();
        tab.openAddress(folder + "en/words.html?view=near");
        tab.until("demo.state().answers[0] === 'queen'");
        tab.openAddress(folder + "zh/charrnn.html?data=poems");
        tab.until("demo.state().written");
        assertEquals(List.of(), tab.errors());
    }

    /** The lecture's three lines come right, on every backend, within the same number of steps. */
    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void theLecturesLinesComeRightOnThePage(String backend, Tab tab) {
        tab.open("en/nextword.html?backend=" + backend);
        assertNotEquals(3, tab.number("demo.state().rightLines"));
        tab.evaluate("demo.step(500)");

        assertEquals(3, tab.number("demo.state().rightLines"));
        assertEquals("the", tab.evaluate("demo.state().next[0]"));
        tab.page().click("text=Take the first");
        assertEquals("an apple a day keeps the", tab.evaluate("demo.get('text')"));
        assertEquals("doctor", tab.evaluate("demo.state().next[0]"));
        tab.untilSays("The lecture's three lines are right");
    }

    /** Greedy writing with the same weights is the same to the letter, whatever computes it. */
    @ParameterizedTest
    @ValueSource(strings = {"names", "poems"})
    void greedyWritingIsTheSameOnEveryBackend(String data, Tab tab) {
        List<Object> samples =
                tab.onEveryBackend(
                        "en/charrnn.html?temperature=0&data=" + data,
                        () -> {
                            tab.until("demo.state().written");
                            return tab.evaluate("demo.state().sample");
                        });

        assertEquals(160, ((String) samples.get(0)).length());
        for (Object sample : samples) {
            assertEquals(samples.get(0), sample);
        }
    }

    @Test
    void theSameSeedTrainsTheSameOnEveryBackend(Tab tab) {
        for (String page :
                List.of(
                        "rnn.html?view=series&learner=gru",
                        "nextword.html?loss=crossentropy",
                        "words.html?view=train",
                        "charrnn.html?weights=random&cell=gru&hidden=32")) {
            List<Double> losses =
                    tab.onEveryBackend(
                            "en/" + page + "&seed=7",
                            () -> {
                                tab.evaluate("demo.step(25)");
                                tab.until("demo.state().steps === 25");
                                return tab.number("demo.state().loss");
                            });
            for (double loss : losses) {
                assertEquals(losses.get(0), loss, 2e-3, page);
            }
        }
    }

    @Test
    void aTextOfOnesOwnIsLearnedWhateverItIs(Tab tab) {
        tab.open("en/charrnn.html?data=own&hidden=16&alpha=0.02");
        tab.untilSays("There is no text yet");
        String[] texts = {"a", "\0\0\0", "שלום עולם مرحبا 🍌👩‍🚀 你好\r\n", "\ufeffhello\nhello\n"};
        for (String own : texts) {
            tab.page().setInputFiles(TEXT_FILE, text(own));
            String read = own.replace("\r\n", "\n").replace("\ufeff", "");
            tab.until("demo.state().length === " + read.codePointCount(0, read.length()));
            tab.evaluate("demo.step(40)");
            assertEquals(40, tab.number("demo.state().steps"));
            assertTrue(tab.number("demo.state().loss") < 4);
            tab.until("demo.state().written");
        }
        tab.page().setInputFiles(TEXT_FILE, text(""));
        tab.until("demo.state().length === 0");
        tab.untilSays("There is no text yet");
        tab.evaluate("demo.set('text', 'half \\ud83c of a pair, and ' + '\\udf4c')");
        tab.until("demo.state().length === 23");
        tab.evaluate("demo.step(3)");
        assertEquals(3, tab.number("demo.state().steps"));
        byte[] noText = new byte[4000];
        new java.util.Random(1).nextBytes(noText);
        tab.page().setInputFiles(TEXT_FILE, file("photo.txt", noText));
        tab.until("document.querySelector('.transport .verdict').dataset.kind === 'trouble'");
        tab.untilSays("could not be read");
        assertEquals(List.of(), tab.errors());
    }

    /** Five megabytes are read while the page goes on, and more is refused with what was there. */
    @Test
    void fiveMegabytesAreRead(Tab tab) {
        StringBuilder long5 = new StringBuilder();
        while (long5.length() < 4_999_000) {
            long5.append("All work and no play makes Jack a dull boy.\n");
        }
        tab.open("en/charrnn.html?data=own&hidden=32");
        tab.page().setInputFiles(TEXT_FILE, text(long5.toString()));
        tab.until("demo.state().length === " + long5.length());
        tab.evaluate("demo.step(20)");
        assertTrue(tab.number("demo.state().loss") < 3.2);

        tab.page().setInputFiles(TEXT_FILE, text(long5 + "more than five ".repeat(200)));
        tab.until("demo.state().problem !== ''");

        tab.untilSays("at most 5 MB");
        assertEquals(long5.length(), tab.number("demo.state().length"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void aModelIsSavedOpenedAndRefused(Tab tab) throws IOException {
        tab.open("en/charrnn.html?temperature=0&weights=random&hidden=24");
        tab.evaluate("demo.step(60)");
        tab.until("demo.state().steps === 60");
        tab.page().click("summary:has-text('Model files')");
        var download = tab.page().waitForDownload(() -> tab.page().click("text=Save the model"));
        byte[] bytes = Files.readAllBytes(download.path());
        tab.evaluate("demo.action('write')");
        tab.until("demo.state().written");
        Object sample = tab.evaluate("demo.state().sample");

        tab.open("en/charrnn.html?temperature=0");
        tab.page().click("summary:has-text('Model files')");
        tab.page().setInputFiles(MODEL_FILE, file("my.safetensors", bytes));
        tab.until("demo.state().written");
        assertEquals(sample, tab.evaluate("demo.state().sample"));

        bytes[bytes.length / 2] = 0;
        tab.page().setInputFiles(MODEL_FILE, file("cut.safetensors", new byte[] {1, 2, 3}));
        tab.until("demo.state().problem !== ''");
        tab.untilSays("“cut.safetensors” cannot be opened");
        assertEquals(sample, tab.evaluate("demo.state().sample"), "nothing has changed");
    }

    /** What stays of a step may not be two kilobytes. */
    @Test
    void trainingDoesNotGrowMemory(Tab tab) {
        tab.watchMemory();
        tab.open("en/charrnn.html?weights=random&hidden=64");
        tab.evaluate("demo.step(1)");
        tab.until("demo.state().steps === 1 && demo.state().written");
        String train = "(async () => { for (let i = 0; i < 10; i++) { await demo.step(40); } })()";
        tab.evaluate(train);
        tab.assertMemoryStays(
                12,
                () -> {
                    tab.evaluate(train);
                    tab.until("demo.state().written");
                });

        assertEquals(5201, tab.number("demo.state().steps"));
        assertTrue(tab.number("demo.state().perplexity") < 9);
    }
}
