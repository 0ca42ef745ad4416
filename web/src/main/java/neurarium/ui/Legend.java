package neurarium.ui;

/** The range of a heat map's colours as a small bar between two numbers. */
public final class Legend {
    private static final int CELLS = 33;
    private static final float[] BAR = bar();

    private Legend() {}

    private static float[] bar() {
        float[] bar = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            bar[i] = 2f * i / (CELLS - 1) - 1;
        }
        return bar;
    }

    /**
     * Draws the bar for diverging colours.
     *
     * @param range the value in full colour
     * @param open whether there may be values beyond the range
     * @param right where it ends
     * @param y its middle line
     * @return where it begins
     */
    public static double diverging(
            double range, boolean open, double right, double y, Surface surface) {
        String number = Numbers.brief(range);
        String high = (open ? "≥ " : "+") + number;
        String low = (open ? "≤ −" : "−") + number;
        double end = right - surface.textWidth(high, Type.SMALL) - 6;
        Box strip = new Box(end - 64, y - 5, 64, 10);
        surface.heat(BAR, CELLS, 1, 1, strip);
        surface.frame(strip, Ink.LINE);
        surface.text(low, strip.x() - 6, y, Ink.QUIET, Type.SMALL.right());
        surface.text(high, strip.right() + 6, y, Ink.QUIET, Type.SMALL);
        return strip.x() - 6 - surface.textWidth(low, Type.SMALL);
    }
}
