package neurarium.symbolic;

/**
 * The characters of a formula in one way of writing: full-width forms become plain ones, Unicode
 * signs their ASCII twins. Every character stays in its column.
 */
final class Scanner {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char MINUS = '⁻';

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
        skipSpace();
    }

    /** The index of the present character. */
    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The present character; 0 at the end. */
    char now() {
        return isAtEnd() ? 0 : plain(text.charAt(at));
    }

    /** The character behind the present one, whatever it is; 0 at the end. */
    char next() {
        return at + 1 < text.length() ? plain(text.charAt(at + 1)) : 0;
    }

    void advance(int characters) {
        at += characters;
        skipSpace();
    }

    /** Goes over a character if it is the present one. */
    boolean take(char c) {
        if (now() == c) {
            advance(1);
            return true;
        }
        return false;
    }

    /** The digits and points that start here. */
    String digits() {
        int end = at;
        while (end < text.length() && isDigit(plain(text.charAt(end)))) {
            end++;
        }
        return plainly(at, end);
    }

    /** The letters that start here. */
    String letters() {
        int end = at;
        while (end < text.length() && isLetter(plain(text.charAt(end)))) {
            end++;
        }
        return plainly(at, end);
    }

    /** The raised number that starts here, such as ⁻¹² as −12; empty where there is none. */
    String superscript() {
        StringBuilder number = new StringBuilder();
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SUPERSCRIPTS.indexOf(c) >= 0) {
                number.append(SUPERSCRIPTS.indexOf(c));
            } else if (c == MINUS && number.length() == 0) {
                number.append('-');
            } else {
                break;
            }
        }
        return number.toString();
    }

    /** Characters as they were typed; whole surrogate pairs only. */
    String original(int start, int length) {
        int end = Math.min(text.length(), start + length);
        if (end < text.length() && end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
            end++;
        }
        return start < end ? text.substring(start, end) : "";
    }

    private String plainly(int start, int end) {
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < end; i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200b');
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c) || (c >= '₀' && c <= '₉') || c == '_';
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0); // full-width forms
        }
        return switch (c) {
            case '−', '–', '—' -> '-';
            case '·', '×', '∙', '⋅', '∗' -> '*';
            case '÷', '∕' -> '/';
            case '。' -> '.';
            case '【', '[' -> '(';
            case '】', ']' -> ')';
            default -> c;
        };
    }
}
