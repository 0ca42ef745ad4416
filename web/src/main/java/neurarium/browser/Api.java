package neurarium.browser;

import org.teavm.jso.JSFunctor;
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

    /** Asks for n steps; tells when they are made, or fewer where the run ends before. */
    void step(int n, Done done);

    /** Answers {@link #step}. */
    @JSFunctor
    interface Done extends JSObject {
        void done();
    }

    String state();

    /** How many random events {@code fuzz=1} has made so far. */
    int fuzzed();
}
