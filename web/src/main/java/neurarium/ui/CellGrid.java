package neurarium.ui;

/**
 * A field of square cells with their numbers on colours, as images and filters are drawn by hand.
 * NaN is an empty cell. Around it may lie a border of padding, in quiet zeros. Every cell is a spot
 * {@code key.row.column}; padding is not.
 */
public final class CellGrid {
    private static final double STRENGTH = 0.55;

    private final String key;
    private final int rows;
    private final int columns;
    private final MatrixView.Words words;
    private int padding;
    private double range = 1;
    private Ink plus = Ink.PLUS;
    private Ink minus = Ink.MINUS;
    private double left;
    private double top;
    private double cell = 1;
    private CellAction press;
    private CellAction point;

    /**
     * A field of a shape.
     *
     * @param words what its cells say of themselves
     */
    public CellGrid(String key, int rows, int columns, MatrixView.Words words) {
        this.key = key;
        this.rows = rows;
        this.columns = columns;
        this.words = words;
    }

    /** So many cells of padding on every side. */
    public CellGrid padded(int padding) {
        this.padding = padding;
        return this;
    }

    /** What a press on a cell does. */
    public CellGrid onPress(CellAction press) {
        this.press = press;
        return this;
    }

    /** What pointing at a cell does. */
    public CellGrid onPoint(CellAction point) {
        this.point = point;
        return this;
    }

    /** The value that is shown in full colour. */
    public CellGrid range(double range) {
        this.range = Math.max(1e-6, range);
        return this;
    }

    /** Shows gradients: the colour of what flows backward, for either sign. */
    public CellGrid backward() {
        plus = Ink.BACKWARD;
        minus = Ink.BACKWARD;
        return this;
    }

    /** The width and height in cells, padding included. */
    public int across() {
        return columns + 2 * padding;
    }

    public int down() {
        return rows + 2 * padding;
    }

    /** The largest magnitude of some values, at least {@code least}; NaN does not count. */
    public static double largest(float[] values, double least) {
        double largest = least;
        for (float value : values) {
            if (Math.abs(value) > largest) {
                largest = Math.abs(value);
            }
        }
        return largest;
    }

    /** Draws it with its upper left corner, padding included, at a place. */
    public CellGrid draw(float[] values, double x, double y, double cell, Surface surface) {
        this.left = x;
        this.top = y;
        this.cell = cell;
        for (int i = -padding; i < rows + padding; i++) {
            for (int j = -padding; j < columns + padding; j++) {
                boolean inside = i >= 0 && i < rows && j >= 0 && j < columns;
                Box box = window(i, j, 1, 1);
                if (inside) {
                    cell(values[i * columns + j], box, surface);
                    surface.spot(CellAction.spot(key, i, j, box, words, press, point));
                } else if (cell >= 14) {
                    surface.text("0", box.centerX(), box.centerY(), Ink.QUIET, type());
                }
            }
        }
        lines(surface);
        return this;
    }

    private Type type() {
        return Type.SMALL.sized(Math.max(12, Math.min(17, cell * 0.45))).centered();
    }

    private void cell(float value, Box box, Surface surface) {
        if (Float.isNaN(value)) {
            return;
        }
        double strength = STRENGTH * Math.min(1, Math.abs(value) / range);
        surface.facet(box.corners(), 4, value < 0 ? minus : plus, strength);
        String number = Numbers.brief(Math.rint(value * 100.0) / 100);
        Type small = type().sized(12);
        Type type = surface.textWidth(number, type()) <= cell - 2 ? type() : small;
        if (surface.textWidth(number, type) <= cell) {
            surface.text(number, box.centerX(), box.centerY(), Ink.TEXT, type);
        }
    }

    private void lines(Surface surface) {
        double[] points = new double[4 * (rows + columns + 2)];
        int n = 0;
        Box all = window(0, 0, rows, columns);
        for (int i = 0; i <= rows; i++) {
            n = line(points, n, all.x(), all.y() + i * cell, all.right(), all.y() + i * cell);
        }
        for (int j = 0; j <= columns; j++) {
            n = line(points, n, all.x() + j * cell, all.y(), all.x() + j * cell, all.bottom());
        }
        surface.segments(points, n, Ink.LINE, 1);
        if (padding > 0) {
            Box outer = window(-padding, -padding, down(), across());
            surface.dashed(outer.x(), outer.y(), outer.right(), outer.y(), Ink.LINE, 1);
            surface.dashed(outer.right(), outer.y(), outer.right(), outer.bottom(), Ink.LINE, 1);
            surface.dashed(outer.x(), outer.bottom(), outer.right(), outer.bottom(), Ink.LINE, 1);
            surface.dashed(outer.x(), outer.y(), outer.x(), outer.bottom(), Ink.LINE, 1);
        }
    }

    private static int line(double[] to, int n, double x1, double y1, double x2, double y2) {
        to[4 * n] = x1;
        to[4 * n + 1] = y1;
        to[4 * n + 2] = x2;
        to[4 * n + 3] = y2;
        return n + 1;
    }

    /** The box of some cells; row and column may lie in the padding, from −padding on. */
    public Box window(int row, int column, int high, int wide) {
        double x = left + (column + padding) * cell;
        double y = top + (row + padding) * cell;
        return new Box(x, y, wide * cell, high * cell);
    }

    /** Rings some cells. */
    public void mark(int row, int column, int high, int wide, Ink ink, Surface surface) {
        Box box = window(row, column, high, wide);
        surface.frame(box, ink);
        surface.frame(box.inset(1, 1, 1, 1), ink);
        surface.frame(box.inset(-1, -1, -1, -1), ink);
    }
}
