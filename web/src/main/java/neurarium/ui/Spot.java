package neurarium.ui;

import java.util.function.Supplier;

/**
 * A number in a picture that explains itself: where it is, what it is called and what it is made
 * of, the numbers put into its formula. The key stays the same while the number changes.
 *
 * @param words the explanation, made when somebody asks for it
 * @param forKeys whether it is for the keyboard alone, since the pointer has a better way there
 */
public record Spot(String key, Box box, Supplier<Text> words, boolean forKeys) {
    public Spot(String key, Box box, Supplier<Text> words) {
        this(key, box, words, false);
    }

    public Spot(String key, Box box, Text explanation) {
        this(key, box, () -> explanation, false);
    }

    /** A spot that the keyboard reaches and the pointer does not. */
    public static Spot forKeys(String key, Box box, Supplier<Text> words) {
        return new Spot(key, box, words, true);
    }

    public Text explanation() {
        return words.get();
    }
}
