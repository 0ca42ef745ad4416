package neurarium.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurarium.symbolic.Expression.Binary;
import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;

/** The functions by the names that people type for them, also those that are made of others. */
final class Functions {
    private static final List<String> MADE_OF_OTHERS = List.of("lg", "cot", "sec", "csc");
    private static final List<String> OF_MORE = List.of("max", "min", "pow");
    private static final int LONGEST = 9;

    private Functions() {}

    /** The names of all functions, one for each. */
    static List<String> names() {
        List<String> names = new ArrayList<>(MADE_OF_OTHERS);
        names.addAll(OF_MORE);
        for (NamedFunction function : NamedFunction.values()) {
            names.add(function == NamedFunction.SIGMOID ? "sigmoid" : function.symbol);
        }
        return names;
    }

    /** The longest name of a function that starts at a place of a word; empty for none. */
    static String at(int at, String word) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
            String name = plain(word.substring(at, at + length));
            if (NamedFunction.named(name) != null
                    || MADE_OF_OTHERS.contains(name)
                    || OF_MORE.contains(name)) {
                return name;
            }
        }
        return "";
    }

    /** A name in small letters; of a short one only the first may have been a capital. */
    private static String plain(String typed) {
        return typed.length() > 2
                ? typed.toLowerCase(Locale.ROOT)
                : Character.toLowerCase(typed.charAt(0)) + typed.substring(1);
    }

    /**
     * A function of arguments; null where there are too few or too many.
     *
     * @param base that of a logarithm; 0 for any other function
     */
    static Expression call(String name, double base, List<Expression> arguments) {
        int count = arguments.size();
        return switch (name) {
            case "max" -> count > 1 ? joined(Operator.MAX, arguments) : null;
            case "min" -> count > 1 ? joined(Operator.MIN, arguments) : null;
            case "pow" -> count == 2 ? joined(Operator.POWER, arguments) : null;
            default -> count == 1 ? call(name, base, arguments.get(0)) : null;
        };
    }

    private static Expression joined(Operator operator, List<Expression> parts) {
        Expression joined = parts.get(0);
        for (Expression next : parts.subList(1, parts.size())) {
            joined = new Binary(operator, joined, next);
        }
        return joined;
    }

    private static Expression call(String name, double base, Expression x) {
        return switch (name) {
            case "log" -> base == 0 ? new Call(NamedFunction.LN, x) : logarithm(x, base);
            case "lg" -> logarithm(x, 10);
            case "cot" -> inverted(new Call(NamedFunction.TAN, x));
            case "sec" -> inverted(new Call(NamedFunction.COS, x));
            case "csc" -> inverted(new Call(NamedFunction.SIN, x));
            default -> new Call(NamedFunction.named(name), x);
        };
    }

    private static Expression inverted(Expression x) {
        return new Binary(Operator.OVER, new Constant(1), x);
    }

    /** The logarithm to a base: ln x / ln base. */
    private static Expression logarithm(Expression x, double base) {
        Expression ln = new Call(NamedFunction.LN, x);
        return new Binary(Operator.OVER, ln, new Call(NamedFunction.LN, new Constant(base)));
    }

    /** The name of what f⁻¹ means; empty where it is no custom to write so. */
    static String inverse(String name) {
        return switch (name) {
            case "sin", "cos", "tan", "sinh", "cosh", "tanh" -> "a" + name;
            default -> "";
        };
    }
}
