package neurarium.demos.transformer;

import java.util.List;

/**
 * A stage as the matrices that a picture shows: what goes in, and what comes out last.
 *
 * @param bias what is added to each row of a product; null where nothing is
 * @param scale by what a product is divided
 */
record Scene(Stage stage, Shape shape, List<Matrix> inputs, Matrix output, float[] bias, double scale) {
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

    /** The matrices in the order of drawing. */
    List<Matrix> matrices() {
        List<Matrix> all = new java.util.ArrayList<>(inputs);
        all.add(output);
        return all;
    }
}
