package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.model.Sampling;
import neurarium.model.TokenModel;
import neurarium.tensor.Rng;

/**
 * The lecture's loop, one line at a time: the model reads the last token, gives every token a
 * probability, one is chosen and appended, again and again until the stop token. Lecture, section
 * 4.
 */
final class Writing {
    /** The lines of the loop, in the order of the region that the page shows. */
    enum Line {
        READ,
        SCORE,
        TRUNCATE,
        CHOOSE,
        APPEND
    }

    /** How many of the likeliest tokens are kept beside each. */
    static final int BEST = 5;

    /** A token in its place. */
    static final class Placed {
        final int token;

        /** Whether it was in the prompt. */
        final boolean given;

        /** What the model itself gave it; 0 for the first, which nobody predicted. */
        final float probability;

        /** What sampling left it. */
        final float left;

        /** The likeliest tokens there. */
        final int[] best;

        final float[] bestProbabilities;

        Placed(int token, boolean given, float[] own, float[] left, int count) {
            this.token = token;
            this.given = given;
            probability = count == 0 ? 0 : own[token];
            this.left = count == 0 ? 0 : left[token];
            best = Sampling.largest(own, count);
            bestProbabilities = new float[best.length];
            for (int i = 0; i < best.length; i++) {
                bestProbabilities[i] = own[best[i]];
            }
        }
    }

    final List<Placed> tokens = new ArrayList<>();
    final float[] own;
    final float[] left;
    private final Speaker speaker;
    private final TokenModel model;
    private final int longest;
    private final Rng rng;
    private Sampling.Rule rule;
    private final int[] prompt;
    private int taken;
    private Line next = Line.READ;
    private float[] logits;
    private int token;

    /** Begins with a prompt, which may be empty and has yet to be read. */
    Writing(Speaker speaker, String prompt, int longest, Sampling.Rule rule, Rng rng) {
        this.speaker = speaker;
        this.longest = longest;
        this.rule = rule;
        this.rng = rng;
        model = speaker.model();
        own = new float[model.vocabulary()];
        left = new float[model.vocabulary()];
        model.begin();
        token = speaker.start();
        tokens.add(new Placed(token, true, own, left, 0));
        this.prompt = speaker.tokens(prompt);
        prepare();
    }

    /** Whether there is more of the prompt. */
    boolean isReading() {
        return taken < prompt.length;
    }

    /** Takes one token more of the prompt. */
    void readOn() {
        token = prompt[taken];
        taken++;
        append(token, true);
        prepare();
    }

    /** Gets ready to choose what follows. */
    private void prepare() {
        while (next != Line.CHOOSE && next != Line.APPEND) {
            run();
        }
        next = Line.CHOOSE;
    }

    /** The line that will run next. */
    Line next() {
        return next;
    }

    /** Runs the next line. */
    void run() {
        Line line = next;
        next = following(line);
        switch (line) {
            // region loop
            case READ -> logits = model.read(token); // the model reads the last token
            case SCORE -> Sampling.probabilities(logits, own); // its own distribution
            case TRUNCATE -> Sampling.truncate(logits, rule, left); // what sampling leaves
            case CHOOSE -> token = Sampling.pick(left, rng); // one token is chosen
            case APPEND -> append(token, false); // and appended, until the stop token
                // endregion
        }
    }

    private static Line following(Line line) {
        return switch (line) {
            case READ -> Line.SCORE;
            case SCORE -> Line.TRUNCATE;
            case TRUNCATE -> Line.CHOOSE;
            case CHOOSE -> Line.APPEND;
            case APPEND -> Line.READ;
        };
    }

    private void append(int chosen, boolean given) {
        tokens.add(new Placed(chosen, given, own, left, BEST));
        next = Line.READ;
    }

    /** Whether the stop token came, or as many tokens as there is room for. */
    boolean isDone() {
        return hasStopped() || tokens.size() >= longest;
    }

    /** Whether the stop token came. */
    boolean hasStopped() {
        Placed last = tokens.get(tokens.size() - 1);
        return !last.given && speaker.isStop(last.token);
    }

    /** One token more: chosen, appended, and, if it does not end the text, read. */
    void token() {
        if (isDone()) {
            return;
        }
        int before = tokens.size();
        while (tokens.size() == before) {
            run();
        }
        if (!isDone()) {
            prepare();
        }
    }

    /** One line of the loop. */
    void line() {
        if (!isDone()) {
            run();
        }
    }

    /** The token that is chosen and not appended yet; −1 where none is. */
    int chosen() {
        return next == Line.APPEND ? token : -1;
    }

    /** Whether the distributions belong to the place after the last token. */
    boolean isScored() {
        return !isDone() && next != Line.READ && next != Line.SCORE;
    }

    /** Another way of choosing, from now on. */
    void rule(Sampling.Rule other) {
        rule = other;
        if (next == Line.CHOOSE && !isDone()) {
            Sampling.truncate(logits, rule, left);
        }
    }

    /** Written and given tokens, the beginning included. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (Placed placed : tokens) {
            numbers.add(placed.token);
        }
        return numbers;
    }

    String text() {
        return speaker.text(numbers());
    }
}
