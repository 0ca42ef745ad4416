package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a demo are on screens of different sizes. */
@ExtendWith(InChromium.class)
class LayoutTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theVerdictIsOnTheFirstScreenOfAPhone(String lang, Tab tab) {
        tab.page().setViewportSize(360, 740);
        tab.open(lang + "/neuron.html?data=xor");

        var verdict = tab.page().locator(".transport .verdict").boundingBox();

        assertTrue(verdict.y + verdict.height <= 740, () -> "ends at " + verdict.y);
    }

    @Test
    void thePartsOfTheTransportKeepToTheirColumn(Tab tab) {
        tab.open("en/neuron.html?data=xor");
        for (int width : List.of(360, 500, 700, 870, 1000, 1100, 1366)) {
            tab.page().setViewportSize(width, 800);
            tab.twoFrames();

            assertEquals(
                    List.of(),
                    tab.evaluate(
                            "(() => { const right = document.querySelector('.view')"
                                    + ".getBoundingClientRect().right;"
                                    + " return [...document.querySelectorAll('.run *')].filter(e =>"
                                    + " e.getBoundingClientRect().right > right)"
                                    + ".map(e => e.outerHTML); })()"),
                    () -> "on a screen of " + width);
        }
    }

    @Test
    void theVerdictHasRoomBesideLongReadouts(Tab tab) {
        tab.open("en/lenet.html");
        for (int width : List.of(700, 768, 870, 1000, 1366)) {
            tab.page().setViewportSize(width, 800);
            tab.twoFrames();

            double verdict =
                    tab.number("document.querySelector('.transport .verdict').offsetWidth");
            assertTrue(verdict >= 200, () -> verdict + " on a screen of " + width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noLabelOfAControlBreaks(String lang, Tab tab) {
        tab.open(lang + "/neuron.html?data=free");
        for (int width : List.of(360, 1366)) {
            tab.page().setViewportSize(width, 800);
            tab.twoFrames();

            assertEquals(
                    List.of(),
                    tab.evaluate(
                            "[...document.querySelectorAll('.controls label')].filter(e =>"
                                    + " e.getBoundingClientRect().height > 30)"
                                    + ".map(e => e.textContent)"),
                    () -> "on a screen of " + width);
        }
    }
}
