package neurarium.io;

/**
 * Numbers as text and back, in the form of {@link Double#toString}, in a tenth of the code: the
 * tables that a compiled page would need for the JDK's methods weigh 19 KB. Powers of ten are
 * applied to an unevaluated sum of two doubles, {@code high + low}, which carries 106 bits; that
 * decides every rounding but those that lie within 10⁻¹³ of a digit of the middle.
 *
 * @see <a href="https://doi.org/10.1007/BF01397083">T. J. Dekker, A floating-point technique for
 *     extending the available precision, 1971</a>
 */
public final class Decimal {
    /** Every power of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    private static final int MAX_SIZE = POWERS.length - 1;

    /** As many digits as always survive a double, and as many as always tell two apart. */
    private static final int SURE = 15;

    private static final int ENOUGH = 17;

    /** Digits that fit a long. */
    private static final int IN_LONG = 18;

    /** Keeps products of very large and very small numbers in range; exact. */
    private static final double AWAY = 0x1p96;

    private double high;
    private double low;

    private Decimal(double high, double low) {
        this.high = high;
        this.low = low;
    }

    /** The shortest text of up to 17 digits that {@link #read} turns back into the value. */
    public static String write(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        boolean negative = value < 0 || (value == 0 && 1 / value < 0);
        double size = Math.abs(value);
        if (size == 0) {
            return negative ? "-0.0" : "0.0";
        }
        int exponent = (int) Math.floor(Math.log10(size)); // perhaps one too small or too large
        long most = digits(size, exponent, ENOUGH);
        if (most >= power(ENOUGH)) {
            exponent++;
        } else if (most < power(ENOUGH - 1)) {
            exponent--;
        }
        long digits = digits(size, exponent, SURE);
        int count = SURE;
        while (count < ENOUGH && scaled(digits, exponent - count + 1) != size) {
            count++;
            digits = digits(size, exponent, count);
        }
        if (digits >= power(count)) { // rounded up to a power of ten
            digits /= 10;
            exponent++;
        }
        return (negative ? "-" : "") + text(Long.toString(digits), exponent);
    }

    private static long power(int exponent) {
        return (long) POWERS[exponent];
    }

    /** The first digits of a number whose first digit stands for {@code 10^exponent}, rounded. */
    private static long digits(double size, int exponent, int count) {
        boolean small = size < 1;
        Decimal number = new Decimal(small ? size * AWAY : size / AWAY, 0);
        number.scale(count - 1 - exponent);
        double back = small ? 1 / AWAY : AWAY;
        double whole = Math.rint(number.high * back);
        return (long) whole + Math.round((number.high * back - whole) + number.low * back);
    }

    /** {@code digits · 10^exponent}. */
    private static double scaled(long digits, int exponent) {
        double whole = (double) digits;
        boolean grows = exponent > 0;
        double away = grows ? 1 / AWAY : AWAY;
        Decimal number = new Decimal(whole * away, (digits - (long) whole) * away);
        number.scale(exponent);
        return grows ? number.high * AWAY : number.high / AWAY;
    }

    /** Multiplies by a power of ten. */
    private void scale(int exponent) {
        for (int left = exponent; left > 0; left -= MAX_SIZE) {
            multiply(POWERS[Math.min(left, MAX_SIZE)]);
        }
        for (int left = -exponent; left > 0; left -= MAX_SIZE) {
            divide(POWERS[Math.min(left, MAX_SIZE)]);
        }
    }

    private void multiply(double factor) {
        double product = high * factor;
        sum(product, error(high, factor, product) + low * factor);
    }

    private void divide(double divisor) {
        double quotient = high / divisor;
        double product = quotient * divisor;
        double rest = high - product - error(quotient, divisor, product) + low;
        sum(quotient, rest / divisor);
    }

    private void sum(double large, double small) {
        high = large + small;
        low = small - (high - large);
    }

    /** What rounding took from a product (Dekker's product, each factor in two halves). */
    private static double error(double a, double b, double product) {
        double aHigh = half(a);
        double bHigh = half(b);
        double aLow = a - aHigh;
        double bLow = b - bHigh;
        return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
    }

    private static double half(double a) {
        double shifted = 134217729 * a; // 2²⁷ + 1
        return shifted - (shifted - a);
    }

    private static String text(String digits, int exponent) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        String kept = digits.substring(0, end);
        if (exponent < -3 || exponent > 6) {
            return kept.charAt(0) + "." + (end > 1 ? kept.substring(1) : "0") + "E" + exponent;
        }
        if (exponent < 0) {
            return "0." + zeros(-exponent - 1) + kept;
        }
        if (end <= exponent + 1) {
            return kept + zeros(exponent + 1 - end) + ".0";
        }
        return kept.substring(0, exponent + 1) + "." + kept.substring(exponent + 1);
    }

    private static String zeros(int count) {
        return "0000000".substring(0, count);
    }

    /**
     * Reads a number such as {@code -12.5e-3}: the nearest double for up to 18 digits; of further
     * digits only their number counts.
     *
     * @throws NumberFormatException with the text, where it is no such number
     */
    public static double read(String text) {
        int at = 0;
        int end = text.length();
        boolean negative = at < end && text.charAt(at) == '-';
        if (at < end && (negative || text.charAt(at) == '+')) {
            at++;
        }
        long digits = 0;
        int kept = 0;
        int seen = 0;
        int exponent = 0;
        boolean point = false;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '.' && !point) {
                point = true;
                continue;
            }
            if (c < '0' || c > '9') {
                break;
            }
            seen++;
            if (kept < IN_LONG) {
                digits = 10 * digits + (c - '0');
                kept += digits > 0 ? 1 : 0;
                exponent -= point ? 1 : 0;
            } else {
                exponent += point ? 0 : 1;
            }
        }
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            exponent += exponent(text, at + 1);
            at = end;
        }
        if (seen == 0 || at < end) {
            throw new NumberFormatException("For input string: \"" + text + "\"");
        }
        double size = digits == 0 || exponent + kept < -330 ? 0 : size(digits, kept, exponent);
        return negative ? -size : size;
    }

    private static double size(long digits, int kept, int exponent) {
        return exponent + kept > 310 ? Double.POSITIVE_INFINITY : scaled(digits, exponent);
    }

    /** The whole number from a place to the end; far too large ones stay far too large. */
    private static int exponent(String text, int from) {
        boolean negative = from < text.length() && text.charAt(from) == '-';
        boolean signed = negative || (from < text.length() && text.charAt(from) == '+');
        int at = signed ? from + 1 : from;
        if (at == text.length()) {
            throw new NumberFormatException("For input string: \"" + text + "\"");
        }
        int value = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                throw new NumberFormatException("For input string: \"" + text + "\"");
            }
            value = Math.min(100_000, 10 * value + (c - '0'));
        }
        return negative ? -value : value;
    }
}
