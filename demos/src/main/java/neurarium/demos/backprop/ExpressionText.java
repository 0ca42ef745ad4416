package neurarium.demos.backprop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.symbolic.Expression;
import neurarium.symbolic.Parsed;
import neurarium.symbolic.Parser;
import neurarium.ui.InvalidValue;
import neurarium.ui.Numbers;
import neurarium.ui.Syntax;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** A student's formula and the values of its variables as lines of text. */
final class ExpressionText {
    private static final double MAX_SIZE = 1e6;

    private ExpressionText() {}

    /** What is wrong with a formula, and where; nothing where it can be walked through. */
    static Text problem(String text) {
        Parsed parsed = Parser.parse(text);
        if (!parsed.isGood()) {
            return Syntax.problem(parsed, "a, b, x1, w₁₂, α, …");
        }
        ScalarGraph graph = new ScalarGraph(parsed);
        int variables = graph.variables().size();
        if (variables == 0) {
            return Text.of(
                    "算式里没有变量，也就没有导数可求。加一个字母，例如 a。",
                    "There is no variable, so there is no derivative to find. Use a letter such as"
                            + " a.");
        }
        if (variables > ExpressionModel.MAX_VARIABLES) {
            return Text.of("变量太多：有 {n} 个，最多 {max} 个。", "Too many variables: {n}, at most {max}.")
                    .with("n", variables)
                    .with("max", ExpressionModel.MAX_VARIABLES);
        }
        if (graph.operations() > ExpressionModel.MAX_OPERATIONS) {
            return Text.of("算式太长：要算 {n} 次，最多 {max} 次。", "Too long: {n} operations, at most {max}.")
                    .with("n", graph.operations())
                    .with("max", ExpressionModel.MAX_OPERATIONS);
        }
        return Text.NONE;
    }

    /** The values of the formula's variables: {@code a = 2, b = -3}. */
    static String values(ExpressionModel model) {
        StringBuilder text = new StringBuilder();
        for (String name : model.graph.variables()) {
            text.append(text.length() == 0 ? "" : ", ");
            text.append(name).append(" = ").append(Numbers.exact(model.variable(name)));
        }
        return text.toString();
    }

    /** What is wrong with a list of values. */
    static Text valuesProblem(String text) {
        for (String entry : entries(text)) {
            if (name(entry).isEmpty()) {
                return InvalidValue.of(
                        "values",
                        entry,
                        "写成“a = 2, b = -3”这样，数在 ±1000000 之内。",
                        "write values like “a = 2, b = -3”, each within ±1000000.");
            }
        }
        return Text.NONE;
    }

    static Map<String, Double> readValues(String text) {
        Map<String, Double> values = new HashMap<>();
        for (String entry : entries(text)) {
            values.put(name(entry), number(entry));
        }
        return values;
    }

    private static List<String> entries(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPoint = c == ',' && isDigit(text, i - 1) && isDigit(text, i + 1);
            plain.append(isPoint ? '.' : "，、；;".indexOf(c) >= 0 ? ',' : c == '＝' ? '=' : c);
        }
        return Words.split(plain.toString(), ',');
    }

    private static boolean isDigit(String text, int index) {
        char c = index >= 0 && index < text.length() ? text.charAt(index) : ' ';
        return c >= '0' && c <= '9';
    }

    /** The name of an entry, as formulas write it; empty where the entry is none. */
    private static String name(String entry) {
        int equals = entry.indexOf('=');
        if (equals < 0 || !(Math.abs(number(entry)) <= MAX_SIZE)) {
            return "";
        }
        Expression name = Parser.parse(entry.substring(0, equals)).expression();
        return name instanceof Expression.Variable variable ? variable.name() : "";
    }

    private static double number(String entry) {
        return Numbers.parse(entry.substring(entry.indexOf('=') + 1));
    }
}
