package neurarium.demos.descent;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import neurarium.demos.Options;
import neurarium.optim.OptimizerKind;
import neurarium.symbolic.Parser;
import neurarium.symbolic.Printer;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Plot;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Syntax;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Toggle;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** The landscape in space and from above, with everyone who walks down. */
final class SurfaceScene extends Scene implements Touchable {
    private static final double MAX_START = 20;

    private final DescentModel model;
    private Relief relief;
    private double turn = 28;
    private double tilt = 38;

    /** Where a drag was last; null before it began. */
    private Touch dragged;

    private boolean isTurning;

    SurfaceScene(DescentModel model, Control alpha) {
        super("surface", "梯度下降", "Gradient descent");
        this.model = model;
        update();
        controls(
                Choice.of(
                                "preset",
                                Text.of("函数", "Function"),
                                List.of(Preset.values()),
                                Preset::option,
                                () -> model.preset,
                                model::preset)
                        .sets("alpha", "x0", "y0", "reach"),
                new TextField(
                        "f",
                        Text.same("L = f(x, y)"),
                        () -> model.text,
                        text -> Syntax.problem(Parser.parse(text, Landscape.VARIABLES), "x, y"),
                        model::function),
                alpha,
                start("x0", "x", () -> model.startX, x -> model.start(x, model.startY)),
                start("y0", "y", () -> model.startY, y -> model.start(model.startX, y)));
        for (OptimizerKind method : OptimizerKind.values()) {
            Text name = Options.label(method);
            controls(
                    new Toggle(
                            method.key(),
                            name,
                            () -> model.walks(method),
                            on -> model.walks(method, on)));
        }
        Text reach = Text.of("画面半宽", "Half the width shown");
        Text turned = Text.of("转动（度）", "Turn, degrees");
        Text tilted = Text.of("俯视（度）", "Tilt, degrees");
        more(
                new Slider("reach", reach, 0.5, 20, 0.1, () -> model.reach, model::reach),
                new Slider("turn", turned, -180, 180, 1, () -> turn, to -> turn = to),
                new Slider("tilt", tilted, 5, 90, 1, () -> tilt, to -> tilt = to));
        readouts(
                SurfaceScene.steps("steps", () -> model.first().steps),
                number("x", "x", () -> model.first().now().x()),
                number("y", "y", () -> model.first().now().y()),
                number("loss", "L", () -> model.first().now().loss()));
        steps(30, model::canStep, model::step);
        touch(this);
        Text predictHint =
                Text.of(
                        "先用表里最后一行的 g 和 h 算出新的 x 和 y，再代入 L。",
                        "Take g and h of the last row, compute the new x and y, and put them into L.");
        Text limitHint =
                Text.of(
                        "看一步之后离 −1 的距离：x + 1 变成 (1 − 2α)(x + 1)。",
                        "Look at the distance from −1: one step turns x + 1 into (1 − 2α)(x + 1).");
        exercises(
                Exercise.number("predict", Text.same("L ="), model::nextLoss, 0.01, predictHint),
                Exercise.number("limit", Text.same("α ="), () -> 1, 0.005, limitHint));
    }

    private static Control start(
            String key, String name, DoubleSupplier getter, DoubleConsumer setter) {
        Text label = Text.of("起点 {name}", "Start {name}").with("name", name);
        return new Slider(key, label, -MAX_START, MAX_START, 0.01, getter, setter);
    }

    /** The readout of how many steps were made. */
    static Readout steps(String key, IntSupplier steps) {
        return new Readout(key, Text.of("步数", "step"), () -> Text.same("" + steps.getAsInt()));
    }

    /** The readout of a number. */
    static Readout number(String key, String name, DoubleSupplier value) {
        return new Readout(
                key, Text.same(name), () -> Text.same(StepTable.number(value.getAsDouble())));
    }

    @Override
    public Verdict verdict() {
        return Diagnosis.of(model);
    }

    @Override
    public Text description() {
        Walk.Point p = model.first().now();
        return Text.of(
                        "函数 {f} 的曲面和等高线。走了 {steps} 步，现在在 ({x}, {y})，L = {loss}，g = {g}, h = {h}。",
                        "Surface and contour lines of {f}. After {steps} steps at ({x}, {y}), L ="
                                + " {loss}, g = {g}, h = {h}.")
                .with("steps", model.first().steps)
                .with("x", StepTable.number(p.x()))
                .with("y", StepTable.number(p.y()))
                .with("loss", StepTable.number(p.loss()))
                .with("g", StepTable.number(p.g()))
                .with("h", StepTable.number(p.h()))
                .with("f", model.text);
    }

    @Override
    public void state(Json out) {
        Walk first = model.first();
        Walk.Point p = first.now();
        out.put("x", p.x()).put("y", p.y()).put("g", p.g()).put("h", p.h());
        out.put("L", p.loss()).put("steps", first.steps).put("status", name(first.status));
        out.put("diverged", first.status == Walk.Status.DIVERGED);
        out.put("f", model.text).put("dx", Printer.print(model.landscape.dx.result()));
        out.put("dy", Printer.print(model.landscape.dy.result()));
        out.put("lambdaMax", model.landscape.maxCurvature(p.x(), p.y()));
        out.put("limit", model.limit());
        out.open("walks", '[');
        for (Walk walk : model.walks) {
            out.open('{').put("method", walk.method.key()).put("x", walk.now().x());
            out.put("y", walk.now().y()).put("L", walk.now().loss()).put("steps", walk.steps);
            out.put("status", name(walk.status));
            out.put("memory", WalkersView.memory(walk)).close('}');
        }
        out.close(']');
    }

    private static String name(Walk.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void update() {
        if (relief == null || relief.landscape != model.landscape) {
            relief = new Relief(model.landscape);
        }
    }

    @Override
    public double draw(Surface surface) {
        return SurfaceView.draw(model, relief, turn, tilt, surface);
    }

    @Override
    public boolean capturesPointer(Touch touch) {
        return isOnMap(touch) || SurfaceView.space(touch.width()).contains(touch.x(), touch.y());
    }

    private static boolean isOnMap(Touch touch) {
        return SurfaceView.map(touch.width()).contains(touch.x(), touch.y());
    }

    @Override
    public void tap(Touch touch) {
        if (isOnMap(touch)) {
            start(touch);
        }
    }

    /** Moves the start on the map; turns the relief elsewhere. */
    @Override
    public void drag(Touch touch) {
        if (dragged == null) {
            isTurning = !isOnMap(touch);
        }
        if (!isTurning) {
            start(touch);
        } else if (dragged != null) {
            double turned = turn + 0.5 * (touch.x() - dragged.x());
            turn = Math.rint(turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned);
            double tilted = tilt + 0.4 * (touch.y() - dragged.y());
            tilt = Math.rint(Math.max(5, Math.min(90, tilted)));
        }
        dragged = touch;
    }

    @Override
    public void release() {
        dragged = null;
    }

    private void start(Touch touch) {
        Box map = SurfaceView.map(touch.width());
        Plot plot = ContourView.plot(model.landscape, map);
        double x = Math.max(map.x(), Math.min(map.right(), touch.x()));
        double y = Math.max(map.y(), Math.min(map.bottom(), touch.y()));
        model.start(tidy(plot.x().value(x)), tidy(plot.y().value(y)));
    }

    private static double tidy(double x) {
        return Math.max(-MAX_START, Math.min(MAX_START, Math.rint(x * 100) / 100 + 0.0));
    }
}
