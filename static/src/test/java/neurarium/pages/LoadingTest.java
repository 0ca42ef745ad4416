package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.demos.Program;
import neurarium.site.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a page can load, and the backend on which it ends. */
@ExtendWith(InChromium.class)
class LoadingTest {
    private static final Sizes SIZES = new Sizes(Site.folder());
    private static final String LESSON = "en/neuron.html";
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'";
    private static final String NO_VECTORS =
            "WebAssembly.compile = () => Promise.reject(new Error('no vectors'))";

    static Stream<String> pages() {
        return Site.demoPages().stream();
    }

    @Test
    void aWrongMimeTypeFallsBackToTheBytes(Tab tab) {
        tab.answer(
                "**/*.wasm",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setBodyBytes(wasm())
                                        .setContentType("application/octet-stream")));

        tab.open(LESSON).assertWorksOn("wasm-gc+simd");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 1000, 50000})
    void aTruncatedProgramFallsBackToJavaScript(int length, Tab tab) {
        tab.answer("**/*.wasm", route -> fulfillWasm(route, Arrays.copyOf(wasm(), length)));

        tab.open(LESSON).assertWorksOn("js+simd");
    }

    @Test
    void aCorruptProgramFallsBackToJavaScript(Tab tab) {
        byte[] bytes = wasm();
        Arrays.fill(bytes, 2000, 9000, (byte) 0xa5);
        tab.answer("**/*.wasm", route -> fulfillWasm(route, bytes));

        tab.open(LESSON).assertWorksOn("js+simd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**/*.wasm", "**/*.wasm-runtime.js"})
    void aMissingFileFallsBackToJavaScript(String pattern, Tab tab) {
        tab.answer(pattern, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));

        tab.open(LESSON).assertWorksOn("js+simd");
    }

    @Test
    void aLostConnectionFallsBackToJavaScript(Tab tab) {
        tab.answer("**/*.wasm", Route::abort);

        tab.open(LESSON).assertWorksOn("js+simd");
    }

    @Test
    void aBrowserWithoutWebAssemblyRunsJavaScript(Tab tab) {
        tab.before("delete window.WebAssembly").open(LESSON).assertWorksOn("js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WebAssembly.validate = () => false",
                "delete window.fetch; window.fetch = undefined"
            })
    void aBrowserWithoutWasmGcRunsJavaScript(String sabotage, Tab tab) {
        tab.before(sabotage).open(LESSON).assertWorksOn("js+simd");
    }

    @Test
    void aBrowserWithoutVectorsRunsTheRest(Tab tab) {
        tab.before(NO_VECTORS).open(LESSON).assertWorksOn("wasm-gc");
    }

    @Test
    void missingKernelsLeaveTheRest(Tab tab) {
        tab.answer("**/*.kernels.js", Route::abort);

        tab.open(LESSON).assertWorksOn("wasm-gc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasm-gc+simd", "wasm-gc", "js+simd", "js"})
    void everyBackendRunsWhenAsked(String backend, Tab tab) {
        tab.open(LESSON + "?backend=" + backend).assertWorksOn(backend);
    }

    @Test
    void aPolicyWithoutWasmRunsJavaScript(Tab tab) {
        tab.withPolicy(POLICY);

        tab.open(LESSON).assertWorksOn("js");
    }

    @Test
    void aPageAsksNoOtherHost(Tab tab) {
        tab.open(LESSON);

        String elsewhere = tab.site().replace("127.0.0.1", "localhost");
        assertEquals(
                "connect-src",
                tab.evaluate(
                        "new Promise(done => { addEventListener('securitypolicyviolation',"
                                + " e => done(e.effectiveDirective)); fetch('"
                                + elsewhere
                                + "').then(() => done('asked'), () => {}); })"));
    }

    @Test
    void aPageWithoutStorageRuns(Tab tab) {
        tab.before(
                "Object.defineProperty(window, 'localStorage',"
                        + " {get() { throw new DOMException('off', 'SecurityError'); }})");

        tab.open(LESSON).assertWorksOn("wasm-gc+simd");

        tab.page().click("[data-theme-button]");
        assertEquals("dark", tab.page().getAttribute("html", "data-theme"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void aBackendThatDoesNotRunHereIsReported(Tab tab) {
        tab.before(NO_VECTORS).open(LESSON + "?backend=wasm-gc+simd");

        tab.assertWorksOn("wasm-gc");
        assertTrue(tab.page().textContent(".notices").contains("wasm-gc+simd does not run here"));
    }

    @Test
    void theSiteWorksAtASubPath(Tab tab) {
        String elsewhere = tab.site() + "deep/er/";
        tab.answer(
                elsewhere + "**",
                route -> {
                    String inside = route.request().url().replace("/deep/er/", "/");
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setResponse(
                                            route.fetch(new Route.FetchOptions().setUrl(inside))));
                });

        tab.openAddress(elsewhere + LESSON);

        tab.assertWorksOn("wasm-gc+simd");
        tab.requests().forEach(url -> assertTrue(url.startsWith(elsewhere), url));
    }

    @Test
    void theNextDemoOfTheSameProgramTransfersAtMost30Kilobytes() throws IOException {
        for (Program program : Catalogue.programs()) {
            for (Catalogue.Entry before : program.entries()) {
                for (Catalogue.Entry next : program.entries()) {
                    String page = "zh/" + next.id() + ".html";
                    long bytes = SIZES.nextVisit("zh/" + before.id() + ".html", page);
                    assertTrue(bytes <= 30_000, page + " takes " + bytes + " bytes more");
                }
            }
        }
    }

    @Test
    void theProgramOfTheNextLessonIsThereBeforeItIsAskedFor(Tab tab) {
        String program = Site.file("networks.", ".wasm").getFileName().toString();
        String transferred =
                "performance.getEntriesByType('resource')"
                        + ".find(entry => entry.name.endsWith('"
                        + program
                        + "')).transferSize";
        tab.open("zh/descent.html");
        tab.until(
                "performance.getEntriesByType('resource')"
                        + ".some(entry => entry.name.endsWith('"
                        + program
                        + "'))");

        tab.page().click("a[rel=next]");
        tab.until("window.neurarium && document.querySelector('canvas')");

        assertEquals(0, tab.number(transferred));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFirstVisitTransfersAtMost250Kilobytes(String path) throws IOException {
        long bytes = SIZES.firstVisit(path);

        assertTrue(bytes <= 250_000, path + " takes " + bytes + " bytes");
    }

    private static byte[] wasm() {
        try {
            return Files.readAllBytes(Site.file("search.", ".wasm"));
        } catch (IOException e) {
            throw new IllegalStateException("The site has no program", e);
        }
    }

    private static void fulfillWasm(Route route, byte[] bytes) {
        route.fulfill(
                new Route.FulfillOptions().setBodyBytes(bytes).setContentType("application/wasm"));
    }
}
