package neurarium.demos.matrix;

import neurarium.ui.Ink;
import neurarium.ui.MatrixView;
import neurarium.ui.Surface;

/** The gradients ∂L/∂W and ∂L/∂V, of the shapes of W and V, in colours of one range. */
final class GradientsView {
    private GradientsView() {}

    static void draw(MatrixModel model, double top, double cell, Surface surface) {
        TrainingLoop loop = model.loop();
        boolean known = model.hasGradients();
        double high = MatrixView.cellHeight(cell);
        double small =
                Math.min(cell, (surface.width() * 0.6 - 60) / (model.hidden() + model.inputs()));
        double middle =
                top + MatrixView.HEAD + Math.max(model.outputs(), model.hidden()) * high / 2;
        float[] dw = known ? loop.w.gradient() : null;
        float[] dv = known ? loop.v.gradient() : null;
        double range = Math.max(largest(dw), largest(dv));
        new MatrixView(
                        "dW",
                        "∂L/∂W",
                        Ink.BACKWARD,
                        model.outputs(),
                        model.hidden(),
                        (r, c) ->
                                dw == null
                                        ? Cells.unknown("∂L/∂W")
                                        : Cells.slope(
                                                "W",
                                                "2(y − d) ⊙ f′ · hᵀ",
                                                dw,
                                                model.hidden(),
                                                r,
                                                c))
                .range(range)
                .draw(dw, 0, middle, small, surface);
        double x = Math.max(96, MatrixView.width(model.hidden(), small)) + 24;
        new MatrixView(
                        "dV",
                        "∂L/∂V",
                        Ink.BACKWARD,
                        model.hidden(),
                        model.inputs(),
                        (r, c) ->
                                dv == null
                                        ? Cells.unknown("∂L/∂V")
                                        : Cells.slope(
                                                "V",
                                                "Wᵀ(2(y − d) ⊙ f′) ⊙ f′ · xᵀ",
                                                dv,
                                                model.inputs(),
                                                r,
                                                c))
                .range(range)
                .draw(dv, x, middle, small, surface);
    }

    private static double largest(float[] values) {
        double largest = 1e-6;
        if (values != null) {
            for (float value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }
}
