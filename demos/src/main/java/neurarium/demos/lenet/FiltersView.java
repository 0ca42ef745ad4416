package neurarium.demos.lenet;

import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The filters of C1 and C3, as weights or as ∂L/∂w of the last update. */
final class FiltersView {
    /** The places of the two weights among the network's parameters. */
    private static final int C1 = 0;

    private static final int C3 = 2;

    /** The filters of C1 with their name take at least this width. */
    private static final double FIRST_WIDTH = 160;

    private final Mosaic first;
    private final Mosaic second;

    /** Where they are, at the left end of a picture. */
    FiltersView(LeNet5.Design design, double top, double width) {
        double y = top + Block.HEAD;
        int k = design.c1Size();
        int n = design.c1Filters();
        int beside = Math.min(n, n <= 8 ? 3 : 6);
        first = new Mosaic(n, beside, k, k, (n <= 8 ? 50.0 : 25.0) / k, 0, y);
        int k3 = design.c3Size();
        int columns = design.c3Filters();
        double cell = Math.min(width < 640 ? 3 : 4, Mosaic.fitting(width, columns, k3));
        Mosaic deep = new Mosaic(columns * n, columns, k3, k3, cell, 0, y);
        double right = Math.max(FIRST_WIDTH, first.box().width()) + 24;
        second =
                right + deep.box().width() <= width
                        ? deep.at(right, y)
                        : deep.at(0, first.box().bottom() + 10 + Block.HEAD);
    }

    double bottom() {
        return Math.max(first.box().bottom(), second.box().bottom());
    }

    void draw(Network network, boolean gradients, Surface surface) {
        LeNet5.Design design = network.model.design();
        String what = gradients ? "∂L/∂w" : "w";
        float[] weights = gradients ? network.gradient(C1) : network.model.c1.weight.value();
        filters("C1 " + what, weights, first, surface);
        float[] deep = gradients ? network.gradient(C3) : network.model.c3.weight.value();
        filters("C3 " + what, byInput(deep, design), second, surface);
    }

    /** [filter, input, k, k] as [input, filter, k, k], so that a filter is a column. */
    private static float[] byInput(float[] weights, LeNet5.Design design) {
        int size = design.c3Size() * design.c3Size();
        int filters = design.c3Filters();
        int inputs = design.c1Filters();
        float[] turned = new float[weights.length];
        for (int filter = 0; filter < filters; filter++) {
            for (int input = 0; input < inputs; input++) {
                int from = (filter * inputs + input) * size;
                System.arraycopy(weights, from, turned, (input * filters + filter) * size, size);
            }
        }
        return turned;
    }

    private static void filters(String name, float[] weights, Mosaic filters, Surface surface) {
        double range = Mosaic.range(weights, 1e-6);
        Box box = filters.box();
        surface.text(name, box.x(), box.y() - 12, Ink.TEXT, Type.SMALL.bold());
        double after = box.x() + surface.textWidth(name, Type.SMALL.bold());
        String colours = "  ±" + Numbers.small(range);
        surface.text(colours, after, box.y() - 12, Ink.QUIET, Type.SMALL);
        filters.draw(weights, true, range, surface);
    }

    /** What the colours of filters and maps mean. */
    static Text legend(boolean gradients) {
        return gradients
                ? Text.of("∂L/∂w 与 ∂L/∂y：橙为正，蓝为负", "∂L/∂w and ∂L/∂y: orange plus, blue minus")
                : Text.of("权重与激活值：橙为正，蓝为负", "weights and activations: orange plus, blue minus");
    }
}
