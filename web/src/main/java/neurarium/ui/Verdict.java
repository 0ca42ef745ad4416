package neurarium.ui;

/** What the page says of the present state, and how it is to be taken. */
public record Verdict(Kind kind, Text text) {
    /** On the way, done well, or in trouble with advice on what to do. */
    public enum Kind {
        NEUTRAL,
        RIGHT,
        TROUBLE
    }
}
