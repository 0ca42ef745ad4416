package neurarium.model;

import java.util.Map;
import neurarium.io.FileError;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * The parameters of a {@link Gpt} as plain arrays, row by row, under its names. Every matrix is
 * {@code [out, in]} as in the engine; C is the width, V the vocabulary.
 */
public final class GptWeights {
    /** The weights of one block. */
    public static final class Block {
        public final float[] attentionGain; // [C]
        public final float[] attentionBias; // [C]
        public final float[] queryKeyValue; // [3·C, C], all heads of Q, then of K, then of V
        public final float[] queryKeyValueBias; // [3·C]
        public final float[] output; // [C, C]
        public final float[] outputBias; // [C]
        public final float[] feedForwardGain; // [C]
        public final float[] feedForwardBias; // [C]
        public final float[] expand; // [4·C, C]
        public final float[] expandBias; // [4·C]
        public final float[] contract; // [C, 4·C]
        public final float[] contractBias; // [C]

        private Block(Map<String, Tensor> all, String name, int width) {
            attentionGain = table(all, name + ".attentionNorm.gain", width);
            attentionBias = table(all, name + ".attentionNorm.bias", width);
            String attention = name + ".attention.";
            queryKeyValue = table(all, attention + "queryKeyValue.weight", 3 * width, width);
            queryKeyValueBias = table(all, attention + "queryKeyValue.bias", 3 * width);
            output = table(all, attention + "output.weight", width, width);
            outputBias = table(all, attention + "output.bias", width);
            feedForwardGain = table(all, name + ".feedForwardNorm.gain", width);
            feedForwardBias = table(all, name + ".feedForwardNorm.bias", width);
            expand = table(all, name + ".expand.weight", 4 * width, width);
            expandBias = table(all, name + ".expand.bias", 4 * width);
            contract = table(all, name + ".contract.weight", width, 4 * width);
            contractBias = table(all, name + ".contract.bias", width);
        }
    }

    public final Gpt.Config config;
    public final float[] tokens; // [V, C]
    public final float[] positions; // [context, C]
    public final Block[] blocks;
    public final float[] gain; // [C]
    public final float[] bias; // [C]
    public final float[] head; // [V, C]

    /**
     * The weights of a model of a configuration; a tensor that lacks or has another shape is
     * refused.
     */
    public GptWeights(Gpt.Config config, Map<String, Tensor> all) {
        this.config = config;
        int width = config.width();
        tokens = table(all, "tokens.table", config.vocabulary(), width);
        positions = table(all, "positions.table", config.context(), width);
        blocks = new Block[config.layers()];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new Block(all, "blocks." + i, width);
        }
        gain = table(all, "norm.gain", width);
        bias = table(all, "norm.bias", width);
        head = table(all, "head", config.vocabulary(), width);
    }

    private static float[] table(Map<String, Tensor> all, String name, int... dims) {
        Tensor tensor = all.get(name);
        if (tensor == null) {
            throw new FileError(
                    FileError.Problem.MISSING, name, "there is no tensor named " + name);
        }
        if (!tensor.shape().equals(Shape.of(dims))) {
            throw new FileError(
                    FileError.Problem.TENSOR,
                    name,
                    name + " should be " + Shape.of(dims) + ", it is " + tensor.shape());
        }
        return tensor.values();
    }
}
