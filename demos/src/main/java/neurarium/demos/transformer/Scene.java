package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;

/** A stage as the matrices that a picture shows: what goes in, and what comes out last. */
final class Scene {
    /** How the matrices belong together. */
    enum Shape {
        /** The tokens with their numbers. */
        TOKENS,
        /** Rows of the first input times columns of the second. */
        PRODUCT,
        /** Cell by cell: the output is the sum of the inputs. */
        SUM,
        /** Row by row: each row of the input becomes a row of the output. */
        ROWS,
        /** The same for squares of tokens by tokens. */
        SQUARES,
        /** A distribution as bars. */
        BARS
    }

    private final Stage stage;
    private final Shape shape;
    private final List<Matrix> inputs;
    private final Matrix output;
    private final float[] bias;
    private final double scale;

    /**
     * A scene.
     *
     * @param bias what is added to each row of a product; null where nothing is
     * @param scale by what a product is divided
     */
    Scene(
            Stage stage,
            Shape shape,
            List<Matrix> inputs,
            Matrix output,
            float[] bias,
            double scale) {
        this.stage = stage;
        this.shape = shape;
        this.inputs = inputs;
        this.output = output;
        this.bias = bias;
        this.scale = scale;
    }

    Stage stage() {
        return stage;
    }

    Shape shape() {
        return shape;
    }

    List<Matrix> inputs() {
        return inputs;
    }

    Matrix output() {
        return output;
    }

    float[] bias() {
        return bias;
    }

    double scale() {
        return scale;
    }

    /** The matrices in the order of drawing. */
    List<Matrix> matrices() {
        List<Matrix> all = new ArrayList<>(inputs);
        all.add(output);
        return all;
    }
}
