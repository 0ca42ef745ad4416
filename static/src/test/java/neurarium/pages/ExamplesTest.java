package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example pages of a course, from a server and from a folder. */
@ExtendWith(InChromium.class)
class ExamplesTest {
    private static String address(String place, String page, Tab tab) {
        String root = place.equals("http") ? tab.site() : Site.folder().toUri().toString();
        return root + "examples/" + page;
    }

    private static void assertQuiet(String place, Tab tab) {
        String root = place.equals("http") ? tab.site() : "file:";
        assertEquals(List.of(), tab.errors());
        for (String request : tab.requests()) {
            assertTrue(
                    request.startsWith(root)
                            || request.startsWith("data:")
                            || request.startsWith("blob:"),
                    request);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void theCoursePageDrivesItsDemosAndKeepsScore(String place, Tab tab) {
        tab.page().navigate(address(place, "plain.en.html", tab));
        tab.page().frameLocator("#neuron iframe").locator("[data-backend]").waitFor();

        tab.page().click("text=Train 20 steps");
        tab.page().waitForSelector("text=After 20 steps");
        tab.page().click("text=Try XOR");
        tab.page().waitForSelector("text=You set data to xor.");
        tab.page().locator("#descent").scrollIntoViewIfNeeded();
        var descent = tab.page().frameLocator("#descent");
        descent.locator("[data-exercise=limit] input").fill("1");
        descent.locator("[data-exercise=limit] button").click();

        tab.page().waitForSelector("text=Solved: 1 of 2.");
        tab.until("document.querySelector('#descent').offsetHeight > 700");
        assertTrue(tab.page().textContent("#score tbody").startsWith("descent · limit✓1"));
        assertQuiet(place, tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void theSlidesLoadTheirDemosAndDriveThem(String place, Tab tab) {
        tab.page().navigate(address(place, "reveal.zh.html#/2", tab));
        var frame = tab.page().frameLocator("section.present iframe");
        frame.locator("[data-backend]").waitFor();

        tab.page().keyboard().press("Space");
        frame.locator("text=4 / 4").waitFor();
        for (int i = 0; i < 5; i++) {
            tab.page().keyboard().press("Space");
        }

        tab.page().frameLocator(".slide-background.present iframe").locator("canvas").waitFor();
        assertQuiet(place, tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void theSlidesTurnAfterAClickIntoADemo(String place, Tab tab) {
        tab.page().navigate(address(place, "reveal.en.html#/1", tab));
        var frame = tab.page().frameLocator("section.present iframe");
        frame.locator("canvas").click();

        tab.page().keyboard().press("ArrowRight");
        tab.until("location.hash === '#/2'");
        frame.locator("canvas").click();
        tab.page().keyboard().press("PageUp");
        tab.until("location.hash === '#/1'");
        assertQuiet(place, tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void theDemosOfTheBookFollowItsHeightAndItsLook(String place, Tab tab) {
        tab.page().navigate(address(place, "book.zh.html", tab));
        for (String demo : List.of("conv1d", "conv2d", "pooling")) {
            var element = tab.page().locator("[demo=" + demo + "]");
            element.scrollIntoViewIfNeeded();
            var frame = tab.page().frameLocator("[demo=" + demo + "] iframe");
            frame.locator("canvas").waitFor();
            tab.until("document.querySelector('[demo=" + demo + "]').frame.offsetHeight !== 720");
        }

        tab.page().click("#look");

        tab.page().frameLocator("[demo=pooling] iframe").locator("html[data-theme=dark]").waitFor();
        assertQuiet(place, tab);
    }

    @Test
    void theirSourceReadsAsText(Tab tab) {
        tab.page().navigate(tab.site() + "examples/plain.zh.html.txt");

        assertTrue(tab.page().textContent("body").contains("神经元怎样学习"));
        assertEquals(0, tab.page().locator("neurarium-demo").count());
    }
}
