package neurarium.demos.backprop;

import neurarium.ui.Text;

/**
 * What a picture draws attention to: what the last step found, what it was made of, and what
 * somebody points at.
 */
final class Gaze {
    final Pass pass;

    private final String pointed;
    private final Step step;
    private final Formula formula;

    /** A gaze at a walk, with the key of the quantity that is pointed at; empty for none. */
    Gaze(Pass pass, String pointed) {
        this.pass = pass;
        this.pointed = pointed;
        step = pass.current();
        boolean update = step == null || step.phase() == Phase.UPDATE;
        formula = update ? null : pass.formula(step);
    }

    /** The formula of the last step; null before the first one and after an update. */
    Formula formula() {
        return formula;
    }

    boolean isFound(String key) {
        return step != null && step.key().equals(key);
    }

    /** Whether the last step found a number of the graph, perhaps on its way. */
    boolean isFoundNow(String key) {
        return step != null && step.found().contains(key);
    }

    boolean isUsed(String key) {
        return formula != null && formula.uses(key);
    }

    boolean isPointedAt(String key) {
        return pointed.equals(key);
    }

    boolean isKnown(String key) {
        return pass.isKnown(key);
    }

    /** The number of a quantity, or a question mark as long as it is not found. */
    String figure(String key) {
        return isKnown(key) ? Figures.of(pass.value(key)) : "?";
    }

    /** What a quantity is made of, or that it is not found yet. */
    Text explain(String key) {
        if (key.startsWith("f'")) {
            return Text.same(pass.slope(key));
        }
        Step finder = pass.stepOf(key);
        if (!isKnown(key)) {
            String symbols =
                    finder == null
                            ? pass.symbol(key)
                            : pass.symbol(key) + " = " + pass.formula(finder).symbols();
            return Text.of(symbols + "（还没算到）", symbols + " (not reached yet)");
        }
        return Text.same(
                finder == null
                        ? pass.symbol(key) + " = " + Figures.of(pass.value(key))
                        : pass.formula(finder).line());
    }
}
