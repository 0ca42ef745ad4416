package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The four codes side by side, the plane of the embedding, and the distances in each code. */
final class CodesView {
    private static final List<Codes.Code> CODES = List.of(Codes.Code.values());
    private static final double ROW = 34;
    private static final double TABLE = 30 + Codes.COUNT * ROW + 16;
    private static final double DISTANCES = 64 + 3 * ROW + 84;
    private static final double LEFT = 34;
    private static final Ink[] INKS = {Ink.SERIES_3, Ink.SERIES_5, Ink.SERIES_2, Ink.SERIES_4};
    private static final Type HEAD = Type.SMALL.sized(12);

    private CodesView() {}

    private static boolean isWide(double width) {
        return width >= 620;
    }

    private static Box plane(double width) {
        double side = isWide(width) ? Math.min(296, width * 0.48) : Math.min(380, width - 8);
        return new Box(LEFT, TABLE + 8, side - LEFT, side - LEFT);
    }

    static double height(double width) {
        double below = plane(width).bottom() + 34;
        return isWide(width) ? Math.max(below, TABLE + DISTANCES) : below + DISTANCES;
    }

    static void draw(Codes codes, Surface surface) {
        double width = surface.width();
        table(codes, surface);
        Box plane = plane(width);
        plane(codes, plane, surface);
        double x = isWide(width) ? plane.right() + 40 : 0;
        double y = isWide(width) ? TABLE : plane.bottom() + 34;
        distances(codes, new Box(x, y, width - x, DISTANCES), surface);
    }

    // The codes

