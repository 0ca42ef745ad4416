package neurarium.demos.nextword;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurarium.demos.SiteFiles;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.Sampling;
import neurarium.optim.OptimizerKind;
import neurarium.ui.Steps;
import neurarium.ui.WantedFile;

/** The sentences that are learned, the network, and the beginning that is to be continued. */
final class NextWordModel implements Steps {
    /** The longest beginning, in characters. */
    static final int MAX_TEXT = 300;

    /** A line of the lecture: the words before, the right word, its y, and the network's word. */
    record Line(List<String> before, String right, float y, int guess, boolean isRight) {}

    final SiteFiles<String> files =
            new SiteFiles<>(
                    Proverbs.Source.FILES, bytes -> new String(bytes, StandardCharsets.UTF_8));
    Proverbs.Source source = Proverbs.Source.FEW;
    Cell cell = Cell.ELMAN;
    int hidden = 48; // about the number of words: fewer cannot keep all targets apart
    WordModel.Loss loss = WordModel.Loss.SQUARED;
    OptimizerKind optimizer = OptimizerKind.SGD;
    double learningRate = 0.05;
    String text = "an apple a day keeps";

    /** The sentences; null until they are here. */
    Proverbs proverbs;

    /** The network; null until the sentences are here, and until the next update. */
    WordModel network;

    /** y after the beginning; empty where it has no known word. */
    float[] prediction = {};

    /** The lecture's three lines; none where its sentence is not learned. */
    final List<Line> lines = new ArrayList<>();

    private boolean isStale = true;
    private boolean isHalfDone;
    private int seed = 1;

    /** The file of the sentences; null where they need none. */
    WantedFile file() {
        return files.file(source.file);
    }

    /** Whether the sentences are here. */
    boolean isReady() {
        return source.file.isEmpty() || files.content(source.file) != null;
    }

    /** Whether there is a next word to append. */
    boolean canTake() {
        return isReady() && (isStale || prediction.length > 0);
    }

    /** Builds the network if the sentences are here, asks for them if not; predicts anew. */
    void update() {
        WordModel.Design design = new WordModel.Design(cell, hidden, loss, optimizer);
        if (network != null && !network.design.equals(design)) {
            restart();
        }
        if (network == null) {
            String sentences =
                    switch (source) {
                        case LECTURE -> Proverbs.LECTURE;
                        case FEW -> Proverbs.FEW;
                        default -> files.want(source.file);
                    };
            if (sentences == null) {
                return;
            }
            proverbs = new Proverbs(sentences, source.byCharacter);
            network = new WordModel(proverbs, design, learningRate, seed);
        }
        network.optimizer.setLearningRate(learningRate);
        if (isStale) {
            isStale = false;
            List<Integer> places = places(proverbs.split(text));
            prediction = places.isEmpty() ? new float[0] : network.predict(places);
            predictLecture();
        }
    }

    private void predictLecture() {
        lines.clear();
        List<String> sentence = proverbs.split(Proverbs.LECTURE);
        for (int i = sentence.size() - 3; hasLecture() && i < sentence.size(); i++) {
            List<String> before = sentence.subList(0, i);
            String right = sentence.get(i);
            float[] y = network.predict(places(before));
            int guess = Sampling.largest(y);
            int place = proverbs.place(right);
            lines.add(new Line(before, right, y[place], guess, guess == place));
        }
    }

    /** Whether the lecture's sentence is among those that are learned. */
    boolean hasLecture() {
        return !source.byCharacter;
    }

    /** How many of the lecture's three words come first. */
    int rightLines() {
        int right = 0;
        for (Line line : lines) {
            right += line.isRight ? 1 : 0;
        }
        return right;
    }

    private List<Integer> places(List<String> words) {
        List<Integer> places = new ArrayList<>();
        for (String word : words) {
            int place = proverbs.place(lower(word));
            if (place >= 0) {
                places.add(place);
            }
        }
        return places;
    }

    /** The first word of the beginning that is not in the vocabulary; empty if all are. */
    String unknown() {
        for (String word : proverbs.split(text)) {
            if (proverbs.place(lower(word)) < 0) {
                return word;
            }
        }
        return "";
    }

    private static String lower(String word) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            lower.append(Character.toLowerCase(word.charAt(i)));
        }
        return lower.toString();
    }

    // Steps

    /** Begins anew from random weights. */
    void restart() {
        network = null;
        isHalfDone = false;
        isStale = true;
    }

    @Override
    public boolean isWaiting() {
        return network == null;
    }

    @Override
    public boolean canStep() {
        return network == null ? !files.hasFailed(source.file) : !network.hasDiverged;
    }

    /**
     * Half a step.
     *
     * @return whether a step is complete
     */
    @Override
    public boolean stepPart() {
        isStale = true;
        if (!isHalfDone) {
            network.forward();
            isHalfDone = !network.hasDiverged;
            return !isHalfDone;
        }
        network.backward();
        isHalfDone = false;
        return true;
    }

    // The beginning

    void text(String beginning) {
        text = beginning;
        isStale = true;
    }

    /** The beginning with one more word; the end of a sentence returns to the first word. */
    String textWith(int word) {
        List<String> parts = new ArrayList<>(proverbs.split(text));
        if (word == Proverbs.END) {
            return parts.isEmpty() ? "" : parts.get(0);
        }
        parts.add(proverbs.word(word));
        String longer = proverbs.join(parts);
        boolean fits = parts.size() <= 2 * Proverbs.MAX_LENGTH && longer.length() <= MAX_TEXT;
        return fits ? longer : text;
    }

    /** Appends the likeliest word. */
    void take() {
        update();
        if (prediction.length > 0) {
            text(textWith(Sampling.largest(prediction)));
        }
    }

    /** Removes the last word; one stays. */
    void back() {
        update();
        List<String> parts = proverbs.split(text);
        if (parts.size() > 1) {
            text(proverbs.join(parts.subList(0, parts.size() - 1)));
        }
    }

    // Settings

    void source(Proverbs.Source chosen) {
        if (chosen != source) {
            if (chosen.byCharacter != source.byCharacter) {
                text = chosen.byCharacter ? "近水知鱼性" : "an apple a day keeps";
            }
            source = chosen;
            restart();
        }
    }

    /** Another optimizer brings its own learning rate. */
    void optimizer(OptimizerKind chosen) {
        if (chosen != optimizer) {
            optimizer = chosen;
            learningRate = chosen == OptimizerKind.ADAM ? 0.01 : 0.05;
        }
    }

    void seed(int value) {
        seed = value;
        restart();
    }
}
