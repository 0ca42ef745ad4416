package neurarium.demos.attention;

import neurarium.ui.Control;
import neurarium.ui.Ink;
import neurarium.ui.Text;

/** What can lie before the eye. The first three are the lecture's; the others can be added. */
enum Fruit {
    APPLE("apple", "苹果", Ink.SERIES_3, -2, 1, 1, 0, 0),
    PEAR("pear", "梨", Ink.SERIES_4, -1, 1, 0, 1, 0),
    BANANA("banana", "香蕉", Ink.SERIES_6, 0, 1, 0, 0, 1),
    GRAPE("grape", "葡萄", Ink.CLASS_4, 1, 1, 0.5, 0, 0.5),
    CHERRY("cherry", "樱桃", Ink.SERIES_5, 2, 1, 0.8, 0.2, 0),
    LEMON("lemon", "柠檬", Ink.SERIES_6, 1.5, 2, 0, 0.4, 0.6);

    final String key;
    final Text title;
    final Ink ink;

    /** Where it lies at first. */
    final double x;

    final double y;
    private final double[] embedding;

    Fruit(String key, String zh, Ink ink, double x, double y, double... embedding) {
        this.key = key;
        this.title = Text.of(zh, key);
        this.ink = ink;
        this.x = x;
        this.y = y;
        this.embedding = embedding;
    }

    double[] embedding() {
        return embedding.clone();
    }

    Control.Option option() {
        return new Control.Option(key, title);
    }

    /** The fruit of a key; null where there is none. */
    static Fruit of(String key) {
        for (Fruit fruit : values()) {
            if (fruit.key.equals(key)) {
                return fruit;
            }
        }
        return null;
    }
}
