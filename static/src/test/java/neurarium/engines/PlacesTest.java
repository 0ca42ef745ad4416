package neurarium.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neurarium.pages.Site;
import neurarium.site.SiteServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a demo may be: in a folder, in one file, in somebody else's page, without its server. */
@InEveryEngine
class PlacesTest {
    private static final String READY = "messages.find(m => m.neurarium === 'ready')";

    private final Reader reader;
    @TempDir Path folder;
    private SiteServer server;

    PlacesTest(Reader reader) {
        this.reader = reader;
        reader.size(1366, 768);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasm-gc+simd", "wasm-gc", "js+simd", "js"})
    void everyBackendRunsWhenAsked(String backend) {
        reader.openDemo("en/neuron.html?backend=" + backend).assertWorksOn(backend);
    }

    @ParameterizedTest
    @CsvSource({
        "zh/neuron.html, js+simd",
        "en/lenet.html, js+simd",
        "single/neuron.en.html, wasm-gc+simd",
        "single/gpt.zh.html, wasm-gc+simd"
    })
    void aFileFromADiskRuns(String path, String backend) {
        reader.openDemoAt(Site.folder().toUri() + path).assertWorksOn(backend);
    }

    /** Opens a page of another origin, which records the messages that it gets. */
    private void openCourse(String body) throws IOException {
        String html =
                "<!DOCTYPE html><html lang=en><title>Course</title><link rel=icon href=data:,>"
                        + "<script>window.messages = [];"
                        + " addEventListener('message', e => messages.push(e.data));</script>"
                        + body;
        Files.writeString(folder.resolve("unit1.html"), html);
        server = new SiteServer(folder, 0).start();
        reader.openAddress(server.url() + "unit1.html");
    }

    private String frame(String attributes, String path) {
        return "<iframe id=f width=800 height=600 "
                + attributes
                + " src='"
                + reader.site()
                + path
                + "'></iframe>";
    }

    /** Without an origin of its own a page has no storage, and nothing of the site is its own. */
    @Test
    void aSandboxWithoutAnOriginEndsAtAWorkingDemo() throws IOException {
        openCourse(frame("sandbox=allow-scripts", "en/embed/neuron.html"));
        reader.until(READY);
        reader.evaluate("f.contentWindow.postMessage({neurarium: 'step', n: 5}, '*')");
        reader.evaluate("f.contentWindow.postMessage({neurarium: 'state', id: 1}, '*')");
        reader.until("messages.some(m => m.neurarium === 'state')");

        assertEquals("js+simd", reader.text(READY + ".backend"));
        assertEquals(5, reader.number("messages.find(m => m.neurarium === 'state').state.steps"));
    }

    @Test
    void theElementOfAnotherOriginFollowsTheHeight() throws IOException {
        openCourse(
                "<script src='"
                        + reader.site()
                        + "neurarium.js'></script><neurarium-demo id=d demo=neuron lang=zh data=or>"
                        + "</neurarium-demo>");
        reader.until(READY + ".lang === 'zh'");
        reader.until(
                "d.frame.offsetHeight > 300 && d.frame.offsetHeight =="
                        + " messages.filter(m => m.neurarium === 'resize').pop().height");
        reader.evaluate("d.send({neurarium: 'step', n: 2})");
        reader.until("messages.some(m => m.neurarium === 'step')");

        assertEquals("wasm-gc+simd", reader.text(READY + ".backend"));
        assertEquals(List.of(), reader.errors());
    }

    @Test
    void anEmbedOutOfViewDoesNotPlay() throws IOException {
        openCourse(
                "<div style='height:3000px'></div>"
                        + frame("", "en/embed/neuron.html?autoplay=1&data=xor&search=random"));
        String steps = "messages.filter(m => m.neurarium === 'step').length";
        reader.until(READY);
        WebDriver.pause(600);
        double first = reader.number(steps);
        WebDriver.pause(300);
        assertTrue(first < 3, () -> first + " steps");
        assertEquals(first, reader.number(steps));

        reader.evaluate("f.scrollIntoView()");
        reader.until(steps + " > 5");
    }

    @Test
    void afterOneVisitTheSiteWorksWithoutItsServer() throws IOException {
        server = new SiteServer(Site.folder(), 0).start();
        String site = server.url();
        reader.openDemoAt(site + "en/neuron.html?offline=1");
        reader.evaluate("navigator.serviceWorker.ready.then(() => 1)");
        reader.until("navigator.serviceWorker.controller || true");
        keepsEverythingWithoutAnAnswer(site);
        server.close();
        server = null;

        for (String path : List.of("en/neuron.html", "zh/gpt.html")) {
            reader.openDemoAt(site + path).assertWorksOn("wasm-gc+simd");
        }
    }

    /** Firefox asks the reader whether the site may keep so much, and nobody answers. */
    private void keepsEverythingWithoutAnAnswer(String site) {
        reader.openAddress(site + "en/offline.html");
        reader.until("!document.querySelector('[data-everything]').hidden");
        reader.click("[data-everything]");
        reader.until("document.querySelector('[data-status]').textContent.includes('whole')");
        assertTrue(reader.is("document.querySelector('[data-everything]').hidden"));
    }
}
