package neurarium.demos.words;

import static neurarium.ui.Numbers.fixed;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** How far the other words are from the chosen one in each code, and the formula of one pair. */
record DistancesView(Codes codes, Surface surface) {
    private static final Codes.Code[] CODES = Codes.Code.values();

    /** Where the columns end, as parts of their width; the heads are not equally long. */
    private static final double[] ENDS = {0, 0.204, 0.376, 0.565, 0.837, 1};

    /** Draws them from a place to the right end of the picture; returns where they end. */
    double draw(double x, double top) {
        Lang lang = surface.lang();
        Box box = new Box(x, top, surface.width() - x, 0);
        Text title =
                Text.of("从 {word} 到别的词有多远", "How far the others are from {word}")
                        .with("word", CodesTable.name(codes.chosen));
        surface.text(title.in(lang), x, top + 12, Ink.TEXT, Type.SMALL.bold());
        double stagger = box.width() < 340 && lang == Lang.EN ? 6 : 0; // else heads would touch
        for (int i = 0; i <= CODES.length; i++) {
            Text head = i < CODES.length ? CodesTable.title(CODES[i]) : Text.of("余弦", "cosine");
            double right = column(box, i).right() - 4;
            double y = top + 38 + (i % 2 == 0 ? -stagger : stagger);
            surface.text(head.in(lang), right, y, Ink.QUIET, Type.CAPTION.right());
        }
        surface.line(x, top + 52, box.right(), top + 52, Ink.LINE, 1);
        double y = top + 54;
        for (int other = 0; other < Codes.COUNT; other++) {
            if (other != codes.chosen) {
                row(other, new Box(x, y, box.width(), CodesTable.ROW));
                y += CodesTable.ROW;
            }
        }
        return formula(x, y + 22);
    }

    private Box column(Box row, int i) {
        double first = surface.lang() == Lang.EN ? 64 : 40; // for the name
        double wide = row.width() - first;
        double left = row.x() + first + ENDS[i] * wide;
        return new Box(left, row.y(), (ENDS[i + 1] - ENDS[i]) * wide, row.height());
    }

    private void row(int other, Box box) {
        int word = codes.chosen;
        if (other == codes.other) {
            surface.fill(new Box(box.x(), box.y() + 1, 3, CodesTable.ROW - 2), Ink.ATTENTION);
        }
        String name = CodesTable.name(other).in(surface.lang());
        surface.text(name, box.x() + 8, box.centerY(), Ink.TEXT, Type.BODY);
        for (int i = 0; i <= CODES.length; i++) {
            boolean isCosine = i == CODES.length;
            double value =
                    isCosine ? codes.cosine(word, other) : codes.distance(CODES[i], word, other);
            boolean isNearest = !isCosine && codes.nearest(CODES[i], word) == other;
            Box cell = column(box, i);
            number(fixed(value, i < 2 ? 0 : 2), isNearest, cell);
            String words = isCosine ? cosine(word, other) : difference(CODES[i], other);
            surface.spot(new Spot("distance." + other + "." + i, cell, Text.same(words)));
        }
    }

    private void number(String number, boolean isNearest, Box cell) {
        double right = cell.right() - 4;
        double y = cell.centerY();
        Type type = isNearest ? Type.SMALL.bold().right() : Type.SMALL.right();
        surface.text(number, right, y, Ink.TEXT, type);
        if (isNearest) {
            double wide = surface.textWidth(number, type);
            surface.line(right - wide, y + 10, right, y + 10, Ink.ATTENTION, 2);
        }
    }

    private String difference(Codes.Code code, int other) {
        int word = codes.chosen;
        String value = fixed(codes.distance(code, word, other), 3);
        return switch (code) {
            case UNICODE -> difference(Codes.codePoint(word), Codes.codePoint(other));
            case INTEGER -> difference(word + 1, other + 1);
            case ONE_HOT -> "√(1² + 1²) = " + value;
            case EMBEDDING -> root(word, other) + " = " + value;
        };
    }

    private static String difference(int a, int b) {
        return "|" + a + " − " + b + "| = " + Math.abs(a - b);
    }

    private String root(int a, int b) {
        String x = fixed(codes.x(a), 2) + " − " + fixed(codes.x(b), 2);
        String y = fixed(codes.y(a), 2) + " − " + fixed(codes.y(b), 2);
        return "√((" + x + ")² + (" + y + ")²)";
    }

    private String cosine(int a, int b) {
        String x = fixed(codes.x(a), 2) + "·" + fixed(codes.x(b), 2);
        String y = fixed(codes.y(a), 2) + "·" + fixed(codes.y(b), 2);
        String lengths = length(a) + "·" + length(b);
        String value = fixed(codes.cosine(a, b), 3);
        return "cos φ = (" + x + " + " + y + ") / (" + lengths + ") = " + value;
    }

    private String length(int word) {
        return fixed(Math.hypot(codes.x(word), codes.y(word)), 3);
    }

    private double formula(double x, double y) {
        int a = codes.chosen;
        int b = codes.other;
        double value = codes.distance(Codes.Code.EMBEDDING, a, b);
        String distance = root(a, b) + " = " + fixed(value, 2);
        boolean fits = x + 42 + surface.textWidth(distance, Type.SMALL) < surface.width();
        surface.text(CodesTable.pair(codes), x, y, Ink.TEXT, Type.BODY.sized(16));
        surface.text(distance, x + 42, y, Ink.TEXT, fits ? Type.SMALL : Type.CAPTION);
        Text note = Text.of("下划线：各编码里离得最近的词", "underlined: the nearest word in each code");
        Box below = new Box(x, y + 19, surface.width() - x, 0);
        return TextLines.draw(note.in(surface.lang()), below, Ink.QUIET, Type.CAPTION, surface);
    }
}
