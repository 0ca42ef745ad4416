package neurarium.data;

import neurarium.tensor.Rng;

/** Rows of tokens for a language model to learn from. */
public interface TokenRows {
    /**
     * Writes the next row: from the place {@code at} on, {@code time} tokens and the tokens that
     * should follow them; where nothing is to be learned the target is −1.
     */
    void next(Rng rng, float[] tokens, float[] targets, int at, int time);
}
