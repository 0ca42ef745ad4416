package neurarium.ui;

import java.util.function.Supplier;

/**
 * A number in a picture that explains itself: where it is, what it is called and what it is made
 * of, the numbers put into its formula. The key stays the same while the number changes.
 *
 * @param words the explanation, made when somebody asks for it
 */
public record Spot(String key, Box box, Supplier<Text> words) {
    public Spot(String key, Box box, Text explanation) {
        this(key, box, () -> explanation);
    }

    public Text explanation() {
        return words.get();
    }
}
