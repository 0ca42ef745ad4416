package neurarium.demos.playground;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import neurarium.data.ToySet;
import neurarium.demos.DrawnPoints;
import neurarium.symbolic.Parser;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Section;
import neurarium.ui.Syntax;
import neurarium.ui.Text;

/** The controls of the points. */
final class DataControls {
    private static final List<String> X = List.of("x");
    private static final Text GRAMMAR =
            Text.of(
                            "每个点写作“x₁ x₂ 类别”，坐标在 −{max} 到 {max} 之间，类别为 1 到 4，点与点用分号隔开。",
                            "write each point as “x₁ x₂ class”, coordinates from −{max} to {max},"
                                    + " classes 1 to 4, semicolons between points.")
                    .with("max", Numbers.brief(ToySet.REACH));

    /** The reader's table. */
    final OwnTable own;

    /** Those that are in sight. */
    final List<Control> main;

    /** What is used to draw points. */
    final List<Control> drawing;

    /** Those under the fold. */
    final Section section;

    /** The class that drawn points get, from 0. */
    int brush;

    private final Settings settings;

    DataControls(PlaygroundModel model, Edits all) {
        settings = model.settings;
        Edits.Maker edits = all.then(model::pointsChanged);
        own = new OwnTable(settings, edits);
        main = main(edits);
        drawing = drawing(model, all.history);
        section = new Section(Text.of("数据", "Points"), folded(model.drawn, edits));
    }

    private boolean isDrawn() {
        return settings.source == PointSource.DRAWN;
    }

    private List<Control> main(Edits.Maker edits) {
        Text set = Text.of("数据", "Data set");
        List<PointSource> sources = List.of(PointSource.values());
        Supplier<PointSource> source = () -> settings.source;
        Consumer<PointSource> choose = to -> settings.source = to;
        Text f = Text.same("f(x)");
        Function<String, Text> problem = text -> Syntax.problem(Parser.parse(text, X), "x");
        Text classes = Text.of("类别数", "Classes");
        List<Integer> counts = List.of(2, 3, 4);
        Function<Integer, Option> option = n -> new Option("" + n, Text.same("" + n));
        Supplier<Integer> count = () -> settings.classes;
        return List.of(
                edits.choice("data", set, sources, each -> each.option, source, choose),
                edits.line("f", f, () -> settings.function, problem, to -> settings.function = to)
                        .when(() -> settings.source == PointSource.FUNCTION),
                own.field,
                own.upload,
                own.encoding,
                edits.choice("classes", classes, counts, option, count, this::classes)
                        .when(() -> settings.source.hasClasses()));
    }

    private void classes(int classes) {
        settings.classes = classes;
        brush = Math.min(brush, classes - 1);
    }

    private List<Control> drawing(PlaygroundModel model, History history) {
        Text draw = Text.of("画第几类", "Draw class");
        List<Integer> kinds = List.of(1, 2, 3, 4);
        BooleanSupplier hasPoints = () -> !model.drawn.list().isEmpty();
        Runnable clear =
                () -> {
                    history.before("clear");
                    model.drawn.list().clear();
                    model.pointsChanged();
                };
        return List.of(
                Choice.ofNumbers("brush", draw, kinds, () -> brush + 1, n -> brush = n - 1)
                        .when(this::isDrawn),
                new Action("clear", Text.of("清空", "Clear points"), hasPoints, clear)
                        .when(this::isDrawn));
    }

    private List<Control> folded(DrawnPoints drawn, Edits.Maker edits) {
        BooleanSupplier isRandom = () -> settings.source.isRandom();
        Text noise = Text.of("噪声", "Noise");
        DoubleConsumer blur = to -> settings.noise = to;
        Text count = Text.of("点数", "Points");
        IntConsumer recount = to -> settings.count = to;
        Text split = Text.of("训练占比 %", "Trained on, %");
        DoubleConsumer percent = to -> settings.trainPercent = (int) to;
        Text seed = Text.of("数据种子", "Data seed");
        IntConsumer reseed = to -> settings.dataSeed = to;
        Text points = Text.of("画的点", "Drawn points");
        Function<String, Text> problem = text -> drawn.problem(text, GRAMMAR);
        return List.of(
                edits.slider("noise", noise, 0, 1, 0.05, () -> settings.noise, blur).when(isRandom),
                edits.number("count", count, 10, 1000, () -> settings.count, recount)
                        .when(isRandom),
                edits.slider("split", split, 10, 100, 5, () -> settings.trainPercent, percent)
                        .when(() -> !settings.source.isTable()),
                edits.number("dataseed", seed, 0, 999999, () -> settings.dataSeed, reseed)
                        .when(isRandom),
                edits.line("points", points, drawn::write, problem, drawn::read)
                        .when(this::isDrawn));
    }
}
