package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import neurarium.demos.Catalogue;
import neurarium.site.SiteServer;
import org.htmlunit.BrowserVersion;
import org.htmlunit.Cache;
import org.htmlunit.ScriptException;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
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

    /** The scripts of the site, read once for all pages; they do not change meanwhile. */
    private static final Cache SCRIPTS =
            new Cache() {
                @Override
                protected boolean isCacheable(WebRequest request, WebResponse response) {
                    return true;
                }

                @Override
                public void clear() {} // as each client does in the end
            };

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

    /**
     * A page of every demo: a Chinese lesson over HTTP, and in turn an English embed from a disk.
     */
    static Stream<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            String embed = Site.folder().toUri() + "en/embed/" + entry.id() + ".html";
            String lesson = server.url() + "zh/" + entry.id() + ".html";
            addresses.add(addresses.size() % 2 == 0 ? lesson : embed);
        }
        return addresses.stream();
    }

    private WebClient client() {
        WebClient client = new WebClient(BrowserVersion.CHROME);
        client.setCache(SCRIPTS);
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
        run(page, "neurarium.ready.then(function (demo) { window.demo = demo; }); 0");
        for (int i = 0; i < 600 && !run(page, "!!window.demo").equals(true); i++) {
            client.waitForBackgroundJavaScript(50);
        }
        client.waitForBackgroundJavaScript(500); // for what it asks for at its start
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

    private void thePictureFollowsTheState(HtmlPage page, String address) throws IOException {
        long colors = colors(picture(page));
        if (address.contains("charrnn")) { // a small network: this engine is slow
            run(page, "demo.set('hidden', 8)");
            frame(page);
        }
        String before = picture(page);

        // a step of LeNet-5 waits for data, takes long here and shows little: another drawing does
        boolean draws = address.contains("lenet");
        run(page, draws ? "demo.set('strokes', '50,10 50,90')" : "demo.step(2)");
        String after = before;
        for (int i = 0; i < 200 && after.equals(before); i++) {
            client.waitForBackgroundJavaScript(20); // a step may ask for data first
            frame(page); // what a step computes may take many frames here
            after = picture(page);
        }

        assertTrue(colors > 100, "the canvas has only " + colors + " colours");
        assertNotEquals(before, after, "the picture stays as it was");
    }

    /** What the canvas shows, as the address of a PNG: this engine counts pixels slowly. */
    private static String picture(HtmlPage page) {
        return (String) run(page, "document.querySelector('canvas').toDataURL()");
    }

    private static long colors(String picture) throws IOException {
        byte[] png = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        return Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
                .distinct()
                .count();
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
}
