package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pressed, dragged and set, and in whatever order, every demo goes on. */
@ExtendWith(InChromium.class)
class RandomEventsTest {
    static Stream<String> demos() {
        return Catalogue.entries().stream().map(Catalogue.Entry::id);
    }

    /** And the page still answers, with numbers, in words. */
    @ParameterizedTest
    @MethodSource("demos")
    void twoThousandRandomEventsBreakNothing(String id, Tab tab) {
        tab.open("zh/" + id + ".html?fuzz=1");
        tab.page()
                .waitForFunction(
                        "() => demo.fuzzed() >= 2000",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(120000));

        assertTrue(tab.backend().startsWith("wasm-gc"), tab::backend);
        assertEquals(List.of(), tab.errors());
        assertEquals(0, tab.page().locator(".error-card").count());
        assertEquals(0, tab.page().locator(".notices").count());
        assertEquals(true, tab.evaluate("(demo.state().weights || []).every(Number.isFinite)"));
        String steps =
                "(s => s === undefined || s >= 0)(demo.state().steps)"; // some scenes stand still
        assertEquals(true, tab.evaluate(steps));
        assertEquals(7, tab.number("(demo.set('speed', 7), demo.get('speed'))"));
        String verdict = tab.page().textContent(".transport .verdict");
        assertFalse(verdict.isBlank() || verdict.matches("(?s).*(NaN|undefined|null).*"), verdict);
    }
}
