package neurarium.ui;

/** What the page says of the present state, and how it is to be taken. */
public record Verdict(Status status, Text text) {
    /** On the way, done well, or in trouble with advice on what to do. */
    public enum Status {
        NEUTRAL,
        SUCCESS,
        WARNING
    }

    /** What is said of every training whose loss has left the numbers. */
    public static final Verdict DIVERGED =
            warning(
                    "损失不再是有限的数。减小学习率，再按“重来”。",
                    "The loss is no longer finite. Lower the learning rate and press Reset.");

    public static Verdict neutral(Text text) {
        return new Verdict(Status.NEUTRAL, text);
    }

    public static Verdict neutral(String zh, String en) {
        return neutral(Text.of(zh, en));
    }

    public static Verdict success(Text text) {
        return new Verdict(Status.SUCCESS, text);
    }

    public static Verdict success(String zh, String en) {
        return success(Text.of(zh, en));
    }

    public static Verdict warning(Text text) {
        return new Verdict(Status.WARNING, text);
    }

    public static Verdict warning(String zh, String en) {
        return warning(Text.of(zh, en));
    }

    /** The same verdict with a value in the place of {@code {name}}; see {@link Text#with}. */
    public Verdict with(String name, String value) {
        return new Verdict(status, text.with(name, value));
    }

    /** The same verdict with a number in the place of {@code {name}}. */
    public Verdict with(String name, int value) {
        return with(name, Integer.toString(value));
    }
}
