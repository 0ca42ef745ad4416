package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be unusual around a page: its pixels, its direction, the keyboard, the page's file. */
@ExtendWith(InChromium.class)
class SurroundingsTest {
    private static final String CANVAS = "document.querySelector('canvas')";

    @TempDir Path folder;

    /** A zoom of the page around changes the pixels of a frame as another screen does. */
    @Test
    void thePictureStaysSharpWhereThePixelsChange(Tab tab) throws IOException {
        String body = "<div id=around>" + Course.frame("en/embed/neuron.html", tab) + "</div>";
        try (Course course = Course.open(folder, body, tab).untilReady()) {
            Frame frame = tab.page().frames().get(1);
            double width = ((Number) frame.evaluate(CANVAS + ".width")).doubleValue();

            for (int ratio : List.of(2, 3, 1, 2)) {
                tab.evaluate("around.style.zoom = " + ratio);
                frame.waitForFunction("() => " + CANVAS + ".width === " + ratio * width);
            }
            assertEquals(0, course.count("m.neurarium === 'error'"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.documentElement.style.zoom = 1.5",
                "document.body.style.zoom = 0.75",
                "document.body.style.transform = 'scale(0.8)'",
                "document.body.style.transform = 'scale(1.25)'"
            })
    void thePictureStaysSharpAndFindsThePointerOnAPageThatIsScaled(String scaling, Tab tab) {
        tab.open("en/pooling.html");
        tab.evaluate(
                scaling
                        + "; document.body.style.transformOrigin = '0 0';"
                        + "document.querySelector('.picture').scrollIntoView();"
                        + "dispatchEvent(new Event('neurarium-redraw'))");
        tab.twoFrames();
        for (int index : List.of(0, 5, 7)) {
            tab.evaluate(
                    "window.spot = document.querySelectorAll('.spot:not([hidden])')["
                            + index
                            + "]; window.box = spot.getBoundingClientRect()");
            tab.page()
                    .mouse()
                    .move(
                            tab.number("box.left + 0.6 * box.width"),
                            tab.number("box.top + 0.6 * box.height"));

            tab.until("!document.querySelector('.bubble').hidden");
            assertEquals(
                    tab.evaluate("spot.getAttribute('aria-label')"),
                    tab.evaluate("document.querySelector('.bubble').textContent"));
        }
        double shown = tab.number(CANVAS + ".getBoundingClientRect().width");
        assertTrue(tab.number(CANVAS + ".width") > 0.98 * shown, "" + shown);
    }

    @Test
    void theMinusStaysInFrontOnAPageFromRightToLeft(Tab tab) {
        String path = "en/neuron.html?w1=-1.5&b=-0.25&data=xor";
        String picture = CANVAS + ".toDataURL()";
        tab.open(path);
        Object usual = tab.evaluate(picture);

        tab.before(
                "addEventListener('DOMContentLoaded',"
                        + " () => { document.documentElement.dir = 'rtl'; })");
        tab.open(path);
        assertEquals("rtl", tab.evaluate("getComputedStyle(document.body).direction"));
        assertEquals(usual, tab.evaluate(picture));
        for (String numbers : List.of(".readouts", ".verdict", ".controls", ".exercise")) {
            assertEquals(
                    "ltr",
                    tab.evaluate(
                            "getComputedStyle(document.querySelector('"
                                    + numbers
                                    + "')).direction"),
                    numbers);
        }
    }

    private static void press(String key, String code, Tab tab) {
        tab.page()
                .evaluate(
                        "([key, code]) => document.body.dispatchEvent(new KeyboardEvent('keydown',"
                                + " {key, code, bubbles: true, cancelable: true}))",
                        List.of(key, code));
    }

    @ParameterizedTest
    @CsvSource({"r, KeyR", "R, KeyR", "к, KeyR", "ρ, KeyR", "r, KeyO", "Process, KeyR"})
    void lettersWorkOnEveryKeyboard(String key, String code, Tab tab) {
        tab.open("en/neuron.html");
        tab.evaluate("demo.step(3)");

        press("q", "KeyR", tab); // where R stands another Latin letter is that letter
        assertEquals(3, tab.number("demo.state().steps"));
        press(key, code, tab);
        assertEquals(0, tab.number("demo.state().steps"));
    }

    @ParameterizedTest
    @CsvSource({"b, KeyB", "и, KeyB", "B, KeyN"})
    void theLectureTurnsBlackOnEveryKeyboard(String key, String code, Tab tab) {
        tab.page().navigate(tab.site() + "en/lecture.html#neuron-1");
        tab.until("!document.querySelector('[data-show]').hidden");

        press(key, code, tab);
        tab.until("!document.querySelector('[data-black]').hidden");
    }

    /** A page of the site as a browser saves it: with its script beside it, its links whole. */
    private String saved(String path, String up) throws IOException {
        Path scripts = Files.createDirectory(folder.resolve("Neuron_files"));
        String html = Files.readString(Site.folder().resolve(path));
        String name = html.replaceFirst("(?s).*<script src=\"[./]*([^\"]+)\".*", "$1");
        Files.copy(Site.folder().resolve(name), scripts.resolve(name));
        Path page = folder.resolve("Neuron.html");
        Files.writeString(
                page,
                html.replace(up + name, "Neuron_files/" + name)
                        .replace("href=\"index.html", "href=\"https://uni.example/nn/en/index.html")
                        .replace(
                                "href=\"../neuron.html",
                                "href=\"https://uni.example/nn/en/neuron.html"));
        return page.toUri().toString();
    }

    @ParameterizedTest
    @CsvSource({"en/neuron.html, ../", "en/embed/neuron.html, ../../"})
    void aPageThatTheBrowserSavedSaysWhereTheWholeLessonIs(String path, String up, Tab tab)
            throws IOException {
        tab.page().navigate(saved(path, up));
        tab.until("document.querySelector('[data-backend=none]')");

        assertTrue(tab.page().textContent("[data-demo]").contains("a copy that a browser saved"));
        assertEquals(
                "https://uni.example/nn/single/neuron.en.html",
                tab.page().getAttribute("[data-demo] a", "href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aSavedPageWithoutItsSiteSendsToThePageOffline(String lang, Tab tab) throws IOException {
        String address = saved(lang + "/neuron.html", "../");
        Path page = folder.resolve("Neuron.html");
        Files.writeString(page, Files.readString(page).replace("https://uni.example", "nowhere"));

        tab.page().navigate(address);
        tab.until("document.querySelector('[data-backend=none]')");
        assertTrue(
                tab.page()
                        .textContent("[data-demo]")
                        .contains(lang.equals("zh") ? "“离线使用”页" : "page “Offline”"));
        assertEquals(0, tab.page().locator("[data-demo] a").count());
    }
}
