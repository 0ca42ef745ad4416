package neurarium.ui;

/**
 * One thing said in every language of the suite. Chinese and English are written side by side, so
 * that neither can be missing; a further language translates the pair. What changes in a text
 * stands as {@code {name}} and comes in by {@link #with}, so that each language puts it where it
 * belongs.
 */
public final class Text {
    /** Nothing to say. */
    public static final Text NONE = same("");

    private static final Text BOTH = of("{first}{second}", "{first} {second}");

    private final String zh;
    private final String en;

    /** The values that came in before, and then one more; null and empty where none came in. */
    private final Text before;

    private final String name;
    private final Text value;

    private Text(String zh, String en, Text before, String name, Text value) {
        this.zh = zh;
        this.en = en;
        this.before = before;
        this.name = name;
        this.value = value;
    }

    public static Text of(String zh, String en) {
        return new Text(zh, en, null, "", null);
    }

    /** A symbol, a number or a name that reads the same in all languages. */
    public static Text same(String text) {
        return of(text, text);
    }

    /** This text with another, each in its language, wherever {@code {name}} stands. */
    public Text with(String name, Text value) {
        return new Text(zh, en, this, name, value);
    }

    /** This text with a value wherever {@code {name}} stands. */
    public Text with(String name, String value) {
        return with(name, same(value));
    }

    /** This text with a number wherever {@code {name}} stands. */
    public Text with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    /** This sentence and a further one after it; either may be empty. */
    public Text then(Text next) {
        if (isEmpty()) {
            return next;
        }
        return next.isEmpty() ? this : BOTH.with("first", this).with("second", next);
    }

    /** The text in a language. Values are put in as they are: braces in them mean nothing. */
    public String in(Translator language) {
        String pattern = language.pick(zh, en);
        if (before == null) {
            return pattern;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int start = pattern.indexOf('{', at);
            int end = start < 0 ? -1 : pattern.indexOf('}', start);
            if (end < 0) {
                break;
            }
            Text filled = value(pattern.substring(start + 1, end));
            int upTo = filled == null ? start + 1 : start;
            text.append(pattern, at, upTo);
            if (filled != null) {
                text.append(filled.in(language));
            }
            at = filled == null ? upTo : end + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    /** The value of a name; null where it has none. */
    private Text value(String name) {
        for (Text text = this; text.before != null; text = text.before) {
            if (text.name.equals(name)) {
                return text.value;
            }
        }
        return null;
    }

    public String zh() {
        return in(Lang.ZH);
    }

    public String en() {
        return in(Lang.EN);
    }

    public boolean isEmpty() {
        return zh.isEmpty();
    }

    /** Two texts are equal that read the same in both languages. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && zh().equals(text.zh()) && en().equals(text.en());
    }

    @Override
    public int hashCode() {
        return en().hashCode();
    }

    @Override
    public String toString() {
        return zh() + " | " + en();
    }
}
