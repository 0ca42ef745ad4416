package neurarium.demos.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** The words nearest to a sum of words. */
final class NearScene extends Scene {
    private static final int ANSWERS = 10;
    private static final double ROW = 30;

    private final VectorsControls controls;
    private final Question question;

    /** The answer, nearest first; empty where there is none. */
    private final List<String> answers = new ArrayList<>();

    private final double[] cosines = new double[ANSWERS];

    NearScene(VectorsControls controls) {
        super("near", "近邻与类比", "Neighbours, analogies");
        this.controls = controls;
        question = controls.model.query;
        Text label = Text.of("词，或词的加减", "A word, or words with + and −");
        controls(controls.set, controls.field(question, label), controls.retry);
        readouts(WordsDemo.result(() -> Text.same(first())));
        steps(1, controls.model);
    }

    private String first() {
        return answers.isEmpty() ? "—" : answers.get(0);
    }

    @Override
    public Verdict verdict() {
        Verdict answer =
                Verdict.neutral(
                        "{query} ≈ {answer}。问题里的词本身不算在内。",
                        "{query} ≈ {answer}. The words of the question do not count.");
        return controls.verdict(
                question, answer.with("answer", first()).with("query", question.text));
    }

    @Override
    public Text description() {
        return Text.of("与 {query} 最近的词。", "Words nearest to {query}.")
                .with("query", question.text)
                .then(verdict().text());
    }

    @Override
    public void update() {
        if (!controls.model.update(question)) {
            return;
        }
        answers.clear();
        if (question.isKnown()) {
            Set<Integer> asked = new HashSet<>(question.words());
            for (var near : question.vectors.nearest(question.sum(), asked, ANSWERS)) {
                cosines[answers.size()] = near.cosine();
                answers.add(question.vectors.word(near.index()));
            }
        }
    }

    @Override
    public double draw(Surface surface) {
        return controls.draw(question, surface, this::drawAnswer);
    }

    private double drawAnswer(Surface surface) {
        double width = surface.width();
        String text = question.plain();
        Type large = Type.BODY.sized(20).bold();
        Type type = surface.textWidth(text, large) < width ? large : Type.BODY.bold();
        double top = TextLines.draw(text, new Box(0, 5, width, 0), Ink.TEXT, type, surface) + 21;
        surface.line(0, top - 12, width, top - 12, Ink.LINE, 1);
        Box box = new Box(4, top, width - 8, answers.size() * ROW);
        Bars bars = new Bars(answers, i -> cosines[i], box, surface);
        bars.draw(Math.min(170, width * 0.34), 0, Type.BODY, Ink.PLUS);
        for (int i = 0; i < answers.size(); i++) {
            Text words =
                    Text.of(
                                    "cos({query}, {word}) = {value}。点它，看它的邻居。",
                                    "cos({query}, {word}) = {value}. Tap to ask for it.")
                            .with("value", Numbers.fixed(cosines[i], 3))
                            .with("word", answers.get(i))
                            .with("query", text);
            Spot spot = new Spot("answer." + i, bars.row(i), words);
            surface.spot(spot.sets(question.key, answers.get(i)));
        }
        Text note =
                Text.of(
                        "条形：余弦，从 0 到 1。点一个词，看它的邻居。",
                        "Bars: cosine from 0 to 1. Tap a word to ask for it.");
        return VectorsControls.note(note, box.bottom() + 8, surface);
    }

    @Override
    public void state(Json out) {
        out.put("steps", controls.model.steps);
        out.put("query", question.text);
        out.put("loaded", question.vectors != null);
        out.open("answers", '[');
        for (String answer : answers) {
            out.add(answer);
        }
        out.close(']');
    }
}