    private static void table(Codes codes, Surface surface) {
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
        surface.disc(at[0] + 8, middle, 4, INKS[word]);
        Type glyph = Type.BODY.sized(18);
        surface.text(Codes.glyph(word), at[0] + 18, middle, Ink.TEXT, glyph);
        if (hasRoom && surface.lang() == Lang.EN) {
            surface.text(Codes.english(word), at[0] + 40, middle, Ink.QUIET, Type.SMALL);
        }
        String hex = "U+" + hex(word);
        surface.text(hex, at[1], middle, Ink.TEXT, Type.SMALL);
        surface.text("" + (word + 1), at[2] + 6, middle, Ink.TEXT, Type.SMALL);
        oneHot(word, at[3], middle, cell(width), surface);
        String vector =
                "("
                        + Numbers.fixed(codes.x(word), 2)
                        + ", "
                        + Numbers.fixed(codes.y(word), 2)
                        + ")";
        surface.text(vector, at[4], middle, Ink.TEXT, Type.SMALL);
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

    private static Text embedding(Codes codes, int word) {
        String vector =
                "("
                        + Numbers.fixed(codes.x(word), 2)
                        + ", "
                        + Numbers.fixed(codes.y(word), 2)
                        + ")";
        return Text.of(
                Codes.glyph(word) + " 的词嵌入 " + vector + "，是意思空间里的一个点，可以拖动。",
                "Embedding of "
                        + Codes.name(word).en()
                        + ": "
                        + vector
                        + ", a point in a space of meaning. Drag it.");
    }

    // The plane

    private static void plane(Codes codes, Box box, Surface surface) {
        Plot plot = new Plot(box, 0, 1, 0, 1);
        plot.axes(surface, 5, 5);
        int a = codes.chosen();
        int b = codes.other();
        arrow(codes, a, plot, surface);
        arrow(codes, b, plot, surface);
        surface.dashed(
                plot.x().pixel(codes.x(a)),
                plot.y().pixel(codes.y(a)),
                plot.x().pixel(codes.x(b)),
                plot.y().pixel(codes.y(b)),
                Ink.ATTENTION,
                2);
        for (int word = 0; word < Codes.COUNT; word++) {
            double x = plot.x().pixel(codes.x(word));
            double y = plot.y().pixel(codes.y(word));
            surface.disc(x, y, 7, INKS[word]);
            if (word == a) {
                surface.ring(x, y, 11, Ink.ATTENTION, 2);
            }
            boolean left = codes.x(word) > 0.85;
            Type type = left ? Type.BODY.sized(17).right() : Type.BODY.sized(17);
            double up = codes.y(word) > 0.93 ? 14 : codes.y(word) < 0.07 ? -14 : -12;
            String name = Codes.name(word).in(surface.lang());
            surface.text(name, x + (left ? -12 : 12), y + up, Ink.TEXT, type);
            Box spot = Box.around(x, y, 26, 26);
            surface.spot(new Spot("word." + word, spot, embedding(codes, word)));
        }
    }

    private static void arrow(Codes codes, int word, Plot plot, Surface surface) {
        double x = plot.x().pixel(codes.x(word));
        double y = plot.y().pixel(codes.y(word));
        surface.line(plot.x().pixel(0), plot.y().pixel(0), x, y, INKS[word], 1.5);
    }

    /** The word under a finger; −1 where there is none. */
    static int at(Codes codes, Touch touch) {
        Box box = plane(touch.width());
        Plot plot = new Plot(box, 0, 1, 0, 1);
        int best = -1;
        double least = 24;
        for (int word = 0; word < Codes.COUNT; word++) {
            double dx = plot.x().pixel(codes.x(word)) - touch.x();
            double dy = plot.y().pixel(codes.y(word)) - touch.y();
            if (Math.hypot(dx, dy) < least) {
                least = Math.hypot(dx, dy);
                best = word;
            }
        }
        return best;
    }

    /** The place in the plane under a finger, to two digits and within the plane: x, y. */
    static double[] place(Touch touch) {
        Box box = plane(touch.width());
        Plot plot = new Plot(box, 0, 1, 0, 1);
        return new double[] {tidy(plot.x().value(touch.x())), tidy(plot.y().value(touch.y()))};
    }

    private static double tidy(double value) {
        return Math.rint(100 * Math.max(0, Math.min(1, value))) / 100;
    }

    // The distances

    private static void distances(Codes codes, Box box, Surface surface) {
        Lang lang = surface.lang();
        int word = codes.chosen();
        String title =
                Text.of(
                                "从 " + Codes.glyph(word) + " 到别的词有多远",
                                "How far the others are from " + Codes.name(word).en())
                        .in(lang);
        surface.text(title, box.x(), box.y() + 12, Ink.TEXT, Type.SMALL.bold());
        double first = lang == Lang.EN ? 64 : 40;
        double column = (box.width() - first) / 5;
        for (int i = 0; i < 5; i++) {
            String head = i < 4 ? CODES.get(i).title.in(lang) : Text.of("余弦", "cosine").in(lang);
            double right = box.x() + first + (i + 1) * column - 4;
            surface.text(head, right, box.y() + 38, Ink.QUIET, HEAD.right());
        }
        surface.line(box.x(), box.y() + 52, box.right(), box.y() + 52, Ink.LINE, 1);
        double y = box.y() + 54;
        for (int other = 0; other < Codes.COUNT; other++) {
            if (other != word) {
                distanceRow(codes, other, new Box(box.x(), y, box.width(), ROW), first, surface);
                y += ROW;
            }
        }
        formula(codes, box.x(), y + 22, surface);
    }

    private static void distanceRow(
            Codes codes, int other, Box box, double first, Surface surface) {
        int word = codes.chosen();
        if (other == codes.other()) {
            surface.fill(new Box(box.x(), box.y() + 1, 3, ROW - 2), Ink.ATTENTION);
        }
        double middle = box.centerY();
        String name = Codes.name(other).in(surface.lang());
        surface.text(name, box.x() + 8, middle, Ink.TEXT, Type.BODY);
        double column = (box.width() - first) / 5;
        for (int i = 0; i < 5; i++) {
            boolean isCosine = i == 4;
            Codes.Code code = CODES.get(Math.min(i, 3));
            double value = isCosine ? codes.cosine(word, other) : codes.distance(code, word, other);
            boolean nearest = !isCosine && codes.nearest(code, word) == other;
            String number = i < 2 ? Numbers.fixed(value, 0) : Numbers.fixed(value, 2);
            double right = box.x() + first + (i + 1) * column - 4;
            Type type = nearest ? Type.SMALL.bold().right() : Type.SMALL.right();
            surface.text(number, right, middle, Ink.TEXT, type);
            if (nearest) {
                double wide = surface.textWidth(number, type);
                surface.line(right - wide, middle + 10, right, middle + 10, Ink.ATTENTION, 2);
            }
            Box spot = new Box(right + 4 - column, box.y(), column, ROW);
            Text words = isCosine ? cosine(codes, word, other) : difference(codes, code, other);
            surface.spot(new Spot("distance." + other + "." + i, spot, words));
        }
    }

    private static Text difference(Codes codes, Codes.Code code, int other) {
        int word = codes.chosen();
        String value = Numbers.fixed(codes.distance(code, word, other), 3);
        return switch (code) {
            case UNICODE, INTEGER -> {
                int a = code == Codes.Code.UNICODE ? Codes.codePoint(word) : word + 1;
                int b = code == Codes.Code.UNICODE ? Codes.codePoint(other) : other + 1;
                yield Text.same("|" + a + " − " + b + "| = " + Math.abs(a - b));
            }
            case ONE_HOT -> Text.same("√(1² + 1²) = " + value);
            case EMBEDDING -> Text.same(root(codes, word, other) + " = " + value);
        };
    }

    private static String root(Codes codes, int a, int b) {
        return "√(("
                + Numbers.fixed(codes.x(a), 2)
                + " − "
                + Numbers.fixed(codes.x(b), 2)
                + ")² + ("
                + Numbers.fixed(codes.y(a), 2)
                + " − "
                + Numbers.fixed(codes.y(b), 2)
                + ")²)";
    }

    private static Text cosine(Codes codes, int a, int b) {
        String dot =
                Numbers.fixed(codes.x(a), 2)
                        + "·"
                        + Numbers.fixed(codes.x(b), 2)
                        + " + "
                        + Numbers.fixed(codes.y(a), 2)
                        + "·"
                        + Numbers.fixed(codes.y(b), 2);
        String lengths =
                Numbers.fixed(Math.hypot(codes.x(a), codes.y(a)), 3)
                        + "·"
                        + Numbers.fixed(Math.hypot(codes.x(b), codes.y(b)), 3);
        return Text.same(
                "cos φ = ("
                        + dot
                        + ") / ("
                        + lengths
                        + ") = "
                        + Numbers.fixed(codes.cosine(a, b), 3));
    }

    private static void formula(Codes codes, double x, double y, Surface surface) {
        int a = codes.chosen();
        int b = codes.other();
        Type type = Type.SMALL.sized(surface.width() < 420 ? 12 : 13);
        String pair = Codes.glyph(a) + Codes.glyph(b);
        String distance =
                root(codes, a, b)
                        + " = "
                        + Numbers.fixed(codes.distance(Codes.Code.EMBEDDING, a, b), 2);
        surface.text(pair, x, y, Ink.TEXT, Type.BODY.sized(16));
        surface.text(distance, x + 42, y, Ink.TEXT, type);
        String near =
                Text.of("下划线：各编码里离得最近的词", "underlined: the nearest word in each code")
                        .in(surface.lang());
        surface.text(near, x, y + 28, Ink.QUIET, HEAD);
    }
}
