package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.symbolic.Expression;
import neurarium.symbolic.Expression.Binary;
import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;
import neurarium.symbolic.Expression.Negation;
import neurarium.symbolic.Expression.Variable;
import neurarium.symbolic.Parsed;
import neurarium.symbolic.Printer;
import neurarium.symbolic.Simplify;
import neurarium.tensor.Tensor;
import neurarium.ui.Numbers;

/**
 * A student's formula as a graph of single numbers. Powers become what the engine knows: x³ is
 * x·x², x⁻¹ is 1/x, x^½ is √x, and uᵛ is e^{v·ln u}.
 */
final class ScalarGraph {
    private static final int MAX_POWER = 16;
    private static final Constant ONE = new Constant(1);

    final Graph graph = new Graph();

    /** All cells, each after those that it depends on; the last one is the formula itself. */
    final List<Cell> cells = new ArrayList<>();

    private final List<String> names;
    private final String letter;

    ScalarGraph(Parsed formula) {
        names = formula.variables();
        letter = unused("stkhz");
        Cell last = build(formula.expression());
        if (!last.isLeaf()) {
            String name = unused("LFJY");
            cells.remove(cells.size() - 1);
            cells.add(new Cell(name, name, last.operation(), last.inputs(), last.node()));
        }
    }

    /** The first of some letters that no variable has, with or without index. */
    private String unused(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            boolean used = false;
            for (String name : names) {
                used |= name.charAt(0) == letters.charAt(i);
            }
            if (!used) {
                return letters.substring(i, i + 1);
            }
        }
        return "◦";
    }

    Cell last() {
        return cells.get(cells.size() - 1);
    }

    Cell cell(String key) {
        for (Cell cell : cells) {
            if (cell.key().equals(key)) {
                return cell;
            }
        }
        throw new IllegalArgumentException("the formula has no number named " + key);
    }

    /** The number of cells that compute something. */
    int operations() {
        int operations = 0;
        for (Cell cell : cells) {
            operations += cell.isLeaf() ? 0 : 1;
        }
        return operations;
    }

    /** The names of the variables, in the order in which they occur. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.isVariable()) {
                names.add(cell.key());
            }
        }
        return names;
    }

    private Cell build(Expression u) {
        if (u instanceof Variable variable) {
            return variable(variable.name());
        }
        if (u instanceof Constant constant) {
            return constant(constant);
        }
        if (u instanceof Negation negation) {
            return add(Operation.NEGATION, build(negation.of()));
        }
        if (u instanceof Call call) {
            return add(function(call), build(call.of()));
        }
        Binary binary = (Binary) u;
        Expression left = binary.left();
        Expression right = binary.right();
        return switch (binary.operator()) {
            case PLUS -> add(Operation.PLUS, build(left), build(right));
            case MINUS -> add(Operation.MINUS, build(left), build(right));
            case TIMES -> add(Operation.TIMES, build(left), build(right));
            case OVER -> add(Operation.OVER, build(left), build(right));
            case MAX -> add(Operation.MAX, build(left), build(right));
            case MIN -> add(Operation.MIN, build(left), build(right));
            case POWER -> power(left, Simplify.of(right));
        };
    }

    private static Operation function(Call call) {
        return switch (call.function()) {
            case EXP -> Operation.EXP;
            case LN -> Operation.LN;
            case SIN -> Operation.SIN;
            case COS -> Operation.COS;
            case TAN -> Operation.TAN;
            case ASIN -> Operation.ASIN;
            case ACOS -> Operation.ACOS;
            case ATAN -> Operation.ATAN;
            case SINH -> Operation.SINH;
            case COSH -> Operation.COSH;
            case TANH -> Operation.TANH;
            case ASINH -> Operation.ASINH;
            case ACOSH -> Operation.ACOSH;
            case ATANH -> Operation.ATANH;
            case SQRT -> Operation.SQRT;
            case ABS -> Operation.ABS;
            case SIGN -> Operation.SIGN;
            case HEAVISIDE -> Operation.HEAVISIDE;
            case RELU -> Operation.RELU;
            case SIGMOID -> Operation.SIGMOID;
        };
    }

    private Cell power(Expression base, Expression exponent) {
        if (base instanceof Constant e && e.name().equals("e")) {
            return add(Operation.EXP, build(exponent));
        }
        double n = isConstant(exponent) ? exponent.value() : Double.NaN;
        if (n == 0) {
            return constant(ONE);
        }
        if (n == 0.5) {
            return add(Operation.SQRT, build(base));
        }
        if (n == Math.rint(n) && Math.abs(n) <= MAX_POWER) {
            Cell whole = whole(build(base), (int) Math.abs(n));
            return n > 0 ? whole : add(Operation.OVER, constant(ONE), whole);
        }
        Cell power = build(exponent);
        return add(Operation.EXP, add(Operation.TIMES, power, add(Operation.LN, build(base))));
    }

    private boolean isConstant(Expression expression) {
        for (int i = 0; i < names.size(); i++) {
            if (expression.contains(i)) {
                return false;
            }
        }
        return true;
    }

    /** xⁿ by squares: x⁵ is x·(x²)². */
    private Cell whole(Cell x, int n) {
        if (n == 1) {
            return x;
        }
        return n % 2 == 0
                ? add(Operation.SQUARE, whole(x, n / 2))
                : add(Operation.TIMES, x, whole(x, n - 1));
    }

    private Cell variable(String name) {
        if (variables().contains(name)) {
            return cell(name);
        }
        return added(new Cell(name, name, null, List.of(), graph.parameter(name, Tensor.zeros())));
    }

    private Cell constant(Constant constant) {
        String name = Printer.print(constant);
        Node node = graph.input(name).set((float) constant.value());
        return added(new Cell("#" + cells.size(), name, null, List.of(), node));
    }

    private Cell add(Operation operation, Cell... of) {
        List<String> inputs = new ArrayList<>();
        for (Cell cell : of) {
            inputs.add(cell.key());
        }
        String name = letter + Numbers.subscript(operations() + 1);
        Node node = operation.apply(of[0].node(), of[of.length - 1].node());
        return added(new Cell(name, name, operation, inputs, node));
    }

    private Cell added(Cell cell) {
        cells.add(cell);
        return cell;
    }
}
