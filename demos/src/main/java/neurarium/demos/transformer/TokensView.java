package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The tokens with their numbers, and the vocabulary in which these are places. */
record TokensView(BlockModel block, Surface surface) {
    /** The characters shown of the vocabulary, the commonest, at most. */
    private static final int MAX_ENTRIES = 54;

    /** The heights of a line of tokens and of a line of the vocabulary. */
    private static final double LINE = 74;

    private static final double ENTRY = 30;

    /** Draws it from the top of an area; returns where it ends. */
    double draw(Box area) {
        Text title = Text.of("词元，和它们在词表里的号码", "tokens, and their numbers in the vocabulary");
        title(title, area.x(), area.y() + 16);
        Matrix tokens = block.snapshot.computation().output;
        boolean wide = MatrixLayout.isWide(area);
        int beside = Math.min(tokens.rows, wide ? 16 : 8);
        double cell = Math.min(56, area.width() / beside);
        double y = area.y() + MatrixLayout.HEAD + 16;
        for (int t = 0; t < tokens.rows; t++) {
            double x = area.x() + t % beside * cell;
            int line = t / beside;
            token(tokens, t, new Box(x, y + line * LINE, cell - 4, 60));
        }
        int lines = (tokens.rows + beside - 1) / beside;
        y += lines * LINE;
        BlockModel.Cell explained = block.cell();
        Reason reason = block.snapshot.reason(explained.row(), 0, 3);
        Box below = new Box(area.x(), y + 4, area.width(), 66);
        y = Math.max(below.bottom(), new ReasonView(reason, below, surface).draw());
        return vocabulary(area.x() + 1, y + 14, area.width() - 2, wide ? 18 : 9);
    }

    private void token(Matrix tokens, int t, Box box) {
        surface.fill(box, Ink.PANEL);
        frame(box, t == block.snapshot.moment.position());
        Type large = Type.BODY.sized(20).centered();
        surface.text(tokens.rowLabels.get(t), box.centerX(), box.y() + 20, Ink.TEXT, large);
        String number = Numbers.fixed(tokens.at(t, 0) + 1, 0);
        surface.text(number, box.centerX(), box.y() + 45, Ink.QUIET, Type.CAPTION.centered());
        surface.spot(ComputationView.spot(block, t, 0, box));
    }

    private void title(Text title, double x, double y) {
        surface.text(title.in(surface.lang()), x, y, Ink.TEXT, Type.SMALL.bold());
    }

    private void frame(Box box, boolean isMarked) {
        surface.frame(box, isMarked ? Ink.ATTENTION : Ink.LINE);
        if (isMarked) {
            surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
        }
    }

    private double vocabulary(double left, double top, double width, int beside) {
        Weights weights = block.model.weights();
        int all = weights.vocabulary();
        int count = Math.min(MAX_ENTRIES, all);
        Text title =
                all > count
                        ? Text.of(
                                "词表：最常见的 {count} 个，共 {all} 个",
                                "the vocabulary: the commonest {count} of {all}")
                        : Text.of("词表，共 {all} 个字符", "the vocabulary of {all}");
        title(title.with("count", count).with("all", all), left, top + 8);
        double cell = Math.min(33, width / beside);
        int followed = block.model.tokens.places[block.snapshot.moment.position()];
        for (int place = 0; place < count; place++) {
            double x = left + place % beside * cell;
            int line = place / beside;
            double y = top + 20 + line * ENTRY;
            Box box = new Box(x, y, cell - 3, ENTRY - 3);
            frame(box, place == followed);
            Type type = Type.SMALL.centered();
            surface.text(weights.letter(place), box.centerX(), box.centerY(), Ink.TEXT, type);
        }
        int lines = (count + beside - 1) / beside;
        return top + 20 + lines * ENTRY;
    }
}
