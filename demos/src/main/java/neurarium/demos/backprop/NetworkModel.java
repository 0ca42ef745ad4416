package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.model.Activation;
import neurarium.tensor.Rng;

/** The lecture's network on its walk: forward, back, a step of all weights, and forward again. */
final class NetworkModel extends NetworkNumbers implements Pass {
    /** Beyond this a weight is said to diverge. */
    static final double LIMIT = 10;

    private static final int MAX_UPDATES = 1000;

    private static final int UPDATED = LecturePass.STEPS.size();
    private static final int OPENING_SEED = 1;
    private static final double FLAT = 1e-5;

    /** What an update makes of a weight: w ← w − α ∂L/∂w. */
    record Change(String key, double before, double gradient, double after) {}

    /** L before each update, and now. */
    final List<Double> losses = new ArrayList<>();

    private final List<List<Change>> updates = new ArrayList<>();
    private Map<String, Double> start = given();
    double alpha = 0.1;
    private int position;
    boolean diverged;

    NetworkModel() {
        forgetRun();
    }

    // What is given

    @Override
    void activation(Activation activation) {
        super.activation(activation);
        edited();
    }

    void alpha(double alpha) {
        this.alpha = alpha;
        diverged = false;
    }

    /** Sets an input, a wanted output or a weight by hand; the walk stays where it is. */
    void set(String key, double value) {
        set(Map.of(key, value));
        start.put(key, value);
        edited();
    }

    private void edited() {
        forgetRun();
        position = position == UPDATED ? 0 : position;
    }

    /** The opening weights for the first seed, random hundredths for any other. */
    void seed(int seed) {
        Rng rng = new Rng(seed);
        Map<String, Double> weights = new HashMap<>();
        for (String key : LectureNet.WEIGHTS) {
            double random = Math.rint(100 * rng.uniform(-1, 1)) / 100;
            weights.put(key, seed == OPENING_SEED ? NetworkNumbers.OPENING.get(key) : random);
        }
        set(weights);
        start = given();
        reset();
    }

    /** Returns to the numbers that were set last. */
    void reset() {
        set(start);
        forgetRun();
        position = 0;
    }

    private void forgetRun() {
        updates.clear();
        losses.clear();
        losses.add(value("L"));
        diverged = false;
    }

    // The walk

    @Override
    public boolean canStep() {
        return position == LecturePass.BACKWARD_ENDS ? canUpdate() : !diverged;
    }

    boolean canUpdate() {
        return !diverged && updates.size() < MAX_UPDATES && !isFlat();
    }

    @Override
    public void step() {
        if (position == LecturePass.BACKWARD_ENDS) {
            update();
        } else {
            position = position == UPDATED ? 1 : position + 1;
        }
    }

    @Override
    public boolean canGoBack() {
        return position > 0 || !updates.isEmpty();
    }

    /** The weights before an update come back with it. */
    @Override
    public void back() {
        diverged = false;
        if (position == 1 && !updates.isEmpty()) {
            position = UPDATED;
        } else if (position == UPDATED || position == 0) {
            Map<String, Double> before = new HashMap<>();
            for (Change change : updates.remove(updates.size() - 1)) {
                before.put(change.key, change.before);
            }
            set(before);
            losses.remove(losses.size() - 1);
            position = LecturePass.BACKWARD_ENDS;
        } else {
            position--;
        }
    }

    @Override
    public void moveTo(int position) {
        this.position = Math.min(position, LecturePass.BACKWARD_ENDS);
    }

    @Override
    public boolean canFinish() {
        return !isChecked();
    }

    // region update
    /** Moves every weight against its derivative; none moves where one would get too large. */
    void update() {
        List<Change> changes = new ArrayList<>();
        Map<String, Double> weights = new HashMap<>();
        for (String key : LectureNet.WEIGHTS) {
            double before = value(key);
            double gradient = value(Step.derivative(key));
            double after = before - alpha * gradient;
            diverged |= !(Math.abs(after) <= LIMIT);
            changes.add(new Change(key, before, gradient, after));
            weights.put(key, after);
        }
        if (diverged) {
            return;
        }
        set(weights);
        updates.add(changes);
        losses.add(value("L"));
        position = UPDATED;
    }

    // endregion

    // What came out

    @Override
    public List<Step> steps() {
        return LecturePass.STEPS;
    }

    @Override
    public List<Step> forward() {
        return LecturePass.STEPS.subList(0, LecturePass.FORWARD_ENDS);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public String output() {
        return "L";
    }

    /** The place in the walk; 0 after an update, which begins a new one. */
    int here() {
        return phase() == Phase.UPDATE ? 0 : position;
    }

    /** Whether the derivatives are found and compared with their measurements. */
    boolean isChecked() {
        return position == LecturePass.BACKWARD_ENDS;
    }

    int updates() {
        return updates.size();
    }

    /** What the last update did to the weights. */
    List<Change> changes() {
        return updates.isEmpty() ? List.of() : updates.get(updates.size() - 1);
    }

    /** Whether no weight would move any more. */
    boolean isFlat() {
        return flatWeights(FLAT) == LectureNet.WEIGHTS.size();
    }
}
