package neurarium.ui;

/**
 * What a picture is drawn on: a canvas in the browser, a list of calls in a test, an SVG file in
 * the build. Coordinates are CSS pixels from the top left corner.
 */
public interface Surface {
    double width();

    /** The language of the words in the picture. */
    Lang lang();

    /** The key of the spot that is pointed at; empty where none is. */
    String pointed();

    void fill(Box box, Ink ink);

    /** The outline of a box, 1 px wide. */
    void frame(Box box, Ink ink);

    void disc(double x, double y, double radius, Ink ink);

    void ring(double x, double y, double radius, Ink ink, double lineWidth);

    /** A disc filled with the diverging colour of a value from −1 to 1. */
    void valueDisc(double x, double y, double radius, double value);

    void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth);

    void dashed(double x1, double y1, double x2, double y2, Ink ink, double lineWidth);

    /** A line through {@code count} points, given as x, y, x, y, … */
    void polyline(double[] points, int count, Ink ink, double lineWidth);

    /** Many separate lines at once, each given as x, y, x, y; {@code count} of them. */
    void segments(double[] points, int count, Ink ink, double lineWidth);

    /** A filled shape with {@code count} corners, given as x, y, x, y, … */
    void polygon(double[] points, int count, Ink ink);

    /**
     * A heat map in diverging colours, smoothly enlarged to fill a box.
     *
     * @param values {@code rows · columns} values, row by row from the top
     * @param range the value shown in full colour
     */
    void heat(float[] values, int columns, int rows, double range, Box box);

    /**
     * An image whose pixels are values, enlarged with sharp edges to fill a box. NaN shows the
     * background.
     *
     * @param values {@code rows · columns} values, row by row from the top
     * @param diverging whether they go from −range to range in diverging colours; else from 0 to
     *     range, from the background to ink
     */
    void raster(float[] values, int columns, int rows, boolean diverging, double range, Box box);

    /**
     * A picture of pixels 0xRRGGBB, row by row from the top, with sharp edges; its colours are
     * those of the world, not of the palette.
     */
    void photo(int[] pixels, int columns, int rows, Box box);

    /**
     * A map whose cells go from the background to an ink, each cell to its own, smoothly enlarged
     * to fill a box.
     *
     * @param strengths {@code rows · columns} values from 0 to 1, row by row from the top; NaN is
     *     drawn as missing
     * @param inks as many inks, one for each cell
     */
    void tint(float[] strengths, Ink[] inks, int columns, int rows, Box box);

    /** A filled shape in an ink mixed with the background, as in {@link #tint}. */
    void facet(double[] points, int count, Ink ink, double strength);

    /** Text whose middle line is at y. */
    void text(String text, double x, double y, Ink ink, Type type);

    double textWidth(String text, Type type);

    /** Restricts drawing to a box until {@link #unclip}. */
    void clip(Box box);

    void unclip();

    /**
     * A part of the picture that takes long to draw and may lag behind while a demo plays: it is
     * drawn ten times a second, and shown as it was in between.
     *
     * @param key tells it from other such parts
     * @param drawing what draws it, within the box
     */
    void layer(String key, Box box, Runnable drawing);

    /** A place that explains itself to a pointer over it and to the keyboard. */
    void spot(Spot spot);
}
