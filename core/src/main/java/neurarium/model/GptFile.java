package neurarium.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.io.FileError;
import neurarium.io.Safetensors;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * A GPT with its vocabulary in a safetensors file. The metadata hold the vocabulary, one character
 * for each token in order, and the number of heads, which no shape tells; all other sizes follow
 * from the tensors. Tensors of other names are unused. The newline is the boundary token: every
 * text begins and ends with it.
 */
public record GptFile(
        Gpt.Config config,
        Vocabulary vocabulary,
        Map<String, Tensor> parameters,
        Map<String, String> metadata,
        List<String> unused) {
    /** The token before the first character of a text and after its last. */
    public static final int BOUNDARY = '\n';

    private static final int MAX_CONTEXT_LENGTH = 1024;
    private static final int MAX_LAYERS = 64;

    /** A file to be written. */
    public GptFile(
            Gpt.Config config,
            Vocabulary vocabulary,
            Map<String, Tensor> parameters,
            Map<String, String> metadata) {
        this(config, vocabulary, parameters, metadata, List.of());
    }

    /**
     * Refuses a file that is not of this kind, before anything of its sizes is allocated. Tensors
     * that a GPT does not have are left aside.
     */
    public static GptFile read(byte[] file) {
        Safetensors read = Safetensors.read(file);
        Map<String, Tensor> tensors = read.tensors();
        int layers = 0;
        while (tensors.containsKey("blocks." + layers + ".expand.weight")) {
            layers++;
        }
        Shape tokens = matrix(tensors, "tokens.table");
        Shape positions = matrix(tensors, "positions.table");
        int width = tokens.dim(1);
        int heads = heads(read.metadata(), width);
        if (layers < 1 || layers > MAX_LAYERS || positions.dim(0) > MAX_CONTEXT_LENGTH) {
            throw new FileError(
                    FileError.Problem.SIZES,
                    "",
                    "a GPT of 1 to 64 blocks and a context up to 1024 was expected, got "
                            + layers
                            + " blocks and a context of "
                            + positions.dim(0));
        }
        Gpt.Config config = new Gpt.Config(tokens.dim(0), positions.dim(0), width, heads, layers);
        Map<String, Shape> expected = shapes(config);
        Map<String, Tensor> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, Shape> entry : expected.entrySet()) {
            require(tensors, entry.getKey(), entry.getValue());
            parameters.put(entry.getKey(), tensors.get(entry.getKey()));
        }
        return new GptFile(
                config,
                vocabulary(read.metadata(), tokens.dim(0)),
                parameters,
                read.metadata(),
                read.unused(parameters.keySet()));
    }

    /** The file, in half precision. */
    public byte[] write() {
        Map<String, String> all = new LinkedHashMap<>(metadata);
        all.put("vocabulary", vocabulary.text());
        all.put("heads", Integer.toString(config.heads()));
        return new Safetensors(parameters, all).writeHalf();
    }

    private static Shape matrix(Map<String, Tensor> tensors, String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null || tensor.shape().rank() != 2) {
            throw new FileError(
                    FileError.Problem.MISSING,
                    name,
                    "a GPT has a matrix " + name + ", this file " + found(tensor));
        }
        return tensor.shape();
    }

    private static String found(Tensor tensor) {
        return tensor == null ? "has none" : "has one of " + tensor.shape();
    }

    private static int heads(Map<String, String> metadata, int width) {
        String text = metadata.getOrDefault("heads", "");
        for (int heads = 1; heads <= width; heads++) {
            if (width % heads == 0 && Integer.toString(heads).equals(text)) {
                return heads;
            }
        }
        throw new FileError(
                FileError.Problem.METADATA,
                "heads",
                "the metadata name the number of heads, one that divides the width "
                        + width
                        + "; got "
                        + (text.isEmpty() ? "none" : text));
    }

    private static Vocabulary vocabulary(Map<String, String> metadata, int size) {
        Vocabulary vocabulary = Vocabulary.of(metadata.getOrDefault("vocabulary", ""));
        if (vocabulary.size() != size || vocabulary.place(BOUNDARY) < 0) {
            throw new FileError(
                    FileError.Problem.METADATA,
                    "vocabulary",
                    "the metadata hold a vocabulary of "
                            + size
                            + " characters, the newline among them; got "
                            + vocabulary.size());
        }
        return vocabulary;
    }

    private static void require(Map<String, Tensor> tensors, String name, Shape shape) {
        Tensor tensor = tensors.get(name);
        if (tensor == null || !tensor.shape().equals(shape)) {
            throw new FileError(
                    FileError.Problem.TENSOR,
                    name,
                    "a GPT of these sizes has "
                            + name
                            + " "
                            + shape
                            + ", this file "
                            + found(tensor));
        }
        FileError.requireFinite(name, tensor);
    }

    /** The shape of every parameter of a {@link Gpt}, by its name. */
    static Map<String, Shape> shapes(Gpt.Config config) {
        int width = config.width();
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("tokens.table", Shape.of(config.vocabulary(), width));
        shapes.put("positions.table", Shape.of(config.context(), width));
        for (int i = 0; i < config.layers(); i++) {
            String block = "blocks." + i + ".";
            norm(shapes, block + "attentionNorm", width);
            linear(shapes, block + "attention.queryKeyValue", width, 3 * width);
            linear(shapes, block + "attention.output", width, width);
            norm(shapes, block + "feedForwardNorm", width);
            linear(shapes, block + "expand", width, 4 * width);
            linear(shapes, block + "contract", 4 * width, width);
        }
        norm(shapes, "norm", width);
        shapes.put("head", Shape.of(config.vocabulary(), width));
        return shapes;
    }

    private static void norm(Map<String, Shape> shapes, String name, int width) {
        shapes.put(name + ".gain", Shape.of(width));
        shapes.put(name + ".bias", Shape.of(width));
    }

    private static void linear(Map<String, Shape> shapes, String name, int in, int out) {
        shapes.put(name + ".weight", Shape.of(out, in));
        shapes.put(name + ".bias", Shape.of(out));
    }
}
