package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula piece by piece: the symbols, under each the number it stands for, and what comes out.
 *
 * @param left what is computed
 * @param sign = where the numbers shown are the whole numbers, otherwise ≈
 */
record Formula(String left, List<Piece> pieces, String sign, String result) {
    /** What a piece stands for. */
    enum Kind {
        /** A sign of arithmetic or the name of a function. */
        SIGN,
        /** A number of the forward walk. */
        VALUE,
        /** A derivative of L. */
        GRADIENT
    }

    /** A piece; signs have no key. */
    record Piece(Kind kind, String key, String symbol, String number) {}

    /**
     * Reads a template: {@code {key}} is a quantity, {@code {f}} the activation, {@code *} a
     * product whose sign only numbers need, anything else stands for itself.
     */
    static Formula of(String key, String template, Quantities quantities) {
        List<Piece> pieces = new ArrayList<>();
        boolean exact = Figures.isExact(quantities.value(key));
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            int end = at + 1;
            if (c == '{') {
                end = template.indexOf('}', at) + 1;
                String name = template.substring(at + 1, end - 1);
                if (name.equals("f")) {
                    pieces.add(new Piece(Kind.SIGN, "", "f", quantities.function()));
                } else {
                    boolean inside = needsParentheses(template, at, end);
                    pieces.add(quantity(name, inside, quantities));
                    exact &= Figures.isExact(quantities.value(name));
                }
            } else if (c == '*') {
                pieces.add(new Piece(Kind.SIGN, "", "", "·"));
            } else {
                while (end < template.length() && "{*".indexOf(template.charAt(end)) < 0) {
                    end++;
                }
                String sign = template.substring(at, end);
                pieces.add(new Piece(Kind.SIGN, "", sign, sign));
            }
            at = end;
        }
        String result = Figures.of(quantities.value(key));
        return new Formula(quantities.symbol(key), pieces, exact ? "=" : "≈", result);
    }

    private static Piece quantity(String key, boolean inside, Quantities quantities) {
        double value = quantities.value(key);
        return new Piece(
                Step.isDerivative(key) ? Kind.GRADIENT : Kind.VALUE,
                key,
                quantities.symbol(key),
                inside ? Figures.factor(value) : Figures.of(value));
    }

    /** Whether a negative number would touch a sign here. */
    private static boolean needsParentheses(String template, int start, int end) {
        String before = template.substring(0, start).trim();
        boolean sign =
                !before.isEmpty() && "*·/+−".indexOf(before.charAt(before.length() - 1)) >= 0;
        return sign || (end < template.length() && "²".indexOf(template.charAt(end)) >= 0);
    }

    /** The symbols in one line. */
    String symbols() {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            line.append(piece.symbol);
        }
        return line.toString();
    }

    /** The numbers in one line. */
    String numbers() {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            line.append(piece.number);
        }
        return line.toString();
    }

    /** All of it in one line: p = f(u₁x₁ + u₂x₂) = tanh(0.4·1 + (−0.1)·2) ≈ 0.197. */
    String line() {
        String start = left + " = " + symbols();
        return numbers().equals(result)
                ? start + (symbols().equals(result) ? "" : " = " + result)
                : start + " = " + numbers() + " " + sign + " " + result;
    }

    /** Whether a quantity occurs on the right side. */
    boolean uses(String key) {
        for (Piece piece : pieces) {
            if (piece.key.equals(key)) {
                return true;
            }
        }
        return false;
    }
}
