package neurarium.engines;

import com.google.gson.JsonElement;

/** A browser with one window, as far as the tests need it. */
interface Engine extends AutoCloseable {
    /** Opens an address and waits until the page has loaded. */
    void open(String address);

    /** The value of an expression, or of what it promises. */
    JsonElement evaluate(String expression);

    /** Makes the page's window so large. */
    void size(int width, int height);

    /** Clicks at a place of the window; the pointer stays there. */
    void click(double x, double y);

    /** Presses a key by its name in {@code KeyboardEvent.key}. */
    void press(String key);

    @Override
    void close();
}
