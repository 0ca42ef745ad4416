package neurarium.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody who reads the site in an engine. */
final class Reader {
    private static final int PATIENCE = 20000;
    private static final String DEMO =
            "neurarium.ready.then(demo => { window.demo = demo; return 1; })";

    private final String name;
    private final Engine engine;
    private final String site;

    Reader(String name, Engine engine, String site) {
        this.name = name;
        this.engine = engine;
        this.site = site;
    }

    @Override
    public String toString() {
        return name;
    }

    /** The address of the site, with a slash at its end. */
    String site() {
        return site;
    }

    /** Opens a page of the site and waits until its demo runs; scripts find it as {@code demo}. */
    Reader openDemo(String path) {
        return openDemoAt(site + path);
    }

    Reader openDemoAt(String address) {
        engine.open(address);
        engine.evaluate(DEMO);
        return this;
    }

    /** Opens whatever is at an address. */
    Reader openAddress(String address) {
        engine.open(address);
        return this;
    }

    Reader size(int width, int height) {
        engine.size(width, height);
        return this;
    }

    /** An expression from a file beside the tests. */
    static String script(String file) {
        try (var in = Reader.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonElement evaluate(String expression) {
        return engine.evaluate(expression);
    }

    String text(String expression) {
        return engine.evaluate("String(" + expression + ")").getAsString();
    }

    double number(String expression) {
        return engine.evaluate(expression).getAsDouble();
    }

    /** Texts from a script that makes an array of them. */
    List<String> texts(String expression) {
        return engine.evaluate(expression).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    boolean is(String expression) {
        return engine.evaluate("!!(" + expression + ")").getAsBoolean();
    }

    /**
     * Waits until an expression is true; while it fails, as on what is not there yet, it is not.
     */
    Reader until(String expression) {
        String safely = "(() => { try { return " + expression + "; } catch (e) { return 0; } })()";
        for (int waited = 0; waited < PATIENCE; waited += 20) {
            if (is(safely)) {
                return this;
            }
            WebDriver.pause(20);
        }
        throw new AssertionError(name + ": never " + expression);
    }

    /** Clicks in the middle of the first element of a selector. */
    Reader click(String selector) {
        String place =
                "(() => { const e = document.querySelector(`"
                        + selector
                        + "`); e.scrollIntoView({block: 'center'});"
                        + " const box = e.getBoundingClientRect();"
                        + " return [box.x + box.width / 2, box.y + box.height / 2]; })()";
        var at = engine.evaluate(place).getAsJsonArray();
        engine.click(at.get(0).getAsDouble(), at.get(1).getAsDouble());
        return this;
    }

    Reader press(String... keys) {
        for (String key : keys) {
            engine.press(key);
        }
        return this;
    }

    /** Waits until what has changed is drawn. */
    Reader twoFrames() {
        engine.evaluate(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return this;
    }

    /** What went wrong on the page: errors and warnings of scripts, files that did not come. */
    List<String> errors() {
        return texts("window.wrong || []");
    }

    /** The demo runs on a backend: steps change its state, and nothing went wrong. */
    void assertWorksOn(String backend) {
        assertEquals(backend, text("demo.backend"), name);
        String before = text("JSON.stringify(demo.state())");
        evaluate("demo.step(2)");
        until("JSON.stringify(demo.state()) !== " + new JsonPrimitive(before));
        assertEquals(0, number("document.querySelectorAll('.error-card').length"), name);
        assertEquals(List.of(), errors(), name);
    }
}
