package neurarium.demos.rnn;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Ink;
import neurarium.ui.MatrixView;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/**
 * Equations of matrices and signs. One that does not fit into a row goes on in the next; one that
 * fits whole beside the one before stands there.
 */
final class Equations {
    private static final double CELL = 38;
    private static final double GAP = 4;
    private static final Type SIGN = Type.SYMBOL.sized(16).centered();

    /** Draws something right of a place and around a height. */
    private interface Drawing {
        void draw(double x, double middle, Surface surface);
    }

    /** A matrix with its numbers, or a sign. */
    private record Item(double width, double height, boolean isSign, Drawing drawing) {}

    private static final Item SPACE = new Item(22, 30, true, (x, middle, surface) -> {});

    private final List<List<Item>> lines = new ArrayList<>();

    /** Begins an equation. */
    Equations line() {
        lines.add(new ArrayList<>());
        return this;
    }

    Equations sign(String sign) {
        double width = width(sign);
        Drawing drawing = (x, y, surface) -> surface.text(sign, x + width / 2, y, Ink.TEXT, SIGN);
        return add(new Item(width, 30, true, drawing));
    }

    /** The room that a sign or a name needs. */
    private static double width(String sign) {
        return 9.0 * sign.length() + 4;
    }

    private Equations add(Item item) {
        lines.get(lines.size() - 1).add(item);
        return this;
    }

    /** A matrix of a name, with what its cells say. */
    Equations matrix(
            String key,
            String name,
            float[] values,
            int rows,
            int columns,
            MatrixView.Words words) {
        MatrixView view = new MatrixView(key, name, Ink.TEXT, rows, columns, words).range(1.5);
        if (columns == 1) {
            view.withoutShape();
        }
        double head = width(columns == 1 ? name : name + "    ");
        double width = Math.max(MatrixView.width(columns, CELL), head);
        double height = MatrixView.HEAD + rows * MatrixView.cellHeight(CELL) + 12;
        Drawing drawing = (x, y, surface) -> view.draw(values, x, y, CELL, surface);
        return add(new Item(width, height, false, drawing));
    }

    /** A column vector. */
    Equations vector(String key, String name, float[] values, MatrixView.Words words) {
        return matrix(key, name, values, values.length, 1, words);
    }

    /** Draws from a height on; returns where the last line ends. */
    double draw(double top, Surface surface) {
        double y = top;
        for (List<Item> row : rows(surface.width())) {
            double high = 0;
            for (Item item : row) {
                high = Math.max(high, item.height());
            }
            row(row, y, high, surface);
            y += high + 8;
        }
        return y;
    }

    private List<List<Item>> rows(double width) {
        List<List<Item>> rows = new ArrayList<>();
        boolean isWhole = false; // the equation of the last row, which others may stand beside
        for (List<Item> line : lines) {
            if (isWhole) {
                List<Item> last = rows.get(rows.size() - 1);
                if (width(last) + GAP + SPACE.width() + GAP + width(line) <= width) {
                    last.add(SPACE);
                    last.addAll(line);
                    continue;
                }
            }
            int from = 0;
            while (from < line.size()) {
                int to = end(line, from, width);
                isWhole = from == 0 && to == line.size();
                rows.add(new ArrayList<>(line.subList(from, to)));
                from = to;
            }
        }
        return rows;
    }

    private static double width(List<Item> items) {
        double width = -GAP;
        for (Item item : items) {
            width += GAP + item.width();
        }
        return width;
    }

    /** The end of a row of items that fit; one at least. */
    private static int end(List<Item> line, int from, double width) {
        double x = 0;
        int to = from;
        while (to < line.size() && (to == from || x + line.get(to).width() <= width)) {
            x += line.get(to).width() + GAP;
            to++;
        }
        boolean dangling = to < line.size() && to > from + 1 && line.get(to - 1).isSign;
        return dangling ? to - 1 : to; // a sign begins the next row
    }

    private static void row(List<Item> items, double top, double high, Surface surface) {
        double x = 0;
        double middle = top + (high + MatrixView.HEAD - 12) / 2;
        for (Item item : items) {
            item.drawing.draw(x, middle, surface);
            x += item.width + GAP;
        }
    }
}
