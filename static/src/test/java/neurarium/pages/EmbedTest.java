package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A demo inside somebody else's page. */
@ExtendWith(InChromium.class)
class EmbedTest {
    @TempDir Path folder;
    private Course course;

    private void openCourse(String body, Tab tab) throws IOException {
        course = Course.open(folder, body, tab);
    }

    @AfterEach
    void closeCourse() {
        course.close();
    }

    private static String frame(Tab tab, String attributes) {
        return "<iframe id=f width=800 height=600 "
                + attributes
                + " src='"
                + tab.site()
                + "en/embed/neuron.html'></iframe>";
    }

    private static String ready(String backend) {
        return "messages.some(m => m.neurarium === 'ready' && m.backend === '" + backend + "')";
    }

    private static void send(String message, Tab tab) {
        tab.evaluate("f.contentWindow.postMessage(" + message + ", '*')");
    }

    @Test
    void anEmbedOfAnotherOriginRunsAndAnswersMessages(Tab tab) throws IOException {
        openCourse(frame(tab, ""), tab);
        tab.until(ready("wasm-gc+simd"));

        send("{neurarium: 'set', key: 'w1', value: 1.5}", tab);
        send("{neurarium: 'step', n: 3}", tab);
        send("{neurarium: 'action', name: 'step'}", tab);
        send("{neurarium: 'state', id: 42}", tab);
        tab.until("messages.some(m => m.neurarium === 'state' && m.id === 42)");

        assertEquals(4, tab.number("messages.find(m => m.neurarium === 'state').state.steps"));
        assertEquals(
                "w1=1.5",
                tab.evaluate(
                        "messages.filter(m => m.neurarium === 'change')"
                                + ".map(m => m.key + '=' + m.value).join()"));
        assertTrue(tab.number("messages.filter(m => m.neurarium === 'step').length") >= 2);
    }

    @Test
    void hostileMessagesAreAnsweredWithAnErrorAndChangeNothing(Tab tab) throws IOException {
        openCourse(frame(tab, ""), tab);
        tab.until(ready("wasm-gc+simd"));
        String[] messages = {
            "null",
            "'text'",
            "{neurarium: 7}",
            "{neurarium: 'set', key: '__proto__', value: 1}",
            "{neurarium: 'set', key: 'w1', value: {}}",
            "{neurarium: 'step', n: 1e12, id: 9}",
            "{neurarium: 'action', name: '<b>'}",
            "{neurarium: 'shutdown'}"
        };

        for (String message : messages) {
            send(message, tab);
        }
        send("{neurarium: 'state', id: 1}", tab);
        tab.until("messages.some(m => m.neurarium === 'state')");

        assertEquals(0, tab.number("messages.find(m => m.neurarium === 'state').state.steps"));
        assertEquals(5, tab.number("messages.filter(m => m.neurarium === 'error').length"));
        assertEquals(List.of(), tab.errors());
    }

    @Test
    void aSandboxWithoutItsOwnOriginEndsAtAWorkingDemo(Tab tab) throws IOException {
        openCourse(frame(tab, "sandbox=allow-scripts"), tab);
        tab.until("messages.some(m => m.neurarium === 'ready')");

        send("{neurarium: 'step', n: 5}", tab);
        send("{neurarium: 'state', id: 1}", tab);
        tab.until("messages.some(m => m.neurarium === 'state')");

        assertEquals(
                "js+simd", tab.evaluate("messages.find(m => m.neurarium === 'ready').backend"));
        assertEquals(5, tab.number("messages.find(m => m.neurarium === 'state').state.steps"));
    }

    @Test
    void theElementPassesItsAttributesAndFollowsTheHeight(Tab tab) throws IOException {
        openCourse(
                "<script src='"
                        + tab.site()
                        + "neurarium.js'></script><div style='width:900px' id=box>"
                        + "<neurarium-demo id=d demo=neuron lang=zh alpha=0.2 data=or>"
                        + "</neurarium-demo></div>",
                tab);
        tab.until("messages.some(m => m.neurarium === 'ready' && m.lang === 'zh')");
        String content = "messages.filter(m => m.neurarium === 'resize').pop().height";
        tab.until(content + " > 300 && d.frame.offsetHeight === " + content);
        double wide = tab.number("d.frame.offsetHeight");

        tab.evaluate("box.style.width = '360px'");
        tab.until("d.frame.offsetHeight > " + (wide + 200));
        tab.evaluate("box.style.width = '900px'");
        tab.until("Math.abs(d.frame.offsetHeight - " + wide + ") < 3");

        tab.evaluate("d.send({neurarium: 'state', id: 5})");
        tab.until("messages.some(m => m.neurarium === 'state')");
        assertEquals(
                3,
                tab.number(
                        "messages.find(m => m.neurarium === 'state').state.rows"
                                + ".filter(r => r.d > 0).length"));
    }

    @Test
    void ofTenEmbedsOnlyTheOneInViewComputes(Tab tab) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            body.append("<div style='height:1500px'><iframe id=f").append(i);
            body.append(" width=700 height=700 src='").append(tab.site());
            body.append("en/embed/neuron.html?autoplay=1&data=xor&search=random'>");
            body.append("</iframe></div>");
        }
        openCourse(
                body
                        + "<script>window.steps = {}; addEventListener('message', e => {"
                        + " for (let i = 0; i < 10; i++) { if (e.source === window['f' +"
                        + " i].contentWindow && e.data.neurarium === 'step') {"
                        + " steps[i] = e.data.state.steps; } } });</script>",
                tab);
        tab.until("messages.filter(m => m.neurarium === 'ready').length === 10");

        tab.until("steps[0] > 10");
        tab.page().waitForTimeout(500);
        Map<?, ?> first = (Map<?, ?>) tab.evaluate("Object.assign({}, steps)");
        tab.evaluate("document.getElementById('f6').scrollIntoView()");
        tab.until("steps[6] > 10");
        tab.evaluate("window.before = Object.assign({}, steps)");
        tab.page().waitForTimeout(700);

        assertEquals(Set.of("0"), first.keySet());
        assertTrue(tab.number("steps[6] - before[6]") > 5);
        for (int i = 0; i < 10; i++) {
            if (i != 6) {
                assertEquals(0, tab.number("(steps[" + i + "] || 0) - (before[" + i + "] || 0)"));
            }
        }
    }
}
