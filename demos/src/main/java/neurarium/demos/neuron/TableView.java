package neurarium.demos.neuron;

import java.util.List;
import neurarium.data.Sample;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The lecture's table: inputs, the wanted output d, the output y, and the error d − y. */
record TableView(NeuronModel model, Box box, Surface surface) {
    /**
     * The right edges of the columns x₁, x₂, d, y, d − y and of the mark, as parts of the width.
     */
    private static final double[] COLUMNS = {0.13, 0.28, 0.42, 0.62, 0.84, 0.97};

    private static final int MAX_ROWS = 4;
    private static final double ROW_HEIGHT = 24;

    /** Of the rows and what is over them. */
    static final double HEIGHT = (MAX_ROWS + 1) * ROW_HEIGHT;

    void draw() {
        double row = ROW_HEIGHT;
        double y = box.y() + row / 2;
        String[] heads = {"x₁", "x₂", "d", "y", "d − y"};
        for (int i = 0; i < heads.length; i++) {
            Type type = Type.BODY.symbol().sized(16).right();
            surface.text(heads[i], edge(i), y, Ink.TEXT, type);
        }
        surface.line(box.x(), box.y() + row, box.right(), box.y() + row, Ink.LINE, 1);
        List<Sample> samples = model.samples;
        int shown = Math.min(samples.size(), MAX_ROWS);
        boolean cut = samples.size() > shown;
        int rows = cut ? shown - 1 : shown;
        int first = cut ? first(rows) : 0;
        for (int i = first; i < first + rows; i++) {
            y += row;
            line(samples.get(i), i, y);
        }
        if (cut) {
            Text words =
                    Text.of(
                                    "第 {from}–{to} 行，共 {all} 行；移动 x 看别的行",
                                    "rows {from}–{to} of {all}; move x to see others")
                            .with("from", first + 1)
                            .with("to", first + rows)
                            .with("all", samples.size());
            surface.text(words.in(surface.lang()), box.x() + 8, y + row, Ink.QUIET, Type.SMALL);
        }
    }

    /** The first of some rows around the one whose point is nearest to the present input. */
    private int first(int rows) {
        List<Sample> samples = model.samples;
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < samples.size(); i++) {
            double dx = samples.get(i).x1() - model.x1;
            double dy = samples.get(i).x2() - model.x2;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return Math.max(0, Math.min(samples.size() - rows, nearest - rows / 2));
    }

    private void line(Sample sample, int index, double y) {
        double row = ROW_HEIGHT;
        if (sample.x1() == model.x1 && sample.x2() == model.x2) {
            surface.fill(new Box(box.x(), y - row / 2, box.width(), row), Ink.PANEL);
            surface.fill(new Box(box.x(), y - row / 2, 3, row), Ink.ATTENTION);
        }
        double output = model.neuron.y(sample.x1(), sample.x2());
        boolean right = model.neuron.decision(sample.x1(), sample.x2()) == sample.d();
        Ink sign = sample.d() > 0 ? Ink.PLUS_TEXT : Ink.MINUS;
        cell(Numbers.brief(sample.x1()), 0, Ink.TEXT, y);
        cell(Numbers.brief(sample.x2()), 1, Ink.TEXT, y);
        cell(sample.d() > 0 ? "+1" : "−1", 2, sign, y);
        cell(Numbers.fixed(output, 2), 3, Ink.TEXT, y);
        cell(Numbers.fixed(sample.d() - output, 2), 4, Ink.BACKWARD, y);
        cell(right ? "✓" : "✗", 5, right ? Ink.RIGHT : Ink.BACKWARD, y);
        spot("y" + index, 3, NeuronFormulas.explainRow(model, sample), y);
        spot("error" + index, 4, NeuronFormulas.explainError(model, sample), y);
    }

    /** A cell, smaller where a long number would reach its neighbour. */
    private void cell(String text, int column, Ink ink, double y) {
        double left = column == 0 ? box.x() : edge(column - 1) + 4;
        Type type = NetworkView.fitted(text, edge(column) - left, surface);
        surface.text(text, edge(column), y, ink, type.right());
    }

    private void spot(String key, int column, Text explanation, double y) {
        double left = edge(column - 1) + 10;
        double right = edge(column) + 6;
        double row = ROW_HEIGHT;
        surface.spot(new Spot(key, new Box(left, y - row / 2, right - left, row), explanation));
    }

    private double edge(int column) {
        return box.x() + COLUMNS[column] * box.width();
    }
}
