package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keyboard, screen reader, small screens. */
@ExtendWith(InChromium.class)
class AccessTest {
    private static final String LESSON = "en/neuron.html";

    /** A notice is there in dark too; {@link EveryPageTest} sees to the rest. */
    @Test
    void axeFindsNothingInADarkPageWithANotice(Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        tab.open(LESSON + "?data=xor&w1=abc");
        tab.until("document.querySelector('.notices').textContent !== ''");

        assertEquals(List.of(), tab.violations());
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void aNarrowScreenNeedsNoSidewaysScrolling(String lang, Tab tab) {
        tab.page().setViewportSize(360, 740);
        tab.open(lang + "/neuron.html?data=xor&w1=abc");
        tab.page().click("[data-demo] .share button");

        assertEquals(360, tab.number("document.documentElement.scrollWidth"));
        assertTrue(tab.number("document.querySelector('canvas').clientWidth") <= 328);
    }

    @Test
    void theKeyboardReachesEverything(Tab tab) {
        tab.open(LESSON);
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tab.page().keyboard().press("Tab");
            reached.add(
                    (String)
                            tab.evaluate(
                                    "document.activeElement.getAttribute('aria-label') ||"
                                            + " (document.activeElement.labels &&"
                                            + " document.activeElement.labels[0] || "
                                            + " document.activeElement).textContent.trim()"));
        }

        for (String name :
                List.of(
                        "⟲ Reset",
                        "▶ Play",
                        "⇥ Step",
                        "⚄ New seed",
                        "Data set",
                        "Activation f",
                        "Weight w₁",
                        "Weight w₁, value",
                        "Bias b",
                        "Input x₁",
                        "Search",
                        "Learning rate α",
                        "More",
                        "Copy link",
                        "Copy embed code",
                        "Save picture")) {
            assertTrue(reached.contains(name), name + " is missing in " + reached);
        }
    }

    @Test
    void theKeyboardAloneRunsTheDemo(Tab tab) {
        tab.open(LESSON);

        tab.page().focus("text=⇥ Step");
        tab.page().keyboard().press("Enter");
        tab.page().keyboard().press("Space");
        assertEquals(2, tab.number("demo.state().steps"));
        tab.page().locator("label:text-is('Weight w₁') ~ input[type=range]").focus();
        double before = tab.number("demo.state().w1");
        tab.until("Math.abs(document.activeElement.value - demo.state().w1) < 0.006");
        tab.page().keyboard().press("ArrowRight");
        assertEquals(0.01, tab.number("demo.state().w1") - before, 0.0051);
        tab.page().locator("select").first().focus();
        tab.page().keyboard().press("ArrowDown");

        assertEquals("and", tab.evaluate("demo.get('data')"));
    }

    @Test
    void everyNumberOfThePictureExplainsItselfToTheKeyboard(Tab tab) {
        tab.open(LESSON + "?w1=1&w2=1&b=-3.5");
        tab.page().focus(".spots button[tabindex='0']");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            said.add((String) tab.evaluate("document.activeElement.getAttribute('aria-label')"));
            tab.until(
                    "document.querySelector('.bubble').textContent"
                            + " === document.activeElement.getAttribute('aria-label')");
            assertTrue(tab.page().isVisible(".bubble"));
            tab.page().keyboard().press("ArrowRight");
        }

