package neurarium.translate;

/**
 * One text in both languages.
 *
 * @param place the file that it stands in, from the project's folder
 */
record Pair(String place, String zh, String en) {
    /** Whether the first is Chinese and the second is not, as in every pair of ours. */
    static boolean isOne(String zh, String en) {
        return hasHan(zh) && !hasHan(en) && !en.isBlank();
    }

    private static boolean hasHan(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
