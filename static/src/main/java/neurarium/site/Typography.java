package neurarium.site;

import java.util.regex.Pattern;

/** A thin space between Chinese and Latin letters or digits, where the author typed a space. */
final class Typography {
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String LATIN = "[A-Za-z0-9Α-ω±−]";
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<=" + HAN + ") (?=" + LATIN + ")|(?<=" + LATIN + ") (?=" + HAN + ")");

    private Typography() {}

    static String spaced(String html) {
        return BETWEEN.matcher(html).replaceAll("\u2009");
    }
}
