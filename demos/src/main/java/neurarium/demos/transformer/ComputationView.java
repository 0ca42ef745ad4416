package neurarium.demos.transformer;

import java.util.List;
import neurarium.demos.transformer.BlockModel.Cell;
import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The matrices of the chosen stage, and the reason of the cell that is looked at. */
record ComputationView(BlockModel block, MatrixLayout layout, Surface surface) {
    /** The cells of the followed row that can be reached by keyboard, at most. */
    private static final int MAX_REACHABLE = 32;

    /** The curve of GELU: how far it goes to either side, and its corners. */
    private static final double END = 4;

    private static final int POINTS = 65;

    /** The terms of a sum that are written, at most. */
    private static final int MAX_TERMS = 8;

    private Computation computation() {
        return layout.computation;
    }

    private int followed() {
        return block.snapshot.moment.position();
    }

    /** Draws it; returns where it ends. */
    double draw() {
        Cell cell = block.cell();
        boolean isOutput = cell.matrix() == computation().inputs.size();
        matrices();
        marks(cell, isOutput);
        double end = new ReasonView(reason(cell, isOutput), layout.reason, surface).draw();
        if (computation().stage == Stage.GELU) {
            double h = computation().inputs.get(0).at(cell.row(), cell.column());
            curve(cell.row(), h);
        }
        keys();
        return Math.max(end + 2, layout.bottom);
    }

    /** The reason of a cell, of a long sum as many terms as there is room for. */
    private Reason reason(Cell cell, boolean isOutput) {
        if (!isOutput) {
            Matrix given = computation().inputs.get(cell.matrix());
            return Reasons.given(given, cell.row(), cell.column());
        }
        for (int terms = MAX_TERMS; ; terms--) {
            Reason reason = block.snapshot.reason(cell.row(), cell.column(), terms);
            double height = new ReasonView(reason, layout.reason, surface).height();
            if (terms == 1 || height <= layout.reason.height()) {
                return reason;
            }
        }
    }

    private void matrices() {
        for (Place place : layout.places) {
            boolean isResult = place.index() == computation().inputs.size();
            boolean alone = computation().form != Computation.Form.PRODUCT || !isResult;
            MatrixPicture.draw(place, followed(), alone, surface);
            if (!place.matrix().rowLabels.isEmpty()) {
                MatrixPicture.band(place, followed(), -1, surface);
            }
        }
        if (computation().form == Computation.Form.SUM) {
            sign("+", layout.places.get(1));
            sign("=", layout.places.get(2));
        }
        if (computation().stage == Stage.PROJECT) {
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
        Weights weights = block.model.weights();
        int d = weights.headWidth();
        for (int head = 0; head < weights.heads; head++) {
            Box part = place.part(0, head * d, place.matrix().rows, d);
            if (head > 0) {
                surface.line(part.x(), part.y(), part.x(), part.bottom(), Ink.QUIET, 1);
            }
            if (part.width() >= 22) {
                boolean isOn = block.model.switches.isOn(block.model.layer(), head);
                String name = (head + 1) + (isOn ? "" : "×");
                double y = part.bottom() + 9;
                surface.text(name, part.centerX(), y, Ink.QUIET, Type.CAPTION.centered());
            }
        }
    }

    private void marks(Cell cell, boolean isOutput) {
        List<Place> places = layout.places;
        int row = cell.row();
        int column = cell.column();
        if (isOutput) {
            switch (computation().form) {
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

    /** The curve of GELU, with the cells of a row on it. */
    private void curve(int row, double h) {
        Plot plot = new Plot(layout.curve(), -END, END, -0.5, END);
        plot.axes(surface, 4, 4);
        double[] curve = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            double x = -END + 2 * END * i / (POINTS - 1);
            curve[2 * i] = plot.x().pixel(x);
            curve[2 * i + 1] = plot.y().pixel(x * RowReasons.phi((float) x));
        }
        surface.polyline(curve, POINTS, Ink.QUIET, 1);
        Matrix in = computation().inputs.get(0);
        for (int k = 0; k < in.columns; k++) {
            double x = clamp(in.at(row, k));
            Ink ink = x < 0 ? Ink.MINUS : Ink.PLUS;
            surface.disc(plot.x().pixel(x), onCurve(x, plot), 2, ink);
        }
        surface.ring(plot.x().pixel(clamp(h)), onCurve(clamp(h), plot), 5, Ink.ATTENTION, 2);
    }

    private static double clamp(double h) {
        return Math.max(-END, Math.min(END, h));
    }

    private static double onCurve(double h, Plot plot) {
        return plot.y().pixel(h * RowReasons.phi((float) h));
    }

    /** Cells of the followed row for the keyboard, around the chosen column. */
    private void keys() {
        Place place = layout.places.get(computation().inputs.size());
        int columns = computation().output.columns;
        int count = Math.min(MAX_REACHABLE, columns);
        int middle = Math.min(block.column, columns - 1);
        int first = Math.max(0, Math.min(columns - count, middle - count / 2));
        for (int column = first; column < first + count; column++) {
            Box box = place.part(followed(), column, 1, 1);
            surface.spot(spot(block, followed(), column, box).forKeyboard());
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
