package neurarium.ui;

/** One thing said in both languages. */
public record Text(String zh, String en) {
    /** Nothing to say. */
    public static final Text NONE = same("");

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** A symbol, a number or a name that reads the same in both languages. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }

    /** This sentence and a further one after it; either may be empty. */
    public Text then(Text next) {
        return isEmpty() || next.isEmpty()
                ? of(zh + next.zh, en + next.en)
                : of(zh + next.zh, en + " " + next.en);
    }

    public boolean isEmpty() {
        return zh.isEmpty();
    }
}
