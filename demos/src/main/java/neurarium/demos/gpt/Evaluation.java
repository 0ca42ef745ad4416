package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.ToyTask;
import neurarium.data.Vocabulary;
import neurarium.model.GptFile;
import neurarium.model.GptGenerator;
import neurarium.model.Sampling;
import neurarium.tensor.Rng;

/**
 * An evaluation of a model in training, in pieces: it writes some texts, or answers questions of a
 * task that it never learned from.
 */
final class Evaluation {
    private static final int QUESTIONS = 100;
    private static final int MAX_SHOWN = 20;
    private static final int MAX_TEXTS = 14;
    private static final int MAX_TOKENS = 120;
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

    /** The model that has read the last text, for its attention. */
    final GptGenerator model;

    private final Vocabulary vocabulary;
    private final ToyTask task;
    private final int length;
    private final Rng rng;
    private final int boundary;
    private final StringBuilder text = new StringBuilder();
    private int tokens;
    private int mapped;
    private int token;

    /** The questions that were asked, and those of them that were answered correctly. */
    int asked;

    int right;

    /** The text that the attention is over, without the boundary before it. */
    String read = "";

    boolean isDone;

    /** An evaluation of the weights after some steps; the task is null for a text. */
    Evaluation(GptFile file, ToyTask task, int length, int steps, int seed) {
        this.task = task;
        this.length = length;
        this.steps = steps;
        vocabulary = file.vocabulary();
        model = new GptGenerator(file.config(), file.parameters());
        rng = new Rng(seed + 1);
        boundary = vocabulary.place(GptFile.BOUNDARY);
        begin();
    }

    private void begin() {
        model.begin();
        text.setLength(0);
        token = boundary;
    }

    /** Whether it asks questions of a task. */
    boolean isOfTask() {
        return task != null;
    }

    /** A question, or a few characters. */
    void work() {
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
        model.begin();
        float[] logits = model.read(boundary);
        for (int i = 0; i < question.length(); i++) {
            logits = model.read(vocabulary.place(question.charAt(i)));
        }
        StringBuilder answer = new StringBuilder();
        int next = Sampling.largest(logits);
        int max = model.context() - 1 - question.length();
        while (next != boundary && answer.length() < max) {
            answer.appendCodePoint(vocabulary.character(next));
            next = Sampling.largest(model.read(next));
        }
        boolean ok = next == boundary && answer.toString().equals(task.answer(question));
        right += ok ? 1 : 0;
        asked++;
        if (samples.size() < MAX_SHOWN) {
            samples.add(new Sample(question, answer.toString(), ok));
        }
        read = question + answer;
        mapped = model.length();
        isDone = asked == QUESTIONS;
    }

    private void write() {
        token = Sampling.draw(model.read(token), TEMPERATURE, rng);
        tokens++;
        boolean full = model.length() == model.context();
        if (token != boundary) {
            text.appendCodePoint(vocabulary.character(token));
        }
        if (token == boundary || full || tokens >= MAX_TOKENS) {
            samples.add(new Sample("", text + (token == boundary ? "" : "…"), true));
            read = text.toString();
            mapped = model.length();
            isDone = samples.size() >= MAX_TEXTS || tokens >= MAX_TOKENS;
            if (!isDone) {
                begin();
            }
        }
    }

    /** The share of unseen questions that were answered correctly. */
    double score() {
        return asked == 0 ? 0 : right / (double) asked;
    }

    /** How many tokens the attention is over. */
    int mapped() {
        return Math.max(1, Math.min(mapped, model.length()));
    }

    /** All samples, one in each line. */
    String samples() {
        StringBuilder all = new StringBuilder();
        for (Sample sample : samples) {
            all.append(all.length() == 0 ? "" : "\n");
            all.append(sample.prompt()).append(sample.written());
        }
        return all.toString();
    }
}
