package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.site.SiteServer;
import org.htmlunit.BrowserVersion;
import org.htmlunit.ScriptException;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.javascript.SilentJavaScriptErrorListener;
import org.htmlunit.javascript.host.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every demo page in HtmlUnit, which has no WebAssembly: the JavaScript program alone. */
class HtmlUnitTest {
    private static SiteServer server;

    private final List<String> errors = new ArrayList<>();
    private final WebClient client = client();

    @BeforeAll
    static void serve() throws IOException {
        server = new SiteServer(Site.folder(), 0).start();
    }

    @AfterAll
    static void stopServing() {
        server.close();
    }

    @AfterEach
    void closeClient() {
        client.close();
    }

    /** The Chinese lesson of every demo over HTTP, its English embed from file://. */
    static Stream<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            addresses.add(server.url() + "zh/" + entry.id() + ".html");
            String embed = "en/embed/" + entry.id() + ".html";
            addresses.add(Site.folder().resolve(embed).toUri().toString());
        }
        return addresses.stream();
    }

    private WebClient client() {
        WebClient client = new WebClient(BrowserVersion.CHROME);
        client.getOptions().setThrowExceptionOnScriptError(false);
        client.setJavaScriptErrorListener(
                new SilentJavaScriptErrorListener() {
                    @Override
                    public void scriptException(HtmlPage page, ScriptException exception) {
                        errors.add(exception.getMessage());
                    }
                });
        return client;
    }

    private HtmlPage open(String address) throws IOException {
        HtmlPage page = client.getPage(address);
        client.waitForBackgroundJavaScript(3000);
        run(page, "neurarium.ready.then(function (demo) { window.demo = demo; }); 0");
        client.waitForBackgroundJavaScript(500);
        frame(page);
        assertEquals("", brokenDemo(page));
        return page;
    }

    /** One frame: HtmlUnit paints nothing, so it has to be told. */
    private static void frame(HtmlPage page) {
        Window window = page.getEnclosingWindow().getScriptableObject();
        window.animateAnimationsFrames();
    }

    /** The text of the card that stands in place of a demo that threw; empty where it runs. */
    private static String brokenDemo(HtmlPage page) {
        return (String)
                run(page, "var c = document.querySelector('.error-card'); c ? c.textContent : ''");
    }

    private static Object run(HtmlPage page, String script) {
        return page.executeJavaScript(script).getJavaScriptResult();
    }

    private static double number(HtmlPage page, String script) {
        return ((Number) run(page, script)).doubleValue();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void runsShowsItsPictureStepsAndObeysItsControls(String address) throws IOException {
        HtmlPage page = open(address);

        assertEquals("js", run(page, "String(window.demo && window.demo.backend)"));
        assertAll(
                address,
                () -> thePictureFollowsTheState(page, address),
                () -> aStepByButtonMovesTheModel(page),
                () -> aControlChangesTheState(page),
                () -> assertEquals(List.of(), errors));
    }

    private void thePictureFollowsTheState(HtmlPage page, String address) {
        double colors = number(page, PIXELS + "colors");
        double before = number(page, PIXELS + "sum");

        // a step of LeNet-5 waits for data, takes long here and shows little: another drawing does
        boolean draws = address.contains("lenet");
        run(page, draws ? "demo.set('strokes', '50,10 50,90')" : "demo.step(2)");
        client.waitForBackgroundJavaScript(1000); // a step may ask for data first
        for (int i = 0; i < 200 && number(page, PIXELS + "sum") == before; i++) {
            frame(page); // what a step computes may take many frames here
        }

        assertTrue(colors > 12, "the canvas has only " + colors + " colours");
        assertNotEquals(before, number(page, PIXELS + "sum"), "the picture stays as it was");
    }

    private static void aStepByButtonMovesTheModel(HtmlPage page) {
        Object before = run(page, "JSON.stringify(demo.state())");

        run(page, "document.querySelectorAll('.transport button')[2].click()");

        assertNotEquals(before, run(page, "JSON.stringify(demo.state())"), "a step does nothing");
    }

    private static void aControlChangesTheState(HtmlPage page) {
        String input = "document.querySelector('.controls input[type=number]')";
        String values = "JSON.stringify(demo.controls().map(function (c) { return c.value; }))";
        Object before = run(page, values);

        run(
                page,
                input
                        + ".value = "
                        + input
                        + ".max; "
                        + input
                        + ".dispatchEvent(new Event('input'))");

        assertNotEquals(before, run(page, values), "a control does nothing");
    }

    /** The number of different colours of the canvas, and a sum, over every 53rd pixel. */
    private static final String PIXELS =
            """
            var canvas = document.querySelector('canvas');
            var data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
            var seen = {}, colors = 0, sum = 0;
            for (var i = 0; i < data.length; i += 4 * 53) {
              var color = data[i] * 65536 + data[i + 1] * 256 + data[i + 2];
              sum = (sum * 31 + color) % 1000003;
              if (!seen[color]) { seen[color] = true; colors++; }
            }
            """;
}
