package neurarium.demos.charrnn;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.demos.Likely;
import neurarium.model.RnnTrainer;
import neurarium.model.Sampling;
import neurarium.tensor.Rng;

/** A sample that is being written, with what the model thought of each character. */
final class Generation {
    /** How many likeliest characters are kept beside each. */
    private static final int BEST = 4;

    /** A character, its probability before temperature, the likeliest ones, and the state. */
    static final class Letter {
        final int character;

        /** Whether it was given, not written. */
        final boolean given;

        final float probability;
        final List<Likely> best;

        /** s after the character was read. */
        final float[] state;

        Letter(int character, boolean given, float probability, List<Likely> best, float[] state) {
            this.character = character;
            this.given = given;
            this.probability = probability;
            this.best = best;
            this.state = state;
        }
    }

    final List<Letter> letters = new ArrayList<>();
    private final RnnTrainer learner;
    final Vocabulary vocabulary;
    private final double temperature;
    private final Rng rng;
    private final float[] probabilities;
    private final int[] prompt;
    private float[] logits;

    /** Begins a sample with characters by their places in the vocabulary. */
    Generation(Network network, int[] prompt, double temperature, Rng rng) {
        learner = network.learner;
        vocabulary = network.vocabulary;
        this.prompt = prompt;
        this.temperature = temperature;
        this.rng = rng;
        probabilities = new float[vocabulary.size()];
        learner.begin();
        int newline = vocabulary.place('\n');
        logits = learner.write(Math.max(0, newline)); // as after the end of a line
    }

    boolean isDone() {
        return letters.size() >= Samples.LENGTH + prompt.length;
    }

    // region write
    /** Writes a character. */
    void step() {
        if (isDone()) {
            return;
        }
        Sampling.probabilities(logits, probabilities);
        int index = letters.size();
        boolean given = index < prompt.length;
        int place = given ? prompt[index] : Sampling.draw(logits, temperature, rng);
        List<Likely> best = Likely.of(probabilities, BEST);
        float p = probabilities[place];
        logits = learner.write(place);
        float[] state = learner.state().clone();
        letters.add(new Letter(vocabulary.character(place), given, p, best, state));
    }

    // endregion

    /** What is written so far, the prompt included. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Letter letter : letters) {
            text.appendCodePoint(letter.character);
        }
        return text.toString();
    }
}
