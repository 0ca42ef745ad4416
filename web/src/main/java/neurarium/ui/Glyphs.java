package neurarium.ui;

/** Characters to be looked at one by one. */
public final class Glyphs {
    private Glyphs() {}

    /** A character itself, or a picture of one that cannot be seen. */
    public static String of(int character) {
        if (character == '\n') {
            return "⏎";
        }
        if (character == ' ') {
            return "␣";
        }
        if (character < ' ') {
            return Character.toString((char) (0x2400 + character));
        }
        boolean mark =
                (character >= 0x7f && character < 0xa1)
                        || (character >= 0x200b && character <= 0x200f)
                        || (character >= 0x2028 && character <= 0x202e)
                        || (character >= 0x2066 && character <= 0x2069);
        return mark ? "·" : new StringBuilder().appendCodePoint(character).toString();
    }

    /** The same for each character of a text. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            i += character >= 0x10000 ? 1 : 0;
            shown.append(of(character));
        }
        return shown.toString();
    }
}
