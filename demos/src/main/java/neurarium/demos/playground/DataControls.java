package neurarium.demos.playground;

import java.util.List;
import java.util.function.BooleanSupplier;
import neurarium.data.ToySet;
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
    private static final Text GRAMMAR =
            Text.of(
                            "每个点写作“x₁ x₂ 类别”，坐标在 −{max} 到 {max} 之间，类别为 1 到 4，点与点用分号隔开。",
                            "write each point as “x₁ x₂ class”, coordinates from −{max} to {max},"
                                    + " classes 1 to 4, semicolons between points.")
                    .with("max", Numbers.brief(ToySet.REACH));

    /** Those that are in sight. */
    final List<Control> main;

    /** Those under the fold. */
    final Section section;

    /** The class that drawn points get, from 0. */
    int brush;

    private final Settings settings;

    DataControls(PlaygroundModel model, Edits edits) {
        settings = model.settings;
        Runnable changed = model::pointsChanged;
        main = main(model, edits, changed);
        section = new Section(Text.of("数据", "Points"), folded(model, edits, changed));
    }

    private List<Control> main(PlaygroundModel model, Edits edits, Runnable changed) {
        Control brushes =
                Choice.ofNumbers(
                        "brush",
                        Text.of("画第几类", "Draw class"),
                        List.of(1, 2, 3, 4),
                        () -> brush + 1,
                        n -> brush = n - 1);
        Control clear =
                new Action(
                        "clear",
                        Text.of("清空", "Clear points"),
                        () -> !model.drawn.list().isEmpty(),
                        () -> {
                            edits.history.before("clear");
                            model.drawn.list().clear();
                            model.pointsChanged();
                        });
        return List.of(
                edits.choice(
                        "data",
                        Text.of("数据", "Data set"),
                        List.of(PointSource.values()),
                        PointSource::option,
                        () -> settings.source,
                        source -> settings.source = source,
                        changed),
                edits.line(
                                "f",
                                Text.same("f(x)"),
                                () -> settings.function,
                                text -> Syntax.problem(Parser.parse(text, List.of("x")), "x"),
                                text -> settings.function = text,
                                changed)
                        .when(() -> settings.source == PointSource.FUNCTION),
                edits.lines(
                                "table",
                                Text.of(
                                        "粘贴表格或打开 CSV：x₁, x₂, d 三列，或 x, d 两列",
                                        "Paste a table or open a CSV: columns x₁, x₂, d or x, d"),
                                () -> settings.table,
                                PointTable::problem,
                                text -> settings.table = text,
                                changed)
                        .when(() -> settings.source == PointSource.OWN),
                edits.choice(
                                "classes",
                                Text.of("类别数", "Classes"),
                                List.of(2, 3, 4),
                                n -> new Option("" + n, Text.same("" + n)),
                                () -> settings.classes,
                                this::classes,
                                changed)
                        .when(() -> settings.source.hasClasses()),
                brushes.when(() -> settings.source == PointSource.DRAWN),
                clear.when(() -> settings.source == PointSource.DRAWN));
    }

    private void classes(int classes) {
        settings.classes = classes;
        brush = Math.min(brush, classes - 1);
    }

    private List<Control> folded(PlaygroundModel model, Edits edits, Runnable changed) {
        BooleanSupplier isRandom = () -> settings.source.isRandom();
        return List.of(
                edits.slider(
                                "noise",
                                Text.of("噪声", "Noise"),
                                0,
                                1,
                                0.05,
                                () -> settings.noise,
                                noise -> settings.noise = noise,
                                changed)
                        .when(isRandom),
                edits.number(
                                "count",
                                Text.of("点数", "Points"),
                                10,
                                1000,
                                () -> settings.count,
                                count -> settings.count = count,
                                changed)
                        .when(isRandom),
                edits.slider(
                                "split",
                                Text.of("训练占比 %", "Trained on, %"),
                                10,
                                100,
                                5,
                                () -> settings.trainPercent,
                                percent -> settings.trainPercent = (int) percent,
                                changed)
                        .when(() -> !settings.source.isTable()),
                edits.number(
                                "dataseed",
                                Text.of("数据种子", "Data seed"),
                                0,
                                999999,
                                () -> settings.dataSeed,
                                seed -> settings.dataSeed = seed,
                                changed)
                        .when(isRandom),
                edits.line(
                                "points",
                                Text.of("画的点", "Drawn points"),
                                model.drawn::write,
                                text -> model.drawn.problem(text, GRAMMAR),
                                model.drawn::read,
                                changed)
                        .when(() -> settings.source == PointSource.DRAWN));
    }
}
