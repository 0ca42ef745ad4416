package neurarium.demos.neuron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import neurarium.data.TruthTable;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Text;
import neurarium.ui.TextField;

/** The controls of the samples: a table, or points that a student places. */
final class DataControls {
    private static final Text GRAMMAR =
            Text.of(
                            "每个点写作“x₁ x₂ +”或“x₁ x₂ -”，坐标在 {low} 到 {high} 之间，点与点用分号隔开。",
                            "write each point as “x₁ x₂ +” or “x₁ x₂ -”, with coordinates from"
                                    + " {low} to {high}, and semicolons between points.")
                    .with("low", Numbers.brief(NeuronModel.LOW))
                    .with("high", Numbers.brief(NeuronModel.HIGH));

    final Control table;
    final Control pointClasses;
    final Control points;

    /** The d that new points get. */
    int pointClass = 1;

    DataControls(NeuronModel model) {
        Text data = Text.of("数据", "Data set");
        List<Optional<TruthTable>> all = new ArrayList<>();
        for (TruthTable each : TruthTable.values()) {
            all.add(Optional.of(each));
        }
        all.add(Optional.empty());
        Supplier<Optional<TruthTable>> used = () -> model.table;
        table = Choice.of("data", data, all, DataControls::option, used, model::table);
        Text d = Text.of("新点的 d", "New point d");
        List<Integer> classes = List.of(1, -1);
        Supplier<Integer> chosen = () -> pointClass;
        pointClasses =
                Choice.of("class", d, classes, DataControls::sign, chosen, c -> pointClass = c)
                        .when(model::isFree);
        Text free = Text.of("自选的点", "Free points");
        Function<String, Text> problem = text -> model.points.problem(text, GRAMMAR);
        points =
                new TextField("points", free, model.points::write, problem, model::points)
                        .when(model::isFree);
    }

    private static Option sign(int d) {
        return new Option("" + d, Text.same(d > 0 ? "+1" : "−1"));
    }

    private static Option option(Optional<TruthTable> table) {
        if (table.isEmpty()) {
            return Option.of("free", "自己点", "your own points");
        }
        return switch (table.get()) {
            case LECTURE -> Option.of("lecture", "讲义的表", "lecture's table");
            case AND -> Option.of("and", "与 AND", "AND");
            case OR -> Option.of("or", "或 OR", "OR");
            case NAND -> Option.of("nand", "与非 NAND", "NAND");
            case XOR -> Option.of("xor", "异或 XOR", "XOR");
        };
    }
}
