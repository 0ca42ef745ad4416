package neurarium.symbolic;

/**
 * The characters of a formula in one way of writing: full-width forms become plain ones, Unicode
 * signs their ASCII twins. Every character stays in its column. Raised characters are apart: they
 * are seen as plain ones between {@link #raise} and {@link #lower}, where nothing else is seen.
 */
final class Scanner {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱˣʸᵃᵇᶜᵈᵉᵏᵐᵗᵘᵛʷᶻ";
    private static final String LOWERED = "0123456789+-()nixyabcdekmtuvwz";
    private static final int FULL_WIDTH = 0xfee0;

    private final String text;
    private boolean raised;
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
        return now() == 0;
    }

    /** The present character; 0 at the end. */
    char now() {
        return at(at);
    }

    /** The character behind the present one, whatever it is; 0 at the end. */
    char next() {
        return at(at + 1);
    }

    /** The character of an index; 0 where there is none to be seen. */
    char at(int index) {
        if (index < 0 || index >= text.length()) {
            return 0;
        }
        char c = text.charAt(index);
        int place = RAISED.indexOf(c);
        if (raised) {
            return place < 0 ? 0 : LOWERED.charAt(place);
        }
        return place < 0 && c != 0 ? plain(c) : '\ufffd';
    }

    void advance(int characters) {
        at += characters;
        if (!raised) {
            skipSpace();
        }
    }

    /** Goes over a character if it is the present one. */
    boolean take(char c) {
        if (now() == c) {
            advance(1);
            return true;
        }
        return false;
    }

    /** Whether a raised character is the present one. */
    boolean isRaised() {
        return !raised && at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0;
    }

    /** From here on raised characters are seen as plain ones, up to the first other one. */
    void raise() {
        raised = true;
    }

    /** Back to the line. */
    void lower() {
        raised = false;
        skipSpace();
    }

    /** Whether a digit comes next, and the last character before any space was one, too. */
    boolean isBetweenNumbers() {
        if (!isDigit(now())) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && isSpace(text.charAt(before))) {
            before--;
        }
        return isDigit(at(before));
    }

    /**
     * The digits and points that start here, perhaps with a power of ten such as e5 or E-5, which a
     * true minus (2e − 5) does not make.
     *
     * @param comma whether a comma between digits is a point
     */
    String number(boolean comma) {
        int end = at;
        while (isDigit(at(end)) || (comma && end > at && isDecimalComma(end))) {
            end++;
        }
        int power = end + 1;
        if (at(power) == '+' || (at(power) == '-' && text.charAt(power) == '-')) {
            power++;
        }
        if ((at(end) == 'e' || at(end) == 'E') && at(power) >= '0' && at(power) <= '9') {
            end = power;
            while (at(end) >= '0' && at(end) <= '9') {
                end++;
            }
        }
        return plainly(at, end).replace(',', '.');
    }

    private boolean isDecimalComma(int index) {
        return at(index) == ',' && isDigit(at(index - 1)) && isDigit(at(index + 1));
    }

    /**
     * The letters that start here, with the digits and the indices behind them: x1, w_{12}, αy₂.
     */
    String word() {
        int end = at;
        while (isPartOfWord(end)) {
            end++;
            if (at(end - 1) == '_' && at(end) == '{') {
                int close = text.indexOf('}', end);
                end = close < 0 ? end : close + 1;
            }
        }
        return plainly(at, end);
    }

    private boolean isPartOfWord(int index) {
        char c = at(index);
        return isLetter(c)
                || c == '_'
                || Index.isSmall(c)
                || (c >= '0' && c <= '9')
                || (c == '.' && isDigit(at(index - 1)) && isDigit(at(index + 1)));
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
            plain.append(at(i));
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
                || c == '\u202f'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200b')
                || (c >= '\u2060' && c <= '\u2064'); // signs of a product that are not seen
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - FULL_WIDTH);
        }
        return switch (c) {
            case '−', '–', '—', '‐', '‑', '﹣' -> '-';
            case '·', '×', '∙', '⋅', '∗', '•', '✕' -> '*';
            case '÷', '∕', '⁄' -> '/';
            case 'ˆ' -> '^';
            case '∣' -> '|';
            case '。' -> '.';
            case '、' -> ',';
            case '【' -> '[';
            case '】' -> ']';
            default -> c;
        };
    }
}
