package neurarium.demos.words;

import java.util.List;
import java.util.function.ToDoubleFunction;
import neurarium.ui.Action;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Ink;
import neurarium.ui.InvalidValue;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.TextLines;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/**
 * The controls of the scenes that ask real vectors, and what they show while something is missing.
 */
final class VectorsControls {
    private static final Text NEAR = Text.of("拼写最接近的是：{near}", "The nearest spelling is: {near}");
    private static final Text OTHER = Text.of("换一个词试试。", "Try another word.");

    final Control set;
    final Control retry;
    final VectorsModel model;

    VectorsControls(VectorsModel model) {
        this.model = model;
        Text label = Text.of("词表", "Words");
        List<VectorSet> sets = List.of(VectorSet.values());
        set =
                Choice.of("set", label, sets, each -> each.option, () -> model.set, model::set)
                        .sets("query", "group", "points");
        retry =
                new Action("retry", Text.of("重试", "Retry"), () -> model.file().retry())
                        .when(() -> model.file().hasFailed());
    }

    /** The field of a question. */
    Control field(Question question, Text label) {
        return new TextField(
                question.key,
                label,
                () -> question.text,
                text -> problem(question, text),
                text -> question.text = text);
    }

    private static Text problem(Question question, String text) {
        int count = text.length() > 1000 ? 0 : Question.count(text);
        Text advice =
                Text.of(
                                "写 {min} 到 {max} 个词，用空格隔开。",
                                "write {min} to {max} words with spaces between.")
                        .with("min", question.minWords)
                        .with("max", question.maxWords);
        return count >= question.minWords && count <= question.maxWords
                ? Text.NONE
                : InvalidValue.of(question.key, text, advice);
    }

    /** What the page says while the vectors are not here. */
    Verdict status() {
        Text status = model.file().status();
        return model.file().hasFailed() ? Verdict.warning(status) : Verdict.neutral(status);
    }

    /** What the page says to a question: its answer, or what is missing for it. */
    Verdict verdict(Question question, Verdict answer) {
        if (question.vectors == null) {
            return status();
        }
        return question.isKnown()
                ? answer
                : Verdict.neutral("词表里没有“{word}”。", "“{word}” is not in the list.")
                        .with("word", question.unknown);
    }

    /** Draws the answer to a question, or what is missing for it; returns where that ends. */
    double draw(Question question, Surface surface, ToDoubleFunction<Surface> answer) {
        if (question.vectors == null) {
            return drawStatus(surface);
        }
        return question.isKnown() ? answer.applyAsDouble(surface) : unknown(question, surface);
    }

    /** Says that the vectors are not here. */
    double drawStatus(Surface surface) {
        return line(status().text(), Ink.QUIET, surface);
    }

    private static double line(Text words, Ink ink, Surface surface) {
        Box box = new Box(0, 10, surface.width(), 0);
        return TextLines.draw(words.in(surface.lang()), box, ink, Type.BODY, surface);
    }

    /** What stands in small print below a picture; returns where it ends. */
    static double note(Text words, double y, Surface surface) {
        Box box = new Box(0, y, surface.width(), 0);
        Type small = Type.CAPTION;
        return TextLines.draw(words.in(surface.lang()), box, Ink.QUIET, small, surface);
    }

    /** The word that the vectors lack, and a button with the nearest one. */
    private static double unknown(Question question, Surface surface) {
        boolean isNear = !question.suggestion.isEmpty();
        Text words =
                Text.of(
                                "“{word}”不在 {n} 个词里。{advice}",
                                "“{word}” is not among the {n} words. {advice}")
                        .with("advice", isNear ? NEAR.with("near", question.suggestion) : OTHER)
                        .with("n", question.vectors.size())
                        .with("word", question.unknown);
        double y = line(words, Ink.TEXT, surface);
        if (!isNear) {
            return y;
        }
        String label = "→ " + question.plain();
        double wide = Math.min(surface.width() - 2, surface.textWidth(label, Type.BODY) + 24);
        double high = TextLines.height(label, wide - 23, Type.BODY, surface) + 13;
        Box button = new Box(1, y + 10, wide, high);
        surface.fill(button, Ink.PANEL);
        surface.frame(button, Ink.LINE);
        TextLines.draw(label, button.inset(12, 6.5, 11, 0), Ink.TEXT, Type.BODY, surface);
        surface.spot(new Spot("suggestion", button, words).sets(question.key, question.plain()));
        return button.bottom() + 3;
    }
}
