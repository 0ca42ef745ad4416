package neurarium.ui;

import java.util.function.Supplier;

/**
 * A place in a picture that explains itself: where it is, what it is called and what it is made of,
 * the numbers put into its formula. It also carries what a press on it does. The key stays the same
 * while the number changes.
 *
 * @param words the explanation, made when somebody asks for it
 * @param keyboardOnly whether the pointer has a better way there
 * @param setting the key of the setting that a press sets, and {@code value} what it sets it to;
 *     empty where it sets none
 * @param press what else a press does; null where it does nothing
 * @param point what happens when the pointer or the keyboard comes here; null where nothing does
 */
public record Spot(
        String key,
        Box box,
        Supplier<Text> words,
        boolean keyboardOnly,
        String setting,
        String value,
        Runnable press,
        Runnable point) {
    public Spot(String key, Box box, Supplier<Text> words) {
        this(key, box, words, false, "", "", null, null);
    }

    public Spot(String key, Box box, Text explanation) {
        this(key, box, () -> explanation);
    }

    /** The same spot, reached by the keyboard and not by the pointer. */
    public Spot forKeyboard() {
        return new Spot(key, box, words, true, setting, value, press, point);
    }

    /** The same spot; a press on it sets a value, as its control does. */
    public Spot sets(String setting, String value) {
        return new Spot(key, box, words, keyboardOnly, setting, value, press, point);
    }

    /** The same spot; a press on it does this. */
    public Spot onPress(Runnable press) {
        return new Spot(key, box, words, keyboardOnly, setting, value, press, point);
    }

    /** The same spot; pointing at it does this, as choosing the cell that the picture explains. */
    public Spot onPoint(Runnable point) {
        return new Spot(key, box, words, keyboardOnly, setting, value, press, point);
    }

    /** Whether a press on it does anything. */
    public boolean isPressable() {
        return press != null || !setting.isEmpty();
    }

    public Text explanation() {
        return words.get();
    }
}
