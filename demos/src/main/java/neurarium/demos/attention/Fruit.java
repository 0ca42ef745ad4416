package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Ink;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** What can lie before the eye. The first three are the lecture's; the others can be added. */
enum Fruit {
    APPLE("苹果", "apple", Ink.SERIES_3, -2, 1, 1, 0, 0),
    PEAR("梨", "pear", Ink.SERIES_4, -1, 1, 0, 1, 0),
    BANANA("香蕉", "banana", Ink.SERIES_6, 0, 1, 0, 0, 1),
    GRAPE("葡萄", "grape", Ink.CLASS_4, 1, 1, 0.5, 0, 0.5),
    CHERRY("樱桃", "cherry", Ink.SERIES_5, 2, 1, 0.8, 0.2, 0),
    LEMON("柠檬", "lemon", Ink.SERIES_6, 1.5, 2, 0, 0.4, 0.6);

    static final List<Fruit> ALL = List.of(values());

    final String key;
    final Text title;
    final Option option;
    final Ink ink;

    /** Where it lies at first. */
    final double x;

    final double y;

    /** Its embedding at first. */
    final double[] embedding;

    Fruit(String zh, String key, Ink ink, double x, double y, double... embedding) {
        this.key = key;
        title = Text.of(zh, key);
        option = new Option(key, title);
        this.ink = ink;
        this.x = x;
        this.y = y;
        this.embedding = embedding;
    }

    /** The fruit of a key; null for others. */
    static Fruit of(String key) {
        for (Fruit fruit : ALL) {
            if (fruit.key.equals(key)) {
                return fruit;
            }
        }
        return null;
    }
}
