package neurarium.ui;

/**
 * A number in a picture that explains itself: where it is, what it is called and what it is made
 * of, the numbers put into its formula. The key stays the same while the number changes.
 */
public record Spot(String key, Box box, Text explanation) {}