        assertTrue(
                said.contains("z = w₁x₁ + w₂x₂ + b = 1.00·2.00 + 1.00·2.00 − 3.50 = 0.50"),
                said::toString);
        assertTrue(said.contains("y = tanh(z) = tanh(0.50) = 0.46"), said::toString);
    }

    @Test
    void aPointerOverANumberShowsWhatItIsMadeOf(Tab tab) {
        tab.open(LESSON + "?w1=1&w2=1&b=-3.5");
        String place =
                "(() => { const b = [...document.querySelectorAll('.spot')].find(b =>"
                        + " b.getAttribute('aria-label').startsWith('z = w')).getBoundingClientRect();"
                        + " return [b.x + b.width / 2, b.y + b.height / 2]; })()";
        List<?> at = (List<?>) tab.evaluate(place);

        tab.page()
                .mouse()
                .move(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());

        tab.until(
                "document.querySelector('.bubble').textContent"
                        + " === 'z = w₁x₁ + w₂x₂ + b = 1.00·2.00 + 1.00·2.00 − 3.50 = 0.50'");
    }

    @Test
    void presenterKeysStepResetAndPlay(Tab tab) {
        tab.open(LESSON);

        tab.page().keyboard().press("ArrowRight");
        tab.page().keyboard().press("Space");
        assertEquals(2, tab.number("demo.state().steps"));
        tab.page().keyboard().press("r");

        assertEquals(0, tab.number("demo.state().steps"));
    }

    @Test
    void thePictureIsDescribedInWordsThatFollowTheState(Tab tab) {
        String words =
                "document.getElementById(document.querySelector('canvas')"
                        + ".getAttribute('aria-labelledby')).textContent";
        tab.open("zh/neuron.html?w1=1.25");

        tab.until(words + ".includes('w₁ = 1.25')");
        tab.evaluate("demo.set('w1', -2)");
        tab.until(words + ".includes('w₁ = −2.00')");

        assertEquals("img", tab.page().getAttribute("canvas", "role"));
    }

    @Test
    void draggingThePointMovesTheInput(Tab tab) {
        tab.open(LESSON);
        var box = tab.page().locator("canvas").boundingBox();

        tab.page().mouse().move(box.x + box.width * 0.75, box.y + 200);
        tab.page().mouse().down();
        tab.page()
                .mouse()
                .move(
                        box.x + box.width * 0.8,
                        box.y + 150,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        tab.page().mouse().up();

        tab.until("document.querySelector(\"[aria-label='Input x₁, value']\").value !== '2.00'");
        assertTrue(tab.number("demo.state().x1") != 2 && tab.number("demo.state().x2") != 2);
        assertEquals(
                tab.number("demo.state().x1"),
                Double.parseDouble(tab.page().inputValue("[aria-label='Input x₁, value']")),
                0.005);
    }

    @Test
    void freePointsAreAddedByClickAndRemovedByShiftClickAndLongPress(Tab tab) {
        tab.open(LESSON + "?data=free&points=0 0 -");
        var box = tab.page().locator("canvas").boundingBox();
        double x = box.x + box.width * 0.8;
        double y = box.y + 150;

        tab.page().mouse().click(x, y);
        assertEquals(2, tab.number("demo.state().rows.length"));
        assertEquals(1, tab.number("demo.state().rows[1].d"));
        tab.page().keyboard().down("Shift");
        tab.page().mouse().click(x, y);
        tab.page().keyboard().up("Shift");
        assertEquals(1, tab.number("demo.state().rows.length"));
        tab.page().mouse().click(x, y);
        tab.page().mouse().down();
        tab.page().waitForTimeout(700);
        tab.page().mouse().up();

        assertEquals(1, tab.number("demo.state().rows.length"));
    }

    @Test
    void aFingerDragsInThePlaneAndScrollsThePageElsewhere(Tab tab) {
        tab.page().setViewportSize(393, 700);
        tab.open(LESSON + "?data=free&points=0 0 -");
        CDPSession finger = tab.page().context().newCDPSession(tab.page());
        finger.send("Emulation.setTouchEmulationEnabled", object("enabled", true));
        tab.evaluate("document.querySelector('canvas').scrollIntoView()");
        var box = tab.page().locator("canvas").boundingBox();
        double before = tab.number("scrollY");

        swipe(finger, box.x + 200, box.y + 420, -8);
        assertEquals(before, tab.number("scrollY"));
        assertTrue(tab.number("demo.state().x1") < 2);
        assertEquals(1, tab.number("demo.state().rows.length"));
        swipe(finger, box.x + 200, box.y + 420, 0);
        assertEquals(2, tab.number("demo.state().rows.length"));
        swipe(finger, box.x + 40, box.y + 150, -10);

        tab.until("scrollY > " + before);
    }

    /** Puts a finger down, moves it ten times by a distance up and left, and lifts it. */
    private static void swipe(CDPSession finger, double x, double y, double by) {
        touch(finger, "touchStart", x, y);
        for (int i = 1; i <= 10 && by != 0; i++) {
            touch(finger, "touchMove", x + i * by, y + i * by);
        }
        JsonObject end = object("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        finger.send("Input.dispatchTouchEvent", end);
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonObject point = object("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = object("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject object(String key, Object value) {
        JsonObject object = new JsonObject();
        object.add(key, new Gson().toJsonTree(value));
        return object;
    }
}
