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
        String found = Complaint.visible(parsed.found());
        return switch (parsed.problem()) {
            case NONE -> Text.NONE;
            case EMPTY -> Text.of("请输入一个函数。", "Type a function.");
            case TOO_LONG ->
                    Text.of(
                            "函数太长，最多 " + Parser.LONGEST + " 个字符。",
                            "Too long: at most " + Parser.LONGEST + " characters.");
            case UNKNOWN_NAME ->
                    at(
                            parsed,
                            "不认识“"
                                    + found
                                    + "”。可用的有 "
                                    + variables
                                    + "、e、π、exp、ln、sin、cos、tanh、sqrt。",
                            "“"
                                    + found
                                    + "” is not known. There is "
                                    + variables
                                    + ", e, π, exp, ln, sin, cos, tanh, sqrt.");
            case UNEXPECTED ->
                    at(parsed, "这里不能有“" + found + "”。", "“" + found + "” cannot stand here.");
            case NOTHING_TO_USE ->
                    found.isEmpty()
                            ? at(
                                    parsed,
                                    "后面还缺一个数或变量。",
                                    "a number or a variable is missing at the end.")
                            : at(
                                    parsed,
                                    "“" + found + "”之前缺一个数或变量。",
                                    "a number or a variable is missing before “" + found + "”.");
            case NOT_CLOSED -> at(parsed, "这个括号没有闭合。", "this parenthesis is not closed.");
            case BAD_NUMBER ->
                    at(
                            parsed,
                            "“" + found + "”不是数。十的幂写作 2·10^5。",
                            "“" + found + "” is not a number. Write powers of ten as 2·10^5.");
        };
    }

    private static Text at(Parsed parsed, String zh, String en) {
        return Text.of(
                "第 " + parsed.column() + " 列：" + zh, "Column " + parsed.column() + ": " + en);
    }
}
