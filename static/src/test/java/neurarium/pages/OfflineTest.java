package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import neurarium.site.SiteServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service worker: the served site after one visit, without its server and with a new one. */
@ExtendWith(InChromium.class)
class OfflineTest {
    private static final String LESSON = "en/neuron.html";
    private static final String ACTIVE =
            "navigator.serviceWorker.ready.then(r => new Promise(done => {"
                    + " const look = () => r.active.state === 'activated' && done();"
                    + " r.active.addEventListener('statechange', look); look(); }))";
    private static final String REGISTRATIONS =
            "navigator.serviceWorker.getRegistrations().then(all => all.length)";
    private static final String VERSIONS =
            "caches.keys().then(all => all.map(name => name.replace(/.* /, '')))";
    private static final String HEADING = "document.querySelector('h1').textContent";

    @TempDir Path folder;
    private SiteServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new SiteServer(Site.folder(), 0).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Serves another folder at the same address. */
    private void serveInstead(Path site) throws IOException {
        int port = Integer.parseInt(server.url().replaceAll("\\D+127\\.0\\.0\\.1:|/", ""));
        server.close();
        server = new SiteServer(site, port).start();
    }

    private void visit(Tab tab) {
        tab.openAddress(server.url() + LESSON + "?offline=1");
        tab.evaluate(ACTIVE);
    }

    /** Waits until a promised number is this one. */
    private static void untilCount(Tab tab, String promised, int count) {
        tab.evaluate(
                "(async () => { while (await "
                        + promised
                        + " !== "
                        + count
                        + ") { await new Promise(done => setTimeout(done, 50)); } })()");
    }

    private static boolean isNext(Page page) {
        boolean heading = ((String) page.evaluate(HEADING)).startsWith(SiteVersion.MARK);
        boolean style =
                (boolean)
                        page.evaluate(
                                "performance.getEntriesByType('resource')"
                                        + ".some(e => e.name.endsWith('neurarium.0123abcd.css'))");
        assertEquals(heading, style, "a page and its style are of one version");
        return heading;
    }

    @Test
    void afterOneVisitTheSiteWorksWithoutItsServer(Tab tab) {
        visit(tab);
        String site = server.url();
        server.close();

        for (String path : List.of(LESSON, "zh/conv2d.html", "en/transformer.html?seed=2")) {
            tab.openAddress(site + path);
            tab.evaluate("demo.step(1)");
            assertEquals("wasm-gc+simd", tab.backend(), path);
        }
        tab.page().navigate(site);
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void aNewVersionTakesOverWhenTheReaderWantsAndNeverMixes(Tab tab) throws IOException {
        visit(tab);
        String version = "" + tab.evaluate("caches.keys().then(all => all[0].replace(/.* /, ''))");
        Path next = folder.resolve("next");
        SiteVersion.next(next);
        serveInstead(next);

        tab.openAddress(server.url() + LESSON);
        assertFalse(isNext(tab.page()));
        tab.page().waitForSelector(".update");

        Page other = tab.page().context().newPage();
        other.navigate(server.url() + "zh/gpt.html");
        other.evaluate("neurarium.ready");
        assertFalse(isNext(other), "the new version waits");

        tab.page().click(".update button");
        tab.until(
                "document.querySelector('h1').textContent.startsWith('" + SiteVersion.MARK + "')");
        tab.evaluate("neurarium.ready");
        assertTrue(isNext(tab.page()));
        assertFalse(isNext(other), "an open page stays as it is");
        assertEquals(
                200,
                other.evaluate(
                        "fetch(document.querySelector('link[rel=stylesheet]').href)"
                                + ".then(answer => answer.status)"),
                "and still gets its own files");
        assertEquals(
                List.of("next", version),
                tab.evaluate(VERSIONS + ".then(all => all.sort().reverse())"));

        other.close();
        tab.openAddress(server.url() + LESSON);
        untilCount(tab, "caches.keys().then(all => all.length)", 1);
        assertEquals(List.of("next"), tab.evaluate(VERSIONS));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void aVersionThatIsOnlyHalfUploadedIsNotTaken(Tab tab) throws IOException {
        visit(tab);
        Path next = folder.resolve("next");
        SiteVersion.next(next);
        Files.copy(
                Site.folder().resolve("zh/rnn.html"),
                next.resolve("zh/rnn.html"),
                StandardCopyOption.REPLACE_EXISTING);
        serveInstead(next);

        tab.openAddress(server.url() + LESSON);
        Object end =
                tab.evaluate(
                        "navigator.serviceWorker.ready.then(r => new Promise(done => {"
                                + " r.addEventListener('updatefound', () => { const coming ="
                                + " r.installing; coming.addEventListener('statechange', () =>"
                                + " done(coming.state)); }); r.update().catch(() => {}); }))");

        assertEquals("redundant", end);
        tab.openAddress(server.url() + LESSON);
        assertFalse(isNext(tab.page()));
        assertEquals(0, tab.number("document.querySelectorAll('.update').length"));
    }

    @Test
    void itCanBeSwitchedOffByTheAddress(Tab tab) {
        visit(tab);
        tab.openAddress(server.url() + LESSON + "?offline=0");

        untilCount(tab, REGISTRATIONS, 0);
        untilCount(tab, "caches.keys().then(all => all.length)", 0);
        assertEquals("0", tab.evaluate("localStorage.getItem('neurarium-offline')"));
        assertEquals(0, tab.number("document.querySelectorAll('.notices li').length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/embed/neuron.html?offline=1", "en/neuron.html"})
    void embedsAndPagesOnThisComputerKeepNothingUnasked(String path, Tab tab) {
        tab.openAddress(server.url() + path);
        tab.evaluate("new Promise(done => requestIdleCallback(() => setTimeout(done, 300)))");

        assertEquals(0, tab.number(REGISTRATIONS));
        assertEquals(List.of(), tab.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void thePageKeepsEverythingAndDeletesIt(String lang, Tab tab) {
        tab.page().navigate(server.url() + lang + "/offline.html");
        tab.page().click("[data-switch]");
        tab.page().click("[data-everything]");
        tab.until("document.querySelector('[data-status]').textContent.match(/整个|whole/)");

        assertTrue(
                (boolean)
                        tab.evaluate(
                                "caches.match(new URL('../data/"
                                        + Site.shard()
                                        + "', location)).then(found => !!found)"));

        tab.page().click("[data-switch]");
        tab.until("document.querySelector('[data-status]').textContent.match(/什么也没有|Nothing/)");
        assertEquals(List.of(), tab.evaluate("caches.keys()"));
        assertEquals(List.of(), tab.errors());
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, DARK"})
    void axeFindsNothingOnThePage(String lang, ColorScheme scheme, Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        tab.page().navigate(server.url() + lang + "/offline.html");
        tab.page().waitForSelector("[data-switch]:not([hidden])");

        assertEquals(List.of(), tab.violations());
    }

    @Test
    void withoutRoomThePageSaysSoAndTheSiteWorks(Tab tab) {
        tab.page().navigate(server.url() + "en/offline.html");
        var session = tab.page().context().newCDPSession(tab.page());
        var quota = new JsonObject();
        quota.addProperty("origin", server.url().replaceFirst("/$", ""));
        quota.addProperty("quotaSize", 1_000_000);
        session.send("Storage.overrideQuotaForOrigin", quota);
        tab.page().click("[data-switch]");

        tab.until(
                "document.querySelector('[data-status]').textContent.includes('not enough room')");
        tab.openAddress(server.url() + LESSON);
        assertEquals("wasm-gc+simd", tab.backend());
    }
}
