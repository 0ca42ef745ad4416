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

    /** The stage in whose scene it is. */
    private Stage stage = Stage.TOKENS;

    /** Whether a cell of this stage is pointed at. */
    boolean isAt(Stage shown) {
        return matrix >= 0 && stage == shown;
    }

    /** Points at a cell of a stage; whether that is another than before. */
    boolean at(Stage shown, int matrix, int row, int column) {
        boolean changed = shown != stage || matrix != this.matrix;
        changed |= row != this.row || column != this.column;
        stage = shown;
        this.matrix = matrix;
        this.row = row;
        this.column = column;
        return changed;
    }
}
