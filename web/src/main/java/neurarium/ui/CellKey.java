package neurarium.ui;

import java.util.List;

/** The key of the spot of a cell: {@code x.1.2} is row 1, column 2 of the table x, from 0. */
public record CellKey(String table, int row, int column) {
    /** The key of no cell. */
    public static final CellKey NONE = new CellKey("", -1, -1);

    /** Reads the key of a spot; {@link #NONE} where it is not that of a cell. */
    public static CellKey of(String key) {
        List<String> parts = Words.split(key, '.');
        if (parts.size() != 3) {
            return NONE;
        }
        double row = Numbers.parse(parts.get(1));
        double column = Numbers.parse(parts.get(2));
        boolean isCell = row >= 0 && column >= 0; // neither is missing
        return isCell ? new CellKey(parts.get(0), (int) row, (int) column) : NONE;
    }

    /** Whether it is a cell of one of these tables. */
    public boolean isOf(String... tables) {
        return List.of(tables).contains(table);
    }

    /** Whether a table of a shape has the cell. */
    public boolean fits(int rows, int columns) {
        return row >= 0 && row < rows && column < columns;
    }

    /** Its place in a table that is written row by row; −1 where the table does not have it. */
    public int index(int rows, int columns) {
        return fits(rows, columns) ? row * columns + column : -1;
    }
}
