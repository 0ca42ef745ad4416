package neurarium.demos.lenet;

import java.util.List;
import neurarium.demos.Captions;
import neurarium.demos.lenet.Neuron.Layer;
import neurarium.kernel.Function;
import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;

/** Every map of every layer, as values or as gradients, and what one neuron depends on. */
final class LayersView {
    private LayersView() {}

    /**
     * Draws the maps of the image that is shown.
     *
     * @param gradients whether they show ∂L/∂y in place of the values y
     * @return where they end
     */
    static double draw(ShownImage shown, List<Block> blocks, boolean gradients, Surface surface) {
        Box first = blocks.get(0).box();
        double bottom = first.bottom();
        double right = first.right();
        for (Block block : blocks) {
            name(block, shown, gradients, surface);
            bottom = Math.max(bottom, block.box().bottom());
            right = Math.max(right, block.box().right());
        }
        Box all = new Box(first.x(), first.y(), right - first.x(), bottom - first.y());
        surface.layer("maps", all, () -> maps(shown, blocks, gradients, surface));
        return bottom;
    }

    private static void maps(
            ShownImage shown, List<Block> blocks, boolean gradients, Surface surface) {
        for (Block block : blocks) {
            Layer layer = block.layer();
            double range = range(layer, shown, gradients);
            float[] values = values(layer, shown, gradients);
            block.mosaic().draw(values, layer != Layer.INPUT, range, surface);
        }
    }

    private static float[] values(Layer layer, ShownImage shown, boolean gradients) {
        return gradients && layer != Layer.INPUT
                ? shown.network.mapGradients(layer)
                : shown.network.values(layer);
    }

    private static double range(Layer layer, ShownImage shown, boolean gradients) {
        if (layer == Layer.INPUT) {
            return 1;
        }
        return gradients
                ? Mosaic.range(shown.network.mapGradients(layer), 1e-6)
                : shown.range(layer);
    }

    private static void name(Block block, ShownImage shown, boolean gradients, Surface surface) {
        Box box = block.box();
        Layer layer = block.layer();
        Mosaic maps = block.mosaic();
        String size =
                switch (layer) {
                    case F5, F6 -> "" + maps.rows() * maps.columns();
                    case INPUT -> "28×28";
                    default -> maps.maps() + "@" + maps.rows() + "×" + maps.columns();
                };
        double range = range(layer, shown, gradients);
        String colours =
                layer == Layer.INPUT || box.width() <= 150
                        ? ""
                        : "  ±" + (gradients ? Numbers.small(range) : Numbers.brief(range));
        Text name = Text.same(layer == Layer.INPUT ? "x" : layer.name());
        Captions.title(name, size + colours, box.x(), box.y() + 8, Double.MAX_VALUE, surface);
        Text words = words(layer, shown.design());
        surface.spot(new Spot("layer." + layer.name(), box, words).forKeyboard());
    }

    /** What a layer does, with its sizes. */
    private static Text words(Layer layer, LeNet5.Design design) {
        Text words =
                switch (layer) {
                    case INPUT ->
                            Text.of(
                                    "输入：28×28 个像素，四周补零后相当于讲义的 32×32",
                                    "Input: 28×28 pixels; with zeros around them the lecture's"
                                            + " 32×32");
                    case C1 ->
                            Text.of(
                                    "C1：{n1} 个 {k1}×{k1} 卷积核，再 {f}",
                                    "C1: {n1} filters of {k1}×{k1}, then {f}");
                    case C3 ->
                            Text.of(
                                    "C3：{n3} 个卷积核，每个 {n1}×{k3}×{k3}，再 {f}",
                                    "C3: {n3} filters of {n1}×{k3}×{k3}, then {f}");
                    case S2, S4 -> Text.of("{layer}：池化，{pool}", "{layer}: pooling, {pool}");
                    case F5 ->
                            Text.of(
                                    "F5（讲义的 C5）：全连接 {flat} → 120，{f}",
                                    "F5 (the lecture's C5): full, {flat} → 120, {f}");
                    case F6 -> Text.of("F6：全连接 120 → 84，{f}", "F6: full, 120 → 84, {f}");
                    case OUTPUT -> Text.of("输出：84 → 10，softmax", "Output: 84 → 10, softmax");
                };
        Text pool =
                design.maxPooling()
                        ? Text.of("每 2×2 取最大值", "the largest of each 2×2")
                        : Text.of("每 2×2 取平均", "the mean of each 2×2");
        return words.with("layer", layer.name())
                .with("pool", pool)
                .with("n1", design.c1Filters())
                .with("k1", design.c1Size())
                .with("n3", design.c3Filters())
                .with("k3", design.c3Size())
                .with("flat", design.flat())
                .with("f", design.activation() == Function.TANH ? "tanh" : "ReLU");
    }

    /** Rings a neuron, the tiles that it reads, and its receptive field in the image. */
    static void mark(Neuron neuron, ShownImage shown, List<Block> blocks, Surface surface) {
        if (neuron.layer() != Layer.INPUT) {
            WeightedSum sum = WeightedSum.of(neuron, shown.network);
            Mosaic source = blocks.get(sum.source.place()).mosaic();
            boolean all = sum.tiles == source.maps();
            for (int tile = 0; tile < sum.tiles; tile++) {
                int map = all ? tile : neuron.map();
                ring(source.part(map, sum.top, sum.left, sum.rows, sum.columns), surface);
            }
            ReceptiveField field = ReceptiveField.of(neuron, shown.design());
            Mosaic input = blocks.get(0).mosaic();
            ring(input.part(0, field.top(), field.left(), field.size(), field.size()), surface);
        }
        if (neuron.layer() != Layer.OUTPUT) {
            Mosaic own = blocks.get(neuron.layer().place()).mosaic();
            Box box = own.part(neuron.map(), neuron.row(), neuron.column(), 1, 1);
            ring(box.inset(-1, -1, -1, -1), surface);
        }
    }

    private static void ring(Box box, Surface surface) {
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(-1, -1, -1, -1), Ink.ATTENTION);
    }
}
