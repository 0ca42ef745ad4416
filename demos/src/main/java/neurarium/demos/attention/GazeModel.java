package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Steps;

/**
 * The lecture's scene, section 4: an eye at the origin gazes in a direction q; each object lies in
 * a direction k and has an embedding v. Output = Σ weight · v, where a weight is the match of q and
 * k itself, or the softmax of all matches.
 */
final class GazeModel implements Steps {
    static final double MAX_X = 3;
    static final double MIN_Y = -2;
    static final double MAX_Y = 3;

    /** The numbers of an embedding. */
    static final int WIDTH = 3;

    /** Parts of the way from one object to the next, and of the rest there. */
    private static final int PARTS = 12;

    private static final int REST = 8;

    Match match = Match.COSINE;
    boolean softmax;
    double temperature = 1;
    double gazeX = Fruit.PEAR.x;
    double gazeY = Fruit.PEAR.y;
    Fruit chosen = Fruit.PEAR;
    int steps;
    private final List<Thing> things = new ArrayList<>();
    private int part;
    private double fromX;
    private double fromY;

    GazeModel() {
        for (Fruit fruit : Fruit.ALL) {
            things.add(new Thing(fruit));
        }
    }

    Thing thing(Fruit fruit) {
        return things.get(Fruit.ALL.indexOf(fruit));
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

    void place(Fruit fruit, double x, double y) {
        thing(fruit).x = round(x, -MAX_X, MAX_X);
        thing(fruit).y = round(y, MIN_Y, MAX_Y);
    }

    void look(double x, double y) {
        gazeX = round(x, -MAX_X, MAX_X);
        gazeY = round(y, MIN_Y, MAX_Y);
        part = 0;
    }

    private static double round(double value, double min, double max) {
        return Math.max(min, Math.min(max, Math.rint(value * 100) / 100));
    }

    // What the gaze sees

    double gazeLength() {
        return Math.hypot(gazeX, gazeY);
    }

    /** q·k. */
    private double product(Thing thing) {
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
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = match(there.get(i));
            max = Math.max(max, weights[i]);
        }
        if (softmax) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.exp((weights[i] - max) / temperature);
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

    @Override
    public boolean canStep() {
        return !there().isEmpty();
    }

    /** Turns the gaze to the next object. */
    @Override
    public boolean stepPart() {
        do {
            playPart();
        } while (part != PARTS);
        part = PARTS + REST;
        return true;
    }

    /** A part of a turn to the next object, or of the rest at it. */
    @Override
    public boolean playPart() {
        if (part == 0 || part >= PARTS + REST) {
            part = 0;
            List<Thing> there = there();
            chosen = there.get((there.indexOf(thing(chosen)) + 1) % there.size()).fruit;
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
        return true;
    }

    void reset() {
        for (Thing thing : things) {
            thing.home();
        }
        steps = 0;
        part = 0;
    }
}
