package neurarium.demos.descent;

import java.util.Arrays;

/**
 * A landscape sampled on a grid, its heights spread over 0 to 1 for the eye: what lies above the
 * highest tenth is cut off, and where most of it is a plain low down, a root lifts it.
 */
final class Relief {
    static final int CELLS = 60;
    static final int LINES = 14;

    /** The shade of the highest parts on the map. */
    static final double FAINT = 0.42;

    private static final double MIDDLE = 0.4;

    final Landscape landscape;
    final float[] heights = new float[(CELLS + 1) * (CELLS + 1)];

    /** How dark each place is on the map. */
    final float[] shades = new float[heights.length];

    final Contours contours;

    /** The lowest loss in sight. */
    double low;

    private double high;
    private double exponent = 1;

    Relief(Landscape landscape) {
        this.landscape = landscape;
        double[] values = new double[heights.length];
        int count = 0;
        for (int row = 0; row <= CELLS; row++) {
            for (int column = 0; column <= CELLS; column++) {
                double value = landscape.value(x(column), y(row));
                heights[row * (CELLS + 1) + column] =
                        Double.isFinite(value) ? (float) value : Float.NaN;
                if (Double.isFinite(value)) {
                    values[count++] = value;
                }
            }
        }
        spread(Arrays.copyOf(values, count));
        for (int i = 0; i < heights.length; i++) {
            heights[i] = (float) height(heights[i]);
            shades[i] = (float) (FAINT * Math.min(1, heights[i]));
        }
        contours = new Contours(this);
    }

    private void spread(double[] values) {
        Arrays.sort(values);
        if (values.length > 0) {
            low = values[0];
            high = Math.max(values[(int) (0.92 * (values.length - 1))], low + 1e-9);
            double middle = (values[values.length / 2] - low) / (high - low);
            boolean plain = middle > 0 && middle < MIDDLE / 2;
            exponent = plain ? Math.max(0.2, Math.log(MIDDLE) / Math.log(middle)) : 1;
        }
    }

    /** A loss between 0 (the lowest in sight) and a little over 1. */
    double height(double loss) {
        double part = Math.max(0, Math.min(1.25, (loss - low) / (high - low)));
        return Double.isNaN(loss) ? Double.NaN : Math.pow(part, exponent);
    }

    /** The loss at a height. */
    double loss(double height) {
        return low + Math.pow(height, 1 / exponent) * (high - low);
    }

    double at(int column, int row) {
        return heights[row * (CELLS + 1) + column];
    }

    double x(int column) {
        return landscape.centerX + landscape.reach * (2.0 * column / CELLS - 1);
    }

    /** Rows count from the top, where y is largest. */
    double y(int row) {
        return landscape.centerY + landscape.reach * (1 - 2.0 * row / CELLS);
    }
}
