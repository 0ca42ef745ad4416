package neurarium.ui;

import neurarium.symbolic.Parsed;
import neurarium.symbolic.Parser;

/** What the page says of a formula that cannot be read: what is wrong, and in which column. */
public final class Syntax {
    private Syntax() {}

    /**
     * The problem of a formula; {@link Text#NONE} where it has none.
     *
     * @param variables the names that it may use, as they are shown: x, y
     */
    public static Text problem(Parsed parsed, String variables) {
        return words(parsed)
                .with("column", parsed.column())
                .with("variables", variables)
                .with("found", InvalidValue.visible(parsed.found()));
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
                            "第 {column} 列：不认识“{found}”。可用的有"
                                    + " {variables}、e、π、exp、ln、sin、cos、tanh、sqrt。",
                            "Column {column}: “{found}” is not known. There is {variables}, e, π,"
                                    + " exp, ln, sin, cos, tanh, sqrt.");
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
                    Text.of(
                            "第 {column} 列：这个括号没有闭合。",
                            "Column {column}: this parenthesis is not closed.");
            case BAD_NUMBER ->
                    Text.of(
                            "第 {column} 列：“{found}”不是数。十的幂写作 2·10^5。",
                            "Column {column}: “{found}” is not a number. Write powers of ten as"
                                    + " 2·10^5.");
        };
    }
}
