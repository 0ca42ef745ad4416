package neurarium.picture;

import neurarium.ui.Box;

/** Lines as the path data of SVG, each point relative to the one before. */
final class Outline {
    private final StringBuilder path = new StringBuilder();
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    /**
     * Adds a line through points.
     *
     * @param points x, y, x, y, …
     */
    Outline trace(double[] points, int count) {
        long beforeX = 0;
        long beforeY = 0;
        for (int i = 0; i < count; i++) {
            double x = points[2 * i];
            double y = points[2 * i + 1];
            long tenthsX = Math.round(x * 10);
            long tenthsY = Math.round(y * 10);
            path.append(i == 0 ? 'M' : 'l').append(Xml.number((tenthsX - beforeX) / 10.0));
            path.append(',').append(Xml.number((tenthsY - beforeY) / 10.0));
            beforeX = tenthsX;
            beforeY = tenthsY;
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return this;
    }

    boolean isEmpty() {
        return path.length() == 0;
    }

    String path() {
        return path.toString();
    }

    /** What it covers with a pen of a width. */
    Box bounds(double lineWidth) {
        return new Box(left, top, right - left, bottom - top)
                .inset(
                        -lineWidth / 2 - 0.1,
                        -lineWidth / 2 - 0.1,
                        -lineWidth / 2 - 0.1,
                        -lineWidth / 2 - 0.1);
    }
}
