package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demos of part 2 on their pages: pictures, data, drawing, training. */
@ExtendWith(InChromium.class)
class ImagesPageTest {
    /** Waits up to a minute. */
    private static void untilSlowly(String expression, Tab tab) {
        tab.page()
                .waitForFunction(
                        "() => " + expression,
                        null,
                        new Page.WaitForFunctionOptions()
                                .setTimeout(60000)
                                .setPollingInterval(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void theLecturesNumbersOnThePage(String backend, Tab tab) {
        tab.open("en/conv2d.html?backend=" + backend);
        assertEquals("4,3,4,2,4,3,2,3,4", tab.evaluate("demo.state().output.join()"));
        tab.open("en/pooling.html?backend=" + backend);
        assertEquals("1.5,2.5,2.5,1.5", tab.evaluate("demo.state().average.join()"));
        assertEquals("2,3,3,2", tab.evaluate("demo.state().maximum.join()"));
        tab.open("en/conv1d.html?backend=" + backend);
        assertEquals(
                "3,4,18",
                tab.evaluate(
                        "(s => [s.outSize, s.parameters, s.denseParameters].join())(demo.state())"));
        assertEquals(List.of(), tab.errors());
    }

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void twentyMegapixelsAreScaledDownAndABrokenPictureIsReported(Tab tab) throws IOException {
        tab.open("en/conv2d.html?view=photo");
        tab.until("demo.state().width === 512");
        double cat = tab.number("demo.state().mean");
        String input = "input[accept^='image/*']";

        tab.page()
                .setInputFiles(
                        input, new FilePayload("big.jpg", "image/jpeg", picture(5200, 3900)));
        untilSlowly("Math.abs(demo.state().mean - " + cat + ") > 1e-6", tab);
        assertEquals(512, tab.number("demo.state().width"));
        double big = tab.number("demo.state().mean");

        tab.page().setInputFiles(input, new FilePayload("bad.png", "image/png", new byte[5000]));
        tab.untilSays("could not be read");
        assertEquals(big, tab.number("demo.state().mean"));
        tab.page().setInputFiles(input, new FilePayload("tiny.png", "image/png", picture(3, 2)));
        tab.until("demo.state().width === 2");
        assertEquals("", tab.evaluate("demo.state().problem"));
        assertEquals(List.of(), tab.errors());
    }

    /** A drawing is a picture too, and the reader's own comes back after another one. */
    @Test
    void aDrawingIsOpenedAndComesBackAfterAnotherPicture(Tab tab) {
        tab.open("en/conv2d.html?view=photo");
        tab.until("demo.state().width === 512");
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='320' height='240'>"
                        + "<rect width='320' height='240' fill='#00f'/>"
                        + "<circle cx='160' cy='120' r='80' fill='#ff0'/></svg>";
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);

        tab.page()
                .setInputFiles(
                        "input[accept^='image/*']",
                        new FilePayload("plain.svg", "image/svg+xml", bytes));
        tab.until("demo.state().width === 240");
        double mean = tab.number("demo.state().mean");
        tab.evaluate("demo.set('source', 'cat')");
        tab.until("demo.state().width === 512");
        tab.evaluate("demo.set('source', 'own')");

        tab.until("demo.state().width === 240");
        assertEquals(mean, tab.number("demo.state().mean"));
    }

    @Test
    void aPageFromAFileShowsThePhotoAndTrainsOnTheSample(Tab tab) {
        String folder = Site.folder().toUri().toString();
        tab.openAddress(folder + "en/conv2d.html?view=photo");
        tab.until("demo.state().width === 512");

        tab.openAddress(folder + "en/lenet.html?view=train&weights=random");
        tab.until("demo.state().sample");
        assertEquals(1000, tab.number("demo.state().trainCount"));
        assertEquals(200, tab.number("demo.state().testCount"));
        tab.untilSays("1,000 training and 200 test");
        tab.evaluate("demo.step(150)");
        assertTrue(tab.number("demo.state().loss") < 1);
        assertEquals(200, tab.number("demo.state().tested"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void theCameraThatIsNotThereIsReported(Tab tab) {
        tab.open("en/conv2d.html?view=photo&source=camera");
        tab.until("demo.state().problem !== ''");

        assertTrue(
                ((String) tab.evaluate("demo.state().problem"))
                        .contains("The camera did not open"));
    }

    /** The weights that the page brings, over all test images, on every kind of kernel. */
    @ParameterizedTest
    @ValueSource(strings = {"auto", "js+simd"})
    void thePretrainedWeightsHaveTheAccuracyThatThePageStates(String backend, Tab tab) {
        tab.open("en/lenet.html?view=browse&backend=" + backend.replace("+", "%2B"));
        untilSlowly("demo.state().tested === 10000", tab);

        assertEquals(0.9924, tab.number("demo.state().accuracy"), 0.0001);
        assertEquals("7", tab.evaluate("String(demo.state().label)"));
    }

    @Test
    void aSevenDrawnWithTheMouseIsRecognised(Tab tab) {
        tab.open("en/lenet.html");
        tab.page().click("text='Clear'");
        tab.until("demo.get('strokes') === ''");
        var box = tab.page().locator("canvas").boundingBox();
        var mouse = tab.page().mouse();
        mouse.move(box.x + 60, box.y + 55);
        mouse.down();
        for (int i = 0; i <= 12; i++) {
            mouse.move(box.x + 60 + 10 * i, box.y + 55);
        }
        for (int i = 0; i <= 12; i++) {
            mouse.move(box.x + 180 - 6 * i, box.y + 55 + 12 * i);
        }
        mouse.up();

        tab.until("demo.state().digit === 7");
        assertTrue(tab.number("demo.state().probabilities[7]") > 0.9);
        tab.untilSays("sees a 7");
    }

    @Test
    void aCorruptShardIsReportedAndTrainingGoesOn(Tab tab) {
        List<String> asked = new ArrayList<>();
        tab.answer(
                "**/mnist-train-01*",
                route -> {
                    asked.add(route.request().url());
                    var response = route.fetch();
                    byte[] bytes = response.body().clone();
                    bytes[bytes.length / 2] ^= 7;
                    route.fulfill(
                            new Route.FulfillOptions().setResponse(response).setBodyBytes(bytes));
                });
        tab.answer("**/mnist-train-02*", Route::abort);
        tab.open("en/lenet.html?view=train&weights=random");
        untilSlowly("!demo.state().loading && demo.state().trainCount === 56000", tab);

        assertEquals(4, asked.size());
        assertTrue(((String) tab.evaluate("demo.state().problem")).contains("mnist-train-02"));
        tab.evaluate("demo.step(260)");
        assertEquals(4160, tab.number("demo.state().examples"));
        tab.page().unroute("**/mnist-train-01*");
        tab.page().unroute("**/mnist-train-02*");
        tab.page().click("button:text-is('Retry')");
        untilSlowly("demo.state().trainCount === 60000", tab);
        assertEquals("", tab.evaluate("demo.state().problem"));
    }

    @Test
    void trainingBeginsWithTheFirstShardAndLoadingCanBeStopped(Tab tab) {
        tab.answer("**/mnist-train-05*", route -> {}); // never comes
        tab.open("en/lenet.html?view=train&weights=random");
        untilSlowly("demo.state().trainCount === 10000", tab);
        tab.evaluate("demo.step(20)");
        assertEquals(20, tab.number("demo.state().steps"));
        assertEquals(true, tab.evaluate("demo.state().loading"));

        tab.page().click("text='Stop loading'");

        assertEquals(false, tab.evaluate("demo.state().loading"));
        tab.evaluate("demo.step(700)"); // more than a pass over what is here
        assertEquals(720, tab.number("demo.state().steps"));
        assertTrue(tab.number("demo.state().epochs") > 1);
    }

    /** More than an epoch; what stays of a step may not be two kilobytes. */
    @Test
    void trainingDoesNotGrowMemory(Tab tab) {
        tab.watchMemory();
        tab.open("en/lenet.html?view=train&weights=random");
        untilSlowly("demo.state().trainCount === 60000 && !demo.state().loading", tab);
        String train = "(async () => { for (let i = 0; i < 10; i++) { await demo.step(50); } })()";
        tab.evaluate(train);
        tab.assertMemoryStays(11, () -> tab.evaluate(train));

        assertEquals(6000, tab.number("demo.state().steps"));
        assertTrue(tab.number("demo.state().accuracy") > 0.98);
    }

    @Test
    void weightsAreSavedOpenedAndRefused(Tab tab) throws IOException {
        tab.open("en/lenet.html?weights=random");
        double digit = tab.number("demo.state().probabilities[7]");
        tab.page().click("summary:has-text('Weight files')");
        var download = tab.page().waitForDownload(() -> tab.page().click("text=Save weights"));
        byte[] bytes = Files.readAllBytes(download.path());
        tab.evaluate("demo.set('seed', 5)");
        assertNotEquals(digit, tab.number("demo.state().probabilities[7]"));
        String input = "input[accept='.safetensors']";

        tab.page().setInputFiles(input, new FilePayload("my.safetensors", "", bytes));
        tab.until("demo.get('weights') === 'file'");
        assertEquals(digit, tab.number("demo.state().probabilities[7]"), 1e-6);

        tab.evaluate("demo.set('filters', 9)");
        tab.page().setInputFiles(input, new FilePayload("my.safetensors", "", bytes));
        tab.untilSays("c1.weight");
        tab.untilSays("has the shape [6, 1, 5, 5], not [9, 1, 5, 5]");
        assertEquals("lenet5.safetensors", download.suggestedFilename());
    }

    /** The same seed trains to the same numbers on every backend, within rounding. */
    @Test
    void lenetTrainsTheSameOnEveryBackend(Tab tab) {
        List<Double> losses = new ArrayList<>();
        for (String backend : List.of("wasm-gc%2Bsimd", "wasm-gc", "js%2Bsimd", "js")) {
            tab.open("en/lenet.html?view=train&weights=random&backend=" + backend);
            untilSlowly("demo.state().trainCount >= 2000", tab);
            tab.evaluate("demo.step(12)");
            losses.add(tab.number("demo.state().loss"));
        }
        for (double loss : losses) {
            assertEquals(losses.get(0), loss, 1e-3);
        }
    }
}
