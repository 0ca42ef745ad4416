package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The distribution over the next character: the likeliest as bars. */
final class BarsView {
    private BarsView() {}

    /** Draws the bars; the one of a column is explained. */
    static void draw(
            TransformerModel model, Scene scene, SceneLayout layout, int column, Surface surface) {
        Matrix p = scene.output();
        int row = model.position();
        Box cells = layout.places().get(0).cells();
        String letter = p.rowLabels().get(row);
        Text title = Text.of("“" + letter + "”之后的字符", "the character after “" + letter + "”");
        surface.text(
                title.in(surface.lang()), cells.x(), cells.y() - 16, Ink.TEXT, Type.SMALL.bold());
        int[] shown = model.shown();
        Reasons reasons = model.reasons();
        for (int rank = 0; rank < SceneLayout.BARS && rank < shown.length; rank++) {
            int here = rank;
            Box box = layout.bar(rank);
            if (rank == column) {
                surface.frame(box.inset(-4, -1, -4, -1), Ink.ATTENTION);
            }
            Trace whole = model.whole();
            float before = whole.probabilities[row * whole.weights.vocabulary() + shown[rank]];
            String name = p.columnLabels().get(rank);
            NextView.bar(name, p.at(row, rank), before, model.areAllOn(), box, surface);
            surface.spot(
                    new Spot(
                            "cell." + row + "." + rank,
                            box,
                            () -> reasons.of(scene, row, here, 3).sentence()));
        }
    }
}
