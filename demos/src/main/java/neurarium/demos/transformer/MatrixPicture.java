package neurarium.demos.transformer;

import neurarium.demos.transformer.Matrix.Kind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** Draws a matrix as a heat map, with numbers where its cells are large enough. */
final class MatrixPicture {
    private static final double STRENGTH = 0.6;

    private MatrixPicture() {}

    /**
     * Name, shape, cells, the letters of columns and, unless they stand to the left already, rows.
     */
    static void draw(Place place, int followed, boolean withRows, Surface surface) {
        Matrix matrix = place.matrix();
        Box cells = place.cells();
        title(matrix, cells, surface);
        boolean numbers = place.cellWidth() >= 33 && place.cellHeight() >= 14;
        if (numbers) {
            numbers(place, surface);
            surface.frame(cells, Ink.LINE);
        } else {
            colours(matrix, cells, surface);
        }
        if (withRows) {
            rowLabels(place, followed, surface);
        }
        if (!matrix.transposed) { // the result below has the same columns
            columnLabels(place, surface);
        }
    }

    /** The cells without numbers. */
    static void colours(Matrix matrix, Box box, Surface surface) {
        boolean diverging = matrix.kind != Kind.SHARE;
        double range = matrix.kind.range;
        surface.raster(matrix.values, matrix.columns, matrix.rows, diverging, range, box);
        surface.frame(box, Ink.LINE);
    }

    /** The name with its index, and the shape. */
    private static void title(Matrix matrix, Box cells, Surface surface) {
        double x = cells.x();
        double y = cells.y() - 11;
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text(matrix.name, x, y, Ink.TEXT, symbol);
        x += surface.textWidth(matrix.name, symbol);
        if (!matrix.index.isEmpty()) {
            surface.text(matrix.index, x, y + 4, Ink.TEXT, symbol.sized(12));
            x += surface.textWidth(matrix.index, symbol.sized(12));
        }
        surface.text(matrix.rows + "×" + matrix.columns, x + 7, y + 1, Ink.QUIET, Type.CAPTION);
    }

    private static void numbers(Place place, Surface surface) {
        Matrix matrix = place.matrix();
        for (int i = 0; i < matrix.rows; i++) {
            for (int j = 0; j < matrix.columns; j++) {
                Box box = place.part(i, j, 1, 1);
                float value = matrix.at(i, j);
                boolean strong = false;
                if (!Float.isNaN(value)) {
                    double size = Math.min(1, Math.abs(value) / matrix.kind.range);
                    boolean share = matrix.kind == Kind.SHARE;
                    strong = share && size > 0.5;
                    Ink ink = share ? Ink.TEXT : value < 0 ? Ink.MINUS : Ink.PLUS;
                    double strength = share ? 0.9 * size : STRENGTH * size;
                    surface.facet(box.corners(), 4, ink, strength);
                }
                String number = Float.isNaN(value) ? "−∞" : Numbers.fixed(value, 2);
                Ink ink = strong ? Ink.BACKGROUND : Float.isNaN(value) ? Ink.QUIET : Ink.TEXT;
                surface.text(number, box.centerX(), box.centerY(), ink, Type.CAPTION.centered());
            }
        }
    }

    private static void rowLabels(Place place, int followed, Surface surface) {
        Matrix matrix = place.matrix();
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < matrix.rowLabels.size(); i++) {
            Box box = place.part(i, 0, 1, 1);
            boolean fits = place.cellHeight() >= 12;
            boolean near = Math.abs(box.centerY() - place.part(followed, 0, 1, 1).centerY()) < 13;
            if (i == followed || fits || (!near && box.centerY() - last >= 13)) {
                last = i == followed ? last : (int) box.centerY();
                Ink ink = i == followed ? Ink.TEXT : Ink.QUIET;
                Type type = i == followed ? Type.CAPTION.bold().right() : Type.CAPTION.right();
                surface.text(matrix.rowLabels.get(i), box.x() - 6, box.centerY(), ink, type);
            }
        }
    }

    private static void columnLabels(Place place, Surface surface) {
        Matrix matrix = place.matrix();
        double right = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < matrix.columnLabels.size(); j++) {
            Box box = place.part(0, j, 1, 1);
            String label = matrix.columnLabels.get(j);
            double half = surface.textWidth(label, Type.CAPTION) / 2;
            if (box.centerX() - half >= right + 1) {
                double y = place.cells().bottom() + 9;
                surface.text(label, box.centerX(), y, Ink.QUIET, Type.CAPTION.centered());
                right = box.centerX() + half;
            }
        }
    }

    /** A ring around a cell, at least as large as can be seen. */
    static void ring(Place place, int row, int column, Surface surface) {
        Box box = atLeast(6, place.part(row, column, 1, 1));
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(-1, -1, -1, -1), Ink.ATTENTION);
    }

    /** A thin frame around a whole row, or a whole column where the other is −1. */
    static void band(Place place, int row, int column, Surface surface) {
        Matrix matrix = place.matrix();
        Box part =
                column < 0
                        ? place.part(row, 0, 1, matrix.columns)
                        : place.part(0, column, matrix.rows, 1);
        surface.frame(atLeast(4, part), Ink.ATTENTION);
    }

    private static Box atLeast(double min, Box box) {
        double width = Math.max(min, box.width());
        return Box.around(box.centerX(), box.centerY(), width, Math.max(min, box.height()));
    }
}
