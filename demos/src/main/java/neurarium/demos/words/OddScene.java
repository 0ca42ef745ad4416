package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.MatrixView;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** A group of words, their cosines, and the word that is least like the others. */
final class OddScene extends Scene {
    private static final double ROW = 34;

    private final VectorsControls controls;
    private final Question question;

    /** The words of the group; none while one of them is unknown. */
    private final List<String> words = new ArrayList<>();

    /** The cosine of each word and each other, row by row. */
    private float[] cosines = {};

    /** The mean cosine of each word to the others. */
    private double[] means = {};

    /** The word with the least mean. */
    private int odd;

    OddScene(VectorsControls controls) {
        super("odd", "找不同", "Odd one out");
        this.controls = controls;
        question = controls.model.group;
        Text label = Text.of("一组词（3 到 8 个）", "A group (3 to 8 words)");
        controls(controls.set, controls.field(question, label), controls.retry);
        readouts(WordsDemo.result(() -> Text.same(oddWord())));
        steps(1, controls.model);
    }

    private String oddWord() {
        return words.isEmpty() ? "—" : words.get(odd);
    }

    @Override
    public Verdict verdict() {
        Verdict odd = Verdict.neutral("与众不同的是：{word}。", "The odd one out: {word}.");
        return controls.verdict(question, odd.with("word", oddWord()));
    }

    @Override
    public Text description() {
        return Text.of("一组词：{group}。", "A group: {group}.")
                .with("group", question.text)
                .then(verdict().text());
    }

    @Override
    public void update() {
        if (!controls.model.update(question)) {
            return;
        }
        List<Integer> indices = question.isKnown() ? question.words() : List.of();
        int n = indices.size();
        words.clear();
        cosines = new float[n * n];
        means = new double[n];
        odd = 0;
        for (int i = 0; i < n; i++) {
            words.add(question.vectors.word(indices.get(i)));
            for (int j = 0; j < n; j++) {
                double cosine = question.vectors.cosine(indices.get(i), indices.get(j));
                cosines[i * n + j] = (float) cosine;
                means[i] += i == j ? 0 : cosine / (n - 1);
            }
            odd = means[i] < means[odd] ? i : odd;
        }
    }

    @Override
    public double draw(Surface surface) {
        return controls.draw(question, surface, this::drawAnswer);
    }

    private double drawAnswer(Surface surface) {
        double width = surface.width();
        Text title = Text.of("与其他词的平均余弦", "mean cosine to the other words");
        surface.text(title.in(surface.lang()), 0, 14, Ink.QUIET, Type.SMALL);
        Box box = new Box(14, 32, width - 18, words.size() * ROW);
        Bars bars = new Bars(words, i -> means[i], box, surface);
        int marked = words.size() > 2 ? odd : -1;
        bars.draw(Math.min(150, width * 0.34), marked, Type.BODY, Ink.PLUS);
        if (marked >= 0) {
            surface.fill(new Box(0, bars.row(odd).y() + 3, 4, ROW - 6), Ink.ATTENTION);
        }
        for (int i = 0; i < words.size(); i++) {
            surface.spot(new Spot("member." + i, bars.row(i), Text.same(mean(i))));
        }
        Text note = Text.of("橙框：与其他词最不像的一行。", "Framed: the row that is least like the others.");
        return VectorsControls.note(note, matrix(box.bottom() + 44, surface) + 12, surface);
    }

    /** "cat: (0.68 + 0.59) / 2 ≈ 0.635". */
    private String mean(int i) {
        int n = words.size();
        StringBuilder sum = new StringBuilder();
        for (int j = 0; j < n; j++) {
            double cosine = cosines[i * n + j];
            if (j != i) {
                boolean isFirst = sum.length() == 0;
                sum.append(isFirst ? Numbers.fixed(cosine, 2) : Numbers.term(cosine, 2));
            }
        }
        String mean = Numbers.fixed(means[i], 3);
        return words.get(i) + ": (" + sum + ") / " + Math.max(1, n - 1) + " ≈ " + mean;
    }

    /** All cosines as a matrix; returns where it ends. */
    private double matrix(double top, Surface surface) {
        int n = words.size();
        double widest = Bars.widest(words, Type.SMALL, surface);
        double left = Math.max(Math.min(110, surface.width() * 0.28), widest + 8);
        double cell = Math.min(54, (surface.width() - left - 14) / n);
        double high = MatrixView.cellHeight(cell);
        String name = Text.of("余弦", "cosines").in(surface.lang());
        new MatrixView("cosine", name, Ink.TEXT, n, n, this::cosine)
                .mark(odd, -1)
                .draw(cosines, left, top + n * high / 2, cell, surface);
        for (int i = 0; i < n; i++) {
            double y = top + (i + 0.5) * high;
            surface.text(words.get(i), left - 6, y, Ink.TEXT, Type.SMALL.right());
        }
        return top + n * high;
    }

    private Text cosine(int i, int j) {
        return Text.same("cos({a}, {b}) = {value}")
                .with("value", Numbers.fixed(cosines[i * words.size() + j], 3))
                .with("a", words.get(i))
                .with("b", words.get(j));
    }

    @Override
    public void state(Json out) {
        out.put("steps", controls.model.steps);
        out.put("loaded", question.vectors != null);
        out.put("odd", oddWord());
    }
}
