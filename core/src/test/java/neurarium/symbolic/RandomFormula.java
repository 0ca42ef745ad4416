package neurarium.symbolic;

import java.util.List;
import neurarium.symbolic.Expression.Binary;
import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;
import neurarium.symbolic.Expression.Negation;
import neurarium.symbolic.Expression.Variable;
import neurarium.tensor.Rng;

/** Formulas of x and y out of a random generator. */
final class RandomFormula {
    private static final List<NamedFunction> FUNCTIONS = List.of(NamedFunction.values());
    private static final List<Operator> OPERATORS = List.of(Operator.values());

    private RandomFormula() {}

    static Expression of(Rng rng, int depth) {
        if (depth == 0) {
            return switch (rng.below(4)) {
                case 0 -> new Constant(rng.below(5));
                case 1 -> new Constant(Math.PI, "π");
                case 2 -> new Variable("x", 0);
                default -> new Variable("y", 1);
            };
        }
        Expression a = of(rng, rng.below(depth));
        return switch (rng.below(9)) {
            case 0 -> new Negation(a);
            case 1 -> new Call(FUNCTIONS.get(rng.below(FUNCTIONS.size())), a);
            case 2 -> new Binary(Operator.POWER, a, new Constant(rng.below(4)));
            default ->
                    new Binary(
                            OPERATORS.get(rng.below(OPERATORS.size())),
                            a,
                            of(rng, rng.below(depth)));
        };
    }
}
