package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo of attention on its page. */
@ExtendWith(InChromium.class)
class AttentionPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void theLecturesNumbersOnThePage(String backend, Tab tab) {
        tab.open("en/attention.html?backend=" + backend);

        assertEquals(
                "0.949,1.000,0.707",
                tab.evaluate("demo.state().output.map(x => x.toFixed(3)).join()"));
        tab.evaluate("demo.step(1)");
        assertEquals("0,1", tab.evaluate("demo.state().gazeX + ',' + demo.state().gazeY"));
        assertEquals(List.of(), tab.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void theLayerLearnsOnThePage(String backend, Tab tab) {
        tab.open("zh/attention.html?view=learn&backend=" + backend);

        tab.evaluate("demo.step(200)");

        assertTrue(tab.number("demo.state().accuracy") > 0.95);
        assertEquals("小猫", tab.evaluate("demo.state().tokens[0]"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void everyTabStaysWithinANarrowScreenAndIsAccessible(Tab tab) {
        tab.page().setViewportSize(360, 740);
        for (String page : List.of("zh/attention", "en/attention")) {
            tab.open(page + ".html?view=gaze");
            assertEquals(List.of(), tab.violations(), page);
            for (String settings :
                    List.of(
                            "demo.set('view', 'gaze')",
                            "demo.set('view', 'self')",
                            "demo.set('stage', 'positions')",
                            "demo.set('view', 'learn')")) {
                tab.evaluate(settings);
                tab.twoFrames();
                assertEquals(
                        360, tab.number("document.documentElement.scrollWidth"), page + settings);
                assertEquals(List.of(), tab.violationsIn("[data-demo]"), page + settings);
            }
        }
    }
}
