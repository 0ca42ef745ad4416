package neurarium.demos.lenet;

import neurarium.kernel.Function;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** One unit taken apart: what it reads, its weights, their products, and the sum. */
final class SumView {
    /** How high it is: the tiles beside each other, or below each other. */
    static final double WIDE = 136;

    static final double NARROW = 290;

    private static final double LABEL = 40;

    private SumView() {}

    static void draw(LeNetModel model, Unit unit, Box box, Surface surface) {
        Network network = model.network();
        double y = box.y() + 10;
        String title = LeNetWords.unit(unit).in(surface.lang());
        surface.text(title, box.x(), y, Ink.TEXT, Type.BODY.bold());
        Field field = Field.of(unit, model.design());
        Text reads =
                Text.of(
                        "感受野 " + field.size() + "×" + field.size(),
                        "receptive field " + field.size() + "×" + field.size());
        double after = box.x() + surface.textWidth(title, Type.BODY.bold()) + 12;
        surface.text(reads.in(surface.lang()), after, y, Ink.QUIET, Type.SMALL);
        if (unit.layer() == Unit.Layer.INPUT) {
            float value = network.values(Unit.Layer.INPUT)[unit.row() * 28 + unit.column()];
            surface.text("x = " + Numbers.fixed(value, 3), box.x(), y + 28, Ink.TEXT, Type.BODY);
            return;
        }
        Sum sum = Sum.of(unit, network);
        float[] products = new float[sum.inputs.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = sum.inputs[i] * sum.weights[i];
        }
        boolean wide = box.width() >= LeNetView.WIDE;
        double part = wide ? box.width() / 3 - 8 : box.width();
        int beside = Math.min(sum.tiles, 8);
        int lines = (sum.tiles + beside - 1) / beside;
        double most = (part - LABEL) / (beside * (sum.columns + 1) - 1);
        double cell = Math.min(most, 60.0 / (lines * (sum.rows + 1) - 1));
        double high = (lines * (sum.rows + 1) - 1) * cell;
        double right = wide ? part + 12 : 0;
        double down = wide ? 0 : high + 8;
        Box first = new Box(box.x(), y + 18, part, high);
        tiles("x", sum.inputs, sum, beside, cell, first, surface);
        tiles("w", sum.weights, sum, beside, cell, moved(first, right, down), surface);
        Box last = moved(first, 2 * right, 2 * down);
        tiles("w·x", products, sum, beside, cell, last, surface);
        String line = line(model, unit, sum);
        Box below = new Box(box.x(), last.bottom() + 8, box.width(), 0);
        TextLines.draw(line, below, Ink.TEXT, Type.BODY, surface);
    }

    private static Box moved(Box box, double right, double down) {
        return new Box(box.x() + right, box.y() + down, box.width(), box.height());
    }

    /** The sum in numbers: of each tile where they are few. */
    static String line(LeNetModel model, Unit unit, Sum sum) {
        StringBuilder line = new StringBuilder("Σ w·x");
        if (sum.tiles > 1 && sum.tiles <= 8) {
            line.append(" =");
            int size = sum.rows * sum.columns;
            for (int tile = 0; tile < sum.tiles; tile++) {
                float part = 0;
                for (int i = tile * size; i < (tile + 1) * size; i++) {
                    part += sum.inputs[i] * sum.weights[i];
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
        if (unit.layer() == Unit.Layer.OUTPUT) {
            float p = model.network().probabilities()[unit.column()];
            line.append("z = ").append(total).append(";  softmax → ");
            return line.append(Numbers.fixed(100 * p, 1)).append(" %").toString();
        }
        boolean tanh = model.design().activation() == Function.TANH;
        line.append(tanh ? "tanh(" : "ReLU(").append(total).append(") = ");
        double value = tanh ? Math.tanh(sum.total()) : Math.max(0, sum.total());
        return line.append(Numbers.fixed(value, 3)).toString();
    }

    private static void tiles(
            String label,
            float[] values,
            Sum sum,
            int beside,
            double cell,
            Box box,
            Surface surface) {
        surface.text(label, box.x(), box.centerY(), Ink.QUIET, Type.BODY.symbol());
        Block block =
                new Block(
                        sum.source,
                        sum.tiles,
                        beside,
                        sum.rows,
                        sum.columns,
                        cell,
                        new Box(box.x() + LABEL, box.y() - Block.HEAD, box.width(), 0));
        float largest = 1e-6f;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        boolean isImage = sum.source == Unit.Layer.INPUT && label.equals("x");
        surface.raster(
                block.mosaic(values),
                block.cellsAcross(),
                block.cellsDown(),
                !isImage,
                isImage ? 1 : Float.isFinite(largest) ? largest : 1,
                block.cells());
    }
}
