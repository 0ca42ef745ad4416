package neurarium.demos.backprop;

import neurarium.ui.Text;

/**
 * What a picture draws attention to: what the last step found, what it was made of, and what
 * somebody points at.
 */
final class Focus {
    final Pass pass;

    /** The formula of the last step; null before the first one and after an update. */
    final Formula formula;

    private final String pointed;
    private final Step step;

    /** The focus of a walk, with the key of the spot that is pointed at; empty for none. */
    Focus(Pass pass, String pointed) {
        this.pass = pass;
        this.pointed = pointed;
        step = pass.current();
        boolean update = step == null || step.phase() == Phase.UPDATE;
        formula = update ? null : pass.formula(step);
    }

    /** The spot of a row of the table of derivatives. */
    static String rowSpot(String key) {
        return "row-" + key;
    }

    /** The spot of the change that an update made to a weight. */
    static String changeSpot(String key) {
        return "change-" + key;
    }

    /** The spot of a piece of the formula. */
    static String pieceSpot(int index) {
        return "term" + index;
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

    /** Whether some spot that stands for a quantity is pointed at. */
    boolean isPointedAt(String key) {
        for (int i = 0; formula != null && i < formula.pieces().size(); i++) {
            if (formula.pieces().get(i).key().equals(key) && pointed.equals(pieceSpot(i))) {
                return true;
            }
        }
        return pointed.equals(key)
                || pointed.equals(rowSpot(key))
                || pointed.equals(changeSpot(key));
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
            return Text.same(pass.activationDerivative(key));
        }
        Step finder = pass.stepOf(key);
        String symbol = pass.symbol(key);
        if (!isKnown(key)) {
            String symbols =
                    finder == null ? symbol : symbol + " = " + pass.formula(finder).symbols();
            return Text.of("{formula}（还没算到）", "{formula} (not reached yet)")
                    .with("formula", symbols);
        }
        return Text.same(
                finder == null
                        ? symbol + " = " + Figures.of(pass.value(key))
                        : pass.formula(finder).line());
    }
}
