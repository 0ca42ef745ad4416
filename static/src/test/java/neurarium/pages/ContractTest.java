package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of a demo: scripts, URL parameters, bad input, buttons, sharing. */
@ExtendWith(InChromium.class)
class ContractTest {
    private static final String LESSON = "en/neuron.html";

    private static String refusal(String script, Tab tab) {
        return (String)
                tab.evaluate(
                        "(() => { try { "
                                + script
                                + "; return 'accepted'; } catch (e) { return e.message; } })()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void aHundredStepsGiveTheNumbersOfTheJvm(String backend, Tab tab) {
        Session session = new Session("neuron", Catalogue.make("neuron"));
        session.open(List.of());
        session.step(100);

        tab.open(LESSON + "?backend=" + backend);
        tab.evaluate("demo.step(100)");

        Map<?, ?> expected = new Gson().fromJson(session.state(), Map.class);
        assertEquals(100.0, expected.get("steps"));
        assertClose(expected, (Map<?, ?>) tab.evaluate("demo.state()"));
    }

    private static void assertClose(Map<?, ?> expected, Map<?, ?> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        for (Object key : expected.keySet()) {
            if (expected.get(key) instanceof Number number) {
                double value = ((Number) actual.get(key)).doubleValue();
                assertEquals(number.doubleValue(), value, 1e-4, key.toString());
            } else if (expected.get(key) instanceof List<?> rows) {
                List<?> others = (List<?>) actual.get(key);
                assertEquals(rows.size(), others.size());
                for (int i = 0; i < rows.size(); i++) {
                    assertClose((Map<?, ?>) rows.get(i), (Map<?, ?>) others.get(i));
                }
            } else {
                assertEquals(expected.get(key), actual.get(key));
            }
        }
    }

    @Test
    void everyControlDescribesItself(Tab tab) {
        tab.open(LESSON);

        assertEquals(
                "slider|Weight w₁|-20|20|0.01|number",
                tab.evaluate(
                        "(() => { const c = demo.controls().find(c => c.key === 'w1');"
                                + " return [c.type, c.label, c.min, c.max, c.step, typeof c.value]"
                                + ".join('|'); })()"));
        assertEquals(
                "lecture,and,or,nand,xor,free",
                tab.evaluate(
                        "demo.controls().find(c => c.key === 'data').options"
                                + ".map(o => o.value).join()"));
    }

    @Test
    void setChangesTheModelAndTellsListeners(Tab tab) {
        tab.open(LESSON);
        tab.evaluate("window.heard = []; demo.on('change', e => heard.push(e.key + e.value)); 0");

        tab.evaluate("demo.set('b', -1.25)");

        assertEquals(-1.25, tab.number("demo.get('b')"));
        assertEquals(-1.25, tab.number("demo.state().b"));
        assertEquals("b-1.25", tab.evaluate("heard.join()"));
    }

    @Test
    void listenersHearTheStateOfEveryStepUntilTheyLeave(Tab tab) {
        tab.open(LESSON);
        tab.evaluate(
                "window.heard = []; window.leave = demo.on('step', s => heard.push(s.steps)); 0");

        tab.evaluate("demo.step(2); demo.action('step'); leave(); demo.step(1)");

        assertEquals("2,3", tab.evaluate("heard.join()"));
    }

    /** Requests, and what is said to each. */
    @Test
    void badRequestsAreRefusedWithWhatIsAllowed(Tab tab) {
        tab.open(LESSON);
        Object before = tab.evaluate("JSON.stringify(demo.state())");
        for (String request :
                List.of(
                        "demo.set('w1', 'abc') | w1 = “abc” cannot be used: give a number from −20 to 20.",
                        "demo.set('w1', 21) | w1 = “21” cannot be used: give a number from −20 to 20.",
                        "demo.set('seed', 1.5) | seed = “1.5” cannot be used: give a whole number from 0"
                                + " to 999999.",
                        "demo.set('data', 'moon') | data = “moon” cannot be used: choose one of: lecture,"
                                + " and, or, nand, xor, free.",
                        "demo.set('nope', 1) | There is no setting named “nope”.",
                        "demo.get('nope') | There is no setting named “nope”.",
                        "demo.action('jump') | There is no action named “jump”; there is reset, play, pause,"
                                + " step, newseed.",
                        "demo.step(-1) | step takes a whole number from 0 to 1000000, got -1",
                        "demo.on('shout', () => 0) | There is no event “shout”; there is change, step, play,"
                                + " pause, ready, exercise, error.")) {
            String[] parts = request.split(" \\| ", -1);

            assertEquals(parts[1], refusal(parts[0], tab));
            assertEquals(before, tab.evaluate("JSON.stringify(demo.state())"), parts[0]);
        }
    }

    @Test
    void theUrlSetsWhatThePageOpensWith(Tab tab) {
        tab.open(LESSON + "?data=and&activation=step&w1=2&w2=2&b=-3&search=hand");

        assertEquals(4, tab.number("demo.state().correct"));
        assertEquals(0, tab.page().locator(".notices").count());
        assertEquals("2.00", tab.page().inputValue("[aria-label='Weight w₁, value']"));
    }

    @ParameterizedTest
    @MethodSource("badParameters")
    void aBadParameterIsReportedAndTheDefaultUsed(
            String lang, Map<String, String> messages, Tab tab) {
        tab.open(lang + "/neuron.html");
        Object normal = tab.evaluate("JSON.stringify(demo.state())");
        messages.forEach(
                (query, message) -> {
                    tab.open(lang + "/neuron.html?" + query);

                    String said = tab.page().textContent(".notices");
                    assertTrue(said.contains(message), said);
                    assertTrue(tab.page().isVisible(".notices"));
                    assertEquals(0, tab.page().locator(".notices img").count());
                    assertEquals(normal, tab.evaluate("JSON.stringify(demo.state())"), query);
                    assertEquals(List.of(), tab.errors());
                });
    }

    static Stream<Arguments> badParameters() {
        return Stream.of(
                Arguments.of(
                        "en",
                        Map.of(
                                "w1=abc", "w1 = “abc” cannot be used",
                                "alpha=1e999", "alpha = “1e999” cannot be used",
                                "data=%00", "data = “␀” cannot be used",
                                "data=%E0%A4%A", "data = “%E0%A4%A” cannot be used",
                                "alpa=1",
                                        "There is no parameter named “alpa”; did you mean “alpha”?",
                                "points=1%202", "points = “1 2” cannot be used",
                                "d%3Cta=1",
                                        "There is no parameter named “d<ta”; did you mean “data”?")),
                Arguments.of(
                        "zh",
                        Map.of(
                                "w1=abc", "w1 = “abc” 无效",
                                "alpha=1e999", "alpha = “1e999” 无效",
                                "data=%00", "data = “␀” 无效",
                                "alpa=1", "没有名为“alpa”的参数，是不是“alpha”？")));
    }

    @Test
    void aHundredKilobytesOfQueryAreReportedInAFewLines(Tab tab) {
        StringBuilder query = new StringBuilder("?w1=2");
        while (query.length() < 100_000) {
            query.append("&points").append(query.length() % 10).append("=").append("x".repeat(50));
        }

        tab.open(LESSON + query);

        assertEquals(2, tab.number("demo.state().w1"));
        assertEquals(6, tab.page().locator(".notices li").count());
        assertTrue(tab.page().textContent(".notices").contains("more parameters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void aDemoThatThrowsShowsACardAndStartsAgain(String backend, Tab tab) {
        tab.open(LESSON + "?backend=" + backend);
        tab.evaluate("window.failures = 0; demo.on('error', () => failures++); 0");
        tab.evaluate(
                "window.fillRect = CanvasRenderingContext2D.prototype.fillRect;"
                        + "CanvasRenderingContext2D.prototype.fillRect = () => {"
                        + " throw new Error('sabotage'); }; 0");

        tab.page().click("text=Step");
        tab.page().waitForSelector(".error-card");

        assertTrue(tab.page().textContent(".error-card").contains("The demo broke"));
        assertEquals(1, tab.number("failures"));
        assertTrue(tab.page().isVisible("article.lesson"));
        tab.evaluate("CanvasRenderingContext2D.prototype.fillRect = fillRect; 0");
        tab.page().click(".error-card button");
        tab.page().waitForSelector("canvas");
        tab.evaluate("demo.step(3)");
        assertEquals(3, tab.number("demo.state().steps"));
    }

    @Test
    void playRunsUntilPauseAndResetReturnsToTheStart(Tab tab) {
        tab.open(LESSON);
        double start = tab.number("demo.state().w1");

        tab.page().click("button.primary");
        tab.until("demo.state().steps > 5");
        tab.page().click("button.primary");
        double paused = tab.number("demo.state().steps");
        tab.page().waitForTimeout(200);

        assertEquals(paused, tab.number("demo.state().steps"));
        tab.page().click("text=Reset");
        assertEquals(0, tab.number("demo.state().steps"));
        assertEquals(start, tab.number("demo.state().w1"));
        tab.page().click("text=New seed");
        assertNotEquals(start, tab.number("demo.state().w1"));
    }

    @Test
    void autoplayStartsByItself(Tab tab) {
        tab.open(LESSON + "?autoplay=1");

        tab.until("demo.state().steps > 3");
    }

    @Test
    void controlsCanBeLeftOut(Tab tab) {
        tab.open(LESSON + "?controls=0");

        assertEquals(0, tab.page().locator(".controls").count());
        assertTrue(tab.page().isVisible("canvas"));
    }

    @Test
    void aCopiedLinkOpensTheSameState(Tab tab) {
        tab.open(LESSON);
        tab.evaluate(
                "demo.set('data', 'free'); demo.set('points', '0 0 +; 2 1.5 -');"
                        + " demo.set('activation', 'sigmoid'); demo.step(7)");
        Object y = tab.evaluate("demo.state().y");

        tab.page().click("text=Copy link");
        String link = tab.page().inputValue(".copied input");
        tab.openAddress(link);

        assertTrue(link.startsWith(tab.site() + LESSON + "?"), link);
        assertEquals(y, tab.evaluate("demo.state().y"));
        assertEquals(2, tab.number("demo.state().rows.length"));
        assertEquals(0, tab.page().locator(".notices").count());
    }

    @Test
    void copiedEmbedCodeShowsTheDemo(Tab tab) {
        tab.open(LESSON);
        tab.evaluate("demo.set('w1', 3); demo.set('data', 'xor')");
        tab.page().click("text=Copy embed code");
        String code = tab.page().inputValue(".copied input");

        tab.page().setContent("<!DOCTYPE html>" + code);
        var frame = tab.page().frameLocator("iframe");

        frame.locator("[data-demo][data-backend]").waitFor();
        assertEquals("3.00", frame.locator("[aria-label='Weight w₁, value']").inputValue());
        assertEquals("xor", frame.locator("select").first().inputValue());
    }

    @Test
    void theSavedPictureIsAPng(Tab tab) throws IOException {
        tab.open(LESSON);

        var download = tab.page().waitForDownload(() -> tab.page().click("text=Save picture"));

        assertEquals("neurarium-neuron.png", download.suggestedFilename());
        byte[] bytes = Files.readAllBytes(download.path());
        assertEquals(0x89, bytes[0] & 255);
        assertEquals('P', bytes[1]);
        assertTrue(bytes.length > 5000);
    }

    @Test
    void theThemeChangesPageAndPicture(Tab tab) {
        tab.open(LESSON);
        String corner =
                "document.querySelector('canvas').getContext('2d')"
                        + ".getImageData(2, 2, 1, 1).data.join()";
        assertEquals("255,255,255,255", tab.evaluate(corner));

        tab.evaluate("demo.set('theme', 'dark')");
        tab.until(corner + " === '20,23,28,255'");

        assertEquals(
                "rgb(20, 23, 28)",
                tab.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    }

    @Test
    void aFieldExplainsWhatItCannotTake(Tab tab) {
        tab.open(LESSON);
        var field = tab.page().locator("[aria-label='Weight w₁, value']");
        double before = tab.number("demo.state().w1");

        field.fill("99");

        assertEquals("true", field.getAttribute("aria-invalid"));
        assertTrue(
                field.locator("xpath=../*[@class='complaint']")
                        .textContent()
                        .contains("−20 to 20"));
        assertEquals(before, tab.number("demo.state().w1"));
        field.blur();
        assertEquals(before, Double.parseDouble(field.inputValue()), 0.005);
        assertFalse("true".equals(field.getAttribute("aria-invalid")));
    }

    @Test
    void readyIsRejectedWhereNothingRuns(Tab tab) {
        tab.answer("**/*.teavm.js", com.microsoft.playwright.Route::abort);
        tab.answer("**/*.wasm", com.microsoft.playwright.Route::abort);

        assertThrows(PlaywrightException.class, () -> tab.open(LESSON));

        assertTrue(tab.page().isVisible("article.lesson"));
        assertTrue(tab.page().textContent("[data-demo]").contains("could not start"));
    }
}
