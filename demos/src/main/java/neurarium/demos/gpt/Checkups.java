package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;

/** The looks at a model in training: one in work, the last that is complete, and the scores. */
final class Checkups {
    /** After how many steps which share of unseen questions was answered rightly. */
    final List<double[]> scores = new ArrayList<>();

    private Checkup current;
    private Checkup shown;

    void clear() {
        scores.clear();
        current = null;
        shown = null;
    }

    /** Begins a look; one that is not complete is given up. */
    void begin(Checkup checkup) {
        current = checkup;
    }

    boolean hasWork() {
        return current != null && !current.isDone();
    }

    /** Whether a look at the weights after so many steps is in work. */
    boolean isAt(int steps) {
        return hasWork() && current.steps == steps;
    }

    void work() {
        current.work();
        if (current.isDone()) {
            shown = current;
            if (current.isOfTask()) {
                scores.add(new double[] {current.steps, current.score()});
            }
        }
    }

    /** The last look that is complete; null before the first. */
    Checkup shown() {
        return shown;
    }

    /** The share of unseen questions answered rightly at the last look; −1 before it. */
    double score() {
        return scores.isEmpty() ? -1 : scores.get(scores.size() - 1)[1];
    }
}
