package neurarium.picture;

/** An element of XML with its attributes. */
public final class Xml {
    private final StringBuilder text = new StringBuilder();

    public Xml(String name) {
        text.append('<').append(name);
    }

    public Xml put(String name, String value) {
        text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    public Xml put(String name, double value) {
        return put(name, number(value));
    }

    /** Its start, for content to follow. */
    public String open() {
        return text + ">";
    }

    /** All of it, with no content. */
    public String whole() {
        return text + "/>";
    }

    /** To a tenth of a pixel, as short as possible. */
    public static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }

    /** Text that stays text; what XML cannot carry becomes a mark that says so. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xfffd);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && c != 0xfffe && c != 0xffff;
    }
}
