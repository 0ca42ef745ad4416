package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an embed makes of the messages of strangers. */
@ExtendWith(InChromium.class)
class MessagesTest {
    private static final String NEURON = "en/embed/neuron.html?backend=js";

    @TempDir Path folder;

    /** Messages, and what is answered to each. */
    private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

    static {
        String kinds = "; there is set, action, step, state, controls.";
        String value = "set takes “value”, a text, a number, true or false.";
        String key = "set takes “key”, a short text.";
        String steps = "step takes “n”, a whole number from 0 to 1000000.";
        REFUSALS.put("{neurarium: 'shutdown'}", "There is no message “shutdown”" + kinds);
        REFUSALS.put("{neurarium: '__proto__'}", "There is no message “__proto__”" + kinds);
        REFUSALS.put("{neurarium: 'constructor'}", "There is no message “constructor”" + kinds);
        REFUSALS.put("{neurarium: 'set', key: 'w1', value: [1]}", value);
        REFUSALS.put("{neurarium: 'set', key: 'w1', value: null}", value);
        REFUSALS.put("{neurarium: 'set', key: 'w1'}", value);
        REFUSALS.put("{neurarium: 'set', key: {}, value: 1}", key);
        REFUSALS.put("{neurarium: 'set', key: 'k'.repeat(101), value: 1}", key);
        REFUSALS.put(
                "{neurarium: 'set', key: 'points', value: '0'.repeat(2e6)}",
                "The value is longer than 1000000 characters.");
        REFUSALS.put(
                "{neurarium: 'set', key: '__proto__', value: 1}",
                "There is no setting named “__proto__”.");
        REFUSALS.put("{neurarium: 'action', name: 7}", "action takes “name”, a short text.");
        REFUSALS.put(
                "{neurarium: 'action', name: 'toString'}",
                "There is no action named “toString”; there is reset, play, pause, step,"
                        + " newseed.");
        REFUSALS.put("{neurarium: 'step', n: '5'}", steps);
        REFUSALS.put("{neurarium: 'step', n: NaN}", steps);
        REFUSALS.put("{neurarium: 'step', n: {valueOf: 3}}", steps);
    }

    @Test
    void whatIsNotUnderstoodIsAnsweredInWords(Tab tab) throws IOException {
        try (Course course = Course.open(folder, Course.frame(NEURON, tab), tab).untilReady()) {
            int id = 0;
            for (String message : REFUSALS.keySet()) {
                course.send("Object.assign(" + message + ", {id: " + id + "})");
                id++;
            }
            course.send("{neurarium: 'state', id: 'end'}").untilHeard("m.id === 'end'");

            assertEquals(
                    List.copyOf(REFUSALS.values()),
                    tab.evaluate(
                            "messages.filter(m => m.neurarium === 'error')"
                                    + ".sort((a, b) => a.id - b.id).map(m => m.message)"));
            assertEquals(0, course.count("m.neurarium === 'change'"));
            assertEquals(0, tab.number("messages.find(m => m.id === 'end').state.steps"));
            assertEquals(List.of(), tab.errors());
        }
    }

    @Test
    void controlsAreToldWithTheirDefaults(Tab tab) throws IOException {
        String path = NEURON + "&alpha=0.2";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab).untilReady()) {
            course.send("{neurarium: 'controls', id: 'c'}").untilHeard("m.id === 'c'");

            assertEquals(
                    "slider 0.2 0.03",
                    tab.evaluate(
                            "(() => { const c = messages.find(m => m.id === 'c').controls"
                                    + ".find(c => c.key === 'alpha');"
                                    + " return [c.type, c.value, c.default].join(' '); })()"));
        }
    }

    @Test
    void trueAndFalseSwitch(Tab tab) throws IOException {
        String path = "en/embed/descent.html?backend=js";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab).untilReady()) {
            course.send("{neurarium: 'set', key: 'adam', value: true}");
            course.untilHeard("m.key === 'adam' && m.value === '1'");
            course.send("{neurarium: 'set', key: 'adam', value: false}");
            course.untilHeard("m.key === 'adam' && m.value === '0'");
        }
    }

    @Test
    void manyStepsAreMadeToTheLastInPieces(Tab tab) throws IOException {
        String path = NEURON + "&data=xor&search=random";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab).untilReady()) {
            course.send("{neurarium: 'step', n: 50000}");
            course.send("{neurarium: 'state', id: 1}").untilHeard("m.id === 1");

            assertEquals(50000, tab.number("messages.find(m => m.id === 1).state.steps"));
            assertTrue(course.count("m.neurarium === 'step'") > 1);
        }
    }

    @Test
    void aFloodIsDroppedWithOneErrorAndTheDemoLives(Tab tab) throws IOException {
        String path = NEURON + "&data=xor&search=random";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab).untilReady()) {
            course.send("{neurarium: 'step', n: 300000}");
            tab.evaluate(
                    "for (let i = 0; i < 5000; i++) f.contentWindow.postMessage("
                            + "{neurarium: 'set', key: 'w1', value: i % 20}, '*')");
            course.untilHeard("m.neurarium === 'error'");
            tab.page()
                    .waitForFunction(
                            "() => messages.some(m => m.id === 'end') || void"
                                    + " f.contentWindow.postMessage({neurarium: 'state', id: 'end'},"
                                    + " '*')",
                            null,
                            new Page.WaitForFunctionOptions().setPollingInterval(100));

            assertEquals(
                    "More than 1000 messages wait; this one and others are dropped.",
                    tab.evaluate("messages.find(m => m.neurarium === 'error').message"));
            assertTrue(course.count("m.neurarium === 'error'") < 20);
            assertTrue(course.count("m.neurarium === 'change'") < 5000);
        }
    }

    @Test
    void whatADemoSaysItselfIsNoRequest(Tab tab) throws IOException {
        try (Course course = Course.open(folder, Course.frame(NEURON, tab), tab).untilReady()) {
            for (String message :
                    List.of(
                            "{neurarium: 'step', state: {}}",
                            "{neurarium: 'state', id: 8, state: {}}",
                            "{neurarium: 'controls', id: 8, controls: []}",
                            "{neurarium: 'error', id: 8, message: 'no'}",
                            "{neurarium: 'exercise', id: 8}")) {
                course.send(message);
            }
            course.send("{neurarium: 'state', id: 9}").untilHeard("m.id === 9");

            assertEquals(0, course.count("m.id === 8 || m.neurarium === 'error'"));
            assertEquals(0, tab.number("messages.find(m => m.id === 9).state.steps"));
        }
    }

    @Test
    void onlyWhoAsksIsAnswered(Tab tab) throws IOException {
        String asking =
                "<iframe id=g srcdoc=\"<script>window.heard = [];"
                        + "addEventListener('message', e => heard.push(e.data));</script>\"></iframe>";
        String body = Course.frame(NEURON, tab) + asking;
        try (Course course = Course.open(folder, body, tab).untilReady()) {
            tab.evaluate(
                    "g.contentWindow.eval(\"parent.document.getElementById('f').contentWindow"
                            + ".postMessage({neurarium: 'state', id: 5}, '*')\")");
            tab.until("g.contentWindow.heard.some(m => m.id === 5)");
            course.send("{neurarium: 'state', id: {deep: 1}}")
                    .untilHeard("m.neurarium === 'state'");

            assertEquals(0, course.count("m.id === 5"));
            assertEquals(0, course.count("m.neurarium === 'state' && 'id' in m"));
        }
    }
}
