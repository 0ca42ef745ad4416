package neurarium.demos.descent;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** Linear programming, and gradient descent that runs out of its constraints. */
final class ProgramScene extends Scene implements Touchable {
    private static final double MAX_OBJECTIVE = 2;

    private final LinearProgram program;

    ProgramScene(LinearProgram program, DoubleSupplier rate, Control alpha) {
        super("program", "与线性规划对照", "Against linear programming");
        this.program = program;
        Text label = Text.of("约束", "Constraints");
        controls(
                alpha,
                objective("c1", "c₁", () -> program.c1, c1 -> program.objective(c1, program.c2)),
                objective("c2", "c₂", () -> program.c2, c2 -> program.objective(program.c1, c2)),
                new TextField(
                        "constraints",
                        label,
                        () -> program.text,
                        Constraint::problem,
                        program::text));
        readouts(
                SurfaceScene.steps("programsteps", program::steps),
                SurfaceScene.number("programx", "x", () -> program.now().x()),
                SurfaceScene.number("programy", "y", () -> program.now().y()),
                SurfaceScene.number("programloss", "L", () -> program.loss(program.now())));
        steps(30, () -> !program.hasRunAway(), () -> program.step(rate.getAsDouble()));
        touch(this);
    }

    private static Control objective(
            String key, String name, DoubleSupplier getter, DoubleConsumer setter) {
        Text label = Text.of("目标 {name}", "Objective {name}").with("name", name);
        return new Slider(key, label, -MAX_OBJECTIVE, MAX_OBJECTIVE, 0.01, getter, setter);
    }

    @Override
    public Verdict verdict() {
        if (!program.isBounded()) {
            return Verdict.warning(
                    "没有最优点：约束没有围住下降的方向。",
                    "No best point: the constraints leave the way down open.");
        }
        return program.hasLeft()
                ? Verdict.warning(
                        "梯度下降已经走出约束之外：它只看梯度，看不见边界。",
                        "Gradient descent has left the constraints: it sees the gradient, not the"
                                + " border.")
                : Verdict.neutral(
                        "拖动黄色箭头改变目标，看最优点在顶点之间跳；再按“播放”，看梯度下降往哪里走。",
                        "Drag the yellow arrow to change the objective and watch the best corner"
                                + " jump; then press Play to see where gradient descent goes.");
    }

    @Override
    public Text description() {
        return Text.of(
                        "约束围成的多边形，最优的顶点在 ({x}, {y})。",
                        "A polygon of constraints; its best corner is ({x}, {y}).")
                .with("x", Numbers.brief(program.best().x()))
                .with("y", Numbers.brief(program.best().y()));
    }

    @Override
    public void state(Json out) {
        LinearProgram.Point best = program.best();
        out.put("steps", program.steps());
        out.open("program", '{').put("x", best.x()).put("y", best.y());
        out.put("L", program.loss(best));
        out.put("bounded", program.isBounded()).put("steps", program.steps());
        out.close('}');
    }

    @Override
    public double draw(Surface surface) {
        return ProgramView.draw(program, surface);
    }

    @Override
    public boolean capturesPointer(Touch touch) {
        return ProgramView.plot(touch.width()).box().contains(touch.x(), touch.y());
    }

    @Override
    public void tap(Touch touch) {
        if (capturesPointer(touch)) {
            drag(touch);
        }
    }

    /** Turns the arrow of the objective to a place. */
    @Override
    public void drag(Touch touch) {
        Plot plot = ProgramView.plot(touch.width());
        double x = plot.x().value(touch.x()) / ProgramView.ARROW;
        double y = plot.y().value(touch.y()) / ProgramView.ARROW;
        double factor = Math.min(1, MAX_OBJECTIVE / Math.max(1e-9, Math.hypot(x, y)));
        program.objective(-tidy(x * factor), -tidy(y * factor));
    }

    private static double tidy(double x) {
        return Math.rint(x * 100) / 100 + 0.0;
    }
}
