package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.Likely;
import neurarium.model.Sampling;
import neurarium.model.TokenModel;
import neurarium.tensor.Rng;
import neurarium.ui.Json;

/**
 * The lecture's loop, one line at a time: the model reads the last token, gives every token a
 * probability, one is chosen and appended, again and again until the stop token. Lecture, section
 * 4.
 */
final class Generation {
    /** How many of the likeliest tokens are kept, and shown. */
    private static final int BEST = 5;

    /** The lines of the loop, in the order of the region that the page shows. */
    enum Line {
        READ,
        SCORE,
        TRUNCATE,
        CHOOSE,
        APPEND
    }

    final List<GeneratedToken> tokens = new ArrayList<>();
    final TextModel textModel;

    /** The model's own distribution over the next token. */
    final float[] own;

    /** The same after temperature and truncation. */
    final float[] afterSampling;

    /** The line that will run next. */
    Line next = Line.READ;

    private final TokenModel model;
    private final Rng rng;
    private final int[] prompt;
    private Sampling.Rule rule;
    private int promptRead;
    private float[] logits;
    private int token;

    /** Begins with a prompt, which may be empty and is yet to be read. */
    Generation(TextModel textModel, String prompt, Sampling.Rule rule, Rng rng) {
        this.textModel = textModel;
        this.rule = rule;
        this.rng = rng;
        this.prompt = textModel.tokens(prompt);
        model = textModel.network();
        own = new float[model.vocabulary()];
        afterSampling = new float[model.vocabulary()];
        model.begin();
        token = textModel.start();
        tokens.add(new GeneratedToken(token, true, 0, 0, List.of()));
        prepare();
    }

    /** Whether there is more of the prompt. */
    boolean isReading() {
        return promptRead < prompt.length;
    }

    /** Takes the next token of the prompt. */
    void readOn() {
        token = prompt[promptRead];
        promptRead++;
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

    /** One line of the loop. */
    void run() {
        Line line = next;
        List<Line> lines = List.of(Line.values());
        next = lines.get((lines.indexOf(line) + 1) % lines.size());
        switch (line) {
            // region loop
            case READ -> logits = model.read(token); // the model reads the last token
            case SCORE -> Sampling.probabilities(logits, own); // its own distribution
            case TRUNCATE -> Sampling.truncate(logits, rule, afterSampling); // what sampling leaves
            case CHOOSE -> token = Sampling.pick(afterSampling, rng); // one token is chosen
            case APPEND -> append(token, false); // and appended, until the stop token
                // endregion
        }
    }

    private void append(int chosen, boolean given) {
        float left = afterSampling[chosen];
        tokens.add(new GeneratedToken(chosen, given, own[chosen], left, Likely.of(own, BEST)));
        next = Line.READ;
    }

    /** Whether the stop token came, or the text is as long as it may be. */
    boolean isDone() {
        return hasStopped() || tokens.size() >= textModel.maxLength();
    }

    /** Whether the stop token came. */
    boolean hasStopped() {
        GeneratedToken last = tokens.get(tokens.size() - 1);
        return !last.given() && textModel.isStop(last.token());
    }

    /** One more token: chosen, appended, and, if it does not end the text, read. */
    void token() {
        int before = tokens.size();
        while (!isDone() && tokens.size() == before) {
            run();
        }
        if (!isDone()) {
            prepare();
        }
    }

    /** The token that is chosen and not appended yet; −1 where there is none. */
    int chosen() {
        return next == Line.APPEND ? token : -1;
    }

    /** Whether the distributions belong to the place after the last token. */
    boolean isScored() {
        return !isDone() && next != Line.READ && next != Line.SCORE;
    }

    /** Another way of choosing, from now on. */
    void rule(Sampling.Rule other) {
        boolean isOther = !rule.equals(other);
        rule = other;
        if (isOther && next == Line.CHOOSE && !isDone()) {
            Sampling.truncate(logits, rule, afterSampling);
        }
    }

    String text() {
        List<Integer> numbers = new ArrayList<>();
        for (GeneratedToken each : tokens) {
            numbers.add(each.token());
        }
        return textModel.text(numbers);
    }

    /** Writes its numbers under their names on the page into an open object. */
    void state(Json out) {
        out.put("text", text());
        out.put("tokens", tokens.size());
        out.put("done", isDone());
        out.put("stopped", hasStopped());
        out.put("line", next.name());
        out.open("likeliest", '[');
        for (Likely each : Likely.of(own, isScored() ? BEST : 0)) {
            out.open('{');
            out.put("token", textModel.glyph(each.token()));
            out.put("probability", each.probability());
            out.put("left", afterSampling[each.token()]);
            out.close('}');
        }
        out.close(']');
        out.open("probabilities", '[');
        for (GeneratedToken each : tokens) {
            out.add(each.probability());
        }
        out.close(']');
    }
}
