package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are pressed in a demo inside somebody else's page. */
@ExtendWith(InChromium.class)
class EmbedKeysTest {
    private static final String EMBED = "en/embed/gpt.html?backend=js";

    @TempDir Path folder;

    /** The keys that the page around has heard of. */
    private static Object heard(Tab tab) {
        return tab.evaluate(
                "messages.filter(m => m.neurarium === 'key').map(m => m.key).join(' ')");
    }

    private static void press(Tab tab, String... keys) {
        for (String key : keys) {
            tab.page().keyboard().press(key);
        }
        tab.evaluate("new Promise(done => setTimeout(done, 50))");
    }

    @Test
    void thoseThatTheDemoHasNoUseForGoToThePageAround(Tab tab) throws IOException {
        try (Course course = Course.open(folder, Course.frame(EMBED, tab), tab).untilReady()) {
            tab.page().frameLocator("#f").locator("canvas").click();
            press(tab, "ArrowRight", "PageDown", "Escape", "b", "F2", "Tab", "Control+c");

            assertEquals("ArrowRight PageDown Escape b", heard(tab));
            assertEquals(1, course.count("m.code === 'KeyB' && m.shift === false"));
        }
    }

    @Test
    void thoseThatTheDemoUsesStayWithIt(Tab tab) throws IOException {
        try (Course course = Course.open(folder, Course.frame(EMBED, tab), tab).untilReady()) {
            FrameLocator demo = tab.page().frameLocator("#f");
            demo.locator(".transport button").first().focus();
            press(tab, "Space", "Enter");
            demo.locator("input[type=range]").first().focus();
            press(tab, "ArrowRight", "PageUp", "Home");
            demo.locator("input[type=text]").first().focus();
            press(tab, "s", "ArrowLeft", "Space", "End");
            demo.locator(".tabs input:checked").focus();
            press(tab, "Space");
            demo.locator("select").first().focus();
            press(tab, "ArrowDown");
            demo.locator(".spot:not([hidden])").first().focus();
            press(tab, "ArrowRight", "Home", "Enter");
            assertEquals("", heard(tab));

            demo.locator(".transport button").first().focus();
            press(tab, "ArrowRight");
            demo.locator("input[type=text]").first().focus();
            press(tab, "PageDown");
            assertEquals("ArrowRight PageDown", heard(tab));
            assertEquals(0, course.count("m.neurarium === 'error'"));
        }
    }

    @Test
    void theElementMakesThemEvents(Tab tab) throws IOException {
        String body =
                "<script src='"
                        + tab.site()
                        + "neurarium.js'></script><neurarium-demo id=d demo=neuron backend=js>"
                        + "</neurarium-demo><script>window.turned = 0; d.addEventListener('key',"
                        + " e => { turned += e.detail.key === 'ArrowRight'; })</script>";
        try (Course course = Course.open(folder, body, tab).untilReady()) {
            tab.page().frameLocator("#d iframe").locator("canvas").click();
            press(tab, "ArrowRight");

            assertEquals(1, tab.number("turned"));
            assertEquals(1, course.count("m.neurarium === 'key'"));
        }
    }
}
