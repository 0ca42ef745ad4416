package neurarium.demos.transformer;

/**
 * How much each head matters for what comes after one token: the distance ½ Σ |p − p′| between the
 * probabilities with all heads on and with this one off, from 0 to 1. Computed token by token.
 */
final class HeadEffects {
    private final Trace whole;
    final int position;
    private final double[] effects;
    private int done;
    private Trace trace;

    HeadEffects(Trace whole, int position) {
        this.whole = whole;
        this.position = position;
        effects = new double[whole.weights.layers * whole.weights.heads];
    }

    boolean isDone() {
        return done == effects.length;
    }

    /** The next token of the next head; those after the one that is looked at do not matter. */
    void next() {
        int heads = whole.weights.heads;
        if (trace == null) {
            Switches off = Switches.ALL_ON.with(done / heads, done % heads, false);
            int[] tokens = new int[position + 1];
            System.arraycopy(whole.tokens, 0, tokens, 0, tokens.length);
            trace = new Trace(whole.weights, tokens, off);
        }
        trace.next();
        if (trace.isDone()) {
            effects[done] = distance();
            trace = null;
            done++;
        }
    }

    private double distance() {
        int all = whole.weights.vocabulary();
        double sum = 0;
        for (int i = position * all; i < (position + 1) * all; i++) {
            sum += Math.abs(trace.probabilities[i] - whole.probabilities[i]);
        }
        return sum / 2;
    }

    /** The effect of a head; NaN where it is not known yet. */
    double of(int layer, int head) {
        int index = layer * whole.weights.heads + head;
        return index < done ? effects[index] : Double.NaN;
    }
}
