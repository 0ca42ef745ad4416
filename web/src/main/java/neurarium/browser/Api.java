package neurarium.browser;

import org.teavm.jso.JSObject;

/**
 * How scripts reach the running demo. Values travel as text and JSON, so that both backends and
 * messages share one form; neurarium.js makes objects of them.
 */
interface Api extends JSObject {
    String controls();

    String get(String key);

    /** Sets a value and returns what was wrong with it, or an empty text. */
    String set(String key, String value);

    /** Presses a button and returns what was wrong, or an empty text. */
    String action(String name);

    void step(int n);

    String state();

    /** How many random events {@code fuzz=1} has made so far. */
    int fuzzed();
}
