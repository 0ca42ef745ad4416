package neurarium.demos.charrnn;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.data.Vocabulary;
import neurarium.graph.Node;
import neurarium.io.FileError;
import neurarium.io.Safetensors;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.RnnTrainer;
import neurarium.nn.Parameters;
import neurarium.tensor.Tensor;

/** A character model as a file: its weights by name, and its vocabulary beside them. */
final class ModelFile {
    private static final String TABLE = "embedding.table";

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
        Parameters.load(parameters(file), file.tensors());
        return file;
    }

    /** The names of the tensors that a character model does not have. */
    static List<String> unused(Safetensors file) {
        Set<String> names = new HashSet<>();
        parameters(file).forEach(parameter -> names.add(parameter.name()));
        return file.unused(names);
    }

    private static List<Node> parameters(Safetensors file) {
        RnnTrainer.Design design = design(file);
        int size = file.tensors().get(TABLE).shape().dim(0);
        return new RnnTrainer(design, size, 1, 1, 1).parameters();
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
        Tensor table = file.tensors().get(TABLE);
        String characters = file.metadata().get("vocabulary");
        if (table == null || table.shape().rank() != 2) {
            throw new FileError(
                    FileError.Problem.MISSING, TABLE, "a matrix " + TABLE + " is expected");
        }
        if (characters == null || Vocabulary.of(characters).size() != table.shape().dim(0)) {
            throw new FileError(
                    FileError.Problem.METADATA,
                    "vocabulary",
                    "embedding.table has "
                            + table.shape().dim(0)
                            + " rows, and the metadata have no vocabulary of so many");
        }
        for (Cell cell : Cell.values()) {
            Tensor state = file.tensors().get(stateWeight(cell));
            if (state != null && state.shape().rank() == 2 && state.shape().dim(1) <= 512) {
                return new RnnTrainer.Design(cell, table.shape().dim(1), state.shape().dim(1));
            }
        }
        throw new FileError(
                FileError.Problem.MISSING,
                stateWeight(Cell.LSTM),
                "no weights of an Elman, GRU or LSTM cell were found");
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
