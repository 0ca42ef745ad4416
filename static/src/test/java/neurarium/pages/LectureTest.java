package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lecture, held with a presenter remote. */
@ExtendWith(InChromium.class)
class LectureTest {
    /** Remembers what demos complain about, and makes the demo on the screen easy to reach. */
    private static final String WATCH =
            "window.complaints = []; addEventListener('message', e => { if (e.data && e.data.neurarium"
                    + " === 'error') complaints.push(e.data.message); });"
                    + "window.seen = () => document.querySelector('.frames .seen');"
                    + "window.seenDemo = () => { const w = seen() && seen().contentWindow;"
                    + " if (w && w.neurarium) w.neurarium.ready.then(d => { w.demo = d; });"
                    + " return w && w.demo; };";

    private static final String SETTINGS =
            "[...document.getElementById(location.hash.slice(1)).dataset.do.split('\\n')]"
                    + ".filter(line => line.includes('=')).map(line => [line.slice(0,"
                    + " line.indexOf('=')), line.slice(line.indexOf('=') + 1)])";

    private static void open(String address, Tab tab) {
        tab.before(WATCH);
        tab.page().navigate(address);
    }

    /** Waits until the demo of the step in the address has all that the step sets. */
    private static void untilDone(Tab tab) {
        tab.until(
                "seenDemo() && location.hash.startsWith('#' + seenDemo().id + '-') && "
                        + SETTINGS
                        + ".every(([key, value]) => String(seenDemo().get(key)) === value)");
    }

