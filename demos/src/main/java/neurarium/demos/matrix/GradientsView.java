package neurarium.demos.matrix;

import neurarium.ui.CellGrid;
import neurarium.ui.Ink;
import neurarium.ui.MatrixView;
import neurarium.ui.Surface;

/** The gradients ∂L/∂W and ∂L/∂V, of the shapes of W and V, in colours of one range. */
final class GradientsView {
    private static final float[] NONE = {};

    private GradientsView() {}

    /** Draws them from a line on; returns where they end. */
    static double draw(MatrixModel model, double top, double cell, Surface surface) {
        boolean known = model.hasGradients();
        double small = Math.min(cell, (surface.width() * 0.6 - 60) / (model.hidden + model.inputs));
        double high = Math.max(model.outputs, model.hidden) * MatrixView.cellHeight(small);
        double middle = top + MatrixView.HEAD + high / 2;
        float[] dw = known ? model.loop.w.gradient() : NONE;
        float[] dv = known ? model.loop.v.gradient() : NONE;
        double range = Math.max(CellGrid.largest(dw, 1e-6), CellGrid.largest(dv, 1e-6));
        view(model, MatrixModel.Matrix.W, "2(y − d) ⊙ f′ · hᵀ", dw)
                .range(range)
                .draw(known ? dw : null, 0, middle, small, surface);
        double x = Math.max(96, MatrixView.width(model.hidden, small)) + 24;
        view(model, MatrixModel.Matrix.V, "Wᵀ(2(y − d) ⊙ f′) ⊙ f′ · xᵀ", dv)
                .range(range)
                .draw(known ? dv : null, x, middle, small, surface);
        return top + MatrixView.HEAD + high;
    }

    private static MatrixView view(
            MatrixModel model, MatrixModel.Matrix matrix, String formula, float[] values) {
        String name = "∂L/∂" + matrix;
        int rows = model.rows(matrix);
        int columns = model.columns(matrix);
        MatrixView.Words words =
                (r, c) -> EntryFormulas.gradient(matrix, values[r * columns + c], formula, r, c);
        MatrixView.Words none = (r, c) -> EntryFormulas.unknown(name);
        boolean known = values.length > 0;
        return new MatrixView(
                "d" + matrix, name, Ink.BACKWARD, rows, columns, known ? words : none);
    }
}
