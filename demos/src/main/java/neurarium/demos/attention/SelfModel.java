package neurarium.demos.attention;

import java.util.List;
import neurarium.tensor.Rng;
import neurarium.ui.Lang;

/** A sentence that looks at itself, stage by stage. */
final class SelfModel {
    private static final String ENGLISH = "the cat sat because it was tired";
    private static final String CHINESE = "小猫 累 了 所以 它 睡 了";

    final SelfAttention.Settings settings = new SelfAttention.Settings();
    final LearnModel learn = new LearnModel(settings);
    Stage stage = Stage.COSINE;
    boolean learned;
    private String text = ENGLISH;
    private List<String> tokens = List.of();
    private int d = 8;
    private int seed = 1;
    private int row;
    private int head;
    private int steps;
    private Stage openingStage = Stage.COSINE;
    private int openingRow;

    SelfModel() {
        settings.heads = 2;
        settings.causal = true;
        settings.positions = Positions.SINUSOIDAL;
        text(ENGLISH);
    }

    /** Begins with an example in a language. */
    void speaks(Lang lang) {
        text(lang == Lang.ZH ? CHINESE : ENGLISH);
    }

    String text() {
        return text;
    }

    static boolean isSentence(String text) {
        if (text.length() > Tokens.LONGEST) {
            return false;
        }
        int count = Tokens.cut(text).size();
        return count >= 1 && count <= Tokens.MOST;
    }

    /** Takes a sentence of 1 to {@link Tokens#MOST} tokens and looks from its first pronoun. */
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

    List<String> tokens() {
        return tokens;
    }

    int n() {
        return tokens.size();
    }

    /** The width of the vectors that are shown. */
    int d() {
        return learned ? LearnModel.WIDTH : d;
    }

    /** The width of the toy vectors. */
    int toyWidth() {
        return d;
    }

    void toyWidth(int d) {
        this.d = d;
    }

    void seed(int seed) {
        this.seed = seed;
        learn.seed(seed);
    }

    /** The token that looks, from 0. */
    int row() {
        return Math.min(row, n() - 1);
    }

    void row(int row) {
        this.row = row;
    }

    /** The head that is drawn, from 0. */
    int head() {
        return Math.min(head, settings.at(stage).heads - 1);
    }

    void head(int head) {
        this.head = head;
    }

    /** The matrices; null for stages that have none. */
    Projections projections() {
        if (!stage.has(Stage.QKV)) {
            return null;
        }
        return learned
                ? learn.projections()
                : Projections.random(d, Tokens.MOST, new Rng(104729 + seed));
    }

    float[] vectors() {
        return learned ? learn.vectors() : Tokens.vectors(tokens, d, seed);
    }

    SelfAttention run() {
        return SelfAttention.of(vectors(), n(), d(), projections(), settings.at(stage));
    }

    /** The score of the present query and key of two tokens if they stood elsewhere. */
    float[] scoresByPlace(int token, int other) {
        SelfAttention.Settings still = settings.at(stage);
        still.positions = Positions.NONE;
        SelfAttention plain = SelfAttention.of(vectors(), n(), d(), projections(), still);
        int width = plain.width;
        float[] scores = new float[n() * n()];
        for (int i = 0; i < n(); i++) {
            for (int j = 0; j < n(); j++) {
                float[] q = plain.row(plain.q, token, head());
                float[] k = plain.row(plain.k, other, head());
                Positions.rotateInPlace(q, 0, width, i);
                Positions.rotateInPlace(k, 0, width, j);
                double product = 0;
                for (int c = 0; c < width; c++) {
                    product += q[c] * k[c];
                }
                scores[i * n() + j] = (float) (product / Math.sqrt(width));
            }
        }
        return scores;
    }

    int steps() {
        return steps;
    }

    /** Goes on to the next stage, from the last to the first. */
    void step() {
        steps++;
        stage = stage.next();
    }

    void open() {
        openingStage = stage;
        openingRow = row;
    }

    void reset() {
        stage = openingStage;
        row = openingRow;
        steps = 0;
        learn.restart();
    }
}
