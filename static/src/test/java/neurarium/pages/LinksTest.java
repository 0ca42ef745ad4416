package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as they come back: with what others add, long, packed, cut off. */
@ExtendWith(InChromium.class)
class LinksTest {
    private static final String LESSON = "en/playground.html";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh/neuron.html?data=xor&from=singlemessage&isappinstalled=0",
                "en/neuron.html?fbclid=IwAR0abc&data=xor",
                "en/playground.html?utm_source=canvas&data=xor"
            })
    void whatOthersAddToALinkRaisesNoBox(String path, Tab tab) {
        tab.open(path);

        assertEquals("xor", tab.evaluate("demo.get('data')"));
        assertEquals(0, tab.page().locator(".notices").count());
    }

    /** Points of two classes, a row each. */
    private static String table(int rows) {
        Rng rng = new Rng(7);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            table.append(i == 0 ? "" : "\n");
            table.append(rng.below(1000) / 1000.0).append(',').append(rng.below(1000) / 1000.0);
            table.append(',').append(rng.below(2) == 0 ? 'a' : 'b');
        }
        return table.toString();
    }

    private static void openWithTable(String path, int rows, Tab tab) {
        tab.open(path);
        tab.page()
                .evaluate(
                        "table => { demo.set('data', 'own'); demo.set('table', table); }",
                        table(rows));
    }

    private static String copied(int button, Tab tab) {
        tab.page().locator(".share > button").nth(button).click();
        tab.until("document.querySelector('.copied input').value");
        return tab.page().inputValue(".copied input");
    }

    private static void assertHasTable(int rows, Tab tab) {
        assertEquals(table(rows), tab.evaluate("demo.get('table')"));
        assertEquals("own", tab.evaluate("demo.get('data')"));
        assertEquals(0, tab.page().locator(".notices").count());
    }

    @Test
    void aTableIsPackedIntoTheLinkAndComesOutAgain(Tab tab) {
        openWithTable(LESSON, 120, tab);
        Object state = tab.evaluate("JSON.stringify(demo.state())");

        String link = copied(0, tab);
        assertTrue(link.matches("\\Q" + tab.site() + LESSON + "\\E#packed=[\\w-]+"), link);
        assertTrue(link.length() < 2000, link);
        assertFalse(tab.page().isVisible(".too-long"));

        tab.page().navigate("about:blank");
        tab.openAddress(link);
        assertHasTable(120, tab);
        assertEquals(state, tab.evaluate("JSON.stringify(demo.state())"));
    }

    @Test
    void aFewSettingsStayReadable(Tab tab) {
        tab.open(LESSON);
        tab.evaluate("demo.set('data', 'xor')");

        assertEquals(tab.site() + LESSON + "?data=xor", copied(0, tab));
    }

    @Test
    void whatStandsInTheQueryWinsOverWhatIsPacked(Tab tab) {
        openWithTable(LESSON, 120, tab);
        String link = copied(0, tab);

        tab.page().navigate("about:blank");
        tab.openAddress(link.replace("#", "?data=xor&fbclid=1#"));
        assertEquals("xor", tab.evaluate("demo.get('data')"));
        assertEquals(table(120), tab.evaluate("demo.get('table')"));
    }

    @Test
    void aPackedLinkOpensOverItsOwnPage(Tab tab) {
        openWithTable(LESSON, 120, tab);
        String link = copied(0, tab);
        tab.open(LESSON);

        tab.page().navigate(link);
        tab.page()
                .waitForFunction("() => neurarium.ready.then(demo => demo.get('data') === 'own')");
    }

    @ParameterizedTest
    @CsvSource({"en, Many servers", "zh, 改发文件"})
    void aLinkThatIsTooLongIsOfferedAsAFile(String lang, String words, Tab tab) throws IOException {
        openWithTable(lang + "/playground.html", 1000, tab);

        String link = copied(0, tab);
        assertTrue(link.length() > 4000, link);
        String said = tab.page().textContent(".too-long p");
        assertTrue(said.contains(words) && said.contains("" + link.length()), said);

        var download = tab.page().waitForDownload(() -> tab.page().click(".too-long button"));
        assertEquals("neurarium-playground.html", download.suggestedFilename());
        Path file = folder.resolve("link.html");
        Files.copy(download.path(), file);
        tab.page().navigate(file.toUri().toString());
        tab.page().waitForURL(tab.site() + lang + "/playground.html**");
        tab.evaluate("neurarium.ready.then(demo => { window.demo = demo; })");
        assertHasTable(1000, tab);
    }

    @Test
    void codeToEmbedMayHaveAnyLength(Tab tab) {
        openWithTable(LESSON, 1000, tab);

        String code = copied(1, tab);
        assertTrue(code.contains("en/embed/playground.html#packed="), code);
        assertTrue(code.contains(" allow=\"camera; "), code);
        assertFalse(tab.page().isVisible(".too-long"));

        tab.page().setContent("<!DOCTYPE html>" + code);
        var frame = tab.page().frameLocator("iframe");
        frame.locator("[data-demo][data-backend]").waitFor();
        assertEquals(0, frame.locator(".notices").count());
        assertEquals(table(1000), frame.locator("textarea").inputValue());
    }

    @Test
    void aBrowserThatCannotPackMakesAPlainLink(Tab tab) {
        tab.before("delete window.CompressionStream");
        openWithTable(LESSON, 1000, tab);

        String link = copied(0, tab);
        assertTrue(link.startsWith(tab.site() + LESSON + "?data=own&table="), link);
        assertTrue(tab.page().isVisible(".too-long"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 600})
    void aLinkThatWasCutOffSaysSo(int cut, Tab tab) {
        openWithTable(LESSON, 120, tab);
        String link = copied(0, tab);

        tab.page().navigate("about:blank");
        tab.openAddress(link.substring(0, link.length() - cut).replace("#", "?speed=7#"));
        assertTrue(tab.page().textContent(".notices").contains("cut off"));
        assertEquals(7, tab.number("Number(demo.get('speed'))"));
        assertEquals("", tab.evaluate("demo.get('table')"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void aLinkDoesNotUnpackWithoutEnd(Tab tab) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write("table=".getBytes(StandardCharsets.UTF_8));
            out.write(" ".repeat(30_000_000).getBytes(StandardCharsets.UTF_8));
        }
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());

        tab.open(LESSON + "#packed=" + text);
        assertTrue(tab.page().textContent(".notices").contains("cut off"));
    }
}
