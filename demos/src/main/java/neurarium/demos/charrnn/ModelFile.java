package neurarium.demos.charrnn;

import java.util.LinkedHashMap;
import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.io.Safetensors;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.RnnTrainer;
import neurarium.nn.Parameters;
import neurarium.tensor.Tensor;
import neurarium.ui.Text;

/** A character model as a file: its weights by name, and its vocabulary beside them. */
final class ModelFile {
    /** What the page says of a file {@code {name}} that {@link #read} refuses. */
    static final Text NOT_A_MODEL =
            Text.of(
                    "“{name}”不是能用的模型文件：里面没有这里保存的那种权重和词表，或者不完整。什么都没有变。",
                    "“{name}” is no model file: it does not have the weights and the vocabulary that"
                            + " are saved here, or it is incomplete. Nothing has changed.");

    private ModelFile() {}

    static byte[] write(RnnTrainer learner, Vocabulary vocabulary, int steps) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "character model of Neurarium");
        metadata.put("vocabulary", vocabulary.text());
        metadata.put("steps", Integer.toString(steps));
        return new Safetensors(Parameters.tensors(learner.parameters()), metadata).write();
    }

    /**
     * Reads a file and checks that its weights fit.
     *
     * @throws IllegalArgumentException if they are not those of a character model
     */
    static Safetensors read(byte[] bytes) {
        Safetensors file = Safetensors.read(bytes);
        RnnTrainer.Design design = design(file);
        int size = file.tensors().get("embedding.table").shape().dim(0);
        Parameters.load(new RnnTrainer(design, size, 1, 1, 1).parameters(), file.tensors());
        return file;
    }

    static Vocabulary vocabulary(Safetensors file) {
        return Vocabulary.of(file.metadata().get("vocabulary"));
    }

    /**
     * The design that a file of weights is for.
     *
     * @throws IllegalArgumentException if it is not one of a character model
     */
    static RnnTrainer.Design design(Safetensors file) {
        Tensor table = file.tensors().get("embedding.table");
        String characters = file.metadata().get("vocabulary");
        if (table == null || characters == null || table.shape().rank() != 2) {
            throw new IllegalArgumentException(
                    "embedding.table and a vocabulary are expected, as this demo saves them");
        }
        if (Vocabulary.of(characters).size() != table.shape().dim(0)) {
            throw new IllegalArgumentException(
                    "embedding.table has "
                            + table.shape().dim(0)
                            + " rows, the vocabulary "
                            + Vocabulary.of(characters).size()
                            + " characters");
        }
        for (Cell cell : Cell.values()) {
            Tensor state = file.tensors().get(stateWeight(cell));
            if (state != null && state.shape().rank() == 2 && state.shape().dim(1) <= 512) {
                return new RnnTrainer.Design(cell, table.shape().dim(1), state.shape().dim(1));
            }
        }
        throw new IllegalArgumentException("no weights of an Elman, GRU or LSTM cell were found");
    }

    /** The name of W, whose shape tells the number of units. */
    private static String stateWeight(Cell cell) {
        return switch (cell) {
            case ELMAN -> "rnn.w";
            case GRU -> "gru.stateWeight";
            case LSTM -> "lstm.stateWeight";
        };
    }
}
