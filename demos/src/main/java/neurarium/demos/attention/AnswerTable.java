package neurarium.demos.attention;

import java.util.List;
import neurarium.model.Sampling;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What the layer answers at each word of the sentence, beside what it should. */
final class AnswerTable {
    private static final double HEAD = 30;
    private static final double ROW = 26;

    private final LearnModel learn;
    private final float[][] answers;

    AnswerTable(LearnModel learn, float[][] answers) {
        this.learn = learn;
        this.answers = answers;
    }

    /** Draws it; returns where it ends. */
    double draw(List<String> tokens, Box at, Surface surface) {
        double wanted = at.x() + at.width() * 0.26;
        double answer = at.x() + at.width() * 0.5;
        Cells.title(Text.of("词元", "token"), at.x(), 14, surface);
        Cells.title(Text.of("该答什么", "wanted"), wanted, 14, surface);
        Cells.title(Text.of("它的回答", "its answer"), answer, 14, surface);
        surface.line(at.x(), at.y() + HEAD - 4, at.right(), at.y() + HEAD - 4, Ink.LINE, 1);
        double y = at.y() + HEAD;
        for (int t = 0; t < tokens.size(); t++) {
            double middle = y + ROW / 2;
            String token = Cells.fit(tokens.get(t), wanted - at.x() - 8, Type.SMALL, surface);
            surface.text(token, at.x(), middle, Ink.TEXT, Type.SMALL);
            int target = learn.target(t);
            boolean isOther = target >= 0 && target != learn.sentence[t];
            Type type = isOther ? Type.SMALL.bold() : Type.SMALL;
            String word = target < 0 ? "—" : learn.vocabulary.get(target);
            word = Cells.fit(word, answer - wanted - 8, type, surface);
            surface.text(word, wanted, middle, isOther ? Ink.TEXT : Ink.QUIET, type);
            Box line = new Box(answer, y, at.right() - answer, ROW);
            answer(answers[t], target, line, surface);
            surface.spot(new Spot("answer." + t, line, says(answers[t], target)));
            y += ROW;
        }
        return y;
    }

    private void answer(float[] p, int target, Box line, Surface surface) {
        int best = Sampling.largest(p);
        boolean asked = target >= 0;
        double middle = line.centerY();
        double from = line.x() + line.width() * 0.46;
        String word = learn.vocabulary.get(best);
        word = Cells.fit(word, from - line.x() - 6, Type.SMALL, surface);
        surface.text(word, line.x(), middle, asked ? Ink.TEXT : Ink.QUIET, Type.SMALL);
        double bar = (line.right() - from - 54) * p[best];
        surface.fill(new Box(from, line.y() + 7, bar, ROW - 14), Ink.QUIET);
        surface.text(Numbers.fixed(p[best], 2), from + bar + 5, middle, Ink.TEXT, Type.CAPTION);
        if (asked) {
            boolean right = best == target;
            Type type = Type.BODY.bold().right();
            Ink ink = right ? Ink.RIGHT : Ink.QUIET;
            surface.text(right ? "✓" : "✗", line.right() - 2, middle, ink, type);
        }
    }

    private Text says(float[] p, int target) {
        int best = Sampling.largest(p);
        String first = probability(best, p);
        boolean isRight = target < 0 || target == best;
        return Text.same(isRight ? first : first + ", " + probability(target, p));
    }

    private String probability(int word, float[] p) {
        return "p(" + learn.vocabulary.get(word) + ") = " + Numbers.fixed(p[word], 3);
    }
}
