package neurarium.demos.lenet;

import java.util.Arrays;
import neurarium.ui.Box;
import neurarium.ui.CellGrid;
import neurarium.ui.Surface;

/**
 * Maps of {@code rows × columns} cells as one image, some beside each other, a gap of one cell
 * between them; its upper left corner is at x, y.
 */
record Mosaic(int maps, int beside, int rows, int columns, double cell, double x, double y) {
    /** The largest cells with which that many maps fit beside each other. */
    static double fitting(double width, int beside, int columns) {
        return width / (beside * (columns + 1) - 1);
    }

    Mosaic at(double x, double y) {
        return new Mosaic(maps, beside, rows, columns, cell, x, y);
    }

    private int across() {
        return beside * (columns + 1) - 1;
    }

    private int down() {
        return (maps + beside - 1) / beside * (rows + 1) - 1;
    }

    Box box() {
        return new Box(x, y, across() * cell, down() * cell);
    }

    /** The largest magnitude of some values, for their colours; 1 where it is not finite. */
    static double range(float[] values, double least) {
        double largest = CellGrid.largest(values, least);
        return Double.isFinite(largest) ? largest : 1;
    }

    /** Draws the values of all maps, one after the other. */
    void draw(float[] values, boolean diverging, double range, Surface surface) {
        float[] image = new float[across() * down()];
        Arrays.fill(image, Float.NaN);
        for (int map = 0; map < maps; map++) {
            int left = map % beside * (columns + 1);
            int top = map / beside * (rows + 1);
            for (int row = 0; row < rows; row++) {
                int from = (map * rows + row) * columns;
                System.arraycopy(values, from, image, (top + row) * across() + left, columns);
            }
        }
        surface.raster(image, across(), down(), diverging, range, box());
    }

    /** The neuron of a layer at a place; {@link Neuron#NONE} where none is. */
    Neuron neuron(Neuron.Layer layer, double px, double py) {
        if (!box().contains(px, py)) {
            return Neuron.NONE;
        }
        int right = (int) ((px - x) / cell);
        int below = (int) ((py - y) / cell);
        int map = below / (rows + 1) * beside + right / (columns + 1);
        int row = below % (rows + 1);
        int column = right % (columns + 1);
        boolean isGap = row >= rows || column >= columns || map >= maps;
        return isGap ? Neuron.NONE : new Neuron(layer, map, row, column);
    }

    /** The box of one map. */
    Box map(int map) {
        return part(map, 0, 0, rows, columns);
    }

    /** The box of a rectangle of cells of one map, clipped to it. */
    Box part(int map, int top, int left, int high, int wide) {
        int fromRow = Math.max(0, top);
        int fromColumn = Math.max(0, left);
        int toRow = Math.min(rows, top + high);
        int toColumn = Math.min(columns, left + wide);
        return new Box(
                x + (map % beside * (columns + 1) + fromColumn) * cell,
                y + (map / beside * (rows + 1) + fromRow) * cell,
                (toColumn - fromColumn) * cell,
                (toRow - fromRow) * cell);
    }
}
