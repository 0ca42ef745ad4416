package neurarium.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Map;
import neurarium.pages.Site;
import neurarium.site.SiteServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engines in which something is switched off, as readers and their administrators do. */
class LesserEnginesTest {
    private static SiteServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = new SiteServer(Site.folder(), 0).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void assertWorks(Engine engine, String backend) {
        Reader reader = new Reader("", engine, server.url());
        reader.openDemo("en/playground.html").assertWorksOn(backend);
        reader.evaluate("document.querySelector('[data-theme-button]').click()");
        assertEquals("dark", reader.text("document.documentElement.dataset.theme"));
    }

    private static void chosen(String engine) {
        assumeTrue(Engines.isChosen(engine), "not in -D" + Engines.PROPERTY);
    }

    @Test
    void firefoxWithoutOptimisationAndStorageAndWithoutWasmGc() {
        chosen("firefox");
        Map<String, Object> preferences =
                Map.of(
                        "javascript.options.wasm_optimizingjit",
                        false,
                        "dom.storage.enabled",
                        false);
        try (Firefox firefox = new Firefox(preferences)) {
            assertWorks(firefox, "wasm-gc+simd");
            firefox.before("WebAssembly.validate = () => false");
            assertWorks(firefox, "js+simd");
        }
    }

    @Test
    void firefoxWithoutWasm() {
        chosen("firefox");
        try (Engine firefox = new Firefox(Map.of("javascript.options.wasm", false))) {
            assertWorks(firefox, "js");
        }
    }

    /** Lockdown mode has no JIT, and WebKit no vectors without it. */
    @ParameterizedTest
    @CsvSource({"JSC_useJIT, wasm-gc", "JSC_useWasmSIMD, wasm-gc", "JSC_useWasm, js"})
    void webKitWithout(String option, String backend) {
        chosen("webkit");
        try (Engine webKit = new WebKit(Map.of(option, "0"))) {
            assertWorks(webKit, backend);
        }
    }
}
