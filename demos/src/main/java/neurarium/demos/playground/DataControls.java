package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.symbolic.Parser;
import neurarium.ui.Control;
import neurarium.ui.Syntax;
import neurarium.ui.Text;

/** The controls of the points. */
final class DataControls {
    private final PlaygroundModel model;
    private final Settings settings;
    private final Edits edits;
    private int brush;

    DataControls(PlaygroundModel model, Edits edits) {
        this.model = model;
        this.edits = edits;
        settings = model.settings;
    }

    /** The class that drawn points get. */
    int brush() {
        return brush;
    }

    /** Those that stand in sight. */
    List<Control> main() {
        List<Control> controls = new ArrayList<>();
        controls.add(
                edits.choice(
                        "data",
                        Text.of("数据", "Data set"),
                        List.of(Source.values()),
                        Source::option,
                        () -> settings.source,
                        source -> {
                            settings.source = source;
                            model.pointsChanged();
                        }));
        controls.add(
                new Control.Field(
                        "f",
                        Text.same("f(x)"),
                        () -> settings.function,
                        text -> Syntax.problem(Parser.parse(text, List.of("x")), "x"),
                        edits.text(
                                "f",
                                () -> settings.function,
                                text -> {
                                    settings.function = text;
                                    model.pointsChanged();
                                })));
        controls.add(
                new Control.Area(
                        "table",
                        Text.of(
                                "粘贴表格或打开 CSV：x₁, x₂, d 三列，或 x, d 两列",
                                "Paste a table or open a CSV: columns x₁, x₂, d or x, d"),
                        () -> settings.table,
                        TableProblem::of,
                        edits.text(
                                "table",
                                () -> settings.table,
                                text -> {
                                    settings.table = text;
                                    model.pointsChanged();
                                })));
        controls.add(
                edits.choice(
                        "classes",
                        Text.of("类别数", "Classes"),
                        List.of(2, 3, 4),
                        n -> new Control.Option("" + n, Text.same("" + n)),
                        () -> settings.classes,
                        n -> {
                            settings.classes = n;
                            brush = Math.min(brush, n - 1);
                            model.pointsChanged();
                        }));
        controls.add(
                Control.Choice.of(
                        "brush",
                        Text.of("画第几类", "Draw class"),
                        List.of(1, 2, 3, 4),
                        n -> new Control.Option("" + n, Text.same("" + n)),
                        () -> brush + 1,
                        n -> brush = n - 1));
        return controls;
    }

    /** Those under the fold. */
    List<Control> fold() {
        return List.of(
                edits.slider(
                        "noise",
                        Text.of("噪声", "Noise"),
                        0,
                        1,
                        0.05,
                        () -> settings.noise,
                        value -> {
                            settings.noise = value;
                            model.pointsChanged();
                        }),
                edits.whole(
                        "count",
                        Text.of("点数", "Points"),
                        10,
                        1000,
                        () -> settings.count,
                        value -> {
                            settings.count = (int) value;
                            model.pointsChanged();
                        }),
                edits.slider(
                        "split",
                        Text.of("训练占比 %", "Trained on, %"),
                        10,
                        100,
                        5,
                        () -> settings.trainPercent,
                        value -> {
                            settings.trainPercent = (int) value;
                            model.pointsChanged();
                        }),
                edits.whole(
                        "dataseed",
                        Text.of("数据种子", "Data seed"),
                        0,
                        999999,
                        () -> settings.dataSeed,
                        value -> {
                            settings.dataSeed = (int) value;
                            model.pointsChanged();
                        }),
                new Control.Field(
                        "points",
                        Text.of("画的点", "Drawn points"),
                        model.drawn::write,
                        Drawn::problem,
                        edits.text(
                                "points",
                                model.drawn::write,
                                text -> {
                                    model.drawn.read(text);
                                    model.pointsChanged();
                                })));
    }

    boolean isRelevant(String key) {
        Source source = settings.source;
        return switch (key) {
            case "f" -> source == Source.FUNCTION;
            case "table" -> source == Source.OWN;
            case "classes" -> source.hasClasses();
            case "brush", "points", "clear" -> source == Source.DRAWN;
            case "noise", "count", "dataseed" -> source.isRandom();
            case "split" -> !source.isTable();
            default -> true;
        };
    }
}
