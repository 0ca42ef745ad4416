package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import neurarium.sources.Translation;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the site as a visitor gets it, on Wasm and on JavaScript, in light and in dark:
 * nothing fails, nothing comes from elsewhere, no picture is blank, no word is in the wrong
 * language.
 */
@ExtendWith(InChromium.class)
class EveryPageTest {
    /** Chromium's word for a request that its page no longer waits for. */
    private static final String LEFT = "net::ERR_ABORTED";

    /** A picture of one line of text has more, for its edges are smooth. */
    private static final int FEWEST_COLOURS = 8;

    private static final String LOADED =
            "() => [...document.querySelectorAll('[data-demo]')]"
                    + ".every(demo => demo.dataset.backend && demo.querySelector('canvas'))";

    private static final String WORDS = script("words.js");
    private static final String CANVASES = script("canvases.js");

    /** What is wrong, and on which page. */
    private final Set<String> complaints = new TreeSet<>();

    private String path = "";

    private static String script(String name) {
        try (var in = EveryPageTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?backend=js"})
    void isSound(String query, Tab tab) {
        watch(tab);
        for (String page : visited()) {
            path = page;
            show(ColorScheme.LIGHT, tab);
            tab.page().navigate(tab.site() + path + query);
            tab.page().waitForFunction(LOADED);
            twoFrames(tab);
            List<Object> light = pictures(tab);
            checkLanguage(tab);
            show(ColorScheme.DARK, tab);
            twoFrames(tab);
            List<Object> dark = pictures(tab);
            for (int i = 0; i < light.size(); i++) {
                if (light.get(i).equals(dark.get(i))) {
                    complain("a picture does not follow the theme");
                }
            }
            tab.errors().forEach(this::complain);
            tab.errors().clear();
        }

        assertEquals("", String.join("\n", complaints));
    }

    /** All pages; of the files that hold a whole demo each, two. */
    private static List<String> visited() {
        return Site.pages().stream()
                .filter(
                        page ->
                                !page.startsWith("single/")
                                        || page.matches("single/(neuron|gpt)\\..*"))
                .toList();
    }

    private void complain(String what) {
        complaints.add(path + ": " + what);
    }

    /** Hears what the tab itself does not remember. */
    private void watch(Tab tab) {
        Page page = tab.page();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("warning")) {
                        complain("warning: " + message.text());
                    }
                });
        page.onResponse(
                response -> {
                    if (response.status() >= 400) {
                        complain(response.status() + " " + response.url());
                    }
                });
        page.onRequestFailed(
                request -> {
                    if (!request.failure().equals(LEFT)) {
                        complain(request.failure() + " " + request.url());
                    }
                });
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(tab.site())
                            && !request.url().matches("(data|blob|about):.*")) {
                        complain("asks elsewhere: " + request.url());
                    }
                });
    }

    private static void show(ColorScheme scheme, Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void twoFrames(Tab tab) {
        tab.evaluate(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** The colour in the corner of each canvas; none may be blank. */
    private List<Object> pictures(Tab tab) {
        List<Object> corners = new ArrayList<>();
        for (Object canvas : (List<?>) tab.evaluate(CANVASES)) {
            Map<?, ?> seen = (Map<?, ?>) canvas;
            if (((Number) seen.get("colours")).intValue() < FEWEST_COLOURS) {
                complain("a blank canvas: " + canvas);
            }
            corners.add(seen.get("corner"));
        }
        return corners;
    }

    private void checkLanguage(Tab tab) {
        boolean both = !path.matches("(zh|en)/.*|.*\\.(zh|en)\\.html");
        for (Object said : (List<?>) tab.evaluate(WORDS)) {
            Map<?, ?> words = (Map<?, ?>) said;
            String text = (String) words.get("text");
            String lang = (String) words.get("lang");
            boolean mark = words.get("mark").equals(true) && lang.equals("zh-CN");
            boolean missing =
                    (both && mark)
                            ? !Translation.saysBoth(text)
                            : Translation.isMissing(text, lang);
            if (missing) {
                complain("not in " + lang + ", in " + words.get("where") + ": " + text);
            }
        }
    }
}
