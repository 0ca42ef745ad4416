package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The table of the four words: a row for each, with its number or vector in each code. */
final class CodesTable {
    static final List<Codes.Code> CODES = List.of(Codes.Code.values());
    static final double ROW = 34;
    static final double HEIGHT = 30 + Codes.COUNT * ROW + 16;
    static final Type HEAD = Type.SMALL.sized(12);
    private static final Ink[] INKS = {Ink.SERIES_3, Ink.SERIES_5, Ink.SERIES_2, Ink.SERIES_4};

    private CodesTable() {}

    /** The colour of a word, in the table and in the plane. */
    static Ink ink(int word) {
        return INKS[word];
    }

    static void draw(Codes codes, Surface surface) {
        double width = surface.width();
        double[] at = columns(width);
        Lang lang = surface.lang();
        surface.text(Text.of("词", "word").in(lang), at[0], 14, Ink.QUIET, HEAD);
        for (int i = 0; i < CODES.size(); i++) {
            surface.text(CODES.get(i).title.in(lang), at[1 + i], 14, Ink.QUIET, HEAD);
        }
        for (int word = 0; word < Codes.COUNT; word++) {
            row(codes, word, at, 30 + word * ROW, surface);
        }
        surface.line(0, 28, width, 28, Ink.LINE, 1);
    }

    private static double[] columns(double width) {
        double unit = Math.min(1.9, width / 330);
        return new double[] {
            4, 52 * unit, 108 * unit, 158 * unit, 158 * unit + 4 * cell(width) + 14 * unit
        };
    }

    private static double cell(double width) {
        return Math.min(28, width / 17);
    }

    private static void row(Codes codes, int word, double[] at, double top, Surface surface) {
        double middle = top + ROW / 2;
        double width = surface.width();
        boolean hasRoom = at[1] > at[0] + 86; // for the longest English name
        if (word == codes.chosen()) {
            surface.fill(new Box(0, top + 1, width, ROW - 2), Ink.PANEL);
            surface.fill(new Box(0, top + 1, 3, ROW - 2), Ink.ATTENTION);
        }
        surface.disc(at[0] + 8, middle, 4, ink(word));
        Type glyph = Type.BODY.sized(18);
        surface.text(Codes.glyph(word), at[0] + 18, middle, Ink.TEXT, glyph);
        if (hasRoom && surface.lang() == Lang.EN) {
            surface.text(Codes.english(word), at[0] + 40, middle, Ink.QUIET, Type.SMALL);
        }
        String hex = "U+" + hex(word);
        surface.text(hex, at[1], middle, Ink.TEXT, Type.SMALL);
        surface.text("" + (word + 1), at[2] + 6, middle, Ink.TEXT, Type.SMALL);
        oneHot(word, at[3], middle, cell(width), surface);
        surface.text(vector(codes, word), at[4], middle, Ink.TEXT, Type.SMALL);
        spot("unicode", word, new Box(at[1], top, at[2] - at[1], ROW), unicode(word), surface);
        spot("integer", word, new Box(at[2], top, at[3] - at[2], ROW), integer(word), surface);
        double end = at[4] - 4;
        spot("onehot", word, new Box(at[3], top, end - at[3], ROW), oneHotText(word), surface);
        Box last = new Box(at[4], top, width - at[4], ROW);
        spot("embedding", word, last, embedding(codes, word), surface);
    }

    private static void oneHot(int word, double x, double middle, double cell, Surface surface) {
        for (int i = 0; i < Codes.COUNT; i++) {
            Box box = new Box(x + i * cell, middle - 11, cell, 22);
            if (i == word) {
                surface.fill(box, Ink.PLUS);
            }
            surface.frame(box, Ink.LINE);
            Ink ink = i == word ? Ink.BACKGROUND : Ink.QUIET;
            String digit = i == word ? "1" : "0";
            surface.text(digit, box.centerX(), middle, ink, Type.SMALL.centered());
        }
    }

    private static String hex(int word) {
        String digits = Integer.toHexString(Codes.codePoint(word));
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            hex.append(c >= 'a' ? (char) (c - 'a' + 'A') : c);
        }
        return hex.toString();
    }

    private static void spot(String key, int word, Box box, Text text, Surface surface) {
        surface.spot(new Spot(key + "." + word, box, text));
    }

    private static Text unicode(int word) {
        String code = "U+" + hex(word) + " = " + Codes.codePoint(word);
        return Text.of(
                Codes.glyph(word) + " 的 Unicode 编号：" + code + "。这是字符表里的位置，与意思无关。",
                "Unicode number of "
                        + Codes.glyph(word)
                        + ": "
                        + code
                        + ". A place in a table of characters; it knows nothing of meaning.");
    }

    private static Text integer(int word) {
        return Text.of(
                Codes.glyph(word) + " 在词典里排第 " + (word + 1) + "。次序是任意的。",
                Codes.name(word).en()
                        + " is number "
                        + (word + 1)
                        + " of the dictionary. Any order would do.");
    }

    private static Text oneHotText(int word) {
        return Text.of(
                Codes.glyph(word)
                        + " 的 one-hot：4×4 单位矩阵的第 "
                        + (word + 1)
                        + " 行。任意两个词的距离都是 √2，余弦都是 0。",
                "One-hot of "
                        + Codes.name(word).en()
                        + ": row "
                        + (word + 1)
                        + " of the 4×4 identity. Any two words are √2 apart, their cosine is 0.");
    }

    /** The words at a place of the embedding. */
    static Text embedding(Codes codes, int word) {
        return Text.of(
                Codes.glyph(word) + " 的词嵌入 " + vector(codes, word) + "，是意思空间里的一个点，可以拖动。",
                "Embedding of "
                        + Codes.name(word).en()
                        + ": "
                        + vector(codes, word)
                        + ", a point in a space of meaning. Drag it.");
    }

    private static String vector(Codes codes, int word) {
        return "(" + Numbers.fixed(codes.x(word), 2) + ", " + Numbers.fixed(codes.y(word), 2) + ")";
    }
}
