package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a formula with exponents: in {@code e^{−z}} what is between the braces stands higher
 * and is smaller, but never under 12 px. An exponent within an exponent is in parentheses.
 */
public final class Exponents {
    private static final String OPEN = "^{";

    private Exponents() {}

    /** The same on one level, for where there is nothing but letters: e^(−z). */
    public static String plain(String formula) {
        return formula.replace(OPEN, "^(").replace('}', ')');
    }

    public static double width(String formula, Type type, Surface surface) {
        double width = 0;
        for (Piece piece : pieces(formula, type)) {
            width += surface.textWidth(piece.text, piece.type);
        }
        return width;
    }

    /** Draws a formula from x to the right. */
    public static void draw(
            String formula, double x, double y, Ink ink, Type type, Surface surface) {
        double right = x;
        for (Piece piece : pieces(formula, type)) {
            surface.text(piece.text, right, y - piece.rise, ink, piece.type);
            right += surface.textWidth(piece.text, piece.type);
        }
    }

    private record Piece(String text, double rise, Type type) {}

    private static List<Piece> pieces(String formula, Type type) {
        Type small = type.sized(Math.max(12, 0.75 * type.size()));
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int open = formula.indexOf(OPEN);
        while (open >= 0) {
            int close = close(formula, open);
            pieces.add(new Piece(formula.substring(start, open), 0, type));
            String exponent = plain(formula.substring(open + OPEN.length(), close));
            pieces.add(new Piece(exponent, 0.4 * type.size(), small));
            start = close + 1;
            open = formula.indexOf(OPEN, start);
        }
        pieces.add(new Piece(formula.substring(start), 0, type));
        return pieces;
    }

    /** The brace that closes an exponent. */
    private static int close(String formula, int open) {
        int at = open + OPEN.length();
        for (int depth = 1; at < formula.length(); at++) {
            depth += formula.charAt(at) == '{' ? 1 : formula.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("an exponent is not closed in " + formula);
    }
}
