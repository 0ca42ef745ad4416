package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that makes the code to embed a demo, and the console of the messages. */
@ExtendWith(InChromium.class)
class EmbeddingPageTest {
    private static final String PAGE = "en/embedding.html";
    private static final String HOSTILE = "\"'><img src=x onerror=hacked=1>&amp;](x) \\{embed}";

    private static void open(String address, Tab tab) {
        tab.page().navigate("about:blank");
        tab.page().navigate(address);
        tab.page().waitForSelector("#set-theme");
    }

    private static String code(String way, Tab tab) {
        return (String)
                tab.evaluate(
                        "(() => { document.querySelector('[name=way][value="
                                + way
                                + "]').click(); return [...document.querySelectorAll("
                                + "'.ways section:not([hidden]) code[data-code]')]"
                                + ".map(c => c.textContent).join('\\n'); })()");
    }

    @Test
    void whatIsChosenIsInTheCodeAndInTheDemo(Tab tab) {
        open(tab.site() + PAGE, tab);
        assertTrue(code("iframe", tab).contains("src=\"" + tab.site() + "en/embed/neuron.html\""));

        tab.page().click("[data-choose] summary");
        tab.page().selectOption("#set-data", "xor");
        tab.page().fill("#set-alpha", "0.2");
        tab.page().press("#set-alpha", "Tab");
        tab.until("document.querySelector('[data-chosen]').textContent.includes('alpha')");

        String query = "neuron.html?data=xor&amp;alpha=0.2\"";
        assertTrue(code("iframe", tab).contains("en/embed/" + query), code("iframe", tab));
        assertTrue(
                code("element", tab)
                        .contains("demo=\"neuron\" lang=\"en\" data=\"xor\" alpha=\"0.2\""));
        assertEquals("xor", frameValue("select", tab));
        assertTrue(tab.page().url().endsWith("#neuron/en/element?data=xor&alpha=0.2"));

        tab.page().selectOption("#set-data", "lecture");
        tab.until("!document.querySelector('[data-chosen]').textContent.includes('data')");
        assertTrue(code("link", tab).endsWith("en/neuron.html?alpha=0.2\n"), code("link", tab));
    }

    private static String frameValue(String selector, Tab tab) {
        return tab.page().frameLocator(".live iframe").locator(selector).first().inputValue();
    }

    @Test
    void whatIsChangedInTheDemoIsInTheForm(Tab tab) {
        open(tab.site() + PAGE + "#neuron/zh/iframe?seed=5", tab);
        assertEquals("5", tab.page().inputValue("#set-seed"));

        tab.page().frameLocator(".live iframe").locator("select").first().selectOption("and");
        tab.until("document.querySelector('#set-data').value === 'and'");

        assertTrue(code("iframe", tab).contains("zh/embed/neuron.html?seed=5&amp;data=and"));
        tab.page().click("[data-clear]");
        tab.until("document.querySelector('#set-seed').value === '1'");
        assertTrue(code("iframe", tab).contains("zh/embed/neuron.html\""));
    }

    @Test
    void theDemoAsItStandsIsTakenOver(Tab tab) {
        open(tab.site() + PAGE + "#neuron/en/link?backend=js", tab);
        tab.page().frameLocator(".live iframe").locator("text=Step").first().click();
        tab.page().click("[data-choose] summary");
        tab.page().frameLocator(".live iframe").locator("text=Step").first().click();
        tab.until("document.querySelector('#set-w1').value !== '0.1372119188308716'");
        tab.page().waitForTimeout(400);

        tab.page().click("[data-take]");

        String link = code("link", tab);
        assertTrue(link.matches("(?s).*\\?w1=[-\\d.]+&w2=.*&b=.*&backend=js\\s*"), link);
    }

    @Test
    void aValueThatTheDemoRefusesIsExplainedAndNotInTheCode(Tab tab) {
        open(tab.site() + PAGE, tab);
        tab.page().fill("#set-seed", "-3");
        tab.page().press("#set-seed", "Tab");
        tab.until("document.querySelector('#about-seed').textContent.length > 0");

        assertTrue(tab.page().textContent("#about-seed").contains("a whole number from 0"));
        assertFalse(code("iframe", tab).contains("seed"));
    }

