package neurarium.demos.words;

import java.util.Locale;
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
    static final double ROW = 34;
    static final double HEIGHT = 30 + Codes.COUNT * ROW + 16;
    private static final Ink[] INKS = {Ink.SERIES_3, Ink.SERIES_5, Ink.SERIES_2, Ink.SERIES_4};

    private CodesTable() {}

    /** The colour of a word, in the table and in the plane. */
    static Ink ink(int word) {
        return INKS[word];
    }

    static String glyph(int word) {
        return Codes.GLYPHS.substring(word, word + 1);
    }

    /** The word in each language; the English one names the glyph too. */
    static Text name(int word) {
        return Text.of(glyph(word), glyph(word) + " " + Codes.ENGLISH.get(word));
    }

    /** The two words that are compared. */
    static String pair(Codes codes) {
        return glyph(codes.chosen) + glyph(codes.other);
    }

    static Text title(Codes.Code code) {
        return switch (code) {
            case UNICODE -> Text.same("Unicode");
            case INTEGER -> Text.of("整数", "integer");
            case ONE_HOT -> Text.same("one-hot");
            case EMBEDDING -> Text.of("词嵌入", "embedding");
        };
    }

    static void draw(Codes codes, Surface surface) {
        double width = surface.width();
        double[] at = columns(width);
        Lang lang = surface.lang();
        surface.text(Text.of("词", "word").in(lang), at[0], 14, Ink.QUIET, Type.CAPTION);
        int column = 1;
        for (Codes.Code code : Codes.Code.values()) {
            surface.text(title(code).in(lang), at[column], 14, Ink.QUIET, Type.CAPTION);
            column++;
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
        if (word == codes.chosen) {
            surface.fill(new Box(0, top + 1, width, ROW - 2), Ink.PANEL);
            surface.fill(new Box(0, top + 1, 3, ROW - 2), Ink.ATTENTION);
        }
        surface.disc(at[0] + 8, middle, 4, ink(word));
        surface.text(glyph(word), at[0] + 18, middle, Ink.TEXT, Type.BODY.sized(18));
        if (hasRoom && surface.lang() == Lang.EN) {
            surface.text(Codes.ENGLISH.get(word), at[0] + 40, middle, Ink.QUIET, Type.SMALL);
        }
        surface.text(codePoint(word), at[1], middle, Ink.TEXT, Type.SMALL);
        surface.text("" + (word + 1), at[2] + 6, middle, Ink.TEXT, Type.SMALL);
        oneHot(word, at[3], middle, cell(width), surface);
        surface.text(vector(codes, word), at[4], middle, Ink.TEXT, Type.SMALL);
        int column = 0;
        for (Codes.Code code : Codes.Code.values()) {
            column++;
            double left = at[column];
            double right = code == Codes.Code.EMBEDDING ? width : at[column + 1];
            String key = code.name().toLowerCase(Locale.ROOT) + "." + word;
            Box box = new Box(left, top, right - left, ROW);
            surface.spot(new Spot(key, box, explanation(codes, code, word)));
        }
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

    private static String codePoint(int word) {
        StringBuilder hex = new StringBuilder("U+");
        for (int shift = 12; shift >= 0; shift -= 4) {
            hex.append("0123456789ABCDEF".charAt(Codes.codePoint(word) >> shift & 15));
        }
        return hex.toString();
    }

    private static Text explanation(Codes codes, Codes.Code code, int word) {
        return switch (code) {
            case UNICODE ->
                    Text.of(
                                    "{glyph} 的 Unicode 编号：{code} = {n}。这是字符表里的位置，与意思无关。",
                                    "Unicode number of {glyph}: {code} = {n}. A place in a table of"
                                            + " characters; it knows nothing of meaning.")
                            .with("glyph", glyph(word))
                            .with("code", codePoint(word))
                            .with("n", Codes.codePoint(word));
            case INTEGER ->
                    Text.of(
                                    "{word} 在词典里排第 {n}。次序是任意的。",
                                    "{word} is number {n} of the dictionary. Any order would do.")
                            .with("word", name(word))
                            .with("n", word + 1);
            case ONE_HOT ->
                    Text.of(
                                    "{word} 的 one-hot：4×4 单位矩阵的第 {n} 行。任意两个词的距离都是 √2，余弦都是 0。",
                                    "One-hot of {word}: row {n} of the 4×4 identity. Any two words"
                                            + " are √2 apart, their cosine is 0.")
                            .with("word", name(word))
                            .with("n", word + 1);
            case EMBEDDING -> embedding(codes, word);
        };
    }

    /** What a place of the embedding is. */
    static Text embedding(Codes codes, int word) {
        return Text.of(
                        "{word} 的词嵌入 {vector}，是意思空间里的一个点，可以拖动。",
                        "Embedding of {word}: {vector}, a point in a space of meaning. Drag it.")
                .with("word", name(word))
                .with("vector", vector(codes, word));
    }

    private static String vector(Codes codes, int word) {
        return "(" + Numbers.fixed(codes.x(word), 2) + ", " + Numbers.fixed(codes.y(word), 2) + ")";
    }
}
