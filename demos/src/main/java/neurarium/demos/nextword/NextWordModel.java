package neurarium.demos.nextword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The sentences that are learned, the network, and the beginning that is to be continued. */
final class NextWordModel {
    private final Map<Proverbs.Source, Proverbs> known = new HashMap<>();
    private final Map<Proverbs.Source, WantedFile> files = new HashMap<>();
    private Proverbs.Source source = Proverbs.Source.FEW;
    private boolean lstm;
    private int hidden = 48; // about as many as words: fewer cannot keep all targets apart
    private WordModel.Loss loss = WordModel.Loss.SQUARED;
    private boolean adam;
    private double learningRate = 0.05;
    private int seed = 1;
    private WordModel words;
    private String text = "an apple a day keeps";
    private boolean halfDone;
    private int pending;
    private float[] prediction;

    NextWordModel() {
        for (Proverbs.Source each : Proverbs.Source.values()) {
            if (each.file.isEmpty()) {
                known.put(each, Proverbs.of(each, null));
            } else {
                files.put(each, new WantedFile(each.file, bytes -> arrived(each, bytes)));
            }
        }
    }

    private void arrived(Proverbs.Source each, byte[] bytes) {
        known.put(each, Proverbs.of(each, bytes));
        if (each == source) {
            int due = pending;
            restart();
            for (int i = 0; i < due; i++) {
                step();
            }
        }
    }

    void reach(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** The file of the sentences; null where they are known without. */
    WantedFile file() {
        return files.get(source);
    }

    /** Whether the sentences are here; if not they are asked for. */
    boolean isReady() {
        if (file() != null) {
            file().want();
        }
        return known.containsKey(source);
    }

    Proverbs proverbs() {
        return known.get(source);
    }

    /** Begins anew from random weights. */
    void restart() {
        words = null;
        pending = 0;
        halfDone = false;
        prediction = null;
    }

    /** The network, built when it is first asked for; only when the sentences are here. */
    WordModel words() {
        if (words == null) {
            WordModel.Design design = new WordModel.Design(lstm, hidden, loss, adam);
            words = new WordModel(proverbs(), design, learningRate, seed);
        }
        return words;
    }

    boolean canStep() {
        return words == null || words.canStep();
    }

    /** A step; it is made up for when the sentences come, if they are not here. */
    void step() {
        if (!isReady()) {
            pending++;
            return;
        }
        boolean complete = false;
        while (!complete) {
            complete = stepPart();
        }
    }

    /**
     * Half a step.
     *
     * @return whether a step is complete
     */
    boolean stepPart() {
        if (!isReady()) {
            return true;
        }
        prediction = null;
        if (!halfDone) {
            words().forward();
            halfDone = words().canStep();
            return !halfDone;
        }
        words().backward();
        halfDone = false;
        return true;
    }

    /** The words of the beginning that the vocabulary has. */
    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        for (String word : proverbs().split(text)) {
            int place = proverbs().place(lower(word));
            if (place >= 0) {
                places.add(place);
            }
        }
        return places;
    }

    /** The first word of the beginning that the vocabulary lacks; empty where it has all. */
    String unknown() {
        for (String word : proverbs().split(text)) {
            if (proverbs().place(lower(word)) < 0) {
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

    /** y after the beginning; none where it has no known word. */
    float[] prediction() {
        if (prediction == null) {
            List<Integer> places = places();
            prediction = places.isEmpty() ? new float[0] : words().predict(places);
        }
        return prediction;
    }

    /** What the lecture's sentence goes on with after so many words, as far as it is learned. */
    float[] afterLecture(int count) {
        List<String> sentence = proverbs().split(Proverbs.LECTURE);
        List<Integer> places = new ArrayList<>();
        for (String word : sentence.subList(0, count)) {
            places.add(Math.max(0, proverbs().place(word)));
        }
        return words().predict(places);
    }

    String text() {
        return text;
    }

    void text(String beginning) {
        text = beginning;
        prediction = null;
    }

    /** Appends a word; the end of a sentence begins anew with the first word. */
    void take(int place) {
        List<String> parts = new ArrayList<>(proverbs().split(text));
        if (place == Proverbs.END) {
            text(parts.isEmpty() ? "" : parts.get(0));
        } else if (parts.size() < 2 * Proverbs.LONGEST) {
            parts.add(proverbs().word(place));
            text(proverbs().join(parts));
        }
    }

    /** Takes the last word away; one stays. */
    void back() {
        List<String> parts = proverbs().split(text);
        if (parts.size() > 1) {
            text(proverbs().join(parts.subList(0, parts.size() - 1)));
        }
    }

    Proverbs.Source source() {
        return source;
    }

    void source(Proverbs.Source chosen) {
        if (chosen != source) {
            boolean otherLanguage = chosen.byCharacter != source.byCharacter;
            source = chosen;
            text = otherLanguage ? chosen.byCharacter ? "近水知鱼性" : "an apple a day keeps" : text;
            restart();
        }
    }

    boolean lstm() {
        return lstm;
    }

    void lstm(boolean gated) {
        if (gated != lstm) {
            lstm = gated;
            restart();
        }
    }

    int hidden() {
        return hidden;
    }

    void hidden(int units) {
        if (units != hidden) {
            hidden = units;
            restart();
        }
    }

    WordModel.Loss loss() {
        return loss;
    }

    void loss(WordModel.Loss chosen) {
        if (chosen != loss) {
            loss = chosen;
            restart();
        }
    }

    boolean adam() {
        return adam;
    }

    /** The other method brings its own learning rate. */
    void adam(boolean chosen) {
        if (chosen != adam) {
            adam = chosen;
            learningRate = chosen ? 0.01 : 0.05;
            restart();
        }
    }

    double learningRate() {
        return learningRate;
    }

    void learningRate(double rate) {
        learningRate = rate;
        if (words != null) {
            words.learningRate(rate);
        }
    }

    void seed(int value) {
        seed = value;
        restart();
    }
}
