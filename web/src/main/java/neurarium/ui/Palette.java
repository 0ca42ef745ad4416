package neurarium.ui;

/**
 * The colours of a theme, as 0xRRGGBB. The page's style sheet is made from them too, so that canvas
 * and page never differ.
 */
public enum Palette {
    LIGHT,
    DARK;

    public int rgb(Ink ink) {
        return this == LIGHT ? ink.light : ink.dark;
    }

    public String css(Ink ink) {
        return css(rgb(ink));
    }

    /** As in CSS: #rrggbb. */
    public static String css(int rgb) {
        String hex = Integer.toHexString(rgb);
        return "#" + "000000".substring(hex.length()) + hex;
    }

    /** A value of −1 … 1 between minus, background (0) and plus; values beyond are clamped. */
    public int diverging(double value) {
        double t = Math.max(-1, Math.min(1, value));
        return tint(t < 0 ? Ink.MINUS : Ink.PLUS, Math.abs(t));
    }

    /** An ink mixed with the background: none of it at 0, nothing else at 1. */
    public int tint(Ink ink, double strength) {
        return mix(rgb(Ink.BACKGROUND), rgb(ink), Math.max(0, Math.min(1, strength)));
    }

    private static int mix(int from, int to, double t) {
        int r = channel(from >> 16, to >> 16, t);
        int g = channel(from >> 8, to >> 8, t);
        int b = channel(from, to, t);
        return r << 16 | g << 8 | b;
    }

    private static int channel(int from, int to, double t) {
        int low = from & 255;
        return (int) Math.round(low + t * ((to & 255) - low));
    }
}
