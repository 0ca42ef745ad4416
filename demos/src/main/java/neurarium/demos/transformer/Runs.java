package neurarium.demos.transformer;

/**
 * The runs of a model over one text: as its heads are switched, and with all heads on; and how much
 * each head matters for the token that is followed.
 */
final class Runs {
    /** A run of fewer products is made at once, others token by token between frames. */
    private static final double AT_ONCE = 4e6;

    private final Weights weights;
    private final Tokens tokens;

    /** The run with all heads on. */
    final Trace whole;

    /** The run with the switches as they are. */
    Trace trace;

    /** Known when the work is done. */
    HeadEffects effects;

    private Switches switches = Switches.ALL_ON;

    Runs(Weights weights, Tokens tokens) {
        this.weights = weights;
        this.tokens = tokens;
        whole = run(Switches.ALL_ON);
        trace = whole;
    }

    private Trace run(Switches switches) {
        Trace run = new Trace(weights, tokens.places, switches);
        run.next();
        if (run.cost() < AT_ONCE) {
            run.finish();
        }
        return run;
    }

    /** Runs anew what depends on the switches and on the token that is followed. */
    void update(Switches switches, int position) {
        if (switches != this.switches) {
            this.switches = switches;
            trace = switches.areAllOn(weights.layers, weights.heads) ? whole : run(switches);
        }
        if (effects == null || effects.position != position) {
            effects = new HeadEffects(whole, position);
        }
    }

    /** Whether tokens are left to compute, in the runs or for the effects of the heads. */
    boolean hasWork() {
        return !trace.isDone() || !whole.isDone() || !effects.isDone();
    }

    /** The next token. */
    void work() {
        if (!trace.isDone()) {
            trace.next();
        } else if (!whole.isDone()) {
            whole.next();
        } else if (!effects.isDone()) {
            effects.next();
        }
    }
}
