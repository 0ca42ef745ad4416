package neurarium.ui;

/** An option of a {@link Choice}: its value in the URL and its label on the page. */
public record Option(String value, Text label) {
    public static Option of(String value, String zh, String en) {
        return new Option(value, Text.of(zh, en));
    }
}
