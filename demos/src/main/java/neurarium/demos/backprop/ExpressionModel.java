package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.symbolic.Parsed;
import neurarium.symbolic.Parser;

/** A student's formula on its walk: forward to its value, back to every derivative. */
final class ExpressionModel implements Pass {
    static final String OPENING = "(a*b + c)^2";
    static final Map<String, Double> OPENING_VALUES = Map.of("a", 2.0, "b", -3.0, "c", 10.0);

    /** More would not fit into the picture. */
    static final int MAX_OPERATIONS = 24;

    static final int MAX_VARIABLES = 6;

    private final Map<String, Double> values = new HashMap<>(OPENING_VALUES);
    String text = OPENING;
    private Parsed formula;
    Diagram diagram;
    ScalarGraph graph;
    private List<Step> forward = List.of();
    private List<Step> steps = List.of();
    private int position;

    /** Whether the formula has a value here, and so has every part of it. */
    private boolean isDefined;

    ExpressionModel() {
        read();
    }

    /** Takes a formula without problems; the walk begins anew with another one. */
    void text(String text) {
        if (!text.equals(this.text)) {
            this.text = text;
            position = 0;
            read();
        }
    }

    private void read() {
        formula = Parser.parse(text);
        graph = new ScalarGraph(formula);
        diagram = LayeredDiagram.of(graph);
        forward = ExpressionPass.forward(graph);
        run();
    }

    /** The value of a variable; 1 until it is set. */
    double variable(String name) {
        return values.getOrDefault(name, 1.0);
    }

    void set(Map<String, Double> numbers) {
        values.putAll(numbers);
        run();
    }

    /** Computes all numbers; where one is not defined, the walk ends there. */
    private void run() {
        for (String name : graph.variables()) {
            graph.cell(name).node().set((float) variable(name));
        }
        graph.graph.forward();
        List<Step> walk = new ArrayList<>();
        boolean finite = true;
        for (Step step : forward) {
            if (finite) {
                walk.add(step);
            }
            finite &= isFinite(value(step.key()));
        }
        if (finite) {
            graph.graph.backward(graph.last().node());
            walk.addAll(ExpressionPass.backward(graph));
        }
        isDefined = finite;
        steps = walk;
        position = Math.min(position, steps.size());
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Float.MAX_VALUE;
    }

    // The walk

    @Override
    public boolean canStep() {
        return position < steps.size();
    }

    @Override
    public void step() {
        position++;
    }

    @Override
    public void back() {
        position--;
    }

    @Override
    public void moveTo(int position) {
        this.position = Math.min(position, steps.size());
    }

    @Override
    public List<Step> steps() {
        return steps;
    }

    @Override
    public List<Step> forward() {
        return forward;
    }

    @Override
    public int position() {
        return position;
    }

    /** Whether the walk is at its end, with all derivatives known. */
    boolean isChecked() {
        return !canStep() && isDefined();
    }

    boolean isDefined() {
        return isDefined;
    }

    // What came out

    /** The derivatives with respect to the variables. */
    List<String> derivatives() {
        List<String> keys = new ArrayList<>();
        for (String name : graph.variables()) {
            keys.add(Step.derivative(name));
        }
        return keys;
    }

    @Override
    public String output() {
        return graph.last().key();
    }

    @Override
    public String symbol(String key) {
        return Step.isDerivative(key)
                ? "∂" + graph.last().symbol() + "/∂" + symbol(Step.target(key))
                : graph.cell(key).symbol();
    }

    @Override
    public double value(String key) {
        return Step.isDerivative(key)
                ? graph.cell(Step.target(key)).node().gradient()[0]
                : graph.cell(key).node().value()[0];
    }

    /** The derivative with respect to a variable, measured on the formula itself. */
    double measured(String name) {
        double h = CentralDifference.H * Math.max(1, Math.abs(variable(name)));
        return (at(name, h) - at(name, -h)) / (2 * h);
    }

    private double at(String moved, double by) {
        List<String> names = formula.variables();
        double[] numbers = new double[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            String name = names.get(i);
            numbers[i] = variable(name) + (name.equals(moved) ? by : 0);
        }
        return formula.expression().value(numbers);
    }

    boolean isMeasuredRight(String name) {
        return CentralDifference.agree(value(Step.derivative(name)), measured(name));
    }
}
