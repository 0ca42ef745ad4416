package neurarium.demos.attention;

import java.util.List;
import neurarium.tensor.Rng;

/** A sentence that looks at itself, stage by stage. */
final class SelfModel {
    final SelfAttention.Settings settings = new SelfAttention.Settings();
    final LearnModel learn = new LearnModel(settings);
    Stage stage = Stage.COSINE;

    /** Whether vectors and matrices are those that {@link #learn} has learned; else toys. */
    boolean learned;

    String text = "";
    List<String> tokens = List.of();

    /** The width of the toy vectors. */
    int toyWidth = 8;

    int steps;
    private int seed = 1;
    int row;
    int head;

    SelfModel(String text) {
        settings.heads = 2;
        settings.causal = true;
        settings.positions = Positions.SINUSOIDAL;
        text(text);
    }

    /** Takes a sentence of 1 to {@link Tokens#MAX} tokens and looks from its first pronoun. */
    void text(String text) {
        this.text = text;
        List<String> cut = Tokens.cut(text);
        if (cut.equals(tokens)) {
            return;
        }
        tokens = cut;
        learn.read(tokens);
        row = 0;
        for (int t = tokens.size() - 1; t >= 0; t--) {
            row = Tokens.isPronoun(tokens.get(t)) ? t : row;
        }
    }

    void seed(int seed) {
        this.seed = seed;
        learn.seed(seed);
    }

    /** The token that looks, from 0. */
    int row() {
        return Math.min(row, tokens.size() - 1);
    }

    /** The head that is drawn, from 0. */
    int head() {
        return Math.min(head, settings.at(stage).heads - 1);
    }

    /** The attention of the present stage. */
    SelfAttention run() {
        int d = learned ? LearnModel.WIDTH : toyWidth;
        float[] vectors = learned ? learn.vectors() : Tokens.vectors(tokens, d, seed);
        return SelfAttention.of(vectors, tokens.size(), d, matrices(), settings.at(stage));
    }

    /** The matrices; null for stages without them. */
    private Projections matrices() {
        if (!stage.has(Stage.QKV)) {
            return null;
        }
        return learned
                ? learn.net.projections()
                : Projections.random(toyWidth, Tokens.MAX, new Rng(104729 + seed));
    }

    /** Goes on to the next stage, from the last to the first. */
    void step() {
        steps++;
        stage = stage.next();
    }
}
