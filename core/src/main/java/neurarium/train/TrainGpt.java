package neurarium.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.data.TokenLines;
import neurarium.data.Vocabulary;
import neurarium.model.Gpt;
import neurarium.model.GptFile;
import neurarium.model.GptGenerator;
import neurarium.model.GptTrainer;
import neurarium.model.Sampling;
import neurarium.optim.Schedule;
import neurarium.tensor.Rng;

/**
 * Trains a GPT on names or poems and writes its weights in half precision, with its vocabulary, its
 * settings and what was measured as metadata. Each name or poem is a row of its own between two
 * boundary tokens; every twentieth is held out and measures how well others are predicted. The same
 * seed gives the same file.
 */
public final class TrainGpt {
    private static final int SEED = 1;
    private static final int HELD_OUT = 20;
    private static final int SAMPLES = 200;
    private static final double RATE = 0.002;
    private static final int WARM_UP = 100;

    private final List<String> texts = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final boolean poems;

    private TrainGpt(List<String> texts, boolean poems) {
        this.texts.addAll(texts);
        this.poems = poems;
        Map<Integer, Integer> counts = new HashMap<>();
        counts.put(GptFile.BOUNDARY, texts.size());
        for (String text : texts) {
            for (int code : Vocabulary.codePoints(text)) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        vocabulary = Vocabulary.of(counts, 4000);
    }

    /**
     * Arguments: "names" or "poems", the file to write, layers, width, heads, rows in a batch,
     * steps, and one file of text or more: a name in each line, or poems with an empty line after
     * each.
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 8) {
            throw new IllegalArgumentException(
                    "TrainGpt takes a kind, a file, five numbers and texts");
        }
        boolean poems = args[0].equals("poems");
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 7; i < args.length; i++) {
            names.add(Path.of(args[i]).getFileName().toString());
            texts.addAll(texts(Files.readString(Path.of(args[i])), poems ? "\n\n" : "\n"));
        }
        int[] sizes = new int[5];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Integer.parseInt(args[2 + i]);
        }
        byte[] file = new TrainGpt(texts, poems).train(sizes, String.join(" ", names));
        Files.write(Path.of(args[1]), file);
        System.out.println(file.length + " bytes");
    }

    /** The parts of a file; the lines of one poem follow each other without a break. */
    private static List<String> texts(String file, String separator) {
        List<String> texts = new ArrayList<>();
        for (String part : file.strip().split(separator, -1)) {
            texts.add(part.replace("\n", ""));
        }
        return texts;
    }

    private byte[] train(int[] sizes, String source) {
        int longest = 0;
        List<int[]> learned = new ArrayList<>();
        List<int[]> heldOut = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int[] tokens = tokens(texts.get(i));
            longest = Math.max(longest, tokens.length);
            (i % HELD_OUT == 0 ? heldOut : learned).add(tokens);
        }
        int context = longest + 1;
        Gpt.Config config =
                new Gpt.Config(vocabulary.size(), context, sizes[1], sizes[2], sizes[0]);
        GptTrainer learner = new GptTrainer(config, context, sizes[3], SEED);
        TokenLines others = lines(heldOut);
        learner.learn(lines(learned));
        double loss = run(learner, others, sizes[4]);
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "GPT, character by character");
        metadata.put("text", source);
        metadata.put("seed", Integer.toString(SEED));
        metadata.put("steps", Integer.toString(sizes[4]));
        metadata.put("rows", Integer.toString(sizes[3]));
        metadata.put("optimizer", "AdamW, warm-up, cosine from " + RATE);
        metadata.put("loss", rounded(loss));
        metadata.put("heldOutLoss", rounded(heldOutLoss(learner, others)));
        GptFile model = new GptFile(config, vocabulary, learner.weights(), metadata);
        measure(GptFile.read(model.write()), metadata);
        System.out.println(metadata);
        return model.write();
    }

    private TokenLines lines(List<int[]> lines) {
        return new TokenLines(lines.toArray(new int[0][]), boundary());
    }

    private int boundary() {
        return vocabulary.place(GptFile.BOUNDARY);
    }

    private int[] tokens(String text) {
        int[] tokens = Vocabulary.codePoints(text);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = vocabulary.place(tokens[i]);
        }
        return tokens;
    }

    private static double run(GptTrainer learner, TokenLines others, int steps) {
        Schedule schedule =
                Schedule.warmUp(WARM_UP, Schedule.cosine(RATE, RATE / 50, steps - WARM_UP));
        double mean = 0;
        long start = System.nanoTime();
        for (int step = 0; step < steps; step++) {
            learner.setLearningRate(schedule.rate(step));
            learner.step();
            mean = step == 0 ? learner.loss() : 0.98 * mean + 0.02 * learner.loss();
            if (step % 100 == 0) {
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.println(
                        step
                                + ": loss "
                                + rounded(mean)
                                + ", held out "
                                + rounded(heldOutLoss(learner, others))
                                + ", tokens/s "
                                + Math.round((step + 1) * learner.tokensPerStep() / seconds));
            }
        }
        return mean;
    }

    private static double heldOutLoss(GptTrainer learner, TokenLines others) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += learner.loss(others);
        }
        return sum / 4;
    }

    private static String rounded(double value) {
        return Double.toString(Math.rint(1000 * value) / 1000);
    }

    /** Writes so many texts at the temperature 1 and counts: of the right form, not new. */
    private void measure(GptFile file, Map<String, String> metadata) {
        GptGenerator writer = new GptGenerator(file.config(), file.parameters());
        Rng rng = new Rng(SEED);
        Set<String> known = new HashSet<>();
        for (String text : texts) {
            known.addAll(poems ? verses(text) : List.of(text));
        }
        int formed = 0;
        int written = 0;
        int copied = 0;
        for (int i = 0; i < SAMPLES; i++) {
            String text = write(writer, rng);
            formed += isFormed(text) ? 1 : 0;
            for (String verse : poems ? verses(text) : List.of(text)) {
                written++;
                copied += known.contains(verse) ? 1 : 0;
            }
            if (i < 12) {
                System.out.println(text);
            }
        }
        metadata.put("samples", SAMPLES + " at temperature 1");
        if (poems) {
            metadata.put("rightForm", rounded(formed / (double) SAMPLES));
        }
        metadata.put("copied", rounded(copied / (double) Math.max(1, written)));
    }

    private String write(GptGenerator writer, Rng rng) {
        StringBuilder text = new StringBuilder();
        writer.begin();
        int token = boundary();
        for (int i = 0; i < writer.context(); i++) {
            token = Sampling.draw(writer.read(token), 1, rng);
            if (token == boundary()) {
                return text.toString();
            }
            text.appendCodePoint(vocabulary.character(token));
        }
        return text + "…"; // it did not end
    }

    /** The verses of a poem, without the marks that end them. */
    private static List<String> verses(String poem) {
        List<String> verses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < poem.length(); i++) {
            if (poem.charAt(i) == '，' || poem.charAt(i) == '。') {
                verses.add(poem.substring(start, i));
                start = i + 1;
            }
        }
        if (start < poem.length()) {
            verses.add(poem.substring(start));
        }
        return verses;
    }

    /** Four verses of five characters, or four of seven, with ，。，。 after them. */
    private static boolean isFormed(String poem) {
        int verse = (poem.length() - 4) / 4;
        if (poem.length() != 24 && poem.length() != 32) {
            return false;
        }
        for (int i = 0; i < poem.length(); i++) {
            char mark = i / (verse + 1) % 2 == 0 ? '，' : '。';
            boolean isMark = poem.charAt(i) == '，' || poem.charAt(i) == '。';
            boolean isEnd = i % (verse + 1) == verse;
            if (isMark != isEnd || (isEnd && poem.charAt(i) != mark)) {
                return false;
            }
        }
        return true;
    }
}
