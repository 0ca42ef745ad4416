package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Session;
import neurarium.ui.TextArea;
import neurarium.ui.TextField;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of strangers stays text in every demo, however it comes in. */
@ExtendWith(InChromium.class)
class HostileTextTest {
    /** Texts that would run {@code hacked = 1} if one of them were taken as HTML or as code. */
    private static final List<String> TEXTS =
            List.of(
                    "<img src=x onerror=hacked=1>",
                    "</script><script>hacked=1</script>",
                    "\"><svg onload=hacked=1>",
                    "javascript:hacked=1",
                    "{{constructor.constructor('hacked=1')()}}",
                    "\u202e\u2066gnp.exe\u2069 \u0000",
                    "<b>" + "很长".repeat(5000));

    private static final String INTRUDERS =
            "document.querySelectorAll('img, svg, b, [onerror], [onload],"
                    + " script:not([src])').length + (window.hacked || 0)";

    static Stream<String> demos() {
        return Catalogue.entries().stream().map(Catalogue.Entry::id);
    }

    @ParameterizedTest
    @MethodSource("demos")
    void noTextIsTakenAsHtml(String id, Tab tab) {
        List<String> keys =
                new Session(id, Catalogue.make(id))
                        .settings().all().stream()
                                .filter(HostileTextTest::takesText)
                                .map(Control::key)
                                .toList();
        StringBuilder query = new StringBuilder("?");
        for (int i = 0; i < keys.size(); i++) {
            String text = TEXTS.get(i % (TEXTS.size() - 1));
            query.append(keys.get(i)).append('=');
            query.append(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
            query.append('&');
        }
        query.append("%3Cimg%20src=x%20onerror=hacked=1%3E=1");

        tab.open("en/embed/" + id + ".html" + query);
        assertEquals(0, tab.number(INTRUDERS), "from the address");
        tab.page()
                .evaluate(
                        "texts => demo.controls().filter(c => c.type !== 'action')"
                                + ".forEach(c => texts.forEach(text => {"
                                + " try { demo.set(c.key, text); } catch (e) { return; } }))",
                        TEXTS);
        tab.page()
                .evaluate(
                        "texts => texts.forEach(text => postMessage("
                                + "{neurarium: 'action', name: text.slice(0, 99), id: text}, '*'))",
                        TEXTS);
        openFiles(tab);
        tab.evaluate("demo.step(1); new Promise(done => setTimeout(done, 100))");

        assertEquals(0, tab.number(INTRUDERS), "from scripts, messages and files");
        assertEquals(0, tab.page().locator(".error-card").count());
        assertEquals(List.of(), tab.errors());
    }

    private static boolean takesText(Control control) {
        return control instanceof TextField
                || control instanceof TextArea
                || control instanceof Choice;
    }

    /** Gives a hostile file to everything that opens files. */
    private static void openFiles(Tab tab) {
        byte[] content = String.join("\n", TEXTS).getBytes(StandardCharsets.UTF_8);
        for (Locator input : tab.page().locator("input[type=file]").all()) {
            input.setInputFiles(new FilePayload(TEXTS.get(0) + ".txt", "text/plain", content));
        }
    }
}
