package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neurarium.picture.Studio;
import neurarium.site.BuildSite;
import neurarium.ui.Lang;
import neurarium.ui.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that lead to the lessons: the first pages and the history. */
@ExtendWith(InChromium.class)
class FrontPagesTest {
    private static final String SHOWN =
            "[...document.querySelectorAll('[data-lesson]')].filter(e => e.offsetParent)"
                    + ".map(e => e.dataset.lesson).join()";

    private static void find(String words, Tab tab) {
        tab.page().fill("input[type=search]", words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, softmax attention, 'attention,transformer'",
        "zh, 卷积 padding, 'conv1d,conv2d'",
        "zh, Chain Rule, backprop",
        "en, 困惑度, charrnn"
    })
    void theSearchFindsLessonsByWordsOfBothLanguages(
            String lang, String words, String found, Tab tab) {
        tab.page().navigate(tab.site() + lang + "/index.html");

        find(words, tab);

        List<String> shown = List.of(((String) tab.evaluate(SHOWN)).split(",", -1));
        assertTrue(shown.containsAll(List.of(found.split(",", -1))), shown::toString);
        assertTrue(shown.size() < 12, shown::toString);
        String said = tab.page().textContent("[data-found]");
        assertTrue(said.contains(Integer.toString(shown.size())), said);
        assertEquals("status", tab.page().getAttribute("[data-found]", "role"));
    }

    @Test
    void theSearchSaysSoWhereNothingIsFound(Tab tab) {
        tab.page().navigate(tab.site() + "en/index.html");
        String all = (String) tab.evaluate(SHOWN);

        find("<b>zebra", tab);

        assertEquals("", tab.evaluate(SHOWN));
        assertEquals(
                "Nothing found for “<b>zebra”. Try another word, English or Chinese.",
                tab.page().textContent("[data-found]"));
        tab.page().keyboard().press("Escape");
        assertEquals(all, tab.evaluate(SHOWN));
        assertEquals("", tab.page().textContent("[data-found]"));
    }

    @Test
    void aSlashGoesToTheSearchAndIsAnOrdinaryLetterThere(Tab tab) {
        tab.page().navigate(tab.site() + "en/index.html");

        tab.page().keyboard().press("/");
        tab.page().keyboard().type("1/2");

        assertEquals("1/2", tab.page().inputValue("input[type=search]"));
    }

    @Test
    void picturesFollowTheThemeOfTheSystemAndTheButton(Tab tab) {
        String dark =
                "[...document.querySelectorAll('main img')].every(i =>"
                        + " (i.offsetParent !== null) === i.src.includes('.dark.'))";
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        tab.page().navigate(tab.site() + "en/index.html");
        assertEquals(true, tab.evaluate(dark));

        tab.page().click("[data-theme-button]");

        assertEquals(false, tab.evaluate(dark));
        tab.until("document.querySelector('.front .for-light').naturalWidth > 0");
    }

    @Test
    void theFirstPageOfAllLeadsToTheLanguageOfTheReader(Tab tab) {
        tab.page().navigate(tab.site() + "index.html?a=1#find");
        assertEquals(tab.site() + "en/index.html?a=1#find", tab.page().url());

        tab.page().click("nav a[hreflang=zh]");
        tab.page().navigate(tab.site() + "index.html");
        assertEquals(tab.site() + "zh/index.html", tab.page().url());
    }

    @Test
    void withoutScriptsBothLanguagesAreOnTheFirstPageOfAll(Tab tab) {
        Browser browser = tab.page().context().browser();
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(tab.site() + "index.html");
            assertTrue(page.isVisible("a[href='zh/neuron.html']"));
            assertTrue(page.isVisible("a[href='en/neuron.html']"));

            page.navigate(tab.site() + "en/index.html");
            assertFalse(page.isVisible("input[type=search]"));
            assertTrue(page.isVisible("[data-lesson=gpt] a"));
            assertTrue(page.isVisible(".front .for-light"));
        }
    }

    @Test
    void everyDemoThatTheHistoryLinksToTakesItsParameters() throws IOException {
        Studio studio = BuildSite.gallery(Path.of("..")).studio();
        List<Text> refused = new ArrayList<>();
        int links = 0;
        for (Lang lang : Lang.values()) {
            for (String name : List.of("history", "index")) {
                var page = Site.folder().resolve(lang.code + "/" + name + ".html");
                for (Element link : Jsoup.parse(Files.readString(page)).select("main a[href*=?]")) {
                    String[] parts = link.attr("href").split("\\.html\\?", -1);
                    refused.addAll(studio.problems(parts[0], parts[1]));
                    links++;
                }
            }
        }

        assertEquals(List.of(), refused);
        assertTrue(links > 40, "only " + links);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/index.html", "en/index.html", "zh/history.html", "en/history.html"})
    void aPhoneNeedsNoSidewaysScrolling(String path, Tab tab) {
        tab.page().setViewportSize(360, 740);
        tab.page().navigate(tab.site() + path);

        assertEquals(360, tab.number("document.documentElement.scrollWidth"));
    }
}
