package neurarium.demos.lenet;

import java.util.List;
import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** Every map of every layer, as values or as gradients, and what the pointed unit depends on. */
final class LayersView {
    private static final Type NAME = Type.SMALL.bold();

    /** The values in full colour, for each layer; they grow and shrink only with other weights. */
    private final float[] ranges = new float[Unit.Layer.values().length];

    private Network ranged;

    /** How high the blocks are at a width. */
    static double height(LeNet5.Design design, double width) {
        double bottom = 0;
        for (Block block : Block.flow(design, new Box(0, 0, width, 0))) {
            bottom = Math.max(bottom, block.box().bottom());
        }
        return bottom;
    }

    /**
     * Draws the maps of the image that is shown.
     *
     * @param slopes whether they show ∂L/∂value in place of the values
     */
    void draw(LeNetModel model, List<Block> blocks, boolean slopes, Unit unit, Surface surface) {
        Network network = model.network();
        if (ranged != network) {
            java.util.Arrays.fill(ranges, 0);
            ranged = network;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isInput = block.layer() == Unit.Layer.INPUT;
            float[] values =
                    slopes && !isInput
                            ? network.slopes(block.layer())
                            : network.values(block.layer());
            double range = isInput ? 1 : slopes ? largest(values, 1e-6f) : range(i, values, model);
            surface.raster(
                    block.mosaic(values),
                    block.cellsAcross(),
                    block.cellsDown(),
                    !isInput,
                    range,
                    block.cells());
            name(block, model.design(), range, slopes, surface);
        }
        if (unit.exists()) {
            mark(unit, blocks, network, surface);
        }
    }

    private double range(int layer, float[] values, LeNetModel model) {
        boolean bounded = model.design().activation() == neurarium.kernel.Function.TANH;
        ranges[layer] = bounded ? 1 : largest(values, Math.max(1, ranges[layer]));
        return ranges[layer];
    }

    private static float largest(float[] values, float atLeast) {
        float largest = atLeast;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return Float.isFinite(largest) ? largest : 1;
    }

    private static void name(
            Block block, LeNet5.Design design, double range, boolean slopes, Surface surface) {
        Box box = block.box();
        String name = block.layer() == Unit.Layer.INPUT ? "x" : block.layer().name();
        surface.text(name, box.x(), box.y() + 8, Ink.TEXT, NAME);
        double after = box.x() + surface.textWidth(name, NAME) + 6;
        String size =
                switch (block.layer()) {
                    case F5, F6 -> "" + block.rows() * block.columns();
                    case INPUT -> "28×28";
                    default -> block.maps() + "@" + block.rows() + "×" + block.columns();
                };
        boolean isRoomy = box.width() > 150;
        String colours =
                block.layer() == Unit.Layer.INPUT || !isRoomy
                        ? ""
                        : "  ±" + (slopes ? Numbers.small(range) : Numbers.brief(range));
        surface.text(size + colours, after, box.y() + 8, Ink.QUIET, Type.SMALL);
        Text words = LeNetWords.layer(block.layer(), design);
        surface.spot(Spot.forKeys("layer." + block.layer().name(), box, () -> words));
    }

    /** The unit, the tiles that it reads, and its receptive field in the image. */
    private static void mark(Unit unit, List<Block> blocks, Network network, Surface surface) {
        LeNet5.Design design = network.model.design();
        if (unit.layer() != Unit.Layer.INPUT) {
            Sum sum = Sum.of(unit, network);
            Block source = block(sum.source, blocks);
            boolean all = sum.tiles == source.maps();
            for (int tile = 0; tile < sum.tiles; tile++) {
                int map = all ? tile : unit.map();
                ring(source.part(map, sum.top, sum.left, sum.rows, sum.columns), surface);
            }
            Field field = Field.of(unit, design);
            Block input = block(Unit.Layer.INPUT, blocks);
            ring(input.part(0, field.top(), field.left(), field.size(), field.size()), surface);
        }
        if (unit.layer() != Unit.Layer.OUTPUT) {
            Block own = block(unit.layer(), blocks);
            Box box = own.part(unit.map(), unit.row(), unit.column(), 1, 1);
            ring(box.inset(-1, -1, -1, -1), surface);
        }
    }

    private static Block block(Unit.Layer layer, List<Block> blocks) {
        return blocks.get(List.of(Unit.Layer.values()).indexOf(layer));
    }

    private static void ring(Box box, Surface surface) {
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(-1, -1, -1, -1), Ink.ATTENTION);
    }
}
