package neurarium.demos.descent;

import java.util.Arrays;

/**
 * Contour lines by marching squares: each cell of the grid is two triangles, and a line crosses a
 * triangle where its height lies between those of the corners.
 */
final class Contours {
    private final Relief relief;

    /** Lines in cells of the grid: column, row, column, row for each. */
    double[] lines = new double[4096];

    int count;

    Contours(Relief relief) {
        this.relief = relief;
        for (int line = 1; line < Relief.LINES; line++) {
            double height = (double) line / Relief.LINES;
            for (int row = 0; row < Relief.CELLS; row++) {
                for (int column = 0; column < Relief.CELLS; column++) {
                    triangle(column, row, column + 1, row, column, row + 1, height);
                    triangle(column + 1, row + 1, column + 1, row, column, row + 1, height);
                }
            }
        }
    }

    private void triangle(int ax, int ay, int bx, int by, int cx, int cy, double height) {
        double a = relief.at(ax, ay) - height;
        double b = relief.at(bx, by) - height;
        double c = relief.at(cx, cy) - height;
        if (Double.isNaN(a + b + c) || ((a > 0) == (b > 0) && (b > 0) == (c > 0))) {
            return;
        }
        if (4 * count + 4 > lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        int at = 4 * count;
        if ((a > 0) != (b > 0)) {
            at = cross(ax, ay, a, bx, by, b, at);
        }
        if ((b > 0) != (c > 0)) {
            at = cross(bx, by, b, cx, cy, c, at);
        }
        if ((a > 0) != (c > 0)) {
            cross(ax, ay, a, cx, cy, c, at);
        }
        count++;
    }

    private int cross(int ax, int ay, double a, int bx, int by, double b, int at) {
        double t = a / (a - b);
        lines[at] = ax + t * (bx - ax);
        lines[at + 1] = ay + t * (by - ay);
        return at + 2;
    }
}
