package neurarium.data;

import neurarium.tensor.Rng;

/** A piece of a text in each row, from a random place on; the text goes round. */
public final class TokenText implements TokenRows {
    private final int[] text;

    public TokenText(int[] text) {
        if (text.length == 0) {
            throw new IllegalArgumentException("TokenText takes a token at least, got none");
        }
        this.text = text;
    }

    @Override
    public void next(Rng rng, float[] tokens, float[] targets, int at, int time) {
        int start = rng.below(text.length);
        for (int t = 0; t < time; t++) {
            tokens[at + t] = text[(start + t) % text.length];
            targets[at + t] = text[(start + t + 1) % text.length];
        }
    }
}
