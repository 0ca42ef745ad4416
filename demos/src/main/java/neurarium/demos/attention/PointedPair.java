package neurarium.demos.attention;

import neurarium.ui.CellAction;

/** The token that looks and the token that is seen at a spot of the picture; −1 for neither. */
record PointedPair(int row, int column) {
    /** What the spot of a key is about. */
    static PointedPair at(String spot, SelfAttention run) {
        for (int j = 0; j < run.n && !spot.isEmpty(); j++) {
            if (spot.equals("token." + j)) {
                return new PointedPair(j, -1);
            }
            if (isOfLine(spot, j, run.width)) {
                return new PointedPair(-1, j);
            }
            for (int i = 0; i < run.n; i++) {
                if (spot.equals(CellAction.key("m", i, j))) {
                    return new PointedPair(i, j);
                }
            }
        }
        return new PointedPair(-1, -1);
    }

    /** Whether it belongs to the line of a token in the row that is taken apart. */
    private static boolean isOfLine(String spot, int j, int width) {
        boolean found = spot.equals("s." + j) || spot.equals("a." + j);
        for (int c = 0; c < width && !found; c++) {
            found = spot.equals(Cells.entryKey("k." + j, c));
            found |= spot.equals(Cells.entryKey("v." + j, c));
        }
        return found;
    }
}
