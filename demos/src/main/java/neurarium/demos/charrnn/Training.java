package neurarium.demos.charrnn;

import neurarium.data.Curve;
import neurarium.model.RnnTrainer;

/** The steps of training, each in two halves short enough for a frame, and their loss. */
final class Training {
    private static final double SMOOTH = 0.03;

    /** The loss, smoothed: L ← 0.97 L + 0.03 · loss of the step. */
    final Curve losses = new Curve(400);

    /** The smoothed loss; not a number before the first step. */
    double loss = Double.NaN;

    int steps;

    /** Whether a step is begun, and {@link #update} is to follow. */
    boolean isHalfDone;

    boolean hasDiverged;

    void restart() {
        losses.clear();
        loss = Double.NaN;
        steps = 0;
        isHalfDone = false;
        hasDiverged = false;
    }

    /**
     * The first half of a step: reads on and predicts.
     *
     * @return whether the loss is a finite number, so that there is a second half
     */
    boolean read(RnnTrainer learner, int[] tokens) {
        if (steps == 0) {
            learner.learn(tokens);
        }
        double value = learner.read();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            hasDiverged = true;
            return false;
        }
        loss = Double.isNaN(loss) ? value : (1 - SMOOTH) * loss + SMOOTH * value;
        losses.add(loss);
        isHalfDone = true;
        return true;
    }

    /** The second half: learns from the mistakes. */
    void update(RnnTrainer learner) {
        learner.update();
        isHalfDone = false;
        steps++;
    }
}
