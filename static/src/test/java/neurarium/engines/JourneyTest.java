package neurarium.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import neurarium.demos.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk through every demo by mouse and keyboard, in English and in Chinese by turns. */
@InEveryEngine
class JourneyTest {
    private static final String STATE = "JSON.stringify(demo.state())";
    private static final String BUBBLE = "document.querySelector('.bubble')";

    private final Reader reader;

    JourneyTest(Reader reader) {
        this.reader = reader;
        reader.size(1366, 768);
    }

    static List<String> demos() {
        List<String> paths = new ArrayList<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            paths.add((paths.size() % 2 == 0 ? "en/" : "zh/") + entry.id() + ".html");
        }
        return paths;
    }

    @ParameterizedTest
    @MethodSource("demos")
    void playsStepsExplainsAndShowsAllItHas(String path) {
        reader.openDemo(path);
        stepsByKeyAndPlaysByMouse();
        for (int tab = 1;
                tab <= reader.number("document.querySelectorAll('.tabs label').length");
                tab++) {
            reader.click(".tabs label:nth-of-type(" + tab + ")").twoFrames();
            assertEquals(List.of(), reader.texts(Reader.script("page.js")), "tab " + tab);
            assertEquals(List.of(), reader.texts(Reader.script("cut.js")), "tab " + tab);
        }
        explainsToTheKeyboardWhileThePointerRests();
        reader.evaluate("document.activeElement.blur()");
        reader.press("?").until("document.querySelector('dialog').open");
        reader.press("Escape").until("!document.querySelector('dialog').open");
        assertEquals(List.of(), reader.errors());
    }

    private void stepsByKeyAndPlaysByMouse() {
        JsonPrimitive before = new JsonPrimitive(reader.text(STATE));
        reader.press("ArrowRight").until(STATE + " !== " + before);
        reader.evaluate("demo.on('step', () => { window.heard = (window.heard || 0) + 1; })");
        reader.click(".transport .primary").until("heard > 1");
        reader.click(".transport .primary");
        reader.evaluate("demo.action('pause')");
    }

    private void explainsToTheKeyboardWhileThePointerRests() {
        reader.click("canvas").twoFrames();
        if (!reader.is("document.querySelector('.spot:not([hidden])')")) {
            return;
        }
        reader.evaluate("document.querySelector(\".spot[tabindex='0']\").focus()");
        reader.evaluate("dispatchEvent(new Event('neurarium-theme'))");
        reader.twoFrames();
        reader.until(BUBBLE + ".textContent === document.activeElement.getAttribute('aria-label')");
        assertFalse(reader.is(BUBBLE + ".hidden"));
    }

    @Test
    void anExerciseIsChecked() {
        reader.openDemo("en/descent.html");
        String form = "[data-exercise=predict] ";
        String verdict = "document.querySelector('" + form + ".verdict')";

        reader.click(form + "input").press("5").click(form + "button");
        reader.until(verdict + ".dataset.kind === 'trouble'");
        reader.click(form + "input");
        reader.evaluate("document.activeElement.select()");
        reader.press("4", ".", "4").click(form + "button");
        reader.until(verdict + ".dataset.kind === 'right'");

        assertTrue(reader.text(verdict + ".textContent").startsWith("✓"));
        assertEquals(List.of(), reader.errors());
    }

    /** Firefox has a track of its own, white in the dark too. */
    @Test
    void theTrackOfASliderFollowsTheTheme() {
        String track =
                "getComputedStyle(document.querySelector('input[type=range]'),"
                        + " '::-moz-range-track').backgroundColor";
        String light = reader.openDemo("en/neuron.html?theme=light").text(track);
        String dark = reader.openDemo("en/neuron.html?theme=dark").text(track);

        assertEquals(
                reader.is("CSS.supports('selector(::-moz-range-track)')"), !light.equals(dark));
    }

    /** Some leave it when the speaker's window opens. */
    @Test
    void aLectureGoesOnInFullScreenWhenTheSpeakersWindowIsOpen() {
        reader.openAddress(reader.site() + "en/lecture.html");
        reader.click("[data-go-first]").until("document.fullscreenElement");
        reader.until("document.querySelector('.frames .seen')");

        reader.press("s");
        WebDriver.pause(500); // a window opens, and the browser has done what it does then
        reader.evaluate("window.open('', 'neurarium-notes').close()"); // this one is in front again
        reader.press("PageDown").until("document.fullscreenElement");

        assertEquals(List.of(), reader.errors());
        reader.evaluate("document.exitFullscreen()");
    }
}
