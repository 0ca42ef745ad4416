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

    private final double[] constants;

    private RandomFormula(double... constants) {
        this.constants = constants;
    }

    /** A formula with numbers of usual size. */
    static Expression of(Rng rng, int depth) {
        return new RandomFormula(0, 1, 2, 3, 4, 0.5, 1 / 3.0, 3e-7, 123.25).formula(rng, depth);
    }

    /** A formula in which numbers may become too large or too small. */
    static Expression extreme(Rng rng, int depth) {
        return new RandomFormula(0, 1, 2, 1e20, 1.5e300, 1e-300, 12345678.5).formula(rng, depth);
    }

    private Expression formula(Rng rng, int depth) {
        if (depth == 0) {
            return switch (rng.below(4)) {
                case 0 -> new Constant(constants[rng.below(constants.length)]);
                case 1 -> new Constant(Math.PI, "π");
                case 2 -> new Variable("x", 0);
                default -> new Variable("y", 1);
            };
        }
        Expression a = formula(rng, rng.below(depth));
        return switch (rng.below(9)) {
            case 0 -> new Negation(a);
            case 1 -> new Call(FUNCTIONS.get(rng.below(FUNCTIONS.size())), a);
            case 2 -> new Binary(Operator.POWER, a, new Constant(rng.below(4)));
            default ->
                    new Binary(
                            OPERATORS.get(rng.below(OPERATORS.size())),
                            a,
                            formula(rng, rng.below(depth)));
        };
    }
}
