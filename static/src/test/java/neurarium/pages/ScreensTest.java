package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons on phones, on walls and on paper. */
@ExtendWith(InChromium.class)
class ScreensTest {
    /** Every spot of the picture that the pointer reaches explains itself where it is seen. */
    private static void pointerMeetsThePicture(Tab tab) {
        tab.evaluate(
                "window.spots = [...document.querySelectorAll('.spot')].filter(spot => !spot.hidden)"
                        + ".map(spot => [spot.getBoundingClientRect(), spot.getAttribute('aria-label')])"
                        + ".map(([box, label]) => [box.x + box.width / 2, box.y + box.height / 2,"
                        + " label])");
        for (int i = 0; i < 4; i++) {
            tab.page()
                    .mouse()
                    .move(tab.number("spots[" + i + "][0]"), tab.number("spots[" + i + "][1]"));
            tab.until("document.querySelector('.bubble').textContent === spots[" + i + "][2]");
            tab.until(
                    "(() => { const bubble = document.querySelector('.bubble').getBoundingClientRect();"
                            + " return bubble.width > 0 && Math.abs(bubble.y + bubble.height / 2 - spots["
                            + i
                            + "][1]) < 160 && bubble.x < spots["
                            + i
                            + "][0] + 8; })()");
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, 1", "2560, 1440, 1.5", "3840, 2160, 2.25"})
    void onAWideScreenAllIsLarger(int width, int height, double zoom, Tab tab) {
        tab.page().setViewportSize(width, height);
        tab.open("en/neuron.html");
        tab.until("document.querySelector('.spot')");

        assertEquals(
                486 * zoom,
                tab.number("document.querySelector('canvas').getBoundingClientRect().height"),
                1);
        assertEquals(
                15 * 1.6 * zoom,
                tab.number(
                        "document.querySelector('.controls label').getBoundingClientRect().height"),
                1);
        pointerMeetsThePicture(tab);
    }

    @Test
    void inFullScreenThePictureTakesTheHeightThatTheBarsLeave(Tab tab) {
        tab.page().setViewportSize(1920, 1080);
        tab.open("en/neuron.html");
        tab.page().keyboard().press("f");
        tab.until("document.fullscreenElement");
        tab.until("document.querySelector('canvas').getBoundingClientRect().height > 486 * 1.5");

        assertTrue(
                tab.number("document.querySelector('.run').getBoundingClientRect().bottom")
                        <= 1080);
        pointerMeetsThePicture(tab);
    }

    @Test
    void onPaperALessonIsLightAndHasNoButtons(Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        tab.open("en/pooling.html?size=6");
        tab.until("document.querySelector('.spot')");
        String corner =
                "(() => { const c = document.querySelector('canvas'); return"
                        + " c.getContext('2d').getImageData(c.width - 2, 1, 1, 1).data[0]; })()";
        assertTrue(tab.number(corner) < 60, "dark on the screen");

        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        tab.evaluate("dispatchEvent(new Event('beforeprint'))");

        assertEquals(255, tab.number(corner));
        assertEquals("rgb(255, 255, 255)", background(tab));
        assertEquals(0, tab.page().locator("button:visible, input:visible, nav:visible").count());
        assertEquals(tab.page().url(), tab.page().locator("[data-address]:visible").textContent());

        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        tab.evaluate("dispatchEvent(new Event('afterprint'))");
        tab.until(corner + " < 60");
    }

    private static Object background(Tab tab) {
        return tab.evaluate(
                "(() => { const sample = document.createElement('i'); sample.style.background ="
                        + " 'var(--background)'; document.body.append(sample);"
                        + " return getComputedStyle(sample).backgroundColor; })()");
    }
}
