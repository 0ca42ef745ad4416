package neurarium.demos.transformer;

import neurarium.demos.transformer.Matrix.Kind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** Draws a matrix as a heat map, with numbers where its cells are large enough. */
final class MatrixPicture {
    private static final Type SMALL = Type.SMALL.sized(12);
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
        } else {
            boolean diverging = matrix.kind() != Kind.SHARE;
            surface.raster(
                    matrix.values(),
                    matrix.columns(),
                    matrix.rows(),
                    diverging,
                    matrix.kind().range,
                    cells);
        }
        surface.frame(cells, Ink.LINE);
        if (withRows) {
            rowLabels(place, followed, surface);
        }
        if (!matrix.transposed()) { // the result below has the same columns
            columnLabels(place, surface);
        }
    }

    /** The name, what follows an underscore set lower, and the shape. */
    private static void title(Matrix matrix, Box cells, Surface surface) {
        double x = cells.x();
        double y = cells.y() - 11;
        Type symbol = Type.BODY.symbol().sized(16);
        int at = matrix.name().indexOf('_');
        String name = at < 0 ? matrix.name() : matrix.name().substring(0, at);
        surface.text(name, x, y, Ink.TEXT, symbol);
        x += surface.textWidth(name, symbol);
        if (at >= 0) {
            String low = matrix.name().substring(at + 1);
            surface.text(low, x, y + 4, Ink.TEXT, symbol.sized(12));
            x += surface.textWidth(low, symbol.sized(12));
        }
        surface.text(matrix.rows() + "×" + matrix.columns(), x + 7, y + 1, Ink.QUIET, SMALL);
    }

    private static void numbers(Place place, Surface surface) {
        Matrix matrix = place.matrix();
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                Box box = place.part(i, j, 1, 1);
                float value = matrix.at(i, j);
                boolean strong = false;
                if (!Float.isNaN(value)) {
                    double size = Math.min(1, Math.abs(value) / matrix.kind().range);
                    boolean share = matrix.kind() == Kind.SHARE;
                    strong = share && size > 0.5;
                    Ink ink = share ? Ink.TEXT : value < 0 ? Ink.MINUS : Ink.PLUS;
                    facet(box, ink, share ? 0.9 * size : STRENGTH * size, surface);
                }
                String number = Float.isNaN(value) ? "−∞" : Numbers.fixed(value, 2);
                Ink ink = strong ? Ink.BACKGROUND : Float.isNaN(value) ? Ink.QUIET : Ink.TEXT;
                surface.text(number, box.centerX(), box.centerY(), ink, SMALL.centered());
            }
        }
    }

    /** Fills a box with an ink mixed with the background. */
    static void facet(Box box, Ink ink, double strength, Surface surface) {
        double[] corners = {
            box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom()
        };
        surface.facet(corners, 4, ink, strength);
    }

    private static void rowLabels(Place place, int followed, Surface surface) {
        Matrix matrix = place.matrix();
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < matrix.rowLabels().size(); i++) {
            Box box = place.part(i, 0, 1, 1);
            boolean fits = place.cellHeight() >= 12;
            boolean near = Math.abs(box.centerY() - place.part(followed, 0, 1, 1).centerY()) < 13;
            if (i == followed || fits || (!near && box.centerY() - last >= 13)) {
                last = i == followed ? last : (int) box.centerY();
                Ink ink = i == followed ? Ink.TEXT : Ink.QUIET;
                Type type = i == followed ? SMALL.bold().right() : SMALL.right();
                surface.text(matrix.rowLabels().get(i), box.x() - 6, box.centerY(), ink, type);
            }
        }
    }

    private static void columnLabels(Place place, Surface surface) {
        Matrix matrix = place.matrix();
        double right = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < matrix.columnLabels().size(); j++) {
            Box box = place.part(0, j, 1, 1);
            String label = matrix.columnLabels().get(j);
            double half = surface.textWidth(label, SMALL) / 2;
            if (box.centerX() - half >= right + 1) {
                double y = place.cells().bottom() + 9;
                surface.text(label, box.centerX(), y, Ink.QUIET, SMALL.centered());
                right = box.centerX() + half;
            }
        }
    }

    /** A ring around some cells, at least as large as can be seen. */
    static void ring(Place place, int row, int column, int high, int wide, Surface surface) {
        Box part = place.part(row, column, high, wide);
        Box box =
                Box.around(
                        part.centerX(),
                        part.centerY(),
                        Math.max(6, part.width()),
                        Math.max(6, part.height()));
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(-1, -1, -1, -1), Ink.ATTENTION);
    }

    /** A thin frame around a whole row or column. */
    static void band(Place place, int row, int column, Surface surface) {
        Matrix matrix = place.matrix();
        boolean isRow = column < 0;
        Box part =
                isRow
                        ? place.part(row, 0, 1, matrix.columns())
                        : place.part(0, column, matrix.rows(), 1);
        Box box =
                Box.around(
                        part.centerX(),
                        part.centerY(),
                        Math.max(4, part.width()),
                        Math.max(4, part.height()));
        surface.frame(box, Ink.ATTENTION);
    }
}
