package neurarium.demos.backprop;

import neurarium.ui.Box;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Verdict;

/** A student's formula as a graph, and the table of the derivatives by its variables. */
final class ExpressionScene extends PassScene {
    private final ExpressionModel model;

    ExpressionScene(ExpressionModel model, PassControls shared) {
        super("expression", "自己的算式", "Your formula", model, shared);
        this.model = model;
        Text formula = Text.of("算式", "Formula");
        Text values = Text.of("变量的值", "Values");
        controls(
                new TextField(
                        "expression",
                        formula,
                        () -> model.text,
                        ExpressionText::problem,
                        model::text),
                new TextField(
                        "values",
                        values,
                        () -> ExpressionText.values(model),
                        ExpressionText::valuesProblem,
                        text -> model.set(ExpressionText.readValues(text))),
                shared.back,
                shared.finish);
        Text at = Text.of("算式走到第几步", "Step of the formula");
        more(new NumberInput("at", at, 0, 100, model::position, model::moveTo));
        readouts(shared.readouts);
    }

    @Override
    public Verdict verdict() {
        if (model.position() == 0) {
            return Verdict.neutral(
                    "改成自己的算式，再按“走一步”：先算值，再把导数传回每个变量。",
                    "Type a formula of your own and press Step: first its value, then back to every"
                            + " variable.");
        }
        if (!model.canStep() && !model.isDefined()) {
            return Verdict.warning(
                            "{symbol} 在这里没有定义，所以走不下去。换几个变量的值。",
                            "{symbol} is not defined here, so the walk ends. Choose other values.")
                    .with("symbol", model.symbol(model.current().key()));
        }
        return model.isChecked() ? checked() : Verdict.neutral(step(model.current()));
    }

    private Verdict checked() {
        for (String name : model.graph.variables()) {
            if (!model.isMeasuredRight(name)) {
                return Verdict.warning(
                        "导数和测量不一致：这里有间断、拐角，或者数太大。",
                        "Derivative and measurement differ: there is a jump or a corner here, or"
                                + " the numbers are too large.");
            }
        }
        return Verdict.success(
                "走完了：往回一趟，所有变量的导数都有了，个个和中心差分一致。",
                "Done: one walk back gave the derivatives with respect to all variables, and each"
                        + " agrees with its central difference.");
    }

    private Text step(Step step) {
        Text words =
                step.phase() == Phase.FORWARD
                        ? Text.of(
                                "前向：算出 {name}，它要用的数都已经有了。",
                                "Forward: {name}, from numbers that are already there.")
                        : back(step.rule());
        return words.with("name", model.symbol(Step.target(step.key())));
    }

    private static Text back(Rule rule) {
        return switch (rule) {
            case NONE ->
                    Text.of(
                            "从终点开始：{name} 动多少，它自己就动多少，导数是 1。",
                            "Back begins at the end: {name} moves as much as itself, so 1.");
            case SUM ->
                    Text.of(
                            "和的法则：{name} 只是一项，导数原样传回（减号则变号）。",
                            "Sum rule: {name} is one term of a sum, so the derivative passes as it"
                                    + " is; a minus turns its sign.");
            case CHAIN ->
                    Text.of(
                            "链式法则：后面传来的导数，乘这一步运算对 {name} 的斜率。",
                            "Chain rule: the derivative from behind times the slope of this"
                                    + " operation with respect to {name}.");
            case CHAIN_OF_TWO ->
                    Text.of(
                            "{name} 被用了不止一次，每条路各传回一份，加起来。",
                            "{name} is used more than once: each use sends a share back, and they"
                                    + " add up.");
        };
    }

    @Override
    public Text description() {
        return Text.of("算式 {formula} 的计算图。", "The computational graph of {formula}.")
                .with("formula", model.text)
                .then(lastStep());
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.position()).put("position", model.position());
        out.put("phase", model.phase().key);
        out.put("current", model.position() == 0 ? "" : model.current().key());
        out.open("formula", '{');
        out.put("text", model.text).put("value", model.value(model.output()));
        out.open("variables", '{');
        for (String name : model.graph.variables()) {
            out.put(name, model.variable(name));
        }
        out.close('}').open("derivatives", '{');
        for (String name : model.graph.variables()) {
            out.put(name, model.isDefined() ? model.value(Step.derivative(name)) : Double.NaN);
        }
        out.close('}').close('}');
    }

    @Override
    public double draw(Surface surface) {
        Focus focus = new Focus(model, surface.pointed());
        Box rest = draw(focus, model.diagram, surface);
        Box box = rest.inset(0, StepView.isWide(surface.width()) ? 0 : 12, 0, 0);
        CheckTable.Measure measure = model.isChecked() ? model::measured : null;
        double end = new CheckTable(measure, "at", focus, box, surface).draw(model.derivatives());
        return Math.max(rest.bottom(), end + 2);
    }
}
