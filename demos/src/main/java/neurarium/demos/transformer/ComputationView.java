package neurarium.demos.transformer;

import java.util.List;
import neurarium.demos.transformer.BlockModel.Cell;
import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The matrices of the chosen stage, and the reason of the cell that is looked at. */
final class ComputationView {
    private static final Type SMALL = Type.SMALL.sized(12);

    /** The cells of the followed row that can be reached by keyboard, at most. */
    private static final int MAX_REACHABLE = 32;

    /** The terms of a sum that are written, at most. */
    private static final int MAX_TERMS = 8;

    private final TransformerModel model;
    private final BlockModel block;
    private final Computation computation;
    private final MatrixLayout layout;
    private final int followed;
    private final Surface surface;

    ComputationView(
            TransformerModel model, BlockModel block, MatrixLayout layout, Surface surface) {
        this.model = model;
        this.block = block;
        this.layout = layout;
        this.surface = surface;
        computation = layout.computation;
        followed = block.snapshot.moment.position();
    }

    /** Draws it; returns where it ends. */
    double draw() {
        Cell cell = block.cell();
        boolean isOutput = cell.matrix() == computation.inputs.size();
        matrices();
        marks(cell, isOutput);
        double end = ReasonView.draw(reason(cell, isOutput), layout.reason, surface);
        if (computation.stage == Stage.GELU) {
            double h = computation.inputs.get(0).at(cell.row(), cell.column());
            GeluView.draw(computation, cell.row(), h, layout.curve(), surface);
        }
        keys();
        return Math.max(end + 2, layout.bottom);
    }

    /** The reason of a cell, of a long sum as many terms as there is room for. */
    private Reason reason(Cell cell, boolean isOutput) {
        if (!isOutput) {
            Matrix given = computation.inputs.get(cell.matrix());
            return Reasons.given(given, cell.row(), cell.column());
        }
        for (int terms = MAX_TERMS; ; terms--) {
            Reason reason = block.snapshot.reason(cell.row(), cell.column(), terms);
            double height = ReasonView.height(reason, layout.reason, surface);
            if (terms == 1 || height <= layout.reason.height()) {
                return reason;
            }
        }
    }

    private void matrices() {
        for (Place place : layout.places) {
            boolean isResult = place.index() == computation.inputs.size();
            boolean alone = computation.form != Computation.Form.PRODUCT || !isResult;
            MatrixPicture.draw(place, followed, alone, surface);
            if (!place.matrix().rowLabels.isEmpty()) {
                MatrixPicture.band(place, followed, -1, surface);
            }
        }
        if (computation.form == Computation.Form.SUM) {
            sign("+", layout.places.get(1));
            sign("=", layout.places.get(2));
        }
        if (computation.stage == Stage.PROJECT) {
            heads(layout.places.get(0));
        }
    }

    /** A sign before the name of a matrix. */
    private void sign(String sign, Place place) {
        double y = place.cells().y() - 11;
        surface.text(sign, place.cells().x() - 12, y, Ink.TEXT, Type.BODY.centered());
    }

    /** Lines between the heads that lie side by side. */
    private void heads(Place place) {
        Weights weights = model.weights();
        int d = weights.headWidth();
        for (int head = 0; head < weights.heads; head++) {
            Box part = place.part(0, head * d, place.matrix().rows, d);
            if (head > 0) {
                surface.line(part.x(), part.y(), part.x(), part.bottom(), Ink.QUIET, 1);
            }
            if (part.width() >= 22) {
                String name = (head + 1) + (model.isOn(model.layer(), head) ? "" : "×");
                double y = part.bottom() + 9;
                surface.text(name, part.centerX(), y, Ink.QUIET, SMALL.centered());
            }
        }
    }

    private void marks(Cell cell, boolean isOutput) {
        List<Place> places = layout.places;
        int row = cell.row();
        int column = cell.column();
        if (isOutput) {
            switch (computation.form) {
                case PRODUCT -> {
                    MatrixPicture.band(places.get(0), row, -1, surface);
                    MatrixPicture.band(places.get(1), -1, column, surface);
                }
                case SUM -> {
                    MatrixPicture.ring(places.get(0), row, column, surface);
                    MatrixPicture.ring(places.get(1), row, column, surface);
                }
                case ROWS -> MatrixPicture.band(places.get(0), row, -1, surface);
                default -> {}
            }
        }
        MatrixPicture.ring(places.get(cell.matrix()), row, column, surface);
    }

    /** Cells of the followed row for the keyboard, around the chosen column. */
    private void keys() {
        Place place = layout.places.get(computation.inputs.size());
        int columns = computation.output.columns;
        int count = Math.min(MAX_REACHABLE, columns);
        int middle = Math.min(block.column, columns - 1);
        int first = Math.max(0, Math.min(columns - count, middle - count / 2));
        for (int column = first; column < first + count; column++) {
            Box box = place.part(followed, column, 1, 1);
            surface.spot(spot(block, followed, column, box).forKeyboard());
        }
    }

    /** The spot of a cell of what comes out: it gives its reason, and a press follows it. */
    static Spot spot(BlockModel block, int row, int column, Box box) {
        Snapshot snapshot = block.snapshot;
        Computation computation = snapshot.computation();
        Cell cell = new Cell(computation.stage, computation.inputs.size(), row, column);
        return new Spot(
                        CellAction.key("cell", row, column),
                        box,
                        () -> snapshot.reason(row, column, 3).sentence())
                .onPoint(() -> block.point(cell))
                .onPress(
                        () -> {
                            block.point(cell);
                            block.pin();
                        });
    }
}
