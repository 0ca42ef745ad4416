package neurarium.demos.descent;

import neurarium.optim.OptimizerKind;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the first walk: where it goes, whether the rate is right, how it ended. */
final class Diagnosis {
    private Diagnosis() {}

    static Verdict of(DescentModel model) {
        Walk first = model.first();
        return switch (first.status) {
            case ARRIVED -> arrived(model, first.now());
            case DIVERGED -> diverged(model);
            case LOST -> lost(first);
            case WALKING -> walking(model);
        };
    }

    private static Verdict arrived(DescentModel model, Walk.Point p) {
        boolean isMinimum = model.landscape.minCurvature(p.x(), p.y()) >= -1e-6;
        Verdict verdict =
                isMinimum
                        ? Verdict.success(
                                "走了 {steps} 步到达 ({x}, {y})，L = {loss}：g 和 h 都接近 0。",
                                "Arrived at ({x}, {y}) after {steps} steps, L = {loss}: g and h are"
                                        + " near 0.")
                        : Verdict.warning(
                                "停在 ({x}, {y})：梯度为 0，但这里不是谷底，往某个方向还能下降（鞍点或山顶）。",
                                "Stopped at ({x}, {y}): the gradient is 0, but this is no minimum;"
                                        + " some way still leads down (a saddle or a top).");
        return verdict.with("steps", model.first().steps)
                .with("x", tidy(p.x()))
                .with("y", tidy(p.y()))
                .with("loss", tidy(p.loss()));
    }

    private static String tidy(double x) {
        return StepTable.number(Math.rint(x * 1000) / 1000 + 0.0);
    }

    private static Verdict diverged(DescentModel model) {
        if (model.first().method == OptimizerKind.SGD && model.landscape.isQuadratic()) {
            return model.landscape.minCurvature(0, 0) <= 0
                    ? Verdict.warning(
                            "越走越远：这个函数向下没有底。",
                            "It walks away for ever: this function has no lowest point.")
                    : Verdict.warning(Text.of("发散了。", "Diverged.").then(quadratic(model)));
        }
        return Verdict.warning(
                        "发散了：步子太大，每一步都迈到更陡的地方。把 α 调到 {lower} 再重来。",
                        "Diverged: each step is so long that it lands where the slope is steeper"
                                + " still. Set α to {lower} and press Reset.")
                .with("lower", Numbers.brief(Math.max(0.0001, model.rate / 10)));
    }

    /** Why a rate is too large for a quadratic: 2/λ_max. */
    private static Text quadratic(DescentModel model) {
        double lambda = 2 / model.limit();
        return Text.of(
                        "最陡方向的曲率 λ = {lambda}，每步把那个方向上离谷底的距离乘以 |1 − αλ| = {factor}；要收敛，α 须小于"
                                + " 2/λ = {limit}。",
                        "Along the steepest direction the curvature is λ = {lambda}: each step"
                                + " multiplies the distance from the bottom by |1 − αλ| = {factor}."
                                + " It converges for α below 2/λ = {limit} only.")
                .with("lambda", Numbers.brief(lambda))
                .with("factor", Numbers.brief(Math.abs(1 - model.rate * lambda)))
                .with("limit", Numbers.brief(model.limit()));
    }

    private static Verdict lost(Walk walk) {
        return walk.steps == 0
                ? Verdict.warning(
                        "起点处函数没有定义，换一个起点。",
                        "The function is not defined at the start: choose another.")
                : Verdict.warning(
                        "下一步会走到函数没有定义的地方，停在最后一个好点。把 α 调小。",
                        "The next step leads to where the function is not defined; it stays at the"
                                + " last good point. Lower α.");
    }

    private static Verdict walking(DescentModel model) {
        if (isTooLarge(model)) {
            return Verdict.warning(quadratic(model));
        }
        if (model.first().steps == 0) {
            return Verdict.neutral(
                    "紫色箭头是负梯度 (−g, −h)：从这里下降最快的方向。每一步沿它走 α 倍。点地图可换起点，拖动曲面可转动。",
                    "The purple arrow is the negative gradient (−g, −h), the fastest way down. Each"
                            + " step goes α times as far along it. Press the map to choose another"
                            + " start; drag the surface to turn it.");
        }
        Walk.Point p = model.first().now();
        Verdict verdict =
                model.landscape.isInSight(p.x(), p.y())
                        ? Verdict.neutral(
                                "还在下降：g = {g}, h = {h}，都接近 0 才算到了。",
                                "Still going down: g = {g}, h = {h}. It has arrived when both are"
                                        + " near 0.")
                        : Verdict.neutral(
                                "已走出画面，g = {g}, h = {h}。",
                                "It has left the picture; g = {g}, h = {h}.");
        return verdict.with("g", StepTable.number(p.g())).with("h", StepTable.number(p.h()));
    }

    private static boolean isTooLarge(DescentModel model) {
        return model.first().method == OptimizerKind.SGD
                && model.landscape.isQuadratic()
                && model.landscape.minCurvature(0, 0) > 0
                && model.rate >= model.limit() - 1e-12;
    }
}
