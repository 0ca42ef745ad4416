package neurarium.ui;

import neurarium.io.Decimal;

/** The one way in which numbers are written and read. */
public final class Numbers {
    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

    private Numbers() {}

    /** For people: a fixed number of digits after the point (0 to 6) and a true minus sign. */
    public static String fixed(double value, int digits) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double power = POWERS[digits];
        double magnitude = Math.abs(value);
        if (magnitude >= 1e9) {
            return (value < 0 ? "−" : "") + Decimal.write(magnitude);
        }
        long scaled = (long) Math.floor(magnitude * power + 0.5);
        long whole = scaled / (long) power;
        StringBuilder text = new StringBuilder();
        if (value < 0 && scaled > 0) {
            text.append('−');
        }
        text.append(whole);
        if (digits > 0) {
            String fraction = Long.toString(scaled - whole * (long) power);
            text.append('.');
            text.append("000000", 0, digits - fraction.length());
            text.append(fraction);
        }
        return text.toString();
    }

    /**
     * For people: up to three digits after the point, zeros at the end left out: 1, 0.1, −0.025.
     */
    public static String brief(double value) {
        String text = fixed(value, 3);
        if (text.indexOf('.') < 0 || text.indexOf('E') >= 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        if (text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }

    /**
     * For people, where the size matters more than the digits: 0.012, 3·10⁻⁵, −2·10⁶. Two digits
     * count; from 0.001 to 999 no power of ten is written.
     */
    public static String small(double value) {
        double size = Math.abs(value);
        if (size == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return fixed(value, 0);
        }
        if (size >= 0.001 && size < 1000) {
            int first = (int) Math.floor(Math.log10(size));
            return fixed(value, Math.max(0, 1 - first));
        }
        int power = (int) Math.floor(Math.log10(size * 1.05)); // 9.6·10⁴ is written 1·10⁵
        double lead = value / Math.pow(10, power);
        StringBuilder raised = new StringBuilder(power < 0 ? "⁻" : "");
        String digits = Integer.toString(Math.abs(power));
        for (int i = 0; i < digits.length(); i++) {
            raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digits.charAt(i) - '0'));
        }
        return fixed(lead, 0) + "·10" + raised;
    }

    /** A whole number that is not negative as a small index: ₁₂. */
    public static String subscript(int index) {
        StringBuilder small = new StringBuilder();
        String digits = Integer.toString(index);
        for (int i = 0; i < digits.length(); i++) {
            small.append((char) ('₀' + digits.charAt(i) - '0'));
        }
        return small.toString();
    }

    /** A number as a factor in a formula: in parentheses where it is negative. */
    public static String factor(double value, int digits) {
        String text = fixed(value, digits);
        return text.charAt(0) == '−' ? "(" + text + ")" : text;
    }

    /** A number as a further term of a sum: " + 2.00" or " − 2.00". */
    public static String term(double value, int digits) {
        String text = fixed(value, digits);
        return text.charAt(0) == '−' ? " − " + text.substring(1) : " + " + text;
    }

    /** For machines: exact, as short as possible, a plain hyphen as minus. */
    public static String exact(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Decimal.write(value);
    }

    /** Reads a finite number, with either minus sign; NaN where the text is no such number. */
    public static double parse(String text) {
        String plain = text.trim().replace('−', '-');
        if (plain.isEmpty() || plain.length() > 40) {
            return Double.NaN;
        }
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return Double.NaN;
            }
        }
        try {
            double value = Decimal.read(plain);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
