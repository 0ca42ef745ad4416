package neurarium.site;

import java.util.regex.Pattern;

/**
 * A thin space between Chinese and Latin letters or digits, where the author typed a space; and no
 * line that begins with a mark which ends a formula.
 */
final class Typography {
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String LATIN = "[A-Za-z0-9Α-ω±−]";
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<=" + HAN + ") (?=" + LATIN + ")|(?<=" + LATIN + ") (?=" + HAN + ")");

    private static final Pattern FORMULA_AND_MARK =
            Pattern.compile("<math(?:(?!</math>).)*</math>[、，。；：！？）”,.;:!?)]", Pattern.DOTALL);

    private Typography() {}

    static String spaced(String html) {
        return BETWEEN.matcher(html).replaceAll("\u2009");
    }

    /**
     * Browsers would break a line after any formula; Firefox then breaks none between two such
     * spans.
     */
    static String unbroken(String html) {
        return FORMULA_AND_MARK.matcher(html).replaceAll("<span class=\"unbroken\">$0</span><wbr>");
    }
}