    private static String step(Tab tab) {
        return (String) tab.evaluate("location.hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aRemoteLeadsThroughAllStepsAndBack(String lang, Tab tab) {
        open(tab.site() + lang + "/lecture.html#neuron-1", tab);
        int steps = (int) tab.number("document.querySelectorAll('[data-step]').length");
        for (int i = 1; i < steps; i++) {
            untilDone(tab);
            tab.page().keyboard().press("PageDown");
        }
        untilDone(tab);
        tab.page().keyboard().press("PageDown");
        assertEquals("#gpt-6", step(tab), "the last step stays");
        assertTrue(steps > 70);

        for (int i = 1; i < steps; i++) {
            tab.page().keyboard().press("PageUp");
        }
        assertEquals("#neuron-1", step(tab));
        untilDone(tab);
        assertEquals(List.of(), tab.evaluate("complaints"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void theNextDemoWaitsBehindThePictureAndComputesNothing(Tab tab) {
        open(tab.site() + "en/lecture.html#neuron-5", tab);
        untilDone(tab);
        tab.until("document.querySelectorAll('.frames iframe').length === 2");
        String waiting = "document.querySelector('.frames iframe:not(.seen)').contentWindow";
        tab.until(waiting + ".neurarium && " + waiting + ".document.querySelector('canvas')");
        tab.evaluate(waiting + ".neurarium.ready.then(d => { window.next = d; })");

        tab.until("seenDemo().state().steps > 20");
        assertEquals(0, tab.number("next.state().steps"));
        tab.page().keyboard().press("PageDown");
        tab.until("seenDemo() === next");
    }

    @Test
    void keysWorkFromWithinTheDemoAndLeaveItsFieldsAlone(Tab tab) {
        open(tab.site() + "en/lecture.html#descent-1", tab);
        untilDone(tab);
        tab.page().keyboard().press("c");
        tab.until("seen().contentDocument.querySelector('.controls').offsetWidth > 200");
        var field = tab.page().frameLocator(".frames .seen").locator(".controls input[type=text]");
        field.first().fill("x² + y²");
        field.first().pressSequentially(" + bo");
        tab.until(
                "seen().contentDocument.querySelector('.controls input').value.endsWith(' + bo')");
        assertEquals("#descent-1", step(tab));
        assertEquals(true, tab.evaluate("document.querySelector('[data-black]').hidden"));

        field.first().press("PageDown");
        tab.until("location.hash === '#descent-2'");
        tab.page().frameLocator(".frames .seen").locator("canvas").click();
        tab.page().keyboard().press(".");
        tab.until("!document.querySelector('[data-black]').hidden");
        tab.page().keyboard().press("b");
        tab.until("document.querySelector('[data-black]').hidden");
    }

    @Test
    void reloadingComesBackToTheStepAndOffersTheBeginning(Tab tab) {
        open(tab.site() + "zh/lecture.html#conv1d-3", tab);
        untilDone(tab);
        tab.page().reload();
        untilDone(tab);
        assertEquals("#conv1d-3", step(tab));
        tab.page().navigate(tab.site() + "zh/lecture.html");
        tab.page().getByText("接着讲").click();
        untilDone(tab);
        assertEquals("#conv1d-3", step(tab));

        tab.page().navigate("about:blank");
        tab.page().navigate(tab.site() + "zh/lecture.html#conv1d-3");
        tab.page().locator("[data-key=Restart]").click();
        untilDone(tab);
        assertEquals("#neuron-1", step(tab));
    }

    @Test
    void itWorksFromTheFileSystem(Tab tab) {
        tab.before(
                "window.ready = []; addEventListener('message', e => { if (e.data && e.data.neurarium"
                        + " === 'ready') ready.push(e.data.demo + ' ' + e.data.backend); });");
        tab.page().navigate(Site.folder().resolve("en/lecture.html").toUri() + "#neuron-5");
        tab.until("ready.includes('descent js+simd')");
        tab.page().keyboard().press("PageDown");
        tab.until("document.querySelector('.seen').src.includes('descent')");
        tab.page().frameLocator(".frames .seen").locator("canvas").click();
        tab.page().keyboard().press("PageDown");
        tab.until("location.hash === '#descent-2'");

        Page notes = tab.page().waitForPopup(() -> tab.page().keyboard().press("s"));
        untilItSays("One step", notes);
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void withoutScriptsThePageIsTheSpeakersScript(Tab tab) {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = tab.page().context().browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(tab.site() + "en/lecture.html");

            assertTrue(page.getByText("What does a single neuron compute?").isVisible());
            assertTrue(page.getByText("Do the sum aloud: 2 − 0.1 · 6 = 1.4.").isVisible());
            assertEquals(0, page.locator("button:visible, dialog:visible").count());
        }
    }

    @Test
    void nothingMovesByItself(Tab tab) {
        tab.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        open(tab.site() + "en/lecture.html#matrix-2", tab);
        untilDone(tab);
        String moving =
                ".querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration !== '0s'"
                        + " || getComputedStyle(e).animationName !== 'none').length";

        assertEquals(0, tab.number("[...document" + moving));
        assertEquals(0, tab.number("[...seen().contentDocument" + moving));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme, Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        tab.before(WATCH);
        for (String part : List.of("", "?notes=1", "#pooling-2")) {
            tab.page().navigate("about:blank");
            tab.page().navigate(tab.site() + "zh/lecture.html" + part);
            assertEquals(List.of(), tab.violations(), part);
        }
        untilDone(tab);
        tab.page().keyboard().press("?");
        tab.until("document.querySelector('dialog').open");
        assertEquals(List.of(), tab.violations());
        tab.page().keyboard().press("Escape");
        tab.until("!document.activeElement.closest('dialog')"); // it gives the keys back
        tab.page().keyboard().press("o");
        assertEquals("pooling-2", tab.evaluate("document.activeElement.closest('li').id"));
    }

    @Test
    void theSpeakersWindowFollowsAndLeads(Tab tab) {
        open(tab.site() + "en/lecture.html#descent-1", tab);
        Page notes = tab.page().waitForPopup(() -> tab.page().keyboard().press("s"));
        untilItSays("How to find", notes);
        assertTrue(notes.locator("[data-prompter-note]").textContent().contains("(2, 2)"));

        tab.page().keyboard().press("PageDown");
        untilItSays("One step", notes);
        notes.keyboard().press("PageDown");
        tab.until("location.hash === '#descent-3'");
        notes.locator(".prompter [data-key=PageUp]").click();
        tab.until("location.hash === '#descent-2'");

        tab.page().reload();
        tab.page().keyboard().press("PageDown");
        untilItSays("Again", notes);
    }

    /** Waits until the speaker's window is there and has this line. */
    private static void untilItSays(String words, Page notes) {
        notes.waitForSelector("[data-prompter-line]:has-text('" + words + "')");
    }
}
