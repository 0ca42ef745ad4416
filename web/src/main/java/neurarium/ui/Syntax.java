package neurarium.ui;

import neurarium.symbolic.Parsed;
import neurarium.symbolic.Parser;

/** What the page says of a formula that cannot be read: what is wrong, and in which column. */
public final class Syntax {
    private static final Text NAMES =
            Text.of(
                    "可用的有 {variables}、e、π，以及 exp、ln、lg、sin、cos、tan、asin、sinh、tanh、sqrt、abs、max、"
                            + "min、relu、sigmoid 等函数。",
                    "There is {variables}, e, π, and functions such as exp, ln, lg, sin, cos, tan,"
                            + " asin, sinh, tanh, sqrt, abs, max, min, relu, sigmoid.");

    private Syntax() {}

    /**
     * The problem of a formula; {@link Text#NONE} where it has none.
     *
     * @param variables the names that it may use, as they are shown: x, y
     */
    public static Text problem(Parsed parsed, String variables) {
        Text words =
                words(parsed)
                        .with("column", parsed.column())
                        .with("found", InvalidValue.visible(parsed.found()));
        return parsed.problem() == Parsed.Problem.UNKNOWN_NAME
                ? words.then(guesses(parsed)).then(NAMES.with("variables", variables))
                : words;
    }

    private static Text words(Parsed parsed) {
        return switch (parsed.problem()) {
            case NONE -> Text.NONE;
            case EMPTY -> Text.of("请输入一个函数。", "Type a function.");
            case TOO_LONG ->
                    Text.of("函数太长，最多 {n} 个字符。", "Too long: at most {n} characters.")
                            .with("n", Parser.MAX_LENGTH);
            case UNKNOWN_NAME ->
                    Text.of(
                            "第 {column} 列：不认识“{found}”。",
                            "Column {column}: “{found}” is not known.");
            case UNEXPECTED ->
                    Text.of(
                            "第 {column} 列：这里不能有“{found}”。",
                            "Column {column}: “{found}” cannot stand here.");
            case NOTHING_TO_USE ->
                    parsed.found().isEmpty()
                            ? Text.of(
                                    "第 {column} 列：后面还缺一个数或变量。",
                                    "Column {column}: a number or a variable is missing at the end.")
                            : Text.of(
                                    "第 {column} 列：“{found}”之前缺一个数或变量。",
                                    "Column {column}: a number or a variable is missing before"
                                            + " “{found}”.");
            case NOT_CLOSED ->
                    parsed.found().equals("|")
                            ? Text.of(
                                    "第 {column} 列：这条绝对值竖线没有闭合。",
                                    "Column {column}: this bar of an absolute value is not closed.")
                            : Text.of(
                                    "第 {column} 列：这个括号没有闭合。",
                                    "Column {column}: this parenthesis is not closed.");
            case BAD_NUMBER ->
                    Text.of(
                            "第 {column} 列：“{found}”不是数。",
                            "Column {column}: “{found}” is not a number.");
            case BAD_ARGUMENTS ->
                    Text.of(
                            "第 {column} 列：“{found}”后面数的个数不对。max 和 min 至少两个，pow"
                                    + " 两个，用逗号隔开；其他函数只要一个。",
                            "Column {column}: “{found}” is of too few or too many numbers. max and"
                                    + " min take at least two, pow two, with commas between; every"
                                    + " other function takes one.");
            case UNCLEAR_ARGUMENT ->
                    Text.of(
                            "第 {column} 列：看不出“{found}”作用到哪里为止，请加括号：{found}(…)。",
                            "Column {column}: it is not clear where what “{found}” is of ends. Use"
                                    + " parentheses: {found}(…).");
        };
    }

    /** What may have been meant: “Did you mean x^2, or x·2?” */
    private static Text guesses(Parsed parsed) {
        Text list = Text.NONE;
        for (String guess : parsed.guesses()) {
            Text next =
                    list.isEmpty()
                            ? Text.same("{guess}")
                            : Text.of("{list}，还是 {guess}", "{list}, or {guess}");
            list = next.with("list", list).with("guess", guess);
        }
        return list.isEmpty()
                ? list
                : Text.of("是不是想写 {list}？", "Did you mean {list}?").with("list", list);
    }
}
