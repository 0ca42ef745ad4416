package neurarium.demos.transformer;

/** What of the picture is looked at: the tab, and the cell under the pointer. */
final class Look {
    /** Whether the tab that follows one token through all layers is open. */
    boolean follows;

    /** The matrix of the scene that is pointed at; −1 where none is. */
    int matrix = -1;

    int row;
    int column;

    void nothing() {
        matrix = -1;
    }

    /** Points at a cell; whether that is another than before. */
    boolean at(int matrix, int row, int column) {
        boolean changed = matrix != this.matrix || row != this.row || column != this.column;
        this.matrix = matrix;
        this.row = row;
        this.column = column;
        return changed;
    }
}
