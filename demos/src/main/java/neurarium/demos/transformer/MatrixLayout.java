package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;

/**
 * Where the matrices of a computation lie. A product stands as it is computed: the left factor
 * beside the result, so that their rows are one line, the right factor above it, so that their
 * columns are; in the corner between the factors is room for the reason of a cell.
 */
final class MatrixLayout {
    /** Room above the cells of a matrix for its name and shape. */
    static final double HEAD = 20;

    /** Room beside the cells for the letter of each row. */
    private static final double LABEL = 20;

    /** Room below for the letter of each column. */
    private static final double FOOT = 17;

    /** Room for the reason of a cell. */
    static final double REASON_WIDTH = 224;

    static final double REASON_HEIGHT = 158;

    /** A picture that is narrower has the reason below the matrices. */
    static final double WIDE = 480;

    final Computation computation;
    final Box area;
    final boolean wide;
    final List<Place> places = new ArrayList<>();

    /** Where the reason of a cell is written. */
    final Box reason;

    /** Where all of it ends. */
    final double bottom;

    private double placed;

    /**
     * A layout within an area; a narrow one grows below it as it needs to.
     *
     * @param area where, its height the most that a wide one takes
     */
    MatrixLayout(Computation computation, Box area) {
        this.computation = computation;
        this.area = area;
        wide = isWide(area);
        reason =
                switch (computation.form) {
                    case PRODUCT -> product();
                    case SQUARES -> squares();
                    default -> stack();
                };
        double curve = computation.stage == Stage.GELU ? curve().bottom() + 24 : 0;
        bottom = Math.max(curve, Math.max(placed, reason.bottom()));
    }

    static boolean isWide(Box area) {
        return area.width() >= WIDE;
    }

    private void place(Matrix matrix, double x, double y, double width, double height) {
        places.add(new Place(matrix, places.size(), new Box(x, y, width, height)));
        boolean hasFoot = !matrix.columnLabels.isEmpty() || computation.stage == Stage.PROJECT;
        placed = Math.max(placed, y + height + (hasFoot ? FOOT : 2));
    }

    private static double between(double min, double value, double max) {
        return Math.max(min, Math.min(value, max));
    }

    private Box product() {
        Matrix left = computation.inputs.get(0);
        Matrix right = computation.inputs.get(1);
        int inner = left.columns;
        double high = wide ? area.height() - 2 * HEAD - FOOT : 300;
        double rows = left.rows * between(4, 0.45 * high / left.rows, 20);
        double over = Math.min(high - rows, 22.0 * inner);
        double corner = wide ? Math.max(over, REASON_HEIGHT - HEAD) : over;
        double across = Math.min(22.0 * inner, (wide ? 0.44 : 0.42) * area.width() - LABEL);
        double beside = wide ? Math.max(REASON_WIDTH, LABEL + across) : LABEL + across;
        double gap = 14;
        double x = area.x() + beside + gap;
        double width = Math.min(44.0 * right.columns, area.right() - x - 2);
        double top = area.y() + HEAD + corner;
        double y = top + HEAD;
        place(left, x - gap - across, y, across, rows);
        place(right, x, top - over, width, over);
        place(computation.output, x, y, width, rows);
        return wide ? new Box(area.x(), area.y(), beside - 8, HEAD + corner) : below();
    }

    private Box below() {
        return new Box(area.x(), placed + 8, area.width(), REASON_HEIGHT);
    }

    private Box stack() {
        List<Matrix> all = computation.matrices();
        int time = computation.output.rows;
        double room = area.width() - LABEL - (wide ? REASON_WIDTH + 20 : 0);
        double across = Math.min(10.0 * computation.output.columns, room);
        double each = wide ? area.height() / all.size() - HEAD - 4 : 150;
        double rows = time * between(3.2, each / time, 18);
        double y = area.y() + HEAD;
        for (Matrix matrix : all) {
            place(matrix, area.x() + LABEL, y, across, rows);
            y += rows + HEAD + 4;
        }
        double x = area.x() + LABEL + across + 20;
        return wide ? new Box(x, area.y() + HEAD, area.right() - x, REASON_HEIGHT) : below();
    }

    private Box squares() {
        int time = computation.output.rows;
        double room = wide ? (area.width() - 2 * LABEL - 28) / 2 : area.width() - LABEL - 2;
        double across = time * between(3, room / time, 42);
        double high = wide ? area.height() - HEAD - FOOT - 118 : 190;
        double rows = time * between(3, high / time, 26);
        double x = area.x() + LABEL;
        double y = area.y() + HEAD;
        place(computation.inputs.get(0), x, y, across, rows);
        if (wide) {
            place(computation.output, x + across + LABEL + 24, y, across, rows);
        } else {
            place(computation.output, x, y + rows + FOOT + HEAD + 4, across, rows);
        }
        return new Box(area.x(), placed + 6, area.width(), wide ? 112 : REASON_HEIGHT);
    }

    /** Where there is room for a curve, under the reason. */
    Box curve() {
        double y = reason.bottom() - 40;
        double high = wide ? Math.min(170, area.bottom() - y - 24) : 140;
        return new Box(reason.x() + 30, y, Math.min(220, reason.width() - 40), high);
    }
}
