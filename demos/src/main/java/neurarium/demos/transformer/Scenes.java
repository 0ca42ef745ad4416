package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Matrix.Kind;
import neurarium.demos.transformer.Scene.Shape;

/** Makes the scene of each stage of a run. */
final class Scenes {
    private final Trace trace;
    private final Weights weights;
    private final int time;
    private final int layer;
    private final int head;
    private final List<String> tokens;
    private final int[] shown;

    /**
     * Scenes of a layer and a head.
     *
     * @param tokens how the tokens are written
     * @param shown the places of the characters that the last stages show
     */
    Scenes(Trace trace, int layer, int head, List<String> tokens, int[] shown) {
        this.trace = trace;
        weights = trace.weights;
        time = trace.time();
        this.layer = layer;
        this.head = head;
        this.tokens = tokens;
        this.shown = shown;
    }

    Scene of(Stage stage) {
        BlockTrace b = trace.blocks[layer];
        Weights.Block w = weights.blocks[layer];
        int c = weights.width;
        return switch (stage) {
            case TOKENS -> tokens();
            case EMBED -> embed();
            case NORM_1 -> rows(stage, stream(layer), activation(stage, b.normed));
            case QUERY -> part(stage, 0);
            case KEY -> part(stage, c);
            case VALUE -> part(stage, 2 * c);
            case SCORES -> scores();
            case MASK -> squares(stage, square(Stage.SCORES), square(stage));
            case SOFTMAX -> squares(stage, square(Stage.MASK), square(stage));
            case MIX -> mix();
            case PROJECT ->
                    product(
                            stage,
                            activation(Stage.MIX, b.joined),
                            Matrix.learned("W_O", c, c, Matrix.turned(w.output, c, 0, c)),
                            w.outputBias,
                            b.attended);
            case ADD_1 -> sum(stage, stream(layer), activation(Stage.PROJECT, b.attended), b.seen);
            case NORM_2 -> rows(stage, seen(b), activation(stage, b.normedAgain));
            case EXPAND ->
                    product(
                            stage,
                            activation(Stage.NORM_2, b.normedAgain),
                            Matrix.learned("W_1", c, 4 * c, Matrix.turned(w.expand, c, 0, c)),
                            w.expandBias,
                            b.expanded);
            case GELU -> rows(stage, activation(Stage.EXPAND, b.expanded), active(b));
            case CONTRACT ->
                    product(
                            stage,
                            active(b),
                            Matrix.learned(
                                    "W_2", 4 * c, c, Matrix.turned(w.contract, 4 * c, 0, 4 * c)),
                            w.contractBias,
                            b.thought);
            case ADD_2 -> sum(stage, seen(b), activation(Stage.CONTRACT, b.thought), b.out);
            case NORM_LAST -> rows(stage, stream(weights.layers), activation(stage, trace.normed));
            case LOGITS -> logits();
            case PROBABILITIES -> bars();
        };
    }

    private Matrix activation(Stage origin, float[] values) {
        return Matrix.of(origin.symbol, values, Kind.ACTIVATION, origin, tokens);
    }

    private Matrix active(BlockTrace b) {
        return activation(Stage.GELU, b.active);
    }

    private Matrix stream(int after) {
        Stage origin = after == 0 ? Stage.EMBED : Stage.ADD_2;
        Kind kind = after == 0 ? Kind.EMBEDDING : Kind.STREAM;
        return Matrix.of("X", trace.stream(after), kind, origin, tokens);
    }

    private Matrix seen(BlockTrace b) {
        return Matrix.of("Y", b.seen, Kind.STREAM, Stage.ADD_1, tokens);
    }

    private Scene tokens() {
        float[] places = new float[time];
        for (int t = 0; t < time; t++) {
            places[t] = trace.tokens[t];
        }
        Matrix output = Matrix.of("", places, Kind.LOGIT, Stage.TOKENS, tokens);
        return new Scene(Stage.TOKENS, Shape.TOKENS, List.of(), output, null, 1);
    }

    private Scene embed() {
        int c = weights.width;
        float[] meaning = new float[time * c];
        for (int t = 0; t < time; t++) {
            System.arraycopy(weights.tokens, trace.tokens[t] * c, meaning, t * c, c);
        }
        float[] place = Matrix.rows(weights.positions, c, 0, time);
        Matrix e = Matrix.of("E", meaning, Kind.EMBEDDING, null, tokens);
        Matrix p = Matrix.of("P", place, Kind.EMBEDDING, null, tokens);
        return new Scene(Stage.EMBED, Shape.SUM, List.of(e, p), stream(0), null, 1);
    }

