package neurarium.ui;

/**
 * A matrix as numbers on colours between brackets, with its name and shape above. Where the cells
 * are too small for numbers the colours remain; every cell is a spot {@code key.row.column}.
 */
public final class MatrixView {
    /** Room above the cells for name and shape. */
    public static final double HEAD = 24;

    /** Cells at least so wide carry numbers. */
    private static final double NUMBERS = 32;

    private static final double STRENGTH = 0.6;
    private static final Type NUMBER = Type.CAPTION.centered();

    /** A row of numbers that explains itself. */
    public interface Words {
        Text of(int row, int column);
    }

    private final String key;
    private final String name;
    private final Ink nameInk;
    private final int rows;
    private final int columns;
    private final Words words;
    private double range = 1;
    private boolean showsShape = true;
    private int row = -1;
    private int column = -1;
    private CellAction press;
    private CellAction point;

    /**
     * A matrix of a shape.
     *
     * @param key the beginning of the keys of its spots
     * @param words what its cells say of themselves
     */
    public MatrixView(String key, String name, Ink nameInk, int rows, int columns, Words words) {
        this.key = key;
        this.name = name;
        this.nameInk = nameInk;
        this.rows = rows;
        this.columns = columns;
        this.words = words;
    }

    /** What a press on a cell does. */
    public MatrixView onPress(CellAction press) {
        this.press = press;
        return this;
    }

    /** What pointing at a cell does. */
    public MatrixView onPoint(CellAction point) {
        this.point = point;
        return this;
    }

    /** The value that is shown in full colour. */
    public MatrixView range(double range) {
        this.range = range;
        return this;
    }

    /** Leaves the shape out, as for a vector beside the matrix that it is multiplied by. */
    public MatrixView withoutShape() {
        showsShape = false;
        return this;
    }

    /** Marks a row, a column, or with both one cell; −1 is none. */
    public MatrixView mark(int row, int column) {
        this.row = row;
        this.column = column;
        return this;
    }

    /** The width of the matrix with its brackets. */
    public static double width(int columns, double cell) {
        return columns * cell + 12;
    }

    public static double cellHeight(double cell) {
        return Math.min(cell, 30);
    }

    /**
     * Draws the matrix.
     *
     * @param values {@code [rows, columns]}, row by row; null where they are not known yet
     * @param x its left end
     * @param middle the middle line of its cells
     */
    public void draw(float[] values, double x, double middle, double cell, Surface surface) {
        double high = cellHeight(cell);
        double top = middle - rows * high / 2;
        Box cells = new Box(x + 6, top, columns * cell, rows * high);
        Type symbol = Type.BODY.symbol().sized(16);
        String shape = showsShape ? rows + "×" + columns : "";
        double wide = surface.textWidth(name, symbol) + 6;
        double all = wide + surface.textWidth(shape, Type.CAPTION);
        double left = Math.max(0, Math.min(x, surface.width() - all));
        surface.text(name, left, top - 13, nameInk, symbol);
        if (showsShape) {
            surface.text(shape, left + wide, top - 12, Ink.QUIET, Type.CAPTION);
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                Box box = new Box(cells.x() + j * cell, top + i * high, cell, high);
                cell(values, i, j, box, surface);
            }
        }
        marks(cells, cell, high, surface);
        bracket(cells.x() - 3, cells, 5, surface);
        bracket(cells.right() + 3, cells, -5, surface);
    }

    private void cell(float[] values, int i, int j, Box box, Surface surface) {
        if (values == null) {
            surface.facet(box.corners(), 4, Ink.LINE, 0.3);
            if (box.width() >= NUMBERS) {
                surface.text("·", box.centerX(), box.centerY(), Ink.QUIET, NUMBER);
            }
        } else {
            float value = values[i * columns + j];
            double strength = STRENGTH * Math.min(1, Math.abs(value) / range);
            surface.facet(box.corners(), 4, value < 0 ? Ink.MINUS : Ink.PLUS, strength);
            if (box.width() >= NUMBERS) {
                String number = Numbers.fixed(value, Math.abs(value) < 99.5 ? 2 : 0);
                surface.text(number, box.centerX(), box.centerY(), Ink.TEXT, NUMBER);
            }
        }
        surface.spot(CellAction.spot(key, i, j, box, words, press, point));
    }

    private void marks(Box cells, double cell, double high, Surface surface) {
        boolean wholeRow = row >= 0 && column < 0;
        boolean wholeColumn = column >= 0 && row < 0;
        if (row >= rows || column >= columns || (row < 0 && column < 0)) {
            return;
        }
        Box marked =
                new Box(
                        cells.x() + (wholeRow ? 0 : column * cell),
                        cells.y() + (wholeColumn ? 0 : row * high),
                        wholeRow ? cells.width() : cell,
                        wholeColumn ? cells.height() : high);
        surface.frame(marked, Ink.ATTENTION);
        surface.frame(marked.inset(1, 1, 1, 1), Ink.ATTENTION);
    }

    private static void bracket(double x, Box cells, double hook, Surface surface) {
        double[] points = {
            x + hook,
            cells.y() - 1,
            x,
            cells.y() - 1,
            x,
            cells.bottom() + 1,
            x + hook,
            cells.bottom() + 1
        };
        surface.polyline(points, 4, Ink.TEXT, 1.5);
    }
}
