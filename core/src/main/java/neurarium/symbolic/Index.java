package neurarium.symbolic;

/**
 * What stands below a letter, however it is typed: that of x1, x₁, x_1 and x_{1} is ₁, that of x_ij
 * and x_{ij} is _ij.
 *
 * @param length how many characters of the word it takes; 0 where there is none
 * @param text as it is written; empty where it is none that can be read
 * @param isBelow whether it is marked as standing below the line; x1 is not
 */
record Index(int length, String text, boolean isBelow) {
    /** A longer one would not fit into a picture. */
    private static final int LONGEST = 3;

    /** Reads the index that starts at a place of a word. */
    static Index at(int start, String word) {
        int from = start;
        int end = start;
        int next = start;
        if (from < word.length() && word.charAt(from) == '_') {
            from++;
            if (from < word.length() && word.charAt(from) == '{') {
                from++;
                end = Math.max(from, word.indexOf('}', from));
                next = end + 1;
            } else {
                end = endOfLetters(from, word);
                end = end > from ? end : endOfDigits(from, word);
                next = end;
            }
        } else {
            end = endOfDigits(start, word);
            next = end;
        }
        boolean below = end > start && !isDigit(word.charAt(start));
        return new Index(Math.min(next, word.length()) - start, written(word, from, end), below);
    }

    private static int endOfLetters(int start, String word) {
        int end = start;
        while (end < word.length() && Names.isLatin(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfDigits(int start, String word) {
        int end = start;
        while (end < word.length() && (isDigit(word.charAt(end)) || isSmall(word.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static String written(String word, int start, int end) {
        StringBuilder text = new StringBuilder();
        boolean letters = false;
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            letters |= Names.isLatin(c);
            if (!Names.isLatin(c) && !isDigit(c) && !isSmall(c)) {
                return "";
            }
            text.append(isDigit(c) ? (char) (c - '0' + '₀') : c);
        }
        if (text.length() > LONGEST) {
            return "";
        }
        return letters ? "_" + digits(text.toString()) : text.toString();
    }

    /** The small digits of a text as plain ones. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(isSmall(c) ? (char) (c - '₀' + '0') : c);
        }
        return plain.toString();
    }

    /** The whole number that it is; empty where it is none. */
    String number() {
        return text.startsWith("_") ? "" : digits(text);
    }

    static boolean isSmall(char c) {
        return c >= '₀' && c <= '₉';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
