package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exercises of the lessons, answered on their pages. */
@ExtendWith(InChromium.class)
class ExercisesTest {
    @ParameterizedTest
    @CsvSource({
        "descent, predict, 4.4, 5",
        "matrix, parameters, 8, 9",
        "matrix, entry, 0.2, 1",
        "playground, one, 3, 4",
        "conv1d, size, 50, 51",
        "conv2d, field, 7, 9",
        "pooling, entry, 3, 2",
        "lenet, c3, 2416, 1516"
    })
    void theExerciseIsCheckedOnThePage(
            String id, String exercise, String right, String wrong, Tab tab) {
        for (String lang : List.of("en", "zh")) {
            tab.open(lang + "/" + id + ".html");
            String form = "[data-exercise=" + exercise + "] ";

            tab.page().fill(form + "input", wrong);
            tab.page().click(form + "button");
            assertEquals("trouble", tab.page().getAttribute(form + ".verdict", "data-kind"));
            tab.page().fill(form + "input", right);
            tab.page().click(form + "button");

            assertEquals("right", tab.page().getAttribute(form + ".verdict", "data-kind"));
            assertTrue(tab.page().textContent(form + ".verdict").startsWith("✓"));
        }
    }
}
