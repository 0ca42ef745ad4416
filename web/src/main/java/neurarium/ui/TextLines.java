package neurarium.ui;

/** Words in a picture that run over several lines. */
public final class TextLines {
    private TextLines() {}

    /**
     * Draws a text from the top of a box, broken where its width ends: at spaces, and between Han
     * characters.
     *
     * @return the y below the last line
     */
    public static double draw(String text, Box box, Ink ink, Type type, Surface surface) {
        double lineHeight = 1.5 * type.size();
        double y = box.y() + lineHeight / 2;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start, box.width(), type, surface);
            surface.text(text.substring(start, end).trim(), box.x(), y, ink, type);
            y += lineHeight;
            start = end;
        }
        return y - lineHeight / 2;
    }

    /** The height that a text takes at a width. */
    public static double height(String text, double width, Type type, Surface surface) {
        int lines = 0;
        for (int start = 0; start < text.length(); lines++) {
            start = lineEnd(text, start, width, type, surface);
        }
        return lines * 1.5 * type.size();
    }

    /** The end of the line that starts at an index: as far as fits, one character at least. */
    private static int lineEnd(String text, int start, double width, Type type, Surface surface) {
        int good = -1;
        for (int end = start + 1; end <= text.length(); end++) {
            if (surface.textWidth(text.substring(start, end).trim(), type) > width) {
                return good > start ? good : Math.max(start + 1, end - 1);
            }
            boolean atEnd = end == text.length();
            if (atEnd || mayBreak(text.charAt(end - 1), text.charAt(end))) {
                good = end;
            }
        }
        return text.length();
    }

    private static boolean mayBreak(char before, char after) {
        boolean closing = "，。、；：）”？".indexOf(after) >= 0;
        return before == ' ' || (after >= '\u2e80' && !closing) || (before >= '\u2e80' && !closing);
    }
}
