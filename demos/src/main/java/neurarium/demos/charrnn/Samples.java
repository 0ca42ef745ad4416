package neurarium.demos.charrnn;

import java.util.Arrays;
import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.demos.ShortText;
import neurarium.tensor.Rng;
import neurarium.ui.Control;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/** What the network writes, one sample after another, and how: its beginning and temperature. */
final class Samples {
    /** The characters of a sample, after its beginning. */
    static final int LENGTH = 160;

    /** In training a new sample begins after this many steps. */
    private static final int EVERY = 100;

    /** What is being written; null before the first sample. */
    Generation generation;

    private double temperature = 0.7;
    private String prompt = "";
    private int begun;
    private int stepsLeft = EVERY;

    void restart() {
        forget();
        stepsLeft = EVERY;
    }

    private void forget() {
        generation = null;
        begun = 0;
    }

    /** Begins a sample; each has random numbers of its own. */
    void begin(Network network) {
        int[] codes = Vocabulary.codePoints(prompt);
        int count = 0;
        for (int code : codes) {
            int place = network.vocabulary.place(code);
            if (place >= 0) {
                codes[count++] = place;
            }
        }
        Rng rng = new Rng(network.seed * 1000 + begun);
        begun++;
        generation = new Generation(network, Arrays.copyOf(codes, count), temperature, rng);
    }

    /** Writes a few more characters. */
    void work() {
        for (int i = 0; i < 3; i++) {
            generation.step();
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
        return generation != null && generation.isDone();
    }

    /** What is written so far; empty before the first sample. */
    String text() {
        return generation == null ? "" : generation.text();
    }

    List<Control> controls() {
        Text begin = Text.of("开头", "Begin with");
        Text heat = Text.of("温度", "Temperature");
        return List.of(
                ShortText.of("prompt", begin, 100, () -> prompt, this::prompt),
                new Slider("temperature", heat, 0, 2, 0.1, () -> temperature, this::temperature));
    }

    private void prompt(String text) {
        prompt = text;
        forget();
    }

    private void temperature(double value) {
        temperature = value;
        forget();
    }
}
