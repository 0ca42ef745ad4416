package neurarium.ui;

/** A surface in the colours of a palette. Pixels are 0xAARRGGBB, row by row from the top. */
public abstract class PaintedSheet extends Sheet {
    /** Full colour over a whole map would drown what is drawn on it. */
    private static final double STRENGTH = 0.72;

    /** Nothing is drawn on pixels, so that they may take more of their colour. */
    private static final double DIVERGING = 0.95;

    private static final int OPAQUE = 0xff000000;
    private static final int CLEAR = 0;

    protected Palette palette;

    protected PaintedSheet(double width, Lang lang, Palette palette) {
        super(width, lang);
        this.palette = palette;
    }

    @Override
    public final void disc(double x, double y, double radius, Ink ink) {
        disc(x, y, radius, palette.css(ink));
    }

    @Override
    public final void valueDisc(double x, double y, double radius, double value) {
        disc(x, y, radius, Palette.css(palette.diverging(value)));
    }

    protected abstract void disc(double x, double y, double radius, String color);

    @Override
    public final void polygon(double[] points, int count, Ink ink) {
        polygon(points, count, palette.css(ink));
    }

    @Override
    public final void facet(double[] points, int count, Ink ink, double strength) {
        polygon(points, count, Palette.css(palette.tint(ink, strength)));
    }

    protected abstract void polygon(double[] points, int count, String color);

    @Override
    public final void heat(float[] values, int columns, int rows, double range, Box box) {
        int[] pixels = pixels(columns, rows);
        for (int i = 0; i < columns * rows; i++) {
            pixels[i] = diverging(STRENGTH * values[i] / range);
        }
        smooth(pixels, columns, rows, box);
    }

    @Override
    public final void tint(float[] strengths, Ink[] inks, int columns, int rows, Box box) {
        int[] pixels = pixels(columns, rows);
        for (int i = 0; i < columns * rows; i++) {
            pixels[i] = tint(inks[i], STRENGTH * strengths[i]);
        }
        smooth(pixels, columns, rows, box);
    }

    @Override
    public final void raster(
            float[] values, int columns, int rows, boolean diverging, double range, Box box) {
        int[] pixels = pixels(columns, rows);
        for (int i = 0; i < columns * rows; i++) {
            double value = values[i] / range;
            pixels[i] = diverging ? diverging(DIVERGING * value) : tint(Ink.TEXT, value);
        }
        sharp(pixels, columns, rows, box);
    }

    @Override
    public final void photo(int[] colors, int columns, int rows, Box box) {
        int[] pixels = pixels(columns, rows);
        for (int i = 0; i < columns * rows; i++) {
            pixels[i] = OPAQUE | colors[i];
        }
        sharp(pixels, columns, rows, box);
    }

    /** The pixel of a value; a clear one where there is no number. */
    private int diverging(double value) {
        return Double.isNaN(value) ? CLEAR : OPAQUE | palette.diverging(step(value));
    }

    private int tint(Ink ink, double strength) {
        return Double.isNaN(strength) ? CLEAR : OPAQUE | palette.tint(ink, step(strength));
    }

    /** The value for which a value is shown: itself, or one near it. */
    protected double step(double value) {
        return value;
    }

    /** Room for as many pixels. */
    protected abstract int[] pixels(int columns, int rows);

    /** Shows pixels with sharp edges. */
    protected abstract void sharp(int[] pixels, int columns, int rows, Box box);

    /** Shows pixels smoothly, from the middle of the first cell to the middle of the last. */
    protected abstract void smooth(int[] pixels, int columns, int rows, Box box);
}
