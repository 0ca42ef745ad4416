package neurarium.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static String text(String single, String twice) {
        String quoted = single == null ? twice : single;
        return quoted.replaceAll("\\\\(.)", "$1");
    }
}
