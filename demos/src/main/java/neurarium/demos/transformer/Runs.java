package neurarium.demos.transformer;

/** The runs of a model over one text: as its heads are switched, and with all heads on. */
final class Runs {
    /** Texts are cut to so many tokens, so that every matrix can be seen. */
    static final int MOST_TOKENS = 32;

    /** A run of fewer products is made at once, others token by token between frames. */
    private static final double AT_ONCE = 4e6;

    private final Weights weights;
    private final Tokens tokens;
    private final Trace whole;
    private Trace trace;
    private HeadEffects effects;

    Runs(Weights weights, String text, Switches switches) {
        this.weights = weights;
        int most = Math.min(MOST_TOKENS, weights.context);
        tokens = Tokens.of(text, weights.characters, most);
        whole = run(Switches.ALL_ON);
        switches(switches);
    }

    private Trace run(Switches switches) {
        Trace run = new Trace(weights, tokens.places(), switches);
        run.next();
        if (run.cost() < AT_ONCE) {
            run.finish();
        }
        return run;
    }

    void switches(Switches switches) {
        boolean same = switches.areAllOn(weights.layers, weights.heads);
        trace = same ? whole : run(switches);
    }

    /** The text as the model reads it. */
    Tokens tokens() {
        return tokens;
    }

    /** The run with the switches as they are. */
    Trace trace() {
        return trace;
    }

    /** The run with all heads on. */
    Trace whole() {
        return whole;
    }

    /** How much each head matters for a token; known when the work is done. */
    HeadEffects effects(int position) {
        if (effects == null || effects.position() != position) {
            effects = new HeadEffects(whole, position);
        }
        return effects;
    }

    /** Whether tokens are left to compute, in the runs or for the effects of the heads. */
    boolean hasWork(int position) {
        return !trace.isDone() || !whole.isDone() || !effects(position).isDone();
    }

    /** The next token. */
    void work(int position) {
        if (!trace.isDone()) {
            trace.next();
        } else if (!whole.isDone()) {
            whole.next();
        } else if (!effects(position).isDone()) {
            effects.next();
        }
    }
}
