package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lessons that are one file each, opened from a disk. */
@ExtendWith(InChromium.class)
class SingleFilesTest {
    private static String address(String name) {
        return Site.folder().resolve("single").toUri() + name;
    }

    private static void assertNothingWasLoaded(Tab tab) {
        assertEquals(List.of(), tab.errors());
        assertEquals(
                List.of(),
                tab.requests().stream()
                        .filter(url -> !url.contains("/single/") && !url.startsWith("blob:"))
                        .filter(url -> !url.startsWith("data:"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"neuron.zh.html", "conv2d.en.html", "words.en.html", "attention.zh.html"})
    void aSingleFileRunsOnWasmWithVectors(String name, Tab tab) {
        tab.openAddress(address(name));
        tab.evaluate("demo.step(2)");

        assertEquals("wasm-gc+simd", tab.backend());
        assertNothingWasLoaded(tab);
    }

    @Test
    void lenetHasItsWeightsAndImagesInside(Tab tab) {
        tab.openAddress(address("lenet.en.html?view=train"));

        tab.until("demo.state().trainCount === 1000 && demo.state().testCount === 200");
        assertTrue((boolean) tab.evaluate("demo.state().pretrained"));
        assertEquals("wasm-gc+simd", tab.backend());
        assertNothingWasLoaded(tab);
    }

    @Test
    void theGptHasBothModelsInside(Tab tab) {
        tab.openAddress(address("gpt.zh.html?model=poems"));

        tab.until("(demo.step(1), JSON.stringify(demo.state()).match(/[\\u4e00-\\u9fff]/))");
        assertNothingWasLoaded(tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"js", "js+simd", "wasm-gc"})
    void everyBackendIsInside(String backend, Tab tab) {
        tab.openAddress(address("neuron.en.html?backend=" + backend));

        assertEquals(backend, tab.backend());
        assertNothingWasLoaded(tab);
    }

    @ParameterizedTest
    @CsvSource({"neuron.en.html,too old", "neuron.zh.html,太旧"})
    void aBrowserThatCannotUnpackIsToldSo(String name, String words, Tab tab) {
        tab.before("delete window.DecompressionStream");
        tab.page().navigate(address(name));

        tab.until("document.querySelector('[data-backend=none]')");
        String said = tab.page().textContent("[data-demo]");
        assertTrue(said.contains(words), said);
        assertTrue(tab.page().isVisible("article.lesson"));
    }

    @Test
    void itsLinkIsTheFileWithTheSettings(Tab tab) {
        tab.openAddress(address("neuron.en.html"));
        tab.evaluate("demo.set('data', 'xor')");
        tab.page().click(".share button");

        String link = tab.page().inputValue(".copied input");
        assertTrue(link.startsWith("file:///"), link);
        assertTrue(link.endsWith("/single/neuron.en.html?data=xor"), link);
    }

    @Test
    void nothingInItLeadsToPagesThatAreNotThere(Tab tab) {
        tab.openAddress(address("neuron.en.html"));

        assertEquals(
                0,
                tab.number(
                        "document.querySelectorAll('a[href]:not([href^=https], [href^=\"#\"])').length"));
    }
}
