package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;

/** The evaluations of a model in training: one in progress, the last complete one, the scores. */
final class Evaluations {
    /** After how many steps which share of unseen questions was answered correctly. */
    final List<double[]> scores = new ArrayList<>();

    private Evaluation current;

    /** The last one that is complete; null before the first. */
    Evaluation shown;

    void clear() {
        scores.clear();
        current = null;
        shown = null;
    }

    /** Begins one; one that is not complete is given up. */
    void begin(Evaluation evaluation) {
        current = evaluation;
    }

    boolean hasWork() {
        return current != null && !current.isDone;
    }

    /** Whether an evaluation of the weights after these steps is in progress. */
    boolean isAt(int steps) {
        return hasWork() && current.steps == steps;
    }

    void work() {
        current.work();
        if (current.isDone) {
            shown = current;
            if (current.isOfTask()) {
                scores.add(new double[] {current.steps, current.score()});
            }
        }
    }

    /** The last share of unseen questions answered correctly; −1 before the first evaluation. */
    double score() {
        return scores.isEmpty() ? -1 : scores.get(scores.size() - 1)[1];
    }
}
