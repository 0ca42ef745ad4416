package neurarium.ui;

/** How a piece of text is set: size in CSS pixels (12 at least), where its anchor is, its face. */
public record Type(double size, Align align, Face face) {
    /** Which end of the text the given x is. The given y is always the middle of its height. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Words and numbers, the same in bold, the italic serif of formulas, or code. */
    public enum Face {
        PLAIN(Fonts.WORDS),
        BOLD(Fonts.WORDS),
        SYMBOL(Fonts.SYMBOLS),
        CODE(Fonts.CODE);

        /** The families of fonts in the order of preference, as in CSS. */
        public final String fonts;

        Face(String fonts) {
            this.fonts = fonts;
        }
    }

    private static final class Fonts {
        static final String WORDS =
                "system-ui, \"PingFang SC\", \"Noto Sans SC\", \"Noto Sans CJK SC\","
                        + " \"Microsoft YaHei\", sans-serif";
        static final String SYMBOLS =
                "\"STIX Two Text\", \"Times New Roman\", \"Liberation Serif\", \"Noto Serif\","
                        + " serif";
        static final String CODE = "ui-monospace, Menlo, Consolas, monospace";
    }

    /** Capitals and digits are about 0.72 high; Han characters sit well on the same line. */
    private static final double HALF_CAPITAL = 0.36;

    public static final Type CAPTION = new Type(12, Align.LEFT, Face.PLAIN);
    public static final Type SMALL = new Type(13, Align.LEFT, Face.PLAIN);
    public static final Type BODY = new Type(15, Align.LEFT, Face.PLAIN);
    public static final Type SYMBOL = new Type(18, Align.LEFT, Face.SYMBOL);

    /** How far below the middle of its height a text stands. */
    public double baseline() {
        return HALF_CAPITAL * size;
    }

    public Type centered() {
        return new Type(size, Align.CENTER, face);
    }

    public Type right() {
        return new Type(size, Align.RIGHT, face);
    }

    public Type bold() {
        return new Type(size, align, Face.BOLD);
    }

    public Type symbol() {
        return new Type(size, align, Face.SYMBOL);
    }

    public Type code() {
        return new Type(size, align, Face.CODE);
    }

    public Type sized(double size) {
        return new Type(size, align, face);
    }
}
