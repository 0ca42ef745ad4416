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

    /** The functions of compiled pages are not those of the JDK. */
    @ParameterizedTest
    @ValueSource(strings = {"auto", "js"})
    void everyFunctionHasTheDerivativesOfTheJvm(String backend, Tab tab) {
        Session session = new Session("backprop", Catalogue.make("backprop"));
        session.open(List.of("view", "expression"));
        tab.open(LESSON + "?view=expression&backend=" + backend);
        for (String formula :
                List.of(
                        "tanh(x1*w1 + x2*w2 + b)",
                        "relu(a) + sigma(b)·|b − 7|",
                        "tanh(a)/tan(b)",
                        "asin(a/9) acos(a/9) atan(b)",
                        "sinh(a) cosh(b) + log₂a",
                        "asinh(a)² acosh(a) atanh(b/99)",
                        "max(a, 3b)^1.5 − min(sin²a, 2)")) {
            String values = "a = 1.25, b = -0.5, x1 = 0.5, w1 = 2, w2 = −3";
            session.set("expression", formula);
            session.set("values", values);
            session.step(100);
            tab.evaluate("demo.set('expression', '" + formula + "')");
            tab.evaluate("demo.set('values', '" + values + "'); demo.step(100)");

            Map<?, ?> expected = formula(new Gson().fromJson(session.state(), Map.class));
            Map<?, ?> actual = formula((Map<?, ?>) tab.evaluate("demo.state()"));
            assertEquals(expected.keySet(), actual.keySet(), formula);
            for (Object name : expected.keySet()) {
                double value = ((Number) actual.get(name)).doubleValue();
                assertEquals(((Number) expected.get(name)).doubleValue(), value, 1e-4, formula);
            }
        }
        assertEquals(List.of(), tab.errors());
    }

    private static Map<?, ?> formula(Map<?, ?> state) {
        return (Map<?, ?>) ((Map<?, ?>) state.get("formula")).get("derivatives");
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
