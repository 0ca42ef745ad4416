package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.lenet.Neuron.Layer;
import neurarium.model.LeNet5;
import neurarium.ui.Box;

/** Where the maps of one layer are drawn, with their name above. */
record Block(Layer layer, Mosaic mosaic) {
    /** Room above the maps for their name. */
    static final double HEAD = 20;

    private static final double GAP = 20;
    private static final double MIN_WIDTH = 84;
    private static final int BESIDE = 8;

    /** The blocks of all layers but the last, flowing in lines from a place on. */
    static List<Block> flow(LeNet5.Design design, double left, double top, double width) {
        List<Block> placed = new ArrayList<>();
        double x = 0;
        double y = top;
        double high = 0;
        for (Layer layer : Layer.values()) {
            if (layer == Layer.OUTPUT) {
                break;
            }
            Block block = of(layer, design, width);
            boolean isNewLine = layer == Layer.C3 || x + block.box().width() > width;
            if (isNewLine && x > 0) {
                x = 0;
                y += high + 12;
                high = 0;
            }
            placed.add(new Block(layer, block.mosaic.at(left + x, y + HEAD)));
            x += block.box().width() + GAP;
            high = Math.max(high, block.box().height());
        }
        return placed;
    }

    private static Block of(Layer layer, LeNet5.Design design, double width) {
        int maps = layer.maps(design);
        int beside = Math.min(maps, BESIDE);
        int columns = layer.columns(design);
        double cell = Math.min(cell(layer, width), Mosaic.fitting(width, beside, columns));
        return new Block(
                layer, new Mosaic(maps, beside, layer.rows(design), columns, cell, 0, HEAD));
    }

    private static double cell(Layer layer, double width) {
        boolean wide = width >= NetworkView.WIDE;
        double scale = wide ? Math.min(1.25, width / 700) : 1;
        return switch (layer) {
            case INPUT -> wide ? 2.4 * scale : 2.2;
            case C1 -> wide ? 2 * scale : 1.8;
            case S2 -> wide ? 2.6 * scale : 2.4;
            case C3 -> wide ? 3 * scale : 3.4;
            case S4 -> 4 * scale;
            default -> 7 * scale;
        };
    }

    /** Name and maps. */
    Box box() {
        Box maps = mosaic.box();
        double width = Math.max(maps.width(), MIN_WIDTH);
        return new Box(maps.x(), maps.y() - HEAD, width, maps.height() + HEAD);
    }
}
