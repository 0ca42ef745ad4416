package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The element, however its script comes and whatever a page does with it. */
@ExtendWith(InChromium.class)
class ElementTest {
    private static final String SCRIPT = "<script src=/neurarium.js></script>";
    private static final String ELEMENT =
            "<neurarium-demo id=d demo=neuron lang=en data=xor backend=js></neurarium-demo>";

    @TempDir Path folder;

    /** Opens a page of the site's own origin, from which modules may come without further ado. */
    private static void open(String body, Tab tab) {
        tab.answer(
                "**/course.html",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody(
                                                "<!DOCTYPE html><html lang=en><title>Course</title>"
                                                        + "<link rel=icon href=data:,><script>"
                                                        + "window.ready = []; addEventListener("
                                                        + "'ready', e => ready.push(e.target), true);"
                                                        + "</script>"
                                                        + body)));
        tab.page().navigate(tab.site() + "course.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=module src=/neurarium.js></script>",
                "<script type=module>import('/neurarium.js?v=1:2')</script>",
                "<script>setTimeout(() => { const late = document.createElement('script');"
                        + " late.src = '/neurarium.js'; document.head.append(late); }, 50)</script>",
                SCRIPT + SCRIPT,
                SCRIPT + "<script type=module src=/neurarium.js></script>"
            })
    void livesHoweverItsScriptIsLoaded(String script, Tab tab) {
        open(script + ELEMENT, tab);

        tab.until("ready.includes(d)");
        assertEquals(
                tab.site() + "en/embed/neuron.html?data=xor&backend=js",
                tab.evaluate("d.frame.src"));
        assertEquals(1, tab.number("document.querySelectorAll('iframe').length"));
        assertEquals(List.of(), tab.errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.append(d.cloneNode(true))",
                "b.innerHTML = a.innerHTML",
                "b.append(document.importNode(d, true))"
            })
    void aCopyHasOneFrameOfItsOwn(String copying, Tab tab) {
        open(SCRIPT + "<div id=a>" + ELEMENT + "</div><div id=b></div>", tab);
        tab.until("ready.includes(d)");

        tab.evaluate("(" + copying + ", 0)");
        tab.until("ready.includes(b.firstElementChild)");
        assertEquals(1, tab.number("a.querySelectorAll('iframe').length"));
        assertEquals(1, tab.number("b.querySelectorAll('iframe').length"));
    }

    @Test
    void mayBeTakenOutAndPutBack(Tab tab) {
        open(SCRIPT + ELEMENT, tab);
        tab.until("ready.length === 1");

        tab.evaluate("(() => { const gone = d; gone.remove(); document.body.append(gone); })()");
        tab.until("ready.length === 2");
        assertEquals(1, tab.number("document.querySelectorAll('iframe').length"));
        assertEquals(List.of(), tab.errors());
    }

    private static Frame embed(Tab tab) {
        tab.until("messages.some(m => m.neurarium === 'ready')");
        return tab.page().frames().stream()
                .filter(frame -> frame.url().contains("/embed/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesTheCameraToADemoOfAnotherOrigin(Tab tab) throws IOException {
        String late =
                "<script>const s = document.createElement('script'); s.src = '%sneurarium.js';"
                        + " document.head.append(s)</script>"
                        + "<neurarium-demo demo=conv2d view=photo lang=en></neurarium-demo>";
        try (Course course = Course.open(folder, late.formatted(tab.site()), tab)) {
            assertEquals(
                    true, embed(tab).evaluate("document.featurePolicy.allowsFeature('camera')"));
            assertEquals(0, course.count("m.neurarium === 'error'"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, its code has to say", "zh, 代码里要有"})
    void aFrameWithoutTheCameraSaysWhatItNeeds(String lang, String words, Tab tab)
            throws IOException {
        String path = lang + "/embed/conv2d.html?view=photo&source=camera";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab).untilReady()) {
            var verdict = tab.page().frameLocator("#f").locator(".transport .verdict");
            verdict.locator("text=allow=\"camera\"").waitFor();
            assertTrue(verdict.textContent().contains(words));
            assertEquals(0, course.count("m.neurarium === 'error'"));
        }
    }
}
