package neurarium.demos.backprop;

import java.util.List;

/** A walk through a graph of numbers: forward to L, and back to every derivative of L. */
interface Pass extends Quantities {
    List<Step> steps();

    /** How many of the steps are made. */
    int position();

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

    /** The slope of an activation with its numbers put in, such as f′(z) = 1 − y². */
    String slope(String key);

    /** The formula of the step that finds a quantity, with the present numbers put in. */
    default Formula formula(Step step) {
        return Formula.of(step.key(), step.template(), this);
    }
}
