package neurarium.demos.transformer;

import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.graph.Graph;
import neurarium.io.FileError;
import neurarium.io.Safetensors;
import neurarium.model.Gpt;
import neurarium.model.GptWeights;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import neurarium.ui.Glyphs;

/**
 * The weights of a {@link Gpt} as plain tables, row by row, under its names. Every matrix is {@code
 * [out, in]} as in the engine; C is the width, V the vocabulary.
 */
final class Weights {
    /** A model of up to this size is drawn and computed without a wait. */
    private static final int MAX_WIDTH = 128;

    private static final int MAX_LAYERS = 8;

    final Vocabulary characters;
    final int context;
    final int width;
    final int heads;
    final int layers;
    final GptWeights values;

    private Weights(Map<String, Tensor> file, Vocabulary characters, int heads) {
        this.characters = characters;
        this.heads = heads;
        width = shape(file, "tokens.table").dim(1);
        context = shape(file, "positions.table").dim(0);
        int count = 0;
        while (file.containsKey("blocks." + count + ".attentionNorm.gain")) {
            count++;
        }
        layers = count;
        requireSizes();
        Gpt.Config config = new Gpt.Config(characters.size(), context, width, heads, layers);
        values = new GptWeights(config, file);
    }

    private void requireSizes() {
        boolean fits =
                layers >= 1
                        && layers <= MAX_LAYERS
                        && width <= MAX_WIDTH
                        && heads >= 1
                        && heads <= MAX_LAYERS
                        && width % heads == 0;
        if (!fits) {
            String most = MAX_LAYERS + " layers of a width up to " + MAX_WIDTH;
            String got = layers + " layers, width " + width + ", " + heads + " heads";
            throw new FileError(
                    FileError.Problem.SIZES,
                    "",
                    "a model of 1 to " + most + " that its heads divide is expected, got " + got);
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
            throw new FileError(
                    FileError.Problem.METADATA,
                    characters == null ? "vocabulary" : "heads",
                    "metadata vocabulary and heads are expected, as the suite writes them");
        }
        int number;
        try {
            number = Integer.parseInt(heads);
        } catch (NumberFormatException e) {
            throw new FileError(
                    FileError.Problem.METADATA, "heads", "heads is “" + heads + "”, not a number");
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
            throw new FileError(FileError.Problem.MISSING, name, "there is no table named " + name);
        }
        return tensor.shape();
    }

    /** A character of the vocabulary as it is written in a picture. */
    String letter(int place) {
        return Glyphs.of(characters.character(place));
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
