package neurarium.demos.lenet;

import neurarium.demos.lenet.Neuron.Layer;
import neurarium.kernel.Function;
import neurarium.model.Activation;
import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** One neuron taken apart: what it reads, its weights, their products, and the sum. */
final class NeuronView {
    private static final double LABEL = 40;
    private static final double MAX_HEIGHT = 60;

    private NeuronView() {}

    /**
     * Draws the sum of a neuron.
     *
     * @param place its upper left corner and its width
     * @return where it ends
     */
    static double draw(Neuron neuron, ShownImage shown, Box place, Surface surface) {
        double x = place.x();
        double y = place.y() + 10;
        String title = name(neuron, shown.design()).in(surface.lang());
        surface.text(title, x, y, Ink.TEXT, Type.BODY.bold());
        Text reads =
                Text.of("感受野 {size}×{size}", "receptive field {size}×{size}")
                        .with("size", ReceptiveField.of(neuron, shown.design()).size());
        double after = x + surface.textWidth(title, Type.BODY.bold()) + 12;
        surface.text(reads.in(surface.lang()), after, y, Ink.QUIET, Type.SMALL);
        if (neuron.layer() == Layer.INPUT) {
            float value = shown.network.values(Layer.INPUT)[neuron.index(shown.design())];
            surface.text("x = " + Numbers.fixed(value, 3), x, y + 28, Ink.TEXT, Type.BODY);
            return y + 40;
        }
        WeightedSum sum = WeightedSum.of(neuron, shown.network);
        boolean wide = place.width() >= NetworkView.WIDE;
        double part = wide ? place.width() / 3 - 8 : place.width();
        int beside = Math.min(sum.tiles, 8);
        int lines = (sum.tiles + beside - 1) / beside;
        double cell = Mosaic.fitting(part - LABEL, beside, sum.columns);
        cell = Math.min(cell, MAX_HEIGHT / (lines * (sum.rows + 1) - 1));
        Mosaic tiles =
                new Mosaic(sum.tiles, beside, sum.rows, sum.columns, cell, x + LABEL, y + 18);
        double right = wide ? part + 12 : 0;
        double down = wide ? 0 : tiles.box().height() + 8;
        boolean isImage = sum.source == Layer.INPUT;
        tiles("x", sum.inputs, isImage, tiles, surface);
        tiles = tiles.at(tiles.x() + right, tiles.y() + down);
        tiles("w", sum.weights, false, tiles, surface);
        tiles = tiles.at(tiles.x() + right, tiles.y() + down);
        tiles("w·x", sum.products(), false, tiles, surface);
        Box below = new Box(x, tiles.box().bottom() + 8, place.width(), 0);
        return TextLines.draw(line(neuron, shown), below, Ink.TEXT, Type.BODY, surface);
    }

    private static void tiles(
            String label, float[] values, boolean isImage, Mosaic tiles, Surface surface) {
        double middle = tiles.box().centerY();
        surface.text(label, tiles.x() - LABEL, middle, Ink.QUIET, Type.BODY.symbol());
        tiles.draw(values, !isImage, isImage ? 1 : Mosaic.range(values, 1e-6), surface);
    }

    /** A neuron by its place, counted from 1. */
    static Text name(Neuron neuron, LeNet5.Design design) {
        Text name =
                switch (neuron.layer()) {
                    case INPUT -> Text.of("像素 ({row}, {column})", "Pixel ({row}, {column})");
                    case F5, F6 -> Text.of("{layer} 第 {index} 个", "{layer}, unit {index}");
                    case OUTPUT -> Text.of("输出 {digit}", "Output {digit}");
                    default ->
                            Text.of(
                                    "{layer} 第 {map} 张图 ({row}, {column})",
                                    "{layer}, map {map} ({row}, {column})");
                };
        return name.with("layer", neuron.layer().name())
                .with("map", neuron.map() + 1)
                .with("row", neuron.row() + 1)
                .with("column", neuron.column() + 1)
                .with("index", neuron.index(design) + 1)
                .with("digit", neuron.column());
    }

    /** The sum in numbers: of each tile where they are few. */
    static String line(Neuron neuron, ShownImage shown) {
        WeightedSum sum = WeightedSum.of(neuron, shown.network);
        StringBuilder line = new StringBuilder("Σ w·x");
        if (sum.tiles > 1 && sum.tiles <= 8) {
            line.append(" =");
            float[] products = sum.products();
            int size = sum.rows * sum.columns;
            for (int tile = 0; tile < sum.tiles; tile++) {
                float part = 0;
                for (int i = tile * size; i < (tile + 1) * size; i++) {
                    part += products[i];
                }
                line.append(tile == 0 ? " " + Numbers.fixed(part, 2) : Numbers.term(part, 2));
            }
        }
        line.append(" = ").append(Numbers.fixed(sum.total() - sum.bias, 3));
        if (sum.isPooling) {
            return line.toString();
        }
        String total = Numbers.fixed(sum.total(), 3);
        line.append(";  b = ").append(Numbers.fixed(sum.bias, 3)).append(";  ");
        if (neuron.layer() == Layer.OUTPUT) {
            float p = shown.probabilities[neuron.column()];
            line.append("z = ").append(total).append(";  softmax → ");
            return line.append(Numbers.fixed(100 * p, 1)).append(" %").toString();
        }
        boolean isTanh = shown.design().activation() == Function.TANH;
        Activation f = isTanh ? Activation.TANH : Activation.RELU;
        line.append(f.symbol()).append('(').append(total).append(") = ");
        return line.append(Numbers.fixed(f.apply(sum.total()), 3)).toString();
    }
}
