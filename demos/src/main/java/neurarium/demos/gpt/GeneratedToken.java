package neurarium.demos.gpt;

import neurarium.model.Sampling;

/** A token of a text in its place. */
final class GeneratedToken {
    /** How many of the likeliest tokens are kept. */
    private static final int BEST = 5;

    final int token;

    /** Whether it was in the prompt. */
    final boolean given;

    /** What the model itself gave it; 0 for the first, which nobody predicted. */
    final float probability;

    /** Its probability after temperature and truncation. */
    final float afterSampling;

    /** The likeliest tokens there, the likeliest first, and what they were given. */
    final int[] best;

    final float[] bestProbabilities;

    private GeneratedToken(
            int token,
            boolean given,
            float probability,
            float afterSampling,
            int[] best,
            float[] bestProbabilities) {
        this.token = token;
        this.given = given;
        this.probability = probability;
        this.afterSampling = afterSampling;
        this.best = best;
        this.bestProbabilities = bestProbabilities;
    }

    /** The token that begins a text. */
    static GeneratedToken start(int token) {
        return new GeneratedToken(token, true, 0, 0, new int[0], new float[0]);
    }

    /** A token with what the two distributions gave it. */
    static GeneratedToken of(int token, boolean given, float[] own, float[] afterSampling) {
        int[] best = Sampling.largest(own, BEST);
        float[] probabilities = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            probabilities[i] = own[best[i]];
        }
        return new GeneratedToken(
                token, given, own[token], afterSampling[token], best, probabilities);
    }
}
