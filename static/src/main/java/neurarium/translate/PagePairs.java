package neurarium.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurarium.ui.Translator;

/** The pairs in templates, {@code zh ? '…' : '…'}, and in scripts, {@code words("…", "…")}. */
final class PagePairs {
    private static final String TEXT = "(?:'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\")";
    private static final Pattern CHOICE = Pattern.compile("\\?\\s*" + TEXT + "\\s*:\\s*" + TEXT);
    private static final Pattern CALL = Pattern.compile("[\\w.]+\\(\\s*" + TEXT + ",\\s*" + TEXT);

    private PagePairs() {}

    static List<Pair> of(String place, String source) {
        List<Pair> pairs = new ArrayList<>();
        for (Pattern pattern : List.of(CHOICE, CALL)) {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                String zh = text(matcher.group(1), matcher.group(2));
                String en = text(matcher.group(3), matcher.group(4));
                if (Pair.isOne(zh, en)) {
                    pairs.add(new Pair(place, zh, en));
                }
            }
        }
        return pairs;
    }

    /** The template or script with the texts of a language in place of the English ones. */
    static String translate(String source, Translator language) {
        String translated = source;
        for (Pattern pattern : List.of(CHOICE, CALL)) {
            Matcher matcher = pattern.matcher(translated);
            translated =
                    matcher.replaceAll(
                            match -> Matcher.quoteReplacement(translate(match, language)));
        }
        return translated;
    }

    private static String translate(MatchResult pair, Translator language) {
        String zh = text(pair.group(1), pair.group(2));
        String en = text(pair.group(3), pair.group(4));
        if (!Pair.isOne(zh, en)) {
            return pair.group();
        }
        char mark = pair.group(3) == null ? '"' : '\'';
        String said = language.pick(zh, en).replace("\\", "\\\\").replace("" + mark, "\\" + mark);
        int start = pair.start(pair.group(3) == null ? 4 : 3) - pair.start();
        return pair.group().substring(0, start) + said + mark;
    }

    private static String text(String single, String twice) {
        String quoted = single == null ? twice : single;
        return quoted.replaceAll("\\\\(.)", "$1");
    }
}
