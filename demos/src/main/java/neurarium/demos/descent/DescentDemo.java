package neurarium.demos.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import neurarium.symbolic.Parser;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Syntax;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** Gradient descent: any function, six ways down, and linear programming beside it. */
public final class DescentDemo implements Demo {
    private static final double FARTHEST = 20;

    private final DescentModel model = new DescentModel();
    private final DescentView view = new DescentView();
    private double turnedFromX = Double.NaN;
    private double turnedFromY;

    DescentModel model() {
        return model;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(DescentView.Tab.values()),
                        DescentDemo::option,
                        () -> view.tab,
                        tab -> view.tab = tab));
    }

    private static Control.Option option(DescentView.Tab tab) {
        return tab == DescentView.Tab.SURFACE
                ? new Control.Option("surface", Text.of("梯度下降", "Gradient descent"))
                : new Control.Option("program", Text.of("与线性规划对照", "Against linear programming"));
    }

    @Override
    public List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        controls.add(
                Control.Choice.of(
                        "preset",
                        Text.of("函数", "Function"),
                        List.of(Place.values()),
                        Place::option,
                        model::place,
                        model::go));
        controls.add(
                new Control.Field(
                        "f",
                        Text.same("L = f(x, y)"),
                        model::text,
                        text -> Syntax.problem(Parser.parse(text, Landscape.VARIABLES), "x, y"),
                        model::function));
        controls.add(
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.0001,
                        2,
                        0.0001,
                        model::rate,
                        model::rate));
        controls.add(start("x0", "x", model::startX, x -> model.start(x, model.startY())));
        controls.add(start("y0", "y", model::startY, y -> model.start(model.startX(), y)));
        int index = 0;
        for (Method method : Method.values()) {
            int i = index++;
            controls.add(
                    new Control.Toggle(
                            method.key(),
                            method.label,
                            () -> model.walks(i),
                            on -> model.walks(i, on)));
        }
        controls.addAll(objective());
        return controls;
    }

    private static Control start(
            String key, String name, DoubleSupplier getter, DoubleConsumer setter) {
        return new Control.Slider(
                key,
                Text.of("起点 " + name, "Start " + name),
                -FARTHEST,
                FARTHEST,
                0.01,
                getter,
                setter);
    }

    private List<Control> objective() {
        LinearProgram program = model.program;
        return List.of(
                new Control.Slider(
                        "c1",
                        Text.of("目标 c₁", "Objective c₁"),
                        -2,
                        2,
                        0.01,
                        () -> program.c1,
                        c1 -> program.objective(c1, program.c2)),
                new Control.Slider(
                        "c2",
                        Text.of("目标 c₂", "Objective c₂"),
                        -2,
                        2,
                        0.01,
                        () -> program.c2,
                        c2 -> program.objective(program.c1, c2)),
                new Control.Field(
                        "constraints",
                        Text.of("约束", "Constraints"),
                        program::text,
                        LinearProgram::problem,
                        program::text));
    }

    @Override
    public List<Fold> folds() {
        return List.of(
                Fold.more(
                        List.of(
                                new Control.Slider(
                                        "reach",
                                        Text.of("画面半宽", "Half the width shown"),
                                        0.5,
                                        20,
                                        0.1,
                                        model::reach,
                                        model::reach),
                                new Control.Slider(
                                        "turn",
                                        Text.of("转动（度）", "Turn, degrees"),
                                        -180,
                                        180,
                                        1,
                                        () -> view.relief.turn,
                                        turn -> view.relief.turn = turn),
                                new Control.Slider(
                                        "tilt",
                                        Text.of("俯视（度）", "Tilt, degrees"),
                                        5,
                                        90,
                                        1,
                                        () -> view.relief.tilt,
                                        tilt -> view.relief.tilt = tilt))));
    }

    @Override
    public boolean isRelevant(Control control) {
        boolean program = view.tab == DescentView.Tab.PROGRAM;
        return switch (control.key()) {
            case "c1", "c2", "constraints" -> program;
            case "alpha", "seed" -> true;
            default -> !program || control instanceof Control.Readout;
        };
    }

    @Override
    public boolean sets(String leader, String key) {
        return leader.equals("preset") && List.of("alpha", "x0", "y0", "reach").contains(key);
    }

    @Override
    public List<Control.Readout> readouts() {
        return DescentNumbers.readouts(model, view);
    }

    @Override
    public Verdict verdict() {
        return DescentVerdict.of(model, view.tab);
    }

    @Override
    public Text description() {
        return DescentNumbers.description(model, view.tab);
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "predict",
                        Text.same("L ="),
                        model::nextLoss,
                        0.01,
                        Text.of(
                                "先用表里最后一行的 g 和 h 算出新的 x 和 y，再代入 L。",
                                "Take g and h of the last row, compute the new x and y, and put"
                                        + " them into L.")),
                Exercise.number(
                        "limit",
                        Text.same("α ="),
                        () -> 1,
                        0.005,
                        Text.of(
                                "看一步之后离 −1 的距离：x + 1 变成 (1 − 2α)(x + 1)。",
                                "Look at the distance from −1: one step turns x + 1 into (1 −"
                                        + " 2α)(x + 1).")));
    }

    @Override
    public double height(double width) {
        return view.height(model, width);
    }

    @Override
    public void draw(Surface surface) {
        view.draw(model, surface);
    }

    @Override
    public void state(Json out) {
        DescentNumbers.state(model, out);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void opened() {
        model.reset();
    }

    @Override
    public void reset() {
        model.reset();
        model.program.reset();
    }

    @Override
    public boolean canStep() {
        return view.tab == DescentView.Tab.PROGRAM ? !model.program.hasRunAway() : model.canStep();
    }

    @Override
    public void step() {
        if (view.tab == DescentView.Tab.PROGRAM) {
            model.program.step(model.rate());
        } else {
            model.step();
        }
    }

    @Override
    public boolean grabs(Touch touch) {
        turnedFromX = Double.NaN;
        if (view.tab == DescentView.Tab.PROGRAM) {
            return ProgramView.grabs(touch);
        }
        return isOnMap(touch) || view.isInSpace(model, touch);
    }

    private boolean isOnMap(Touch touch) {
        return view.map(model, touch).box().contains(touch.x(), touch.y());
    }

    @Override
    public void tap(Touch touch) {
        if (view.tab == DescentView.Tab.PROGRAM) {
            drag(touch);
        } else if (isOnMap(touch)) {
            start(touch);
        }
    }

    @Override
    public void drag(Touch touch) {
        if (view.tab == DescentView.Tab.PROGRAM) {
            double[] objective = ProgramView.objective(touch);
            model.program.objective(objective[0], objective[1]);
        } else if (!Double.isNaN(turnedFromX) || !isOnMap(touch)) {
            turn(touch);
        } else {
            start(touch);
        }
    }

    private void start(Touch touch) {
        Plot plot = view.map(model, touch);
        model.start(tidy(plot.x().value(touch.x())), tidy(plot.y().value(touch.y())));
    }

    private static double tidy(double x) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, Math.rint(x * 100) / 100 + 0.0));
    }

    /** Turns the relief by as far as the pointer has moved since the last time. */
    private void turn(Touch touch) {
        if (!Double.isNaN(turnedFromX)) {
            double turn = view.relief.turn + 0.5 * (touch.x() - turnedFromX);
            view.relief.turn = Math.rint(turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn);
            double tilt = view.relief.tilt + 0.4 * (touch.y() - turnedFromY);
            view.relief.tilt = Math.rint(Math.max(5, Math.min(90, tilt)));
        }
        turnedFromX = touch.x();
        turnedFromY = touch.y();
    }
}
