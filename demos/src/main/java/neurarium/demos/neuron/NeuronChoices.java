package neurarium.demos.neuron;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import neurarium.data.TruthTable;
import neurarium.model.Activation;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** The controls of the neuron that offer a few named options. */
final class NeuronChoices {
    private static final Control.Option FREE =
            new Control.Option("free", Text.of("自己点", "your own points"));

    private NeuronChoices() {}

    static Control data(NeuronModel model) {
        List<Control.Option> options =
                List.of(
                        option(TruthTable.LECTURE),
                        option(TruthTable.AND),
                        option(TruthTable.OR),
                        option(TruthTable.NAND),
                        option(TruthTable.XOR),
                        FREE);
        return Control.Choice.of(
                "data",
                Text.of("数据", "Data set"),
                options,
                option -> option,
                () -> model.isFree() ? FREE : option(model.table()),
                option -> use(option, model));
    }

    private static void use(Control.Option option, NeuronModel model) {
        if (option.equals(FREE)) {
            model.useFreePoints();
            return;
        }
        for (TruthTable table : TruthTable.values()) {
            if (option(table).equals(option)) {
                model.useTable(table);
            }
        }
    }

    private static Control.Option option(TruthTable table) {
        return switch (table) {
            case LECTURE -> new Control.Option("lecture", Text.of("讲义的表", "lecture's table"));
            case AND -> new Control.Option("and", Text.of("与 AND", "AND"));
            case OR -> new Control.Option("or", Text.of("或 OR", "OR"));
            case NAND -> new Control.Option("nand", Text.of("与非 NAND", "NAND"));
            case XOR -> new Control.Option("xor", Text.of("异或 XOR", "XOR"));
        };
    }

    static Control pointClass(IntSupplier getter, IntConsumer setter) {
        return Control.Choice.of(
                "class",
                Text.of("新点的 d", "New point d"),
                List.of(1, -1),
                d -> new Control.Option(d > 0 ? "1" : "-1", Text.same(d > 0 ? "+1" : "−1")),
                getter::getAsInt,
                setter::accept);
    }

    static Control activation(NeuronModel model) {
        return Control.Choice.of(
                "activation",
                Text.of("激活函数 f", "Activation f"),
                List.of(Activation.values()),
                NeuronChoices::option,
                () -> model.neuron.activation,
                model::activation);
    }

    private static Control.Option option(Activation activation) {
        return switch (activation) {
            case STEP -> new Control.Option("step", Text.of("阶跃 ±1", "step ±1"));
            case TANH -> new Control.Option("tanh", Text.same("tanh"));
            case SIGMOID -> new Control.Option("sigmoid", Text.same("sigmoid"));
            case RELU -> new Control.Option("relu", Text.same("ReLU"));
            case LINEAR -> new Control.Option("linear", Text.of("线性", "linear"));
        };
    }

    static Control search(NeuronModel model) {
        return Control.Choice.of(
                "search",
                Text.of("搜索方式", "Search"),
                List.of(NeuronModel.Search.values()),
                NeuronChoices::option,
                model::search,
                model::search);
    }

    private static Control.Option option(NeuronModel.Search search) {
        return switch (search) {
            case HAND -> new Control.Option("hand", Text.of("手动", "by hand"));
            case RANDOM -> new Control.Option("random", Text.of("随机搜索", "random search"));
            case GRADIENT -> new Control.Option("gradient", Text.of("梯度下降", "gradient descent"));
        };
    }
}
