package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.ToyTask;
import neurarium.data.Vocabulary;
import neurarium.model.GptFile;
import neurarium.model.GptWriter;
import neurarium.model.Sampling;
import neurarium.tensor.Rng;

/**
 * A look at a model in training, in pieces: it writes some texts, or answers questions of a task
 * that it never learned from.
 */
final class Checkup {
    /** So many unseen questions are asked. */
    static final int CASES = 100;

    private static final int SHOWN = 20;
    private static final int MOST_TEXTS = 14;
    private static final int MOST_TOKENS = 120;
    private static final double TEMPERATURE = 0.8;

    /**
     * A text that was written.
     *
     * @param prompt what was given
     * @param right whether it is the right answer; true for a text without a question
     */
    record Sample(String prompt, String written, boolean right) {}

    final int steps;
    final List<Sample> samples = new ArrayList<>();
    private final GptFile file;
    private final GptWriter writer;
    private final ToyTask task;
    private final int length;
    private final Rng rng;
    private final int boundary;
    private int asked;
    private int right;
    private int tokens;
    private int mapped;
    private final StringBuilder text = new StringBuilder();
    private String read = "";
    private int token;
    private boolean isDone;

    /** Begins to look at weights; task is null for a text. */
    Checkup(GptFile file, ToyTask task, int length, int steps, int seed) {
        this.file = file;
        this.task = task;
        this.length = length;
        this.steps = steps;
        writer = new GptWriter(file.config(), file.parameters());
        rng = new Rng(seed + 1);
        boundary = file.vocabulary().place(GptFile.BOUNDARY);
        begin();
    }

    private void begin() {
        writer.begin();
        text.setLength(0);
        token = boundary;
    }

    boolean isDone() {
        return isDone;
    }

    /** A question, or a few characters. */
    void work() {
        if (isDone) {
            return;
        }
        if (isOfTask()) {
            ask();
            return;
        }
        for (int i = 0; i < 4 && !isDone; i++) {
            write();
        }
    }

    private void ask() {
        String question = task.unseen(rng, length);
        String answer = task.answer(question);
        Vocabulary vocabulary = file.vocabulary();
        writer.begin();
        float[] logits = writer.read(boundary);
        for (int i = 0; i < question.length(); i++) {
            logits = writer.read(vocabulary.place(question.charAt(i)));
        }
        StringBuilder given = new StringBuilder();
        int next = Sampling.largest(logits);
        int most = writer.context() - 1 - question.length();
        while (next != boundary && given.length() < most) {
            given.appendCodePoint(vocabulary.character(next));
            next = Sampling.largest(writer.read(next));
        }
        boolean ok = next == boundary && given.toString().equals(answer);
        right += ok ? 1 : 0;
        asked++;
        if (samples.size() < SHOWN) {
            samples.add(new Sample(question, given.toString(), ok));
        }
        read = question + given;
        mapped = writer.length();
        isDone = asked == CASES;
    }

    private void write() {
        float[] logits = writer.read(token);
        token = Sampling.draw(logits, TEMPERATURE, rng);
        tokens++;
        boolean full = writer.length() == writer.context();
        if (token != boundary) {
            text.appendCodePoint(file.vocabulary().character(token));
        }
        if (token == boundary || full || tokens >= MOST_TOKENS) {
            samples.add(new Sample("", text + (token == boundary ? "" : "…"), true));
            read = text.toString();
            mapped = writer.length();
            isDone = samples.size() >= MOST_TEXTS || tokens >= MOST_TOKENS;
            if (!isDone) {
                begin();
            }
        }
    }

    /** Whether it asks questions of a task. */
    boolean isOfTask() {
        return task != null;
    }

    /** The share of unseen questions that were answered rightly. */
    double score() {
        return asked == 0 ? 0 : right / (double) asked;
    }

    int right() {
        return right;
    }

    int asked() {
        return asked;
    }

    /** The model that has read the last text, for its attention. */
    GptWriter writer() {
        return writer;
    }

    /** How many tokens the attention is over. */
    int mapped() {
        return Math.min(mapped, writer.length());
    }

    /** The text that the attention is over, without the boundary before it. */
    String read() {
        return read;
    }
}
