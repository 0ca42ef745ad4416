package neurarium.demos.backprop;

import neurarium.ui.Numbers;

/** Numbers as this page shows them: given ones as they are, computed ones to three figures. */
final class Figures {
    /** Below this, what the engine computes is rounding. */
    private static final double NOISE = 1e-6;

    private Figures() {}

    /** Three digits after the point, more where the number is small; exact ones without zeros. */
    static String of(double value) {
        if (isExact(value)) {
            return Numbers.brief(Math.rint(value * 1000) / 1000);
        }
        double size = Math.abs(value);
        return Numbers.fixed(value, size >= 0.0995 ? 3 : size >= 0.00995 ? 4 : 5);
    }

    /** Whether three digits after the point are the whole number. */
    static boolean isExact(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return Math.abs(value - rounded) <= NOISE * Math.max(0.1, Math.abs(value));
    }

    /** A number within a formula, in parentheses where it is negative. */
    static String factor(double value) {
        String text = of(value);
        return text.charAt(0) == '−' ? "(" + text + ")" : text;
    }
}
