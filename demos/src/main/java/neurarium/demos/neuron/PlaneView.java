package neurarium.demos.neuron;

import java.util.List;
import neurarium.data.Overlap;
import neurarium.data.Sample;
import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The plane of inputs: y as a heat map, the line z = 0, the samples and the present input. */
record PlaneView(NeuronModel model) {
    private static final int CELLS = 64;

    /** The |y| that has full colour: 1 where f is bounded by ±1, 2 elsewhere. */
    static double range(Activation activation) {
        return activation == Activation.RELU || activation == Activation.LINEAR ? 2 : 1;
    }

    void draw(Plot plot, Surface surface) {
        Box box = plot.box();
        heat(plot, surface);
        surface.clip(box);
        LineView.draw(model, plot, surface);
        if (model.overlap.isPresent()) {
            overlap(model.overlap.get(), plot, surface);
        }
        samples(plot, surface);
        present(plot, surface);
        surface.unclip();
        plot.axes(surface, 4, 4);
        names(plot, surface);
        double range = range(model.neuron.activation);
        double begin = Legend.diverging(range, range > 1, box.right(), box.y() - 12, surface);
        double room = begin - 8 - box.x();
        surface.text(title(room, surface), box.x(), box.y() - 12, Ink.QUIET, Type.SMALL);
    }

    /** x₁ and x₂ outside of the axes, between the last two of their numbers. */
    private static void names(Plot plot, Surface surface) {
        Type symbol = Type.BODY.symbol().sized(16);
        double between = NeuronModel.HIGH - 0.5;
        double below = plot.box().bottom() + 13;
        surface.text("x₁", plot.x().pixel(between), below, Ink.TEXT, symbol.centered());
        double beside = plot.box().x() - 7;
        surface.text("x₂", beside, plot.y().pixel(between), Ink.TEXT, symbol.right());
    }

    /** The title of the plane, as long as there is room for. */
    private static String title(double room, Surface surface) {
        String title = Text.of("输出 y 与直线 z = 0", "Output y, line z = 0").in(surface.lang());
        return surface.textWidth(title, Type.SMALL) <= room
                ? title
                : Text.of("输出 y", "Output y").in(surface.lang());
    }

    private void heat(Plot plot, Surface surface) {
        Box box = plot.box();
        float[] values = new float[CELLS * CELLS];
        for (int row = 0; row < CELLS; row++) {
            double x2 = plot.y().value(box.y() + (row + 0.5) / CELLS * box.height());
            for (int column = 0; column < CELLS; column++) {
                double x1 = plot.x().value(box.x() + (column + 0.5) / CELLS * box.width());
                values[row * CELLS + column] = (float) model.neuron.y(x1, x2);
            }
        }
        surface.heat(values, CELLS, CELLS, range(model.neuron.activation), box);
    }

    /** Why no line will do: what holds the point among orange and among blue samples. */
    private static void overlap(Overlap overlap, Plot plot, Surface surface) {
        shape(overlap.plus(), Ink.PLUS_TEXT, plot, surface);
        shape(overlap.minus(), Ink.MINUS, plot, surface);
        double x = plot.x().pixel(overlap.x1());
        double y = plot.y().pixel(overlap.x2());
        surface.ring(x, y, 11, Ink.ATTENTION, 3);
        surface.disc(x, y, 3, Ink.TEXT);
    }

    private static void shape(List<Sample> corners, Ink ink, Plot plot, Surface surface) {
        for (int i = 0; i < corners.size(); i++) {
            double x = plot.x().pixel(corners.get(i).x1());
            double y = plot.y().pixel(corners.get(i).x2());
            for (Sample to : corners.subList(0, i)) {
                surface.dashed(x, y, plot.x().pixel(to.x1()), plot.y().pixel(to.x2()), ink, 2);
            }
        }
    }

    /** Discs with the sign of their class; a ring in the colour of errors around the wrong ones. */
    private void samples(Plot plot, Surface surface) {
        for (Sample sample : model.samples) {
            double x = plot.x().pixel(sample.x1());
            double y = plot.y().pixel(sample.x2());
            boolean wrong = model.neuron.decision(sample.x1(), sample.x2()) != sample.d();
            surface.disc(x, y, wrong ? 15 : 11, Ink.BACKGROUND);
            if (wrong) {
                surface.ring(x, y, 13.5, Ink.BACKWARD, 2.5);
            }
            surface.disc(x, y, 9.5, sample.d() > 0 ? Ink.PLUS_TEXT : Ink.MINUS);
            surface.line(x - 4.5, y, x + 4.5, y, Ink.BACKGROUND, 2);
            if (sample.d() > 0) {
                surface.line(x, y - 4.5, x, y + 4.5, Ink.BACKGROUND, 2);
            }
        }
    }

    private void present(Plot plot, Surface surface) {
        double x = plot.x().pixel(model.x1);
        double y = plot.y().pixel(model.x2);
        surface.ring(x, y, 18, Ink.BACKGROUND, 5);
        surface.ring(x, y, 18, Ink.ATTENTION, 2.5);
        boolean crossed = LineView.isNear(model, plot, x, y - 30);
        boolean below = y < plot.box().y() + 40 || (crossed && y < plot.box().bottom() - 40);
        double labelY = below ? y + 30 : y - 30;
        double labelX = Math.max(plot.box().x() + 8, Math.min(plot.box().right() - 8, x));
        surface.text("x", labelX, labelY, Ink.TEXT, Type.SYMBOL.centered());
    }
}
