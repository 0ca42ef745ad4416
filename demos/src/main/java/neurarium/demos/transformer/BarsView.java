package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The distribution over the next character: the likeliest as bars, and the reason of one. */
record BarsView(BlockModel block, Surface surface) {
    private static final int MAX_BARS = 12;
    private static final double LINE = 24;

    /** Draws it from the top of an area; returns where it ends. */
    double draw(Box area) {
        TransformerModel model = block.model;
        boolean wide = MatrixLayout.isWide(area);
        double reasonWidth = MatrixLayout.REASON_WIDTH;
        Matrix p = block.snapshot.computation().output;
        int row = block.snapshot.moment.position();
        double x = area.x() + 4;
        Text title =
                Text.of("“{letter}”之后的字符", "the character after “{letter}”")
                        .with("letter", p.rowLabels.get(row));
        surface.text(title.in(surface.lang()), x, area.y() + 12, Ink.TEXT, Type.SMALL.bold());
        int column = block.cell().column();
        double top = area.y() + MatrixLayout.HEAD + 8;
        double across = area.width() - 8 - (wide ? reasonWidth + 20 : 0);
        int count = Math.min(MAX_BARS, p.columns);
        for (int rank = 0; rank < count; rank++) {
            Box box = new Box(x, top + LINE * rank, across, 20);
            if (rank == column) {
                surface.frame(box.inset(-4, -1, -4, -1), Ink.ATTENTION);
            }
            float before = model.runs.whole.probability(row, block.snapshot.shown[rank]);
            String name = p.columnLabels.get(rank);
            NextView.bar(name, p.at(row, rank), before, model.areAllOn(), box, surface);
            surface.spot(ComputationView.spot(block, row, rank, box));
        }
        double bottom = top + LINE * count;
        double y = wide ? area.y() + MatrixLayout.HEAD : bottom + 8;
        double left = wide ? area.right() - reasonWidth : area.x();
        Box box = new Box(left, y, wide ? reasonWidth : area.width(), MatrixLayout.REASON_HEIGHT);
        Reason reason = block.snapshot.reason(row, column, 3);
        double end = new ReasonView(reason, box, surface).draw();
        return Math.max(bottom, end + 2);
    }
}
