package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descent, matrix form and the playground on their pages. */
@ExtendWith(InChromium.class)
class CornerstonesTest {
    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void descentKnowsFunctionsOfLargeNumbers(String backend, Tab tab) {
        tab.open("en/descent.html?f=tanh(1000x)%2By^2%2B|sinh(0y)|&backend=" + backend);

        assertEquals(5, tab.number("demo.state().L"));
        assertEquals(0, tab.number("demo.state().g"));
        assertEquals(4, tab.number("demo.state().h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void descentTakesTheLecturesSteps(String backend, Tab tab) {
        tab.open("en/descent.html?backend=" + backend);
        assertEquals(8, tab.number("demo.state().L"), 1e-9);

        tab.evaluate("demo.step(1)");
        assertEquals(1.4, tab.number("demo.state().x"), 1e-9);
        assertEquals(1.8, tab.number("demo.state().y"), 1e-9);
        assertEquals(4.8, tab.number("demo.state().g"), 1e-9);
        assertEquals(1.6, tab.number("demo.state().h"), 1e-9);
        assertEquals(4.4, tab.number("demo.state().L"), 1e-9);
        tab.evaluate("demo.step(1000)");

        assertEquals(-1, tab.number("demo.state().x"), 1e-3);
        assertEquals(1, tab.number("demo.state().y"), 1e-3);
        assertEquals(-2, tab.number("demo.state().L"), 1e-6);
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void aTypedFunctionIsUsedAndASyntaxErrorShownAtItsColumn(Tab tab) {
        tab.open("en/descent.html");

        tab.page().fill("label:text-is('L = f(x, y)') ~ input", "x² + 3y² +");
        assertEquals(
                "Column 11: a number or a variable is missing at the end.",
                tab.page().textContent(".row.field .complaint:not(:empty)"));
        tab.page().fill("label:text-is('L = f(x, y)') ~ input", "x² + 3y²");

        assertEquals("6y", tab.evaluate("demo.state().dy"));
        assertEquals("own", tab.evaluate("demo.get('preset')"));
    }

    /** By file and by paste: nothing that was written is lost, and the demo goes on as it was. */
    @Test
    void aRefusedTableStaysWithItsComplaint(Tab tab) {
        String complaint = ".row.field .complaint:not(:empty)";
        tab.open("en/playground.html?data=own&table=1,2,0%0A2,3,1");
        byte[] refused = "1,2,3,4\n".getBytes(StandardCharsets.UTF_8);
        tab.page().setInputFiles("input[type=file]", new FilePayload("t.csv", "text/csv", refused));
        tab.until("document.querySelector('textarea').value === '1,2,3,4\\n'");
        tab.page().click("h1");
        assertEquals(
                "Line 1: 4 columns; there must be two or three, the same in every line.",
                tab.page().textContent(complaint));
        assertEquals("1,2,0\n2,3,1", tab.evaluate("demo.get('table')"));

        tab.page().fill("textarea", "1,2,0\n2,high,1");
        tab.page().click("h1");
        assertEquals("1,2,0\n2,high,1", tab.page().inputValue("textarea"));
        assertTrue(tab.page().textContent(complaint).contains("Line 2: “high” is not a number."));
        tab.page().fill("textarea", "1,2,0\n2,4,1");
        assertEquals("1,2,0\n2,4,1", tab.evaluate("demo.get('table')"));
        assertEquals(0, tab.page().locator(complaint).count());
    }

    @Test
    void theLineOfTheLoopThatRanIsMarked(Tab tab) {
        tab.open("en/matrix.html");
        assertEquals(0, tab.page().locator(".running [aria-current]").count());

        tab.evaluate("demo.step(5)");
        tab.until("document.querySelector('.running [aria-current]') !== null");
        String line = tab.page().textContent(".running [aria-current]");

        assertTrue(line.contains("case LOSS -> graph.forward(loss)"), line);
        tab.evaluate("demo.step(1)");
        tab.until(
                "document.querySelector('.running [aria-current]').textContent.includes('BACKWARD')");
        assertEquals(1, tab.page().locator(".running [aria-current]").count());
    }

    /** The same seed trains to the same numbers on every backend, within rounding. */
    @ParameterizedTest
    @ValueSource(strings = {"wasm-gc", "js+simd", "js"})
    void thePlaygroundTrainsTheSameOnEveryBackend(String backend, Tab tab) {
        tab.open("en/playground.html?stepsize=update&backend=wasm-gc%2Bsimd");
        tab.evaluate("demo.step(30)");
        double loss = tab.number("demo.state().loss");
        tab.open("en/playground.html?stepsize=update&backend=" + backend.replace("+", "%2B"));
        tab.evaluate("demo.step(30)");

        assertEquals(backend, tab.backend());
        assertEquals(loss, tab.number("demo.state().loss"), 1e-4);
    }

    @Test
    void aTableIsOpenedFromAFile(Tab tab) {
        tab.open("en/playground.html?data=own");
        var file =
                new com.microsoft.playwright.options.FilePayload(
                        "my.csv",
                        "text/csv",
                        "x,y,kind\n1,2,cat\n3,4,dog\n5,1,cat\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        tab.page().setInputFiles("input[type=file]", file);
        tab.until("demo.state().trainCount + demo.state().testCount === 3");
        assertTrue(tab.page().inputValue("input[type=file]").endsWith("my.csv"));

        assertEquals(2, tab.number("demo.state().classes"));
        tab.page().fill("textarea", "1,2,cat\n3,oops,dog");
        assertTrue(
                tab.page()
                        .textContent(".complaint:not(:empty)")
                        .contains("Line 2: “oops” is not a number."));
        assertEquals(3, tab.number("demo.state().trainCount + demo.state().testCount"));
    }

    /** A file from the desktop opens where a button takes it, and never takes the page away. */
    @Test
    void aTableIsDroppedOnThePage(Tab tab) {
        tab.open("en/playground.html?data=own");
        tab.page()
                .evaluate(
                        "const files = new DataTransfer();"
                                + "files.items.add(new File(['0,5;1\\n0,6;0'], 'my.csv'));"
                                + "const drop = new DragEvent('drop',"
                                + " {dataTransfer: files, bubbles: true, cancelable: true});"
                                + "window.taken = !document.querySelector('h1').dispatchEvent(drop)");
        tab.until("demo.get('table') === '0,5;1\\n0,6;0'");

        assertEquals(true, tab.evaluate("taken"));
        tab.until("document.querySelector('.readouts').textContent.includes('semicolons · 0,5')");
    }

    /** As people in half the world write numbers, and as the page itself prints them. */
    @Test
    void aNumberIsTypedWithACommaAndAnyMinus(Tab tab) {
        tab.open("en/neuron.html");
        var field = tab.page().locator(".controls .slider input[type=number]").first();
        field.click();
        tab.page().keyboard().press("ControlOrMeta+a");
        tab.page().keyboard().insertText("−");
        tab.page().keyboard().type("1,5");

        assertEquals("-1.5", field.inputValue());
        assertEquals(-1.5, tab.number("Number(demo.get('w1'))"));
    }

    @Test
    void pointsAreDrawnByHandAndTravelInTheLink(Tab tab) {
        tab.open("en/playground.html?data=drawn");
        var box = tab.page().locator("canvas").boundingBox();

        tab.page().mouse().click(box.x + box.width - 150, box.y + 150);
        tab.page().mouse().click(box.x + box.width - 100, box.y + 200);
        tab.until("demo.state().trainCount + demo.state().testCount === 2");
        Object points = tab.evaluate("demo.get('points')");
        tab.page().click("text=Copy link");
        String link = tab.page().inputValue(".copied input");
        tab.openAddress(link);

        assertEquals(points, tab.evaluate("demo.get('points')"));
    }
}
