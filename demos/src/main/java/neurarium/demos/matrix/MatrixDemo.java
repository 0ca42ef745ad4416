package neurarium.demos.matrix;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.CellKey;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** The network in matrix form, and its training loop line by line. */
public final class MatrixDemo implements Demo {
    private static final double FARTHEST = 3;

    private final MatrixModel model = new MatrixModel();
    private final ProductsView products = new ProductsView();
    private final MatricesView view = new MatricesView(products);
    private boolean byLine = true;

    MatrixModel model() {
        return model;
    }

    @Override
    public List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        controls.add(
                Control.Choice.of(
                        "data",
                        Text.of("数据", "Data"),
                        List.of(Task.values()),
                        Task::option,
                        model::task,
                        model::task));
        controls.add(
                Control.Choice.of(
                        "stepsize",
                        Text.of("每步", "A step is"),
                        List.of(true, false),
                        MatrixDemo::option,
                        () -> byLine,
                        line -> byLine = line));
        controls.add(
                Control.Choice.of(
                        "f",
                        Text.of("激活函数 f", "Activation f"),
                        FunctionNames.KEYS,
                        FunctionNames::option,
                        () -> FunctionNames.key(model.function()),
                        key -> model.function(FunctionNames.of(key))));
        controls.add(
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.001,
                        2,
                        0.001,
                        model::rate,
                        model::rate));
        controls.addAll(sizes());
        controls.addAll(entry());
        return controls;
    }

    private static Control.Option option(boolean line) {
        return line
                ? new Control.Option("line", Text.of("一行代码", "a line of code"))
                : new Control.Option("update", Text.of("一次更新", "an update"));
    }

    private List<Control> sizes() {
        return List.of(
                size("inputs", Text.of("输入数", "Inputs"), 0),
                size("hidden", Text.of("隐藏神经元", "Hidden neurons"), 1),
                size("outputs", Text.of("输出数", "Outputs"), 2),
                size("batch", Text.of("样本数（列）", "Examples (columns)"), 3),
                new Control.Whole(
                        "columnsofw",
                        Text.of("W 的列数", "Columns of W"),
                        1,
                        MatrixModel.MOST,
                        model::columnsOfW,
                        columns -> model.columnsOfW((int) columns)));
    }

    private Control size(String key, Text label, int which) {
        return new Control.Whole(
                key,
                label,
                1,
                MatrixModel.MOST,
                () -> all()[which],
                value -> {
                    int[] all = all();
                    if (all[which] != (int) value) {
                        all[which] = (int) value;
                        model.sizes(all[0], all[1], all[2], all[3]);
                    }
                });
    }

    private int[] all() {
        return new int[] {model.inputs(), model.hidden(), model.outputs(), model.batch()};
    }

    /** The entry that was pressed, and its value. */
    private List<Control> entry() {
        return List.of(
                new Control.Field(
                        "cell",
                        Text.of("选中的数（矩阵 行 列）", "Chosen entry (matrix row column)"),
                        this::cell,
                        this::problem,
                        this::choose),
                new Control.Slider(
                        "value",
                        Text.of("选中的数", "Chosen entry"),
                        -FARTHEST,
                        FARTHEST,
                        0.01,
                        this::value,
                        this::value));
    }

    private String cell() {
        Chosen chosen = products.chosen;
        return chosen.isIn(model) ? chosen.text() : "";
    }

    private Text problem(String text) {
        return text.isEmpty() || Chosen.read(text).isIn(model)
                ? Text.NONE
                : Complaint.of(
                        "cell",
                        text,
                        "写作“V 1 2”：矩阵 V、W、X 或 D，行，列。",
                        "write “V 1 2”: a matrix V, W, X or D, its row, its column.");
    }

    private void choose(String text) {
        products.chosen = Chosen.read(text);
    }

    private double value() {
        Chosen chosen = products.chosen;
        if (!chosen.isIn(model)) {
            return 0;
        }
        int at = chosen.row() * model.columns(chosen.matrix()) + chosen.column();
        double value = Math.rint(model.values(chosen.matrix())[at] * 1000) / 1000;
        return Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }

    private void value(double value) {
        Chosen chosen = products.chosen;
        if (chosen.isIn(model)) {
            model.set(chosen.matrix(), chosen.row(), chosen.column(), value);
        }
    }

    @Override
    public List<Fold> folds() {
        return List.of(Fold.more(MatrixText.fields(model)));
    }

    @Override
    public boolean isRelevant(Control control) {
        boolean ofEntry = control.key().equals("cell") || control.key().equals("value");
        return !ofEntry || products.chosen.isIn(model);
    }

    @Override
    public boolean sets(String leader, String key) {
        return leader.equals("data")
                && List.of("inputs", "hidden", "outputs", "batch", "columnsofw").contains(key);
    }

    @Override
    public List<Control.Readout> readouts() {
        return MatrixNumbers.readouts(model);
    }

    @Override
    public Verdict verdict() {
        return MatrixNumbers.verdict(model);
    }

    @Override
    public Text description() {
        return MatrixNumbers.description(model);
    }

    @Override
    public List<Exercise> exercises() {
        return MatrixNumbers.exercises(model);
    }

    @Override
    public int currentLine() {
        return model.last() == null
                ? -1
                : List.of(TrainingLoop.Line.values()).indexOf(model.last());
    }

    @Override
    public double height(double width) {
        return MatricesView.height(model, width);
    }

    @Override
    public void draw(Surface surface) {
        view.draw(model, surface);
    }

    @Override
    public void state(Json out) {
        MatrixNumbers.state(model, out);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void opened() {
        model.startHere();
    }

    @Override
    public void reset() {
        model.reset();
    }

    @Override
    public boolean canStep() {
        return model.canStep();
    }

    @Override
    public void step() {
        if (byLine) {
            model.line();
        } else {
            model.update();
        }
    }

    @Override
    public boolean point(String spot) {
        boolean changes = !spot.equals(products.pointed);
        products.pointed = spot;
        return changes;
    }

    /** A press on an entry, which the pointer or the keyboard is at, chooses it. */
    @Override
    public void tap(Touch touch) {
        CellKey cell = CellKey.of(products.pointed);
        products.chosen = Chosen.NONE;
        if (!cell.equals(CellKey.NONE)) {
            choose(cell.table() + " " + (cell.row() + 1) + " " + (cell.column() + 1));
        }
    }
}
