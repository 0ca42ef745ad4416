package neurarium.ui;

/** What a press on a cell of a table does, or pointing at it. */
public interface CellAction {
    void at(int row, int column);

    /** The spot of a cell, {@code table.row.column}; actions that are null do nothing. */
    static Spot spot(
            String table,
            int row,
            int column,
            Box box,
            MatrixView.Words words,
            CellAction press,
            CellAction point) {
        Spot spot = new Spot(key(table, row, column), box, () -> words.of(row, column));
        if (press != null) {
            spot = spot.onPress(() -> press.at(row, column));
        }
        return point == null ? spot : spot.onPoint(() -> point.at(row, column));
    }

    /** The key of the spot of a cell. */
    static String key(String table, int row, int column) {
        return table + "." + row + "." + column;
    }
}
