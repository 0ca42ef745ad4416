package neurarium.symbolic;

/** A formula of real variables. */
public sealed interface Expression {
    /**
     * The value at a point; NaN or infinite where the formula is not defined.
     *
     * @param variables the values of all variables, in the order the parser was told them
     */
    double value(double... variables);

    /** Whether the variable of this index occurs. */
    boolean contains(int variable);

    /** A number; π and e keep their names. */
    record Constant(double value, String name) implements Expression {
        public Constant(double value) {
            this(value, "");
        }

        @Override
        public double value(double... variables) {
            return value;
        }

        @Override
        public boolean contains(int variable) {
            return false;
        }
    }

    /** A variable and its place among the values. */
    record Variable(String name, int index) implements Expression {
        @Override
        public double value(double... variables) {
            return variables[index];
        }

        @Override
        public boolean contains(int variable) {
            return index == variable;
        }
    }

    /** −a. */
    record Negation(Expression of) implements Expression {
        @Override
        public double value(double... variables) {
            return -of.value(variables);
        }

        @Override
        public boolean contains(int variable) {
            return of.contains(variable);
        }
    }

    /** Two formulas joined by an operator, as in a + b or max(a, b). */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public double value(double... variables) {
            return operator.apply(left.value(variables), right.value(variables));
        }

        @Override
        public boolean contains(int variable) {
            return left.contains(variable) || right.contains(variable);
        }
    }

    /** A function of a formula, such as sin(2x). */
    record Call(NamedFunction function, Expression of) implements Expression {
        @Override
        public double value(double... variables) {
            return function.apply(of.value(variables));
        }

        @Override
        public boolean contains(int variable) {
            return of.contains(variable);
        }
    }
}
