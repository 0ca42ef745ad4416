package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;

/** What a stage computes, as matrices: what goes in, and what comes out last. */
final class Computation {
    /** How the matrices belong together. */
    enum Form {
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

    final Stage stage;
    final Form form;
    final List<Matrix> inputs;
    final Matrix output;

    /** What is added to each row of a product; null where nothing is. */
    final float[] bias;

    /** By what a product is divided. */
    final double scale;

    Computation(
            Form form,
            Stage stage,
            List<Matrix> inputs,
            Matrix output,
            float[] bias,
            double scale) {
        this.stage = stage;
        this.form = form;
        this.inputs = inputs;
        this.output = output;
        this.bias = bias;
        this.scale = scale;
    }

    Computation(Form form, Stage stage, List<Matrix> inputs, Matrix output) {
        this(form, stage, inputs, output, null, 1);
    }

    /** The matrices in the order of drawing. */
    List<Matrix> matrices() {
        List<Matrix> all = new ArrayList<>(inputs);
        all.add(output);
        return all;
    }

    /** Whether its matrices are drawn as such; tokens and bars have pictures of their own. */
    boolean hasMatrices() {
        return form != Form.TOKENS && form != Form.BARS;
    }
}
