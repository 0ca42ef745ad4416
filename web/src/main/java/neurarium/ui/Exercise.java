package neurarium.ui;

import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * A question of the lesson that the page can check. The lesson asks it in its own words and says
 * where its form stands: {@code <div data-exercise="key"></div>}.
 *
 * @param answer the label of the field for the answer; {@link Text#NONE} where the answer is the
 *     state of the demo itself
 * @param check what the page says to an answer
 */
public record Exercise(String key, Text answer, Function<String, Verdict> check) {
    private static final Text NO_NUMBER =
            Text.of("这不是一个数。写成 0.5 或 −2 这样。", "This is not a number. Write it like 0.5 or −2.");

    /**
     * A question with a number as its answer.
     *
     * @param expected the right number, computed when it is asked for
     * @param tolerance how far off an answer may be
     * @param hint what helps those who are wrong
     */
    public static Exercise number(
            String key, Text label, DoubleSupplier expected, double tolerance, Text hint) {
        return new Exercise(
                key,
                label,
                text -> {
                    double given = Numbers.parse(text);
                    if (Double.isNaN(given)) {
                        return Verdict.neutral(NO_NUMBER);
                    }
                    return Math.abs(given - expected.getAsDouble()) <= tolerance
                            ? Verdict.success("正确。", "Right.")
                            : Verdict.warning(Text.of("还不对。", "Not yet.").then(hint));
                });
    }
}
