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

    private FiltersView() {}

    static double height(LeNet5.Design design, double width) {
        Block first = first(design, 0, 0);
        Block second = second(design, 0, 0, width);
        boolean isBeside = isBeside(first, second, width);
        double a = first.cells().height();
        double b = second.cells().height();
        return Block.HEAD + (isBeside ? Math.max(a, b) : a + b + Block.HEAD + 10);
    }

    private static boolean isBeside(Block first, Block second, double width) {
        return Math.max(160, first.cells().width()) + 24 + second.cells().width() <= width;
    }

    private static Block first(LeNet5.Design design, double x, double y) {
        int k = design.c1Size();
        int n = design.c1Filters();
        int beside = Math.min(n, n <= 8 ? 3 : 6);
        double cell = n <= 8 ? 50.0 / k : 25.0 / k;
        return new Block(Unit.Layer.C1, n, beside, k, k, cell, new Box(x, y, 0, 0));
    }

    /** A row for each map of S2, a column for each filter. */
    private static Block second(LeNet5.Design design, double x, double y, double width) {
        int k = design.c3Size();
        int n = design.c3Filters();
        double cell = Math.min(width < 640 ? 3 : 4, width / (n * (k + 1) - 1));
        return new Block(Unit.Layer.C3, n * design.c1Filters(), n, k, k, cell, new Box(x, y, 0, 0));
    }

    static void draw(LeNetModel model, boolean slopes, Box box, Surface surface) {
        LeNet5.Design design = model.design();
        Block first = first(design, box.x(), box.y());
        Block second = second(design, box.x(), box.y(), box.width());
        boolean isBeside = isBeside(first, second, box.width());
        double x = isBeside ? box.x() + Math.max(160, first.cells().width()) + 24 : box.x();
        double y = isBeside ? box.y() : first.cells().bottom() + 10;
        second = second(design, x, y, box.width());
        Network network = model.network();
        Unit.Layer layer = Unit.Layer.C1;
        float[] weights = slopes ? network.gradient(C1) : network.model.c1.weight.value();
        String what = slopes ? "∂L/∂w" : "w";
        filters(layer + " " + what, weights, first, surface);
        float[] deeper = slopes ? network.gradient(C3) : network.model.c3.weight.value();
        filters("C3 " + what, byInput(deeper, design), second, surface);
    }

    /** [filter, input, k, k] as [input, filter, k, k], so that a filter is a column. */
    private static float[] byInput(float[] weights, LeNet5.Design design) {
        int size = design.c3Size() * design.c3Size();
        int filters = design.c3Filters();
        int inputs = design.c1Filters();
        float[] turned = new float[weights.length];
        for (int filter = 0; filter < filters; filter++) {
            for (int input = 0; input < inputs; input++) {
                System.arraycopy(
                        weights,
                        (filter * inputs + input) * size,
                        turned,
                        (input * filters + filter) * size,
                        size);
            }
        }
        return turned;
    }

    private static void filters(String name, float[] weights, Block block, Surface surface) {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        boolean finite = Float.isFinite(largest);
        Box cells = block.cells();
        String range = finite ? "  ±" + Numbers.small(largest) : "";
        surface.text(name, cells.x(), cells.y() - 12, Ink.TEXT, Type.SMALL.bold());
        double after = cells.x() + surface.textWidth(name, Type.SMALL.bold());
        surface.text(range, after, cells.y() - 12, Ink.QUIET, Type.SMALL);
        surface.raster(
                block.mosaic(weights),
                block.cellsAcross(),
                block.cellsDown(),
                true,
                finite ? largest : 1,
                cells);
    }

    /** What the colours of filters and maps mean. */
    static Text legend(boolean slopes) {
        return slopes
                ? Text.of("∂L/∂w 与 ∂L/∂y：橙为正，蓝为负", "∂L/∂w and ∂L/∂y: orange plus, blue minus")
                : Text.of("权重与激活值：橙为正，蓝为负", "weights and activations: orange plus, blue minus");
    }
}
