package neurarium.demos.attention;

/** An object before the eye: its key k = (x, y) and its value v, the embedding. */
final class Thing {
    final Fruit fruit;
    double x;
    double y;
    double[] embedding;
    boolean isThere;

    Thing(Fruit fruit) {
        this.fruit = fruit;
        isThere = fruit.compareTo(Fruit.BANANA) <= 0;
        home();
    }

    /** Returns it to its first place and embedding. */
    void home() {
        x = fruit.x;
        y = fruit.y;
        embedding = fruit.embedding.clone();
    }

    double length() {
        return Math.hypot(x, y);
    }
}
