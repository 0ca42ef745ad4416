package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Numbers;
import neurarium.ui.Words;

/**
 * The lecture's scene, section 4: an eye at the origin gazes in a direction q; each object lies in
 * a direction k and has an embedding v. Output = Σ weight · v, where a weight is the match of q and
 * k itself, or the softmax of all matches.
 */
final class GazeModel {
    static final double START_X = -1;
    static final double START_Y = 1;
    static final double MOST_X = 3;
    static final double LEAST_Y = -2;
    static final double MOST_Y = 3;
    static final int WIDTH = 3;
    static final double BOUND = 9;

    /** Parts of the way from one object to the next, and of the rest there. */
    private static final int PARTS = 12;

    private static final int REST = 8;

    /** What lies before the eye: k = (x, y), v = embedding. */
    static final class Thing {
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

        private void home() {
            x = fruit.x;
            y = fruit.y;
            embedding = fruit.embedding();
        }

        double length() {
            return Math.hypot(x, y);
        }
    }

    Match match = Match.COSINE;
    boolean softmax;
    double temperature = 1;
    double gazeX = START_X;
    double gazeY = START_Y;
    private final List<Thing> things = new ArrayList<>();
    private Fruit chosen = Fruit.PEAR;
    private int steps;
    private int part;
    private double fromX;
    private double fromY;
    private String openingScene;
    private double openingX = START_X;
    private double openingY = START_Y;
    private Fruit openingChosen = Fruit.PEAR;

    GazeModel() {
        for (Fruit fruit : Fruit.values()) {
            things.add(new Thing(fruit));
        }
        openingScene = scene();
    }

    // The scene

    Thing thing(Fruit fruit) {
        for (Thing thing : things) {
            if (thing.fruit == fruit) {
                return thing;
            }
        }
        throw new IllegalArgumentException("there is no " + fruit);
    }

    /** What is there, in the order of the table. */
    List<Thing> there() {
        List<Thing> there = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.isThere) {
                there.add(thing);
            }
        }
        return there;
    }

    Fruit chosen() {
        return chosen;
    }

    void choose(Fruit fruit) {
        chosen = fruit;
    }

    /** Puts the chosen object before the eye or takes it away. */
    void put(boolean isThere) {
        Thing thing = thing(chosen);
        thing.isThere = isThere;
        if (!isThere) {
            thing.home();
        }
    }

    void place(Fruit fruit, double x, double y) {
        thing(fruit).x = round(x, -MOST_X, MOST_X);
        thing(fruit).y = round(y, LEAST_Y, MOST_Y);
    }

    void look(double x, double y) {
        gazeX = round(x, -MOST_X, MOST_X);
        gazeY = round(y, LEAST_Y, MOST_Y);
        part = 0;
    }

    private static double round(double value, double least, double most) {
        return Math.max(least, Math.min(most, Math.rint(value * 100) / 100));
    }

    /** Everything that is there as text; {@link SceneText}. */
    String scene() {
        return SceneText.of(there());
    }

    void scene(String text) {
        for (Thing thing : things) {
            thing.isThere = false;
        }
        for (String line : Words.split(text, '/')) {
            List<String> words = Words.split(line, ' ');
            Thing thing = thing(Fruit.of(words.get(0)));
            thing.isThere = true;
            thing.x = Numbers.parse(words.get(1));
            thing.y = Numbers.parse(words.get(2));
            for (int i = 0; i < WIDTH; i++) {
                thing.embedding[i] = Numbers.parse(words.get(3 + i));
            }
        }
    }

    // What the gaze sees

    double gazeLength() {
        return Math.hypot(gazeX, gazeY);
    }

    /** q·k. */
    double product(Thing thing) {
        return gazeX * thing.x + gazeY * thing.y;
    }

    /** The match of the gaze with an object; the keys lie in the plane, so d = 2. */
    double match(Thing thing) {
        return match.of(product(thing), gazeLength(), thing.length(), 2);
    }

    /** The angle between the gaze and an object in degrees, 0 to 180; NaN without a direction. */
    double angle(Thing thing) {
        double cross = gazeX * thing.y - gazeY * thing.x;
        boolean none = gazeLength() * thing.length() < 1e-12;
        return none ? Double.NaN : Math.abs(Math.toDegrees(Math.atan2(cross, product(thing))));
    }

    // region gaze
    /** The weight of each object that is there. */
    double[] weights() {
        List<Thing> there = there();
        double[] weights = new double[there.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = match(there.get(i));
            most = Math.max(most, weights[i]);
        }
        if (softmax) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.exp((weights[i] - most) / temperature);
                sum += weights[i];
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= sum;
            }
        }
        return weights;
    }

    /** Σ weight · embedding. */
    double[] output() {
        double[] weights = weights();
        double[] output = new double[WIDTH];
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < WIDTH; c++) {
                output[c] += weights[i] * there().get(i).embedding[c];
            }
        }
        return output;
    }

    // endregion

    double sum() {
        double sum = 0;
        for (double weight : weights()) {
            sum += weight;
        }
        return sum;
    }

    // Turning

    int steps() {
        return steps;
    }

    boolean canStep() {
        return !there().isEmpty();
    }

    /** Turns the gaze to the next object. */
    void step() {
        do {
            turn();
        } while (part != PARTS);
        part = PARTS + REST;
    }

    /** A part of a turn to the next object, or of the rest at it. */
    void turn() {
        List<Thing> there = there();
        if (part == 0 || part >= PARTS + REST) {
            part = 0;
            int index = there.indexOf(thing(chosen));
            chosen = there.get((index + 1) % there.size()).fruit;
            fromX = gazeX;
            fromY = gazeY;
        }
        part++;
        Thing goal = thing(chosen);
        if (part < PARTS) {
            double t = (double) part / PARTS;
            double eased = t * t * (3 - 2 * t);
            gazeX = Math.rint((fromX + eased * (goal.x - fromX)) * 100) / 100;
            gazeY = Math.rint((fromY + eased * (goal.y - fromY)) * 100) / 100;
        } else if (part == PARTS) {
            gazeX = goal.x;
            gazeY = goal.y;
            steps++;
        }
    }

    void open() {
        openingScene = scene();
        openingX = gazeX;
        openingY = gazeY;
        openingChosen = chosen;
    }

    void reset() {
        for (Thing thing : things) {
            thing.home();
        }
        scene(openingScene);
        gazeX = openingX;
        gazeY = openingY;
        chosen = openingChosen;
        steps = 0;
        part = 0;
    }
}
