package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import neurarium.demos.Catalogue;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Backpropagation on its page. */
@ExtendWith(InChromium.class)
class BackpropPageTest {
    private static final String LESSON = "en/backprop.html";

    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void theNumbersOfTheLectureAreThoseOfTheJvm(String backend, Tab tab) {
        Session session = new Session("backprop", Catalogue.make("backprop"));
        session.open(List.of());
        session.step(19 + 20 * 5);
        tab.open(LESSON + "?backend=" + backend);

        tab.evaluate("demo.step(119)");

        Map<?, ?> expected = new Gson().fromJson(session.state(), Map.class);
        Map<?, ?> actual = (Map<?, ?>) tab.evaluate("demo.state()");
        assertEquals(expected.keySet(), actual.keySet());
        assertEquals("dL_dv2", actual.get("current"));
        assertEquals(5.0, expected.get("updates"));
        for (Object key : expected.keySet()) {
            if (expected.get(key) instanceof Number number) {
                double value = ((Number) actual.get(key)).doubleValue();
                assertEquals(number.doubleValue(), value, 1e-4, key.toString());
            }
        }
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void oneRoundWalksInTheOrderOfTheLecture(Tab tab) {
        tab.open(LESSON);

        Object keys =
                tab.evaluate(
                        "(() => { const keys = []; for (let i = 0; i < 20; i++) { demo.step(1);"
                                + " keys.push(demo.state().current); } return keys.join(); })()");

        assertEquals(
                "p,q,y1,y2,L1,L2,L,dL_dy1,dL_dy2,dL_dw1,dL_dw2,dL_dr1,dL_dr2,dL_dp,dL_dq,"
                        + "dL_du1,dL_du2,dL_dv1,dL_dv2,update",
                keys);
    }

    @ParameterizedTest
    @CsvSource({"en, Not yet., Right.", "zh, 还不对。, 正确。"})
    void theFirstExerciseIsAnsweredWrongAndRight(String lang, String wrong, String right, Tab tab) {
        tab.open(lang + "/backprop.html");
        Locator form = tab.page().locator("[data-exercise=predict]");

        form.locator("input").fill("0.24");
        form.locator("button").click();
        assertTrue(form.locator(".verdict").textContent().contains(wrong));

        form.locator("input").fill("−0.24");
        form.locator("button").click();
        assertTrue(form.locator(".verdict").textContent().contains(right));
    }

    @Test
    void theSecondExerciseChecksTheNetworkItself(Tab tab) {
        tab.open(LESSON);
        Locator form = tab.page().locator("[data-exercise=dead]");

        form.locator("button").click();
        assertTrue(form.locator(".verdict").textContent().contains("choose ReLU"));

        tab.evaluate("demo.set('activation', 'relu'); demo.set('u1', -0.5)");
        form.locator("button").click();
        assertTrue(form.locator(".verdict").textContent().contains("p is dead"));
    }

    @Test
    void aFormulaIsTypedAndItsErrorsHaveColumns(Tab tab) {
        tab.open(LESSON);
        tab.page().getByLabel("Your formula", exact()).check();
        Locator field = tab.page().getByLabel("Formula", exact());

        field.fill("a * (b + ");
        assertTrue(tab.page().locator(".complaint:visible").textContent().startsWith("Column 10:"));

        field.fill("a * (b + a)");
        tab.evaluate("demo.set('values', 'a = 2, b = 5'); demo.step(100)");
        assertEquals(0, tab.page().locator(".complaint:visible").count());
        assertEquals(14, tab.number("demo.state().formula.value"));
        assertEquals(9, tab.number("demo.state().formula.derivatives.a"));
        assertEquals("backward", tab.evaluate("demo.state().phase"));
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void everyLinkOfTheLessonOpensWithoutComplaint(Tab tab) {
        for (String lang : List.of("zh", "en")) {
            tab.open(lang + "/backprop.html");
            List<?> links =
                    (List<?>)
                            tab.evaluate(
                                    "[...document.querySelectorAll('article a[href*=\"?\"]')]"
                                            + ".map(a => a.href)");
            assertTrue(links.size() >= 6);
            for (Object link : links) {
                tab.openAddress((String) link);
                assertEquals(0, tab.page().locator(".notices").count(), (String) link);
            }
        }
        assertEquals(List.of(), tab.errors());
    }
}
