package neurarium.demos.words;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** How far the other words are from the chosen one in each code, and the formula of one pair. */
final class DistancesView {
    static final double HEIGHT = 64 + 3 * CodesTable.ROW + 84;

    private DistancesView() {}

    static void draw(Codes codes, Box box, Surface surface) {
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
            String head =
                    i < 4
                            ? CodesTable.CODES.get(i).title.in(lang)
                            : Text.of("余弦", "cosine").in(lang);
            double right = box.x() + first + (i + 1) * column - 4;
            surface.text(head, right, box.y() + 38, Ink.QUIET, CodesTable.HEAD.right());
        }
        surface.line(box.x(), box.y() + 52, box.right(), box.y() + 52, Ink.LINE, 1);
        double y = box.y() + 54;
        for (int other = 0; other < Codes.COUNT; other++) {
            if (other != word) {
                row(codes, other, new Box(box.x(), y, box.width(), CodesTable.ROW), first, surface);
                y += CodesTable.ROW;
            }
        }
        formula(codes, box.x(), y + 22, surface);
    }

    private static void row(Codes codes, int other, Box box, double first, Surface surface) {
        int word = codes.chosen();
        if (other == codes.other()) {
            surface.fill(new Box(box.x(), box.y() + 1, 3, CodesTable.ROW - 2), Ink.ATTENTION);
        }
        double middle = box.centerY();
        String name = Codes.name(other).in(surface.lang());
        surface.text(name, box.x() + 8, middle, Ink.TEXT, Type.BODY);
        double column = (box.width() - first) / 5;
        for (int i = 0; i < 5; i++) {
            boolean isCosine = i == 4;
            Codes.Code code = CodesTable.CODES.get(Math.min(i, 3));
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
            Box spot = new Box(right + 4 - column, box.y(), column, CodesTable.ROW);
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
        surface.text(near, x, y + 28, Ink.QUIET, CodesTable.HEAD);
    }
}
