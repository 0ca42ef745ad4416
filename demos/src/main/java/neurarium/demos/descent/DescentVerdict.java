package neurarium.demos.descent;

import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the walk: where it is going, whether the rate is right, how it ended. */
final class DescentVerdict {
    private DescentVerdict() {}

    static Verdict of(DescentModel model, DescentView.Tab tab) {
        return tab == DescentView.Tab.PROGRAM ? program(model) : walk(model);
    }

    private static Verdict program(DescentModel model) {
        LinearProgram program = model.program;
        if (!program.isBounded()) {
            return trouble(
                    "没有最优点：约束没有围住下降的方向。",
                    "No best point: the constraints leave the way down open.");
        }
        var last = program.path().get(program.path().size() - 1);
        if (program.steps() > 0 && !program.holds(last.x(), last.y())) {
            return trouble(
                    "梯度下降已经走出约束之外：它只看梯度，看不见边界。",
                    "Gradient descent has left the constraints: it sees the gradient, not the"
                            + " border.");
        }
        return neutral(
                "拖动黄色箭头改变目标，看最优点在顶点之间跳；再按“播放”，看梯度下降往哪里走。",
                "Drag the yellow arrow to change the objective and watch the best corner jump; then"
                        + " press Play to see where gradient descent goes.");
    }

    private static Verdict walk(DescentModel model) {
        Walk first = model.first();
        Walk.Point p = first.now();
        return switch (first.status()) {
            case ARRIVED -> arrived(model, p);
            case DIVERGED -> diverged(model);
            case LOST -> lost(first);
            case WALKING -> first.steps() == 0 ? start(model) : onTheWay(model);
        };
    }

    private static Verdict arrived(DescentModel model, Walk.Point p) {
        String at =
                "(" + StepTable.number(tidy(p.x())) + ", " + StepTable.number(tidy(p.y())) + ")";
        String loss = StepTable.number(tidy(p.loss()));
        int steps = model.first().steps();
        if (model.landscape().smallestCurvature(p.x(), p.y()) < -1e-6) {
            return trouble(
                    "停在 " + at + "：梯度为 0，但这里不是谷底，往某个方向还能下降（鞍点或山顶）。",
                    "Stopped at "
                            + at
                            + ": the gradient is 0, but this is no minimum; some way still leads"
                            + " down (a saddle or a top).");
        }
        return new Verdict(
                Verdict.Kind.RIGHT,
                Text.of(
                        "走了 " + steps + " 步到达 " + at + "，L = " + loss + "：g 和 h 都接近 0。",
                        "Arrived at "
                                + at
                                + " after "
                                + steps
                                + " steps, L = "
                                + loss
                                + ": g and h are near 0."));
    }

    private static double tidy(double x) {
        return Math.rint(x * 1000) / 1000 + 0.0;
    }

    private static Verdict diverged(DescentModel model) {
        if (model.first().method == Method.SGD && model.landscape().isQuadratic()) {
            if (model.landscape().smallestCurvature(0, 0) <= 0) {
                return trouble(
                        "越走越远：这个函数向下没有底。",
                        "It walks away for ever: this function has no lowest point.");
            }
            return trouble("发散了。" + quadratic(model).zh(), "Diverged. " + quadratic(model).en());
        }
        String lower = Numbers.brief(Math.max(0.0001, model.rate() / 10));
        return trouble(
                "发散了：步子太大，每一步都迈到更陡的地方。把 α 调到 " + lower + " 再重来。",
                "Diverged: each step is so long that it lands where the slope is steeper still."
                        + " Set α to "
                        + lower
                        + " and press Reset.");
    }

    /** Why a rate is too large for a quadratic: 2/λ_max. */
    private static Text quadratic(DescentModel model) {
        String limit = Numbers.brief(model.limit());
        String lambda = Numbers.brief(2 / model.limit());
        String factor = Numbers.brief(Math.abs(1 - model.rate() * 2 / model.limit()));
        return Text.of(
                "最陡方向的曲率 λ = "
                        + lambda
                        + "，每步把那个方向上离谷底的距离乘以 |1 − αλ| = "
                        + factor
                        + "；要收敛，α 须小于 2/λ = "
                        + limit
                        + "。",
                "Along the steepest direction the curvature is λ = "
                        + lambda
                        + ": each step multiplies the distance from the bottom by |1 − αλ| = "
                        + factor
                        + ". It converges for α below 2/λ = "
                        + limit
                        + " only.");
    }

    private static Verdict lost(Walk walk) {
        return walk.steps() == 0
                ? trouble(
                        "起点处函数没有定义，换一个起点。",
                        "The function is not defined at the start: choose another.")
                : trouble(
                        "下一步会走到函数没有定义的地方，停在最后一个好点。把 α 调小。",
                        "The next step leads to where the function is not defined; it stays at the"
                                + " last good point. Lower α.");
    }

    private static Verdict start(DescentModel model) {
        if (isTooLarge(model)) {
            return trouble(quadratic(model).zh(), quadratic(model).en());
        }
        return neutral(
                "紫色箭头是负梯度 (−g, −h)：从这里下降最快的方向。每一步沿它走 α 倍。点地图可换起点，拖动曲面可转动。",
                "The purple arrow is the negative gradient (−g, −h), the fastest way down. Each step"
                        + " goes α times as far along it. Press the map to choose another start;"
                        + " drag the surface to turn it.");
    }

    private static boolean isTooLarge(DescentModel model) {
        return model.first().method == Method.SGD
                && model.landscape().isQuadratic()
                && model.landscape().smallestCurvature(0, 0) > 0
                && model.rate() >= model.limit() - 1e-12;
    }

    private static Verdict onTheWay(DescentModel model) {
        if (isTooLarge(model)) {
            return trouble(quadratic(model).zh(), quadratic(model).en());
        }
        Walk.Point p = model.first().now();
        String slope = "g = " + StepTable.number(p.g()) + ", h = " + StepTable.number(p.h());
        boolean outside =
                Math.abs(p.x() - model.landscape().centerX) > model.landscape().reach
                        || Math.abs(p.y() - model.landscape().centerY) > model.landscape().reach;
        if (outside) {
            return neutral("已走出画面，" + slope + "。", "It has left the picture; " + slope + ".");
        }
        return neutral(
                "还在下降：" + slope + "，都接近 0 才算到了。",
                "Still going down: " + slope + ". It has arrived when both are near 0.");
    }

    private static Verdict trouble(String zh, String en) {
        return new Verdict(Verdict.Kind.TROUBLE, Text.of(zh, en));
    }

    private static Verdict neutral(String zh, String en) {
        return new Verdict(Verdict.Kind.NEUTRAL, Text.of(zh, en));
    }
}