    @Test
    void hostileValuesStayInsideTheirQuotes(Tab tab) {
        String hash = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8).replace("+", "%20");
        open(tab.site() + PAGE + "#gpt/en/iframe?prompt=" + hash + "&text=a%0Ab", tab);
        tab.until("document.querySelector('#set-prompt').value.includes('onerror')");

        for (String way :
                List.of("iframe", "element", "moodle", "reveal", "mkdocs", "docusaurus")) {
            String parsed =
                    (String)
                            tab.page()
                                    .evaluate(
                                            "code => { const d = new DOMParser().parseFromString(code,"
                                                    + " 'text/html'); const e = d.querySelector("
                                                    + "'iframe, neurarium-demo, section');"
                                                    + " const q = e.src || e.dataset.backgroundIframe;"
                                                    + " return [q ? new URL(q).searchParams.get('prompt')"
                                                    + " : e.getAttribute('prompt'),"
                                                    + " d.querySelectorAll('img').length].join(' # '); }",
                                            code(way, tab));
            assertEquals(HOSTILE + " # 0", parsed, way);
        }
        String markdown = code("markdown", tab);
        assertTrue(
                markdown.lines()
                        .allMatch(
                                l ->
                                        l.isEmpty()
                                                || l.matches("\\[.*\\]\\([^()<>'\" ]*\\)")
                                                || l.startsWith("[![")),
                markdown);
        assertFalse(code("jupyter", tab).contains("'><img"));
        assertEquals(
                0, tab.number("document.querySelectorAll('img').length + (window.hacked || 0)"));
    }

    @Test
    void theElementCanTakeEveryKeyOfEveryDemo(Tab tab) {
        tab.answer("**/embed/*.html*", Route::abort); // the code needs no live demo
        tab.page().navigate(tab.site() + PAGE);
        for (Catalogue.Entry entry : Catalogue.entries()) {
            String query =
                    new Session(entry.id(), entry.maker().get())
                            .settings().all().stream()
                                    .filter(Setting.class::isInstance)
                                    .map(control -> control.key() + "=v%20%22")
                                    .collect(Collectors.joining("&"));
            tab.evaluate("location.hash = '#" + entry.id() + "/en/element?" + query + "'");
            tab.until("document.querySelector('#demo').value === '" + entry.id() + "'");
            tab.until("document.querySelector('[name=way][value=element]').checked");

            String code = code("element", tab);
            String address =
                    (String)
                            tab.page()
                                    .evaluate(
                                            "code => { const d = new DOMParser()"
                                                    + ".parseFromString(code, 'text/html')"
                                                    + ".querySelector('neurarium-demo');"
                                                    + " document.body.append(d);"
                                                    + " const src = d.frame.src; d.remove();"
                                                    + " return src; }",
                                            code);

            assertEquals(
                    Stream.of(query.split("&", -1)).sorted().toList(),
                    Stream.of(address.replaceFirst(".*\\?", "").split("&", -1)).sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void codeToCopyIsWholeWithoutAScript(String lang) throws IOException {
        Document page = Jsoup.parse(Site.folder().resolve(lang + "/embedding.html").toFile());

        assertEquals(12, page.select(".ways code[data-code]").size());
        for (Element code : page.select(".ways code[data-code]")) {
            assertTrue(
                    code.text().contains("https://your.site/neurarium/")
                            || code.text().contains("demo="));
            assertFalse(
                    code.text()
                            .matches("(?s).*\\{(lesson|embed|script|title|name|id|attributes)}.*"));
        }
        assertEquals(
                page.select(".ways").attr("data-ways").split(" ", -1).length,
                page.select(".ways h2").size());
    }

    @Test
    void withoutAClipboardTheCodeIsSelected(Tab tab) {
        tab.before("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        open(tab.site() + PAGE + "#neuron/en/link", tab);

        tab.page().click(".ways section:not([hidden]) button");

        assertEquals(code("link", tab).trim(), tab.evaluate("getSelection().toString().trim()"));
        assertTrue(
                tab.page().textContent(".ways section:not([hidden]) .buttons").contains("Ctrl+C"));
    }

    @Test
    void worksFromAFolder(Tab tab) {
        open(Site.folder().resolve("zh/embedding.html").toUri() + "#matrix/zh/iframe", tab);
        assertTrue(
                code("iframe", tab).contains("https://your.site/neurarium/zh/embed/matrix.html"));

        tab.page().fill("#site", "https://uni.example/nn");
        tab.page().selectOption("#set-exercises", "1");
        tab.until("location.hash.endsWith('?exercises=1')");

        assertTrue(
                code("iframe", tab)
                        .contains("https://uni.example/nn/zh/embed/matrix.html?exercises=1\""));
        assertTrue(tab.page().frameLocator(".live iframe").locator("[data-exercises]").isVisible());
        tab.page().fill("#site", "javascript:alert(1)");
        assertTrue(code("iframe", tab).contains("https://your.site/neurarium/"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void theConsoleTalksWithTheDemo(Tab tab) {
        tab.page().navigate(tab.site() + "en/api.html");
        tab.until("document.querySelector('.log').textContent.includes('ready')");

        tab.page().click("text=step 10");
        tab.page().fill("#message", "{\"neurarium\": \"state\", \"id\": 77}");
        tab.page().press("#message", "Control+Enter");
        tab.until("document.querySelector('.log').textContent.includes('\"steps\":10')");
        assertFalse(tab.page().textContent(".log").contains("\"neurarium\":\"step\",\"state\""));

        tab.page().fill("#message", "{neurarium: <b>");
        tab.page().click("[data-send] button");
        assertTrue(tab.page().textContent("#trouble").startsWith("This is not JSON: "));
        tab.page().fill("#message", "[1]");
        tab.page().click("[data-send] button");
        assertTrue(tab.page().textContent("#trouble").contains("an object whose"));
        assertEquals(0, tab.page().locator(".console b").count());
    }

    @Test
    void theLogIsBoundedAndCanPause(Tab tab) {
        tab.page().navigate(tab.site() + "en/api.html");
        tab.until("document.querySelector('.log').textContent.includes('ready')");
        tab.page().check("[data-steps]");
        tab.page().fill("#message", "{\"neurarium\": \"step\", \"n\": 1}");
        for (int i = 0; i < 4; i++) {
            tab.evaluate(
                    "for (let i = 0; i < 40; i++)"
                            + " document.querySelector('[data-send]').requestSubmit()");
        }
        tab.until("document.querySelectorAll('.log li').length === 200");

        tab.page().click("[data-pause]");
        tab.page().click("[data-console] [data-clear]");
        tab.page().click("text=step 10");
        tab.page().waitForTimeout(100);

        assertEquals(0, tab.page().locator(".log li").count());
    }

    @ParameterizedTest
    @CsvSource({
        "zh/embedding.html, LIGHT, NONE",
        "en/embedding.html, DARK, NONE",
        "en/embedding.html, LIGHT, ACTIVE",
        "zh/api.html, DARK, NONE",
        "en/api.html, LIGHT, NONE",
        "en/api.html, LIGHT, ACTIVE",
        "examples/plain.en.html, LIGHT, NONE",
        "examples/book.zh.html, DARK, NONE"
    })
    void axeFindsNothing(String path, ColorScheme scheme, ForcedColors forced, Tab tab) {
        tab.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(scheme)
                                .setForcedColors(forced));
        tab.page().navigate(tab.site() + path);
        tab.page().waitForSelector("iframe");
        if (path.endsWith("embedding.html")) {
            tab.page().waitForSelector("#set-theme");
            tab.page().click("[data-choose] summary");
        }

        assertEquals(List.of(), tab.violations());
    }

    @ParameterizedTest
    @CsvSource({"zh/embedding.html", "en/embedding.html", "zh/api.html", "en/api.html"})
    void aPhoneNeedsNoSidewaysScrolling(String path, Tab tab) {
        tab.page().setViewportSize(360, 740);
        tab.page().navigate(tab.site() + path + "#playground/en/moodle");
        tab.page().waitForSelector("iframe");
        tab.page().waitForTimeout(300);

        assertEquals(360, tab.number("document.documentElement.scrollWidth"));
    }
}
