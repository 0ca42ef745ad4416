package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.MatrixView;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** A group of words, their cosines, and the word that is least like the others. */
final class OddView {
    private static final double ROW = 34;

    private OddView() {}

    static double height(VectorsModel model) {
        int rows = Math.max(3, VectorsModel.count(model.group()));
        return 40 + rows * ROW + 60 + rows * 30 + 90;
    }

    /** The place of the word with the least mean cosine to the others. */
    static int odd(double[] likeness) {
        int odd = 0;
        for (int i = 1; i < likeness.length; i++) {
            odd = likeness[i] < likeness[odd] ? i : odd;
        }
        return odd;
    }

    static void draw(VectorsModel model, Surface surface) {
        if (NearView.missing(model, model.group(), surface)) {
            return;
        }
        List<Integer> words = model.known(model.group());
        double[] likeness = model.likeness(words);
        int odd = odd(likeness);
        String title = Text.of("与其他词的平均余弦", "mean cosine to the other words").in(surface.lang());
        surface.text(title, 0, 14, Ink.QUIET, Type.SMALL);
        double first = Math.min(150, surface.width() * 0.34);
        for (int i = 0; i < words.size(); i++) {
            double top = 32 + i * ROW;
            String word = model.vectors().word(words.get(i));
            boolean isOdd = i == odd && words.size() > 2;
            surface.text(word, 14, top + ROW / 2, Ink.TEXT, isOdd ? Type.BODY.bold() : Type.BODY);
            double wide = (surface.width() - first - 56) * Math.max(0, likeness[i]);
            surface.fill(new Box(first, top + 9, wide, ROW - 18), Ink.PLUS);
            if (isOdd) {
                surface.fill(new Box(0, top + 3, 4, ROW - 6), Ink.ATTENTION);
            }
            String value = Numbers.fixed(likeness[i], 3);
            double right = surface.width() - 4;
            surface.text(value, right, top + ROW / 2, Ink.TEXT, Type.SMALL.right());
            Box spot = new Box(0, top, surface.width(), ROW);
            surface.spot(new Spot("member." + i, spot, sum(model, words, i, value)));
        }
        matrix(model, words, odd, 32 + words.size() * ROW + 44, surface);
    }

    private static Text sum(VectorsModel model, List<Integer> words, int i, String value) {
        StringBuilder sum = new StringBuilder("(");
        for (int j = 0; j < words.size(); j++) {
            if (j != i) {
                double cosine = model.vectors().cosine(words.get(i), words.get(j));
                sum.append(sum.length() == 1 ? Numbers.fixed(cosine, 2) : Numbers.term(cosine, 2));
            }
        }
        String word = model.vectors().word(words.get(i));
        int others = Math.max(1, words.size() - 1);
        return Text.same(word + ": " + sum + ") / " + others + " ≈ " + value);
    }

    private static void matrix(
            VectorsModel model, List<Integer> words, int odd, double top, Surface surface) {
        int n = words.size();
        float[] cosines = new float[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cosines[i * n + j] = (float) model.vectors().cosine(words.get(i), words.get(j));
            }
        }
        double label = Math.min(110, surface.width() * 0.28);
        double cell = Math.min(54, (surface.width() - label - 14) / Math.max(1, n));
        double high = MatrixView.cellHeight(cell);
        String name = Text.of("余弦", "cosines").in(surface.lang());
        MatrixView view =
                new MatrixView("cosine", name, Ink.TEXT, n, n, (i, j) -> pair(model, words, i, j));
        view.mark(odd, -1).draw(cosines, label, top + n * high / 2, cell, surface);
        for (int i = 0; i < n; i++) {
            String word = model.vectors().word(words.get(i));
            double y = top + (i + 0.5) * high;
            surface.text(word, label - 6, y, Ink.TEXT, Type.SMALL.right());
        }
        String foot =
                Text.of("橙框：与其他词最不像的一行。", "Framed: the row that is least like the others.")
                        .in(surface.lang());
        Box below = new Box(0, top + n * high + 12, surface.width(), 40);
        TextLines.draw(foot, below, Ink.QUIET, Type.SMALL.sized(12), surface);
    }

    private static Text pair(VectorsModel model, List<Integer> words, int i, int j) {
        String a = model.vectors().word(words.get(i));
        String b = model.vectors().word(words.get(j));
        double cosine = model.vectors().cosine(words.get(i), words.get(j));
        return Text.same("cos(" + a + ", " + b + ") = " + Numbers.fixed(cosine, 3));
    }
}
