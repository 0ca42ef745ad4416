package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Computation.Form;
import neurarium.demos.transformer.Matrix.Kind;
import neurarium.model.GptInference;
import neurarium.model.GptWeights;

/** Makes the computation of each stage of a run. */
final class Computations {
    private final Trace trace;
    private final Weights weights;
    private final GptInference.Block b;
    private final GptWeights.Block w;
    private final int time;
    private final int c;
    private final int d;
    private final int layer;
    private final int head;
    private final List<String> tokens;
    private final int[] shown;

    /**
     * Computations of a layer and a head.
     *
     * @param tokens how the tokens are written
     * @param shown the places of the characters that the last stages show
     */
    Computations(Trace trace, int layer, int head, List<String> tokens, int[] shown) {
        this.trace = trace;
        weights = trace.weights;
        b = trace.blocks[layer];
        w = weights.values.blocks[layer];
        time = trace.time();
        c = weights.width;
        d = weights.headWidth();
        this.layer = layer;
        this.head = head;
        this.tokens = tokens;
        this.shown = shown;
    }

    Computation of(Stage stage) {
        return switch (stage) {
            case TOKENS -> tokens();
            case EMBED -> embed();
            case NORM_1 -> rows(stage, stream(layer), activation(stage, b.normed));
            case QUERY -> part(stage, 0);
            case KEY -> part(stage, c);
            case VALUE -> part(stage, 2 * c);
            case SCORES -> scores();
            case MASK -> squares(stage, Stage.SCORES);
            case SOFTMAX -> squares(stage, Stage.MASK);
            case MIX -> mix();
            case PROJECT -> {
                Matrix right = Matrix.learned("O", w.output, c);
                Matrix mixed = activation(Stage.MIX, b.joined);
                yield product(stage, mixed, right, w.outputBias, b.attended);
            }
            case ADD_1 -> sum(stage, stream(layer), activation(Stage.PROJECT, b.attended), b.seen);
            case NORM_2 -> rows(stage, seen(), activation(stage, b.normedAgain));
            case EXPAND -> {
                Matrix right = Matrix.learned("1", w.expand, c);
                Matrix normed = activation(Stage.NORM_2, b.normedAgain);
                yield product(stage, normed, right, w.expandBias, b.expanded);
            }
            case GELU -> rows(stage, activation(Stage.EXPAND, b.expanded), active());
            case CONTRACT -> {
                Matrix right = Matrix.learned("2", w.contract, 4 * c);
                yield product(stage, active(), right, w.contractBias, b.thought);
            }
            case ADD_2 -> sum(stage, seen(), activation(Stage.CONTRACT, b.thought), b.out);
            case NORM_LAST -> rows(stage, stream(weights.layers), activation(stage, trace.normed));
            case LOGITS -> logits();
            case PROBABILITIES -> bars();
        };
    }

    private Matrix activation(Stage origin, float[] values) {
        return Matrix.of(origin.symbol, values, Kind.ACTIVATION, origin, tokens);
    }

    private Matrix active() {
        return activation(Stage.GELU, b.active);
    }

    private Matrix stream(int after) {
        Stage origin = after == 0 ? Stage.EMBED : Stage.ADD_2;
        Kind kind = after == 0 ? Kind.EMBEDDING : Kind.STREAM;
        return Matrix.of("X", trace.inference.stream(after), kind, origin, tokens);
    }

    private Matrix seen() {
        return Matrix.of("Y", b.seen, Kind.STREAM, Stage.ADD_1, tokens);
    }

    private Computation tokens() {
        float[] places = new float[time];
        for (int t = 0; t < time; t++) {
            places[t] = trace.tokens[t];
        }
        Matrix output = Matrix.of("", places, Kind.LOGIT, Stage.TOKENS, tokens);
        return new Computation(Form.TOKENS, Stage.TOKENS, List.of(), output);
    }

    private Computation embed() {
        float[] meaning = new float[time * c];
        for (int t = 0; t < time; t++) {
            System.arraycopy(weights.values.tokens, trace.tokens[t] * c, meaning, t * c, c);
        }
        float[] place = Matrix.rows(weights.values.positions, c, 0, time);
        Matrix e = Matrix.of("E", meaning, Kind.EMBEDDING, null, tokens);
        Matrix p = Matrix.of("P", place, Kind.EMBEDDING, null, tokens);
        return new Computation(Form.SUM, Stage.EMBED, List.of(e, p), stream(0));
    }

