package neurarium.demos.transformer;

import neurarium.ui.Box;

/** A matrix of the computation and the box of its cells. */
record Place(Matrix matrix, int index, Box cells) {
    double cellWidth() {
        return cells.width() / matrix.columns;
    }

    double cellHeight() {
        return cells.height() / matrix.rows;
    }

    /** The box of some cells. */
    Box part(int row, int column, int high, int wide) {
        return new Box(
                cells.x() + column * cellWidth(),
                cells.y() + row * cellHeight(),
                wide * cellWidth(),
                high * cellHeight());
    }

    int row(double y) {
        int row = (int) Math.floor((y - cells.y()) / cellHeight());
        return Math.max(0, Math.min(matrix.rows - 1, row));
    }

    int column(double x) {
        int column = (int) Math.floor((x - cells.x()) / cellWidth());
        return Math.max(0, Math.min(matrix.columns - 1, column));
    }
}
