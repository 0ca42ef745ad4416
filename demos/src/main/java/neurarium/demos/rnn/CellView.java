package neurarium.demos.rnn;

import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** A GRU or an LSTM from inside: what flows along, and the gates that it passes. */
record CellView(UnrollModel model, double left, double top, double width, Surface surface) {
    /** How wide the drawing is where there is room. */
    static final double WIDTH = 640;

    private static final double CELL = 13;
    private static final double FLOW = 42;
    private static final double MIX = 88;
    private static final double GATES = 142;
    private static final double BUS = 196;
    private static final double LOW = 148;
    private static final double OPERATOR = 9;
    private static final Type LABEL = Type.BODY.symbol().sized(15);

    /** Draws the cell; Elman's has no gates and no drawing. Returns where it ends. */
    static double draw(UnrollModel model, double left, double top, Surface surface) {
        double width = Math.min(surface.width() - left, WIDTH);
        CellView view = new CellView(model, left, top, width, surface);
        if (model.cell == Cell.LSTM) {
            view.lstm();
        } else if (model.cell == Cell.GRU) {
            view.gru();
        }
        return model.cell == Cell.ELMAN ? top : top + BUS + 18;
    }

    private void lstm() {
        double flowEnd = 0.93;
        arrow(0.1, FLOW, 0.28, FLOW, half(0), OPERATOR);
        arrow(0.28, FLOW, 0.5, FLOW, OPERATOR, OPERATOR);
        arrow(0.5, FLOW, flowEnd, FLOW, OPERATOR, half(0));
        inputs(0.72, 0.28, 0.42, 0.58, 0.72);
        arrow(0.28, GATES, 0.28, FLOW, high(), OPERATOR);
        arrow(0.42, GATES, 0.5, MIX, high(), OPERATOR + 2);
        arrow(0.58, GATES, 0.5, MIX, high(), OPERATOR + 2);
        arrow(0.5, MIX, 0.5, FLOW, OPERATOR, OPERATOR);
        arrow(0.82, FLOW, 0.82, GATES, 0, OPERATOR);
        arrow(0.72, GATES, 0.82, GATES, half(0), OPERATOR);
        arrow(0.82, GATES, flowEnd, GATES, OPERATOR, half(0));
        Type tanh = Type.CAPTION;
        surface.text("tanh", at(0.82) + 6, top + MIX, Ink.QUIET, tanh);
        int t = model.t;
        vector("c", t - 1, model.c(t - 1), 0.1, FLOW);
        vector("c", t, model.c(t), flowEnd, FLOW);
        vector("s", t, model.s(t), flowEnd, GATES);
        gate("f", 0.28);
        gate("i", 0.42);
        gate("g", 0.58);
        gate("o", 0.72);
        operator("∘", 0.28, FLOW);
        operator("+", 0.5, FLOW);
        operator("∘", 0.5, MIX);
        operator("∘", 0.82, GATES);
    }

    private void gru() {
        arrow(0.1, FLOW, 0.36, FLOW, half(0), OPERATOR);
        arrow(0.36, FLOW, 0.74, FLOW, OPERATOR, OPERATOR);
        arrow(0.74, FLOW, 0.92, FLOW, OPERATOR, half(0));
        inputs(0.74, 0.36, 0.54, 0.74);
        arrow(0.36, GATES, 0.36, FLOW, high(), OPERATOR);
        arrow(0.36, GATES - high() - 6, 0.74, MIX, 0, OPERATOR);
        arrow(0.54, GATES, 0.74, GATES, half(0), half(0) + 16);
        arrow(0.74, GATES, 0.74, MIX, high(), OPERATOR);
        arrow(0.74, MIX, 0.74, FLOW, OPERATOR, OPERATOR);
        Type small = Type.CAPTION.centered();
        surface.text("1 − z", at(0.6), top + MIX - 6, Ink.QUIET, small);
        surface.text("r ∘ s", at(0.625), top + GATES - 12, Ink.QUIET, small);
        vector("s", model.t, model.s(model.t), 0.92, FLOW);
        gate("z", 0.36);
        gate("r", 0.54);
        gate("n", 0.74);
        operator("∘", 0.36, FLOW);
        operator("∘", 0.74, MIX);
        operator("+", 0.74, FLOW);
    }

    /** The state before and the input, and the line that brings both to every gate. */
    private void inputs(double last, double... gates) {
        boolean isLstm = model.cell == Cell.LSTM;
        double stateY = isLstm ? LOW : FLOW;
        line(0.05, BUS, last, BUS);
        line(0.1, stateY, 0.1, BUS);
        line(0.18, LOW, 0.18, BUS);
        for (double gate : gates) {
            arrow(gate, BUS, gate, GATES, 0, high());
        }
        int t = model.t;
        vector("s", t - 1, model.s(t - 1), 0.1, stateY);
        vector("x", t, model.x(t), 0.18, LOW);
    }

    /** The x of a place of the drawing, from 0 at its left to 1 at its right. */
    private double at(double x) {
        return left + x * width;
    }

    /** Half the width of a vector and a little air; more where its name stands before it. */
    private static double half(double more) {
        return CELL / 2 + 3 + more;
    }

    private double high() {
        return model.h * CELL / 2 + 3;
    }

    private void line(double x1, double y1, double x2, double y2) {
        surface.line(at(x1), top + y1, at(x2), top + y2, Ink.QUIET, 1.5);
    }

    /** An arrow between two places, from so far behind the first to so far before the second. */
    private void arrow(double x1, double y1, double x2, double y2, double after, double before) {
        double dx = (x2 - x1) * width;
        double dy = y2 - y1;
        double length = Math.hypot(dx, dy);
        double ux = dx / length;
        double uy = dy / length;
        UnrollView.arrow(
                at(x1) + after * ux,
                top + y1 + after * uy,
                at(x2) - before * ux,
                top + y2 - before * uy,
                Ink.QUIET,
                surface);
    }

    private void operator(String sign, double x, double y) {
        surface.disc(at(x), top + y, OPERATOR, Ink.BACKGROUND);
        surface.ring(at(x), top + y, OPERATOR, Ink.TEXT, 1.2);
        surface.text(sign, at(x), top + y, Ink.TEXT, Type.SMALL.centered());
    }

    private void gate(String symbol, double x) {
        float[] values = model.trace(model.t).part(symbol).value;
        Text words = SeriesView.meaning(symbol).then(Text.same(numbers(symbol, values)));
        column(symbol, values, x, GATES, words);
    }

    private void vector(String name, int time, float[] values, double x, double y) {
        String symbol = name + Numbers.subscript(time);
        column(symbol, values, x, y, Text.same(numbers(symbol, values)));
    }

    private static String numbers(String symbol, float[] values) {
        return symbol + " = (" + NumberRows.text(values, 1, values.length) + ")";
    }

    private void column(String symbol, float[] values, double x, double y, Text words) {
        double from = at(x) - CELL / 2;
        double first = top + y - values.length * CELL / 2;
        Box box = new Box(from, first, CELL, values.length * CELL);
        surface.fill(box, Ink.BACKGROUND);
        UnrollView.cells(values, from, first, CELL, surface);
        boolean comesOut = x > 0.9; // an arrow ends at its left
        double beside = comesOut ? from + CELL + 4 : from - 4;
        Type type = comesOut ? LABEL : LABEL.right();
        surface.text(symbol, beside, top + y, Ink.TEXT, type);
        surface.spot(new Spot("cell." + symbol, box, words));
    }
}