    /** What is added has the colours of the stream, so that the parts can be compared. */
    private Computation sum(Stage stage, Matrix x, Matrix added, float[] values) {
        Matrix output = Matrix.of(stage.symbol, values, Kind.STREAM, stage, tokens);
        List<Matrix> parts = List.of(x.as(Kind.STREAM), added.as(Kind.STREAM));
        return new Computation(Form.SUM, stage, parts, output);
    }

    private Computation rows(Stage stage, Matrix in, Matrix out) {
        return new Computation(Form.ROWS, stage, List.of(in), out);
    }

    private Computation product(
            Stage stage, Matrix left, Matrix right, float[] bias, float[] values) {
        Matrix output = activation(stage, values);
        return new Computation(Form.PRODUCT, stage, List.of(left, right), output, bias, 1);
    }

    /** Query, key or value of the head: some columns of one product. */
    private Computation part(Stage stage, int kind) {
        int first = kind + head * d;
        float[] rows = Matrix.rows(w.queryKeyValue, c, first, d);
        Matrix right = Matrix.learned(stage.symbol, rows, c);
        float[] bias = Matrix.rows(w.queryKeyValueBias, 1, first, d);
        Matrix left = activation(Stage.NORM_1, b.normed);
        return product(stage, left, right, bias, Matrix.columns(b.queryKeyValue, 3 * c, first, d));
    }

    private Computation scores() {
        float[] all = b.queryKeyValue;
        Matrix query = activation(Stage.QUERY, Matrix.columns(all, 3 * c, head * d, d));
        float[] keys = Matrix.turned(all, 3 * c, c + head * d, d);
        Matrix key = Matrix.transposed("Kᵀ", keys, Stage.KEY, tokens);
        List<Matrix> factors = List.of(query, key);
        Matrix output = square(Stage.SCORES);
        return new Computation(Form.PRODUCT, Stage.SCORES, factors, output, null, Math.sqrt(d));
    }

    /** Scores, masked scores or shares of the head, tokens by tokens. */
    private Matrix square(Stage stage) {
        float[] all = stage == Stage.SOFTMAX ? b.attention : trace.scores(layer);
        float[] values = Matrix.rows(all, time * time, head, 1);
        for (int i = 0; stage == Stage.MASK && i < time; i++) {
            for (int j = i + 1; j < time; j++) {
                values[i * time + j] = Float.NaN;
            }
        }
        Kind kind = stage == Stage.SOFTMAX ? Kind.SHARE : Kind.SCORE;
        return Matrix.of(stage.symbol, values, kind, stage, tokens).withColumns(tokens);
    }

    private Computation squares(Stage stage, Stage before) {
        return new Computation(Form.SQUARES, stage, List.of(square(before)), square(stage));
    }

    private Computation mix() {
        float[] values = Matrix.columns(b.queryKeyValue, 3 * c, 2 * c + head * d, d);
        Matrix value = activation(Stage.VALUE, values);
        float[] mixed = Matrix.columns(b.mixed, c, head * d, d);
        return product(Stage.MIX, square(Stage.SOFTMAX), value, null, mixed);
    }

    private List<String> characters() {
        List<String> labels = new ArrayList<>();
        for (int place : shown) {
            labels.add(weights.letter(place));
        }
        return labels;
    }

    /** The columns of a table {@code [T, V]} that are shown. */
    private float[] shown(float[] table) {
        int all = weights.vocabulary();
        float[] part = new float[time * shown.length];
        for (int t = 0; t < time; t++) {
            for (int j = 0; j < shown.length; j++) {
                part[t * shown.length + j] = table[t * all + shown[j]];
            }
        }
        return part;
    }

    private Computation logits() {
        float[] rows = new float[shown.length * c];
        for (int j = 0; j < shown.length; j++) {
            System.arraycopy(weights.values.head, shown[j] * c, rows, j * c, c);
        }
        Matrix left = activation(Stage.NORM_LAST, trace.normed);
        Matrix right = Matrix.learned("U", rows, c);
        Matrix out =
                Matrix.of("L", shown(trace.logits), Kind.LOGIT, Stage.LOGITS, tokens)
                        .withColumns(characters());
        return new Computation(Form.PRODUCT, Stage.LOGITS, List.of(left, right), out);
    }

    private Computation bars() {
        Matrix out =
                Matrix.of("p", shown(trace.probabilities), Kind.SHARE, Stage.PROBABILITIES, tokens)
                        .withColumns(characters());
        return new Computation(Form.BARS, Stage.PROBABILITIES, List.of(), out);
    }
}
