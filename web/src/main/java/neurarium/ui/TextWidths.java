package neurarium.ui;

/**
 * How wide text is, as far as it can be told without a font, so that a picture is the same wherever
 * it is drawn. The widths are those of the usual sans-serif; no system font is far from them.
 */
public final class TextWidths {
    /** From the space to the tilde, in thousandths of the size. */
    private static final int[] LATIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584
    };

    private static final int HAN = 1000;
    private static final int CODE = 600;
    private static final int OTHER = 556;
    private static final int RAISED = 360;
    private static final double BOLD = 1.15;

    /** Some system fonts are wider; a gap does less harm than two words on each other. */
    private static final double SPARE = 1.06;

    private TextWidths() {}

    public static double of(String text, Type type) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i), type.face() == Type.Face.CODE);
        }
        double width = SPARE * sum * type.size() / 1000;
        return type.face() == Type.Face.BOLD ? width * BOLD : width;
    }

    /** The box of a text that is drawn at a place. */
    public static Box box(String text, double x, double y, Type type) {
        double length = of(text, type);
        double left =
                switch (type.align()) {
                    case LEFT -> x;
                    case CENTER -> x - length / 2;
                    case RIGHT -> x - length;
                };
        return new Box(left, y - type.size() / 2, length, type.size());
    }

    private static int width(char c, boolean code) {
        if (c >= '\u2e80') {
            return HAN;
        }
        if (code) {
            return CODE;
        }
        if (c >= ' ' && c <= '~') {
            return LATIN[c - ' '];
        }
        return c >= '\u2070' && c <= '\u209f' ? RAISED : OTHER;
    }
}