    /** What is added has the colours of the stream, so that the parts can be compared. */
    private Scene sum(Stage stage, Matrix a, Matrix b, float[] values) {
        Matrix output = Matrix.of(stage.symbol, values, Kind.STREAM, stage, tokens);
        List<Matrix> parts = List.of(a.as(Kind.STREAM), b.as(Kind.STREAM));
        return new Scene(stage, Shape.SUM, parts, output, null, 1);
    }

    private Scene rows(Stage stage, Matrix in, Matrix out) {
        return new Scene(stage, Shape.ROWS, List.of(in), out, null, 1);
    }

    private Scene product(Stage stage, Matrix left, Matrix right, float[] bias, float[] values) {
        Matrix output = activation(stage, values);
        return new Scene(stage, Shape.PRODUCT, List.of(left, right), output, bias, 1);
    }

    /** Query, key or value of the head: some columns of one product. */
    private Scene part(Stage stage, int kind) {
        int c = weights.width;
        int d = weights.headWidth();
        int first = kind + head * d;
        BlockTrace b = trace.blocks[layer];
        Weights.Block w = weights.blocks[layer];
        float[] rows = Matrix.rows(w.queryKeyValue, c, first, d);
        Matrix right = Matrix.learned("W_" + stage.symbol, c, d, Matrix.turned(rows, c, 0, c));
        float[] bias = Matrix.rows(w.queryKeyValueBias, 1, first, d);
        Matrix left = activation(Stage.NORM_1, b.normed);
        return product(stage, left, right, bias, Matrix.columns(b.queryKeyValue, 3 * c, first, d));
    }

    private Scene scores() {
        int c = weights.width;
        int d = weights.headWidth();
        float[] all = trace.blocks[layer].queryKeyValue;
        Matrix query = activation(Stage.QUERY, Matrix.columns(all, 3 * c, head * d, d));
        Matrix key =
                new Matrix(
                        "Kᵀ",
                        d,
                        time,
                        Matrix.turned(all, 3 * c, c + head * d, d),
                        Kind.ACTIVATION,
                        Stage.KEY,
                        true,
                        List.of(),
                        tokens);
        return new Scene(
                Stage.SCORES,
                Shape.PRODUCT,
                List.of(query, key),
                square(Stage.SCORES),
                null,
                Math.sqrt(d));
    }

    /** Scores, masked scores or shares of the head, tokens by tokens. */
    private Matrix square(Stage stage) {
        BlockTrace b = trace.blocks[layer];
        float[] all = stage == Stage.SOFTMAX ? b.attention : b.scores;
        float[] values = new float[time * time];
        System.arraycopy(all, head * values.length, values, 0, values.length);
        for (int i = 0; stage == Stage.MASK && i < time; i++) {
            for (int j = i + 1; j < time; j++) {
                values[i * time + j] = Float.NaN;
            }
        }
        Kind kind = stage == Stage.SOFTMAX ? Kind.SHARE : Kind.SCORE;
        return Matrix.of(stage.symbol, values, kind, stage, tokens).withColumns(tokens);
    }

    private Scene squares(Stage stage, Matrix in, Matrix out) {
        return new Scene(stage, Shape.SQUARES, List.of(in), out, null, 1);
    }

    private Scene mix() {
        int c = weights.width;
        int d = weights.headWidth();
        BlockTrace b = trace.blocks[layer];
        Matrix value =
                activation(
                        Stage.VALUE, Matrix.columns(b.queryKeyValue, 3 * c, 2 * c + head * d, d));
        Matrix out = activation(Stage.MIX, Matrix.columns(b.mixed, c, head * d, d));
        return new Scene(
                Stage.MIX, Shape.PRODUCT, List.of(square(Stage.SOFTMAX), value), out, null, 1);
    }

    private List<String> characters() {
        List<String> labels = new ArrayList<>();
        for (int place : shown) {
            labels.add(Characters.visible(weights.characters.character(place)));
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

    private Scene logits() {
        int c = weights.width;
        float[] rows = new float[shown.length * c];
        for (int j = 0; j < shown.length; j++) {
            System.arraycopy(weights.head, shown[j] * c, rows, j * c, c);
        }
        Matrix left = activation(Stage.NORM_LAST, trace.normed);
        Matrix right = Matrix.learned("W_U", c, shown.length, Matrix.turned(rows, c, 0, c));
        Matrix out =
                Matrix.of("L", shown(trace.logits), Kind.LOGIT, Stage.LOGITS, tokens)
                        .withColumns(characters());
        return new Scene(Stage.LOGITS, Shape.PRODUCT, List.of(left, right), out, null, 1);
    }

    private Scene bars() {
        Matrix out =
                Matrix.of("p", shown(trace.probabilities), Kind.SHARE, Stage.PROBABILITIES, tokens)
                        .withColumns(characters());
        return new Scene(Stage.PROBABILITIES, Shape.BARS, List.of(), out, null, 1);
    }
}
