package neurarium.demos.backprop;

import java.util.List;

/** A walk through a graph of numbers: forward to L, and back to every derivative of L. */
interface Pass extends Quantities {
    List<Step> steps();

    /** The steps to L, whether they can all be made or not. */
    List<Step> forward();

    /** The number of steps that are made. */
    int position();

    /** Goes to a place of the walk, at most to where all derivatives are known. */
    void moveTo(int position);

    boolean canStep();

    void step();

    default boolean canGoBack() {
        return position() > 0;
    }

    /** Undoes a step. */
    void back();

    /** Whether derivatives are still to be found. */
    default boolean canFinish() {
        return canStep();
    }

    /** The key of what the derivatives are of: L, or the variable that a formula is. */
    String output();

    /** The step made last; null before the first. */
    default Step current() {
        return position() == 0 ? null : steps().get(position() - 1);
    }

    default Phase phase() {
        return position() == 0 ? Phase.START : current().phase();
    }

    /** Whether a number is found by now, or was given. */
    default boolean isKnown(String key) {
        for (int i = 0; i < steps().size(); i++) {
            if (steps().get(i).found().contains(key)) {
                return i < position() && phase() != Phase.UPDATE;
            }
        }
        return !Step.isDerivative(key);
    }

    /** The step that finds a quantity; null for what is given. */
    default Step stepOf(String key) {
        for (Step step : steps()) {
            if (step.key().equals(key)) {
                return step;
            }
        }
        return null;
    }

    /** The formula of the step that finds a quantity, with the present numbers put in. */
    default Formula formula(Step step) {
        return Formula.of(step.key(), step.template(), this);
    }
}
