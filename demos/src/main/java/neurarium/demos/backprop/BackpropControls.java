package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;
import neurarium.model.Activation;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.Text;

/** The controls of the page. */
final class BackpropControls {
    private static final double MOST_DATA = 3;

    private final BackpropState state;

    BackpropControls(BackpropState state) {
        this.state = state;
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(Tab.values()),
                tab -> new Control.Option(tab.key, tab.label),
                () -> state.tab,
                tab -> state.tab = tab);
    }

    List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        controls.add(
                new Control.Field(
                        "expression",
                        Text.of("算式", "Formula"),
                        state.expression::text,
                        ExpressionText::problem,
                        state.expression::text));
        controls.add(
                new Control.Field(
                        "values",
                        Text.of("变量的值", "Values"),
                        () -> ExpressionText.values(state.expression),
                        ExpressionText::valuesProblem,
                        text -> state.expression.set(ExpressionText.readValues(text))));
        controls.add(
                new Control.Action("back", Text.of("退一步", "Undo"), state::canGoBack, state::back));
        controls.add(
                new Control.Action(
                        "finish", Text.of("走到底", "To the end"), state::canFinish, state::finish));
        controls.add(
                new Control.Action(
                        "update",
                        Text.of("更新权重", "Update weights"),
                        () -> !state.isExpression() && state.network.canUpdate(),
                        state.network::update));
        controls.add(activation());
        controls.add(
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.01,
                        2,
                        0.01,
                        state.network::alpha,
                        state.network::alpha));
        for (String key : LectureNet.WEIGHTS) {
            String symbol = Symbols.of(key);
            Text label = Text.of("权重 " + symbol, "Weight " + symbol);
            controls.add(slider(key, label, NetworkModel.LIMIT));
        }
        return controls;
    }

    List<Fold> folds() {
        List<Control> data = new ArrayList<>();
        for (String key : LectureNet.DATA) {
            String symbol = Symbols.of(key);
            data.add(
                    slider(
                            key,
                            key.charAt(0) == 'x'
                                    ? Text.of("输入 " + symbol, "Input " + symbol)
                                    : Text.of("期望 " + symbol, "Target " + symbol),
                            MOST_DATA));
        }
        List<Control> more =
                List.of(
                        new Control.Whole(
                                "position",
                                Text.of("网络走到第几步", "Step of the network"),
                                0,
                                LecturePass.BACKWARD_ENDS,
                                () ->
                                        state.network.phase() == Phase.UPDATE
                                                ? 0
                                                : state.network.position(),
                                value -> state.network.moveTo((int) value)),
                        new Control.Whole(
                                "at",
                                Text.of("算式走到第几步", "Step of the formula"),
                                0,
                                100,
                                state.expression::position,
                                value -> state.expression.moveTo((int) value)));
        return List.of(new Fold(Text.of("输入与期望", "Inputs and targets"), data), Fold.more(more));
    }

    /** Whether a control belongs to the tab that is shown. */
    boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "expression", "values", "at" -> state.isExpression();
            case "back", "finish" -> true;
            default -> !state.isExpression() || !isOfNetwork(control.key());
        };
    }

    private static boolean isOfNetwork(String key) {
        return LectureNet.WEIGHTS.contains(key)
                || LectureNet.DATA.contains(key)
                || List.of("update", "activation", "alpha", "position").contains(key);
    }

    private Control slider(String key, Text label, double most) {
        return new Control.Slider(
                key,
                label,
                -most,
                most,
                0.01,
                () -> state.network.value(key),
                value -> state.network.set(key, value));
    }

    private Control activation() {
        return Control.Choice.of(
                "activation",
                Text.of("激活函数 f", "Activation f"),
                List.of(Activation.TANH, Activation.SIGMOID, Activation.RELU, Activation.LINEAR),
                BackpropControls::option,
                state.network.numbers()::activation,
                state.network::activation);
    }

    private static Control.Option option(Activation activation) {
        return switch (activation) {
            case TANH -> new Control.Option("tanh", Text.same("tanh"));
            case SIGMOID -> new Control.Option("sigmoid", Text.same("sigmoid"));
            case RELU -> new Control.Option("relu", Text.same("ReLU"));
            case LINEAR, STEP -> new Control.Option("linear", Text.of("线性", "linear"));
        };
    }
}
