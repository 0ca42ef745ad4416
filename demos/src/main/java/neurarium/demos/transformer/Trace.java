package neurarium.demos.transformer;

import neurarium.kernel.Rows;
import neurarium.model.GptInference;
import neurarium.model.Sampling;

/**
 * Everything that a decoder-only Transformer computes for a text. As no token sees the ones after
 * it, token by token: {@link #next} fills row t of every matrix of the {@link GptInference}.
 *
 * <p>Shapes: T tokens, C the width, h heads of d = C/h columns, V the vocabulary; all tables row by
 * row. Vaswani et al., 2017; Radford et al., 2019. Lecture, section 4.
 */
final class Trace {
    final Weights weights;
    final int[] tokens;
    final GptInference inference;
    final GptInference.Block[] blocks;
    final float[] normed; // [T, C]
    final float[] logits; // [T, V]
    final float[] probabilities; // [T, V]

    /** How many tokens are computed. */
    int done;

    /** A run over tokens that computes nothing yet. */
    Trace(Weights weights, int[] tokens, Switches switches) {
        this.weights = weights;
        this.tokens = tokens.clone();
        inference = new GptInference(weights.values, tokens.length);
        for (int layer = 0; layer < weights.layers; layer++) {
            for (int head = 0; head < weights.heads; head++) {
                inference.turn(layer, head, switches.isOn(layer, head));
            }
        }
        blocks = inference.blocks;
        normed = inference.normed;
        logits = inference.logits;
        probabilities = new float[logits.length];
    }

    /** T. */
    int time() {
        return tokens.length;
    }

    boolean isDone() {
        return done == tokens.length;
    }

    /** How many products the whole run takes. */
    double cost() {
        double block = 12.0 * weights.width * weights.width;
        double head = (double) weights.vocabulary() * weights.width;
        return time() * (weights.layers * block + head);
    }

    /** The likeliest characters after a token, the likeliest first. */
    int[] likeliest(int t, int count) {
        int all = weights.vocabulary();
        return Sampling.largest(probabilities, t * all, all, count);
    }

    /** The probability of a character after a token. */
    float probability(int t, int place) {
        return probabilities[t * weights.vocabulary() + place];
    }

    /** How a head of a block shares a token's attention, over all tokens. */
    float[] shares(int layer, int head, int t) {
        return Matrix.rows(blocks[layer].attention, time(), head * time() + t, 1);
    }

    /** q·k / √d of all pairs of tokens in a block, {@code [h, T, T]}, the masked ones too. */
    float[] scores(int layer) {
        float[] scores = new float[weights.heads * time() * time()];
        for (int i = 0; i < scores.length; i++) {
            int head = i / time() / time();
            int asks = i / time() % time();
            scores[i] = inference.score(blocks[layer], head, asks, i % time());
        }
        return scores;
    }

    void finish() {
        while (!isDone()) {
            next();
        }
    }

    /** The next token through all blocks, its logits, and their softmax. */
    void next() {
        int all = weights.vocabulary();
        inference.pass(tokens[done], done);
        inference.predict(done);
        Rows.softmax(logits, done * all, probabilities, done * all, all);
        done++;
    }
}
