package neurarium.ui;

/** What the page says of the present state, and how it is to be taken. */
public record Verdict(Kind kind, Text text) {
    /** On the way, done well, or in trouble with advice on what to do. */
    public enum Kind {
        NEUTRAL,
        RIGHT,
        TROUBLE
    }

    /** What is said of every training whose loss has left the numbers. */
    public static final Verdict DIVERGED =
            new Verdict(
                    Kind.TROUBLE,
                    Text.of(
                            "损失不再是有限的数。减小学习率，再按“重来”。",
                            "The loss is no longer finite. Lower the learning rate and press Reset."));
}
