package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import neurarium.model.LeNet5;
import neurarium.ui.Box;

/**
 * Where the maps of one layer are drawn: {@code maps} maps of {@code rows × columns} cells, so many
 * beside each other, a gap of one cell between them.
 */
record Block(Unit.Layer layer, int maps, int beside, int rows, int columns, double cell, Box box) {
    /** Room above the maps for their name. */
    static final double HEAD = 20;

    private static final double GAP = 20;

    /** The blocks of all layers but the last, flowing in lines from the top of a place. */
    static List<Block> flow(LeNet5.Design design, Box place) {
        double width = place.width();
        boolean wide = width >= LeNetView.WIDE;
        double scale = wide ? Math.min(1.25, width / 700) : 1;
        int first = design.c1Filters();
        int second = design.c3Filters();
        List<Block> all =
                List.of(
                        square(Unit.Layer.INPUT, 1, 28, wide ? 2.4 * scale : 2.2, width),
                        square(Unit.Layer.C1, first, 28, wide ? 2 * scale : 1.8, width),
                        square(Unit.Layer.S2, first, 14, wide ? 2.6 * scale : 2.4, width),
                        square(
                                Unit.Layer.C3,
                                second,
                                design.c3Side(),
                                wide ? 3 * scale : 3.4,
                                width),
                        square(Unit.Layer.S4, second, design.s4Side(), 4 * scale, width),
                        full(Unit.Layer.F5, 10, 7 * scale),
                        full(Unit.Layer.F6, 7, 7 * scale));
        List<Block> placed = new ArrayList<>();
        double x = 0;
        double y = place.y();
        double high = 0;
        for (Block block : all) {
            Box size = block.box;
            boolean isNewLine = block.layer == Unit.Layer.C3 || x + size.width() > width;
            if (isNewLine && x > 0) {
                x = 0;
                y += high + 12;
                high = 0;
            }
            placed.add(block.at(place.x() + x, y));
            x += size.width() + GAP;
            high = Math.max(high, size.height());
        }
        return placed;
    }

    private static Block square(Unit.Layer layer, int maps, int side, double cell, double width) {
        int beside = Math.min(maps, 8);
        double most = width / (beside * (side + 1) - 1);
        return new Block(layer, maps, beside, side, side, Math.min(cell, most), null).at(0, 0);
    }

    /** A full layer, twelve units beside each other. */
    private static Block full(Unit.Layer layer, int rows, double cell) {
        return new Block(layer, 1, 1, rows, 12, cell, null).at(0, 0);
    }

    private Block at(double x, double y) {
        int lines = (maps + beside - 1) / beside;
        double wide = (beside * (columns + 1) - 1) * cell;
        double high = (lines * (rows + 1) - 1) * cell;
        Box placed = new Box(x, y, Math.max(wide, 84), high + HEAD);
        return new Block(layer, maps, beside, rows, columns, cell, placed);
    }

    /** The cells of a whole block, gaps included. */
    int cellsAcross() {
        return beside * (columns + 1) - 1;
    }

    int cellsDown() {
        return (maps + beside - 1) / beside * (rows + 1) - 1;
    }

    /** Where the maps are. */
    Box cells() {
        return new Box(box.x(), box.y() + HEAD, cellsAcross() * cell, cellsDown() * cell);
    }

    /** All maps in one image; gaps are not numbers. */
    float[] mosaic(float[] values) {
        float[] image = new float[cellsAcross() * cellsDown()];
        java.util.Arrays.fill(image, Float.NaN);
        for (int map = 0; map < maps; map++) {
            int left = map % beside * (columns + 1);
            int top = map / beside * (rows + 1);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(
                        values,
                        (map * rows + row) * columns,
                        image,
                        (top + row) * cellsAcross() + left,
                        columns);
            }
        }
        return image;
    }

    /** The unit at a place; one that does not exist where there is none. */
    Unit unit(double x, double y) {
        Box cells = cells();
        if (!cells.contains(x, y)) {
            return Unit.NONE;
        }
        int across = (int) ((x - cells.x()) / cell);
        int down = (int) ((y - cells.y()) / cell);
        int map = down / (rows + 1) * beside + across / (columns + 1);
        int row = down % (rows + 1);
        int column = across % (columns + 1);
        boolean isGap = row >= rows || column >= columns || map >= maps;
        return isGap ? Unit.NONE : new Unit(layer, map, row, column);
    }

    /** The box of a rectangle of cells of one map, clipped to it. */
    Box part(int map, int top, int left, int high, int wide) {
        int fromRow = Math.max(0, top);
        int fromColumn = Math.max(0, left);
        int toRow = Math.min(rows, top + high);
        int toColumn = Math.min(columns, left + wide);
        Box cells = cells();
        double x = cells.x() + (map % beside * (columns + 1) + fromColumn) * cell;
        double y = cells.y() + (map / beside * (rows + 1) + fromRow) * cell;
        return new Box(x, y, (toColumn - fromColumn) * cell, (toRow - fromRow) * cell);
    }
}
