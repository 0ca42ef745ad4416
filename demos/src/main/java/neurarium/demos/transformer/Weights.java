package neurarium.demos.transformer;

import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.graph.Graph;
import neurarium.io.Safetensors;
import neurarium.model.Gpt;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * The weights of a {@link Gpt} as plain tables, row by row, under its names. Every matrix is {@code
 * [out, in]} as in the engine; C is the width, V the vocabulary.
 */
final class Weights {
    /** So large a model is still drawn and computed without a wait. */
    private static final int MOST_WIDTH = 128;

    private static final int MOST_LAYERS = 8;

    /** The weights of one block. */
    static final class Block {
        final float[] attentionGain; // [C]
        final float[] attentionShift; // [C]
        final float[] queryKeyValue; // [3·C, C], all heads of Q, then of K, then of V
        final float[] queryKeyValueBias; // [3·C]
        final float[] output; // [C, C]
        final float[] outputBias; // [C]
        final float[] feedForwardGain; // [C]
        final float[] feedForwardShift; // [C]
        final float[] expand; // [4·C, C]
        final float[] expandBias; // [4·C]
        final float[] contract; // [C, 4·C]
        final float[] contractBias; // [C]

        private Block(Map<String, Tensor> file, String name, int width) {
            attentionGain = table(file, name + ".attentionNorm.gain", width);
            attentionShift = table(file, name + ".attentionNorm.bias", width);
            String attention = name + ".attention.";
            queryKeyValue = table(file, attention + "queryKeyValue.weight", 3 * width, width);
            queryKeyValueBias = table(file, attention + "queryKeyValue.bias", 3 * width);
            output = table(file, attention + "output.weight", width, width);
            outputBias = table(file, attention + "output.bias", width);
            feedForwardGain = table(file, name + ".feedForwardNorm.gain", width);
            feedForwardShift = table(file, name + ".feedForwardNorm.bias", width);
            expand = table(file, name + ".expand.weight", 4 * width, width);
            expandBias = table(file, name + ".expand.bias", 4 * width);
            contract = table(file, name + ".contract.weight", width, 4 * width);
            contractBias = table(file, name + ".contract.bias", width);
        }
    }

    final Vocabulary characters;
    final int context;
    final int width;
    final int heads;
    final int layers;
    final float[] tokens; // [V, C]
    final float[] positions; // [context, C]
    final Block[] blocks;
    final float[] gain; // [C]
    final float[] shift; // [C]
    final float[] head; // [V, C]

    private Weights(Map<String, Tensor> file, Vocabulary characters, int heads) {
        this.characters = characters;
        this.heads = heads;
        Shape table = shape(file, "tokens.table");
        width = table.dim(1);
        context = shape(file, "positions.table").dim(0);
        int count = 0;
        while (file.containsKey("blocks." + count + ".attentionNorm.gain")) {
            count++;
        }
        layers = count;
        requireSizes();
        tokens = table(file, "tokens.table", characters.size(), width);
        positions = table(file, "positions.table", context, width);
        blocks = new Block[layers];
        for (int i = 0; i < layers; i++) {
            blocks[i] = new Block(file, "blocks." + i, width);
        }
        gain = table(file, "norm.gain", width);
        shift = table(file, "norm.bias", width);
        head = table(file, "head", characters.size(), width);
    }

    private void requireSizes() {
        boolean fits =
                layers >= 1
                        && layers <= MOST_LAYERS
                        && width <= MOST_WIDTH
                        && heads >= 1
                        && heads <= MOST_LAYERS
                        && width % heads == 0;
        if (!fits) {
            throw new IllegalArgumentException(
                    "a model of 1 to "
                            + MOST_LAYERS
                            + " layers of a width up to "
                            + MOST_WIDTH
                            + " that its heads divide is expected, got "
                            + layers
                            + " layers, width "
                            + width
                            + ", "
                            + heads
                            + " heads");
        }
    }

    /**
     * The weights of a file.
     *
     * @throws IllegalArgumentException if they are none of a GPT with its vocabulary
     */
    static Weights of(Safetensors file) {
        String characters = file.metadata().get("vocabulary");
        String heads = file.metadata().get("heads");
        if (characters == null || heads == null) {
            throw new IllegalArgumentException(
                    "metadata vocabulary and heads are expected, as the suite writes them");
        }
        int number;
        try {
            number = Integer.parseInt(heads);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("heads is “" + heads + "”, not a number", e);
        }
        return new Weights(file.tensors(), Vocabulary.of(characters), number);
    }

    /** A model with the random weights with which training would begin. */
    static Weights random(String characters, int seed) {
        Vocabulary vocabulary = Vocabulary.of(characters);
        Gpt.Config config = new Gpt.Config(vocabulary.size(), 32, 48, 4, 3);
        Gpt gpt = new Gpt(new Graph(), config, new Rng(seed));
        return new Weights(Parameters.tensors(gpt.parameters()), vocabulary, config.heads());
    }

    private static Shape shape(Map<String, Tensor> file, String name) {
        Tensor tensor = file.get(name);
        if (tensor == null || tensor.shape().rank() != 2) {
            throw new IllegalArgumentException("there is no table named " + name);
        }
        return tensor.shape();
    }

    private static float[] table(Map<String, Tensor> file, String name, int... dims) {
        Tensor tensor = file.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("there is no tensor named " + name);
        }
        if (!tensor.shape().equals(Shape.of(dims))) {
            throw new IllegalArgumentException(
                    name + " should be " + Shape.of(dims) + ", it is " + tensor.shape());
        }
        return tensor.values();
    }

    int vocabulary() {
        return characters.size();
    }

    /** The width of one head, d = C/h. */
    int headWidth() {
        return width / heads;
    }

    /** All weights, biases included. */
    int count() {
        int block = 12 * width * width + 13 * width;
        return 2 * vocabulary() * width + context * width + layers * block + 2 * width;
    }
}
