package neurarium.symbolic;

import java.util.ArrayList;
import java.util.List;
import neurarium.symbolic.Expression.Binary;
import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;
import neurarium.symbolic.Expression.Negation;
import neurarium.symbolic.Expression.Variable;

/** The derivative of a formula with respect to one variable, found rule by rule. */
public final class Derivative {
    /** One use of a rule: the part it was used on, and the derivative of that part. */
    public record Step(Rule rule, Expression of, Expression derivative) {}

    private final int variable;
    private final List<Step> steps = new ArrayList<>();
    private final Expression result;

    private Derivative(Expression expression, int variable) {
        this.variable = variable;
        result = find(expression);
    }

    /** Differentiates a formula with respect to the variable of this index. */
    public static Derivative of(Expression expression, int variable) {
        return new Derivative(Simplify.of(expression), variable);
    }

    /** The derivative in its tidy form. */
    public Expression result() {
        return result;
    }

    /** The rules in the order in which they came to an end: parts before what they are parts of. */
    public List<Step> steps() {
        return steps;
    }

    private Expression by(Rule rule, Expression of, Expression derivative) {
        steps.add(new Step(rule, of, derivative));
        return derivative;
    }

    private Expression find(Expression u) {
        if (!u.contains(variable)) {
            return by(Rule.CONSTANT, u, Simplify.ZERO);
        }
        if (u instanceof Variable) {
            return by(Rule.VARIABLE, u, Simplify.ONE);
        }
        if (u instanceof Negation negation) {
            return by(Rule.FACTOR, u, Simplify.negate(find(negation.of())));
        }
        if (u instanceof Call call) {
            return call.function() == NamedFunction.EXP
                    ? exp(call, call.of())
                    : chain(call.function().rule, call, Slopes.of(call), call.of());
        }
        return binary((Binary) u);
    }

    private Expression binary(Binary u) {
        Expression a = u.left();
        Expression b = u.right();
        return switch (u.operator()) {
            case PLUS -> by(Rule.SUM, u, Simplify.plus(find(a), find(b)));
            case MINUS -> by(Rule.SUM, u, Simplify.minus(find(a), find(b)));
            case TIMES -> product(u, a, b);
            case OVER -> quotient(u, a, b);
            case POWER -> power(u, a, b);
            case MAX -> extreme(Rule.MAX, u, Simplify.minus(a, b));
            case MIN -> extreme(Rule.MIN, u, Simplify.minus(b, a));
        };
    }

    /**
     * Of the larger or smaller of two; where both are the same, the mean of both derivatives.
     *
     * @param ahead positive where the first is taken
     */
    private Expression extreme(Rule rule, Binary u, Expression ahead) {
        Expression a = find(u.left());
        Expression b = find(u.right());
        Expression sign = Simplify.call(NamedFunction.SIGN, ahead);
        Expression turned = Simplify.times(sign, Simplify.minus(a, b));
        Expression twice = Simplify.plus(Simplify.plus(a, b), turned);
        return by(rule, u, Simplify.over(twice, new Constant(2)));
    }

    private Expression product(Expression u, Expression a, Expression b) {
        if (!a.contains(variable)) {
            return by(Rule.FACTOR, u, Simplify.times(a, find(b)));
        }
        if (!b.contains(variable)) {
            return by(Rule.FACTOR, u, Simplify.times(b, find(a)));
        }
        Expression first = Simplify.times(find(a), b);
        return by(Rule.PRODUCT, u, Simplify.plus(first, Simplify.times(a, find(b))));
    }

    private Expression quotient(Expression u, Expression a, Expression b) {
        if (!b.contains(variable)) {
            return by(Rule.FACTOR, u, Simplify.over(find(a), b));
        }
        Expression first = Simplify.times(find(a), b);
        Expression top = Simplify.minus(first, Simplify.times(a, find(b)));
        return by(Rule.QUOTIENT, u, Simplify.over(top, Simplify.power(b, new Constant(2))));
    }

    /** xⁿ, aˣ, or uᵛ as e^{v·ln u}. */
    private Expression power(Expression u, Expression base, Expression exponent) {
        if (!exponent.contains(variable)) {
            Expression less = Simplify.minus(exponent, Simplify.ONE);
            Expression outer = Simplify.times(exponent, Simplify.power(base, less));
            double n = exponent instanceof Constant constant ? constant.value() : 0;
            Rule rule = n == 2 ? Rule.SQUARE : n == 3 ? Rule.CUBE : Rule.POWER;
            return chain(rule, u, outer, base);
        }
        Expression ln = Simplify.call(NamedFunction.LN, base);
        if (base.equals(Simplify.ZERO)) {
            return by(Rule.CONSTANT, u, Simplify.ZERO); // 0ˣ is 0 wherever it has a derivative
        }
        if (!base.contains(variable)) {
            return chain(Rule.EXPONENTIAL, u, Simplify.times(ln, u), exponent);
        }
        Expression inner = find(Simplify.times(exponent, ln));
        return by(Rule.CHAIN, u, Simplify.times(u, inner));
    }

    /** e^{x}; e^{kx} has a line of its own in the lecture's table. */
    private Expression exp(Expression u, Expression x) {
        if (x instanceof Binary product
                && product.operator() == Operator.TIMES
                && product.right() instanceof Variable
                && !product.left().contains(variable)) {
            return by(Rule.EXP_OF_MULTIPLE, u, Simplify.times(product.left(), u));
        }
        return chain(Rule.EXP, u, u, x);
    }

    /** A rule for f(x) used on f(u): where u is more than the variable, the chain rule follows. */
    private Expression chain(Rule rule, Expression u, Expression outer, Expression inner) {
        if (inner instanceof Variable) {
            return by(rule, u, outer);
        }
        steps.add(new Step(rule, u, outer));
        return by(Rule.CHAIN, u, Simplify.times(outer, find(inner)));
    }
}
