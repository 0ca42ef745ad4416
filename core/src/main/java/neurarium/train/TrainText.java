package neurarium.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.io.Safetensors;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.RnnTrainer;
import neurarium.model.Sampling;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;

/**
 * Trains a character model on a text and writes its weights in half precision, with its vocabulary
 * and its settings as metadata. The same seed gives the same file.
 */
public final class TrainText {
    private static final int SEED = 1;
    private static final int LANES = 32;
    private static final double RATE = 0.004;

    private TrainText() {}

    /**
     * Arguments: the text, the file to write, the width of the embeddings, the number of LSTM
     * units, the tokens in a step, how often to read the text.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 6) {
            throw new IllegalArgumentException("TrainText takes two files and four numbers");
        }
        int[] codes = Vocabulary.codePoints(Files.readString(Path.of(args[0])));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int code : codes) {
            counts.merge(code, 1, Integer::sum);
        }
        Vocabulary vocabulary = Vocabulary.of(counts, 4000);
        RnnTrainer.Design design =
                new RnnTrainer.Design(
                        Cell.LSTM, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        int time = Integer.parseInt(args[4]);
        int epochs = Integer.parseInt(args[5]);
        RnnTrainer learner = new RnnTrainer(design, vocabulary.size(), time, LANES, SEED);
        int[] tokens = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            tokens[i] = vocabulary.place(codes[i]);
        }
        learner.learn(tokens);
        int steps = epochs * tokens.length / learner.tokens();
        double mean = 0;
        for (int step = 0; step < steps; step++) {
            learner.setLearningRate(RATE * 0.5 * (1 + Math.cos(Math.PI * step / steps)) + 1e-5);
            double loss = learner.read();
            learner.update();
            mean = step == 0 ? loss : 0.99 * mean + 0.01 * loss;
            if (step % 200 == 0) {
                System.out.println(step + " of " + steps + ": loss " + mean);
            }
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "LSTM, character by character");
        metadata.put("vocabulary", vocabulary.text());
        metadata.put("text", Path.of(args[0]).getFileName().toString());
        metadata.put("seed", Integer.toString(SEED));
        metadata.put("tokens", time + " in a step, " + LANES + " lanes");
        metadata.put("epochs", Integer.toString(epochs));
        metadata.put("optimizer", "Adam, cosine from " + RATE);
        metadata.put("loss", Double.toString(Math.rint(1000 * mean) / 1000));
        byte[] file =
                new Safetensors(Parameters.tensors(learner.parameters()), metadata).writeHalf();
        Files.write(Path.of(args[1]), file);
        System.out.println(file.length + " bytes\n" + sample(learner, vocabulary));
    }

    private static String sample(RnnTrainer learner, Vocabulary vocabulary) {
        Rng rng = new Rng(SEED);
        StringBuilder text = new StringBuilder();
        learner.begin();
        int token = vocabulary.place('\n');
        for (int i = 0; i < 200; i++) {
            token = Sampling.draw(learner.write(token), 0.7, rng);
            text.appendCodePoint(vocabulary.character(token));
        }
        return text.toString();
    }
}
