package neurarium.data;

import neurarium.tensor.Rng;

/**
 * A line of a text in each row, between two boundary tokens: the one says that a text begins, the
 * other that it ends. All lines come once, in random order, before one comes again.
 */
public final class TokenLines implements TokenRows {
    private final int[][] lines;
    private final int boundary;
    private final int[] order;
    private int used;

    public TokenLines(int[][] lines, int boundary) {
        if (lines.length == 0) {
            throw new IllegalArgumentException("TokenLines takes a line at least, got none");
        }
        this.lines = lines;
        this.boundary = boundary;
        order = new int[lines.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        used = order.length;
    }

    @Override
    public void next(Rng rng, float[] tokens, float[] targets, int at, int time) {
        if (used == order.length) {
            rng.shuffleInPlace(order);
            used = 0;
        }
        write(lines[order[used]], tokens, targets, at, time);
        used++;
    }

    private void write(int[] line, float[] tokens, float[] targets, int at, int time) {
        for (int t = 0; t < time; t++) {
            tokens[at + t] = t == 0 || t > line.length ? boundary : line[t - 1];
            targets[at + t] = t < line.length ? line[t] : t == line.length ? boundary : -1;
        }
    }

    /** Writes the line of a number, without drawing. */
    public void line(int number, float[] tokens, float[] targets, int at, int time) {
        write(lines[number], tokens, targets, at, time);
    }

    public int size() {
        return lines.length;
    }
}
