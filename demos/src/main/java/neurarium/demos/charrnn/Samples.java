package neurarium.demos.charrnn;

import java.util.Arrays;
import neurarium.data.Vocabulary;
import neurarium.model.TextLearner;
import neurarium.tensor.Rng;

/** What the network writes, one sample after another, and how: its beginning and temperature. */
final class Samples {
    /** A sample has so many characters. */
    static final int LENGTH = 160;

    /** In training a new sample begins after so many steps. */
    private static final int EVERY = 100;

    private double temperature = 0.7;
    private String prompt = "";
    private Writing writing;
    private int begun;
    private int stepsLeft = EVERY;

    void restart() {
        forget();
        stepsLeft = EVERY;
    }

    private void forget() {
        writing = null;
        begun = 0;
    }

    /** Begins a sample; each has random numbers of its own. */
    void begin(TextLearner learner, Vocabulary vocabulary, int seed) {
        int[] codes = Vocabulary.codePoints(prompt);
        int count = 0;
        for (int code : codes) {
            int place = vocabulary.place(code);
            if (place >= 0) {
                codes[count++] = place;
            }
        }
        int[] places = Arrays.copyOf(codes, count);
        Rng rng = new Rng(seed * 1000 + begun);
        begun++;
        writing = new Writing(learner, vocabulary, places, LENGTH, temperature, rng);
    }

    /** Writes some characters more. */
    void work() {
        for (int i = 0; i < 3; i++) {
            writing.step();
        }
    }

    /**
     * Counts a step of training.
     *
     * @return whether it is time for a new sample; not before the last one is written
     */
    boolean isDueAfterStep() {
        stepsLeft--;
        boolean due = stepsLeft <= 0 && isDone();
        stepsLeft = due ? EVERY : stepsLeft;
        return due;
    }

    /** Whether a sample was begun and is written to its end. */
    boolean isDone() {
        return writing != null && writing.isDone();
    }

    /** What is being written; null before the first sample. */
    Writing writing() {
        return writing;
    }

    /** What is written so far; empty before the first sample. */
    String text() {
        return writing == null ? "" : writing.text();
    }

    double temperature() {
        return temperature;
    }

    void temperature(double value) {
        temperature = value;
        forget();
    }

    String prompt() {
        return prompt;
    }

    void prompt(String text) {
        prompt = text;
        forget();
    }
}
