package neurarium.ui;

/** HTML that leads to a demo elsewhere. */
public final class SharedCode {
    private SharedCode() {}

    /** The frame that shows the demo of an address in another page. */
    public static String frame(String address, String title) {
        return "<iframe src=\""
                + escape(address)
                + "\" title=\""
                + escape(title)
                + "\" width=\"100%\" height=\"720\" loading=\"lazy\""
                + " allow=\"camera; fullscreen; clipboard-write\" style=\"border:0\"></iframe>";
    }

    /** A page that opens an address by itself: it stands in for a link that is too long to send. */
    public static String page(String address, String title, Lang lang) {
        String target = escape(address);
        return "<!DOCTYPE html>\n<html lang=\""
                + lang.code
                + "\">\n<meta charset=\"utf-8\">\n<title>"
                + escape(title)
                + "</title>\n<meta http-equiv=\"refresh\" content=\"0; url="
                + target
                + "\">\n<p><a href=\""
                + target
                + "\">"
                + escape(title)
                + "</a></p>\n</html>\n";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '<' -> escaped.append("&lt;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
