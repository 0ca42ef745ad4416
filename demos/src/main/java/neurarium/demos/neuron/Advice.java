package neurarium.demos.neuron;

import neurarium.data.Overlap;
import neurarium.model.Activation;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** How far the search is, why it cannot go on, and what to do. */
final class Advice {
    private static final Text CHOOSE_TANH = Text.of("换成 tanh。", "Choose tanh.");

    private Advice() {}

    static Verdict of(NeuronModel model) {
        int all = model.samples.size();
        if (model.hasDiverged) {
            return Verdict.warning(
                            "发散了：下一步会让参数超出 ±{limit}，所以停在这里。把 α 调到 {less}，再按“重来”。",
                            "Diverged: the next step would leave ±{limit}. The run stops here. Set"
                                    + " α to {less} and press Reset.")
                    .with("limit", Numbers.brief(NeuronModel.LIMIT))
                    .with("less", Numbers.brief(model.alpha / 10));
        }
        if (all == 0) {
            return Verdict.neutral("在平面上点一下，放下第一个点。", "Click the plane to place a first point.");
        }
        Activation f = model.neuron.activation;
        Text limit = limit(f, model.outOfReach());
        if (model.correct() == all) {
            Text right =
                    Text.of(
                                    "{all} 行全部正确：直线 z = 0 把两类分开了。",
                                    "All {all} rows are right: the line z = 0 separates the"
                                            + " classes.")
                            .with("all", all);
            return Verdict.success(right.then(limit));
        }
        if (model.overlap.isPresent()) {
            return inseparable(model.overlap.get(), model.correct(), all);
        }
        if (model.search == NeuronModel.Search.HAND) {
            Text goal =
                    Text.of(
                            "拖动 w₁、w₂、b，让橙色的点都落在 z ≥ 0 的一侧。",
                            "Drag w₁, w₂ and b until every orange point lies where z ≥ 0.");
            return Verdict.neutral(goal.then(limit));
        }
        if (model.search == NeuronModel.Search.GRADIENT && model.isFlat()) {
            return Verdict.warning(flat(f, limit));
        }
        Text score =
                Text.of("现在对 {right} / {all}。", "{right} / {all} right.")
                        .with("right", model.correct())
                        .with("all", all);
        return limit.isEmpty()
                ? Verdict.neutral(score.then(step(model.search)))
                : Verdict.warning(score.then(limit).then(CHOOSE_TANH));
    }

    private static Text step(NeuronModel.Search search) {
        return search == NeuronModel.Search.RANDOM
                ? Text.of(
                        "每一步随机试一组参数，更好才留下。",
                        "Each step tries random parameters and keeps the better.")
                : Text.of(
                        "每一步让 w₁、w₂、b 逆着梯度挪一点。",
                        "Each step moves w₁, w₂ and b a little against the gradient.");
    }

    /** Why L cannot come near 0 where f does not reach the d of some rows; else nothing. */
    private static Text limit(Activation f, int rows) {
        if (rows == 0) {
            return Text.NONE;
        }
        Text why =
                rows == 1
                        ? Text.of(
                                "{f} 给不出 −1：d = −1 的那一行至少给 L 加 1，所以 L 降不到 1 以下。",
                                "{f} never outputs −1: the row with d = −1 adds at least 1, so L"
                                        + " cannot fall below 1.")
                        : Text.of(
                                "{f} 给不出 −1：d = −1 的 {rows} 行每行至少给 L 加 1，所以 L 降不到 {rows} 以下。",
                                "{f} never outputs −1: each of the {rows} rows with d = −1 adds at"
                                        + " least 1, so L cannot fall below {rows}.");
        Text name = f == Activation.RELU ? Text.same("ReLU") : Text.of("sigmoid", "Sigmoid");
        return why.with("f", name).with("rows", rows);
    }

    /** The proof that no line will do, with the point that would have to be on both sides of it. */
    private static Verdict inseparable(Overlap overlap, int correct, int all) {
        return Verdict.warning(
                        "一个神经元做不到（现在对 {right} / {all}）：点 ({x1}, {x2})"
                                + " 既在橙色点之间，又在蓝色点之间，必须同时满足 z ≥ 0 和 z < 0。",
                        "One neuron cannot do this ({right} of {all} right): the point ({x1}, {x2})"
                                + " lies among orange and among blue points, so it would need"
                                + " z ≥ 0 and z < 0 at once.")
                .with("right", correct)
                .with("all", all)
                .with("x1", Numbers.brief(overlap.x1()))
                .with("x2", Numbers.brief(overlap.x2()));
    }

    /** Why descent makes no progress here, with the limit of f where that is a reason too. */
    private static Text flat(Activation f, Text limit) {
        if (f == Activation.STEP) {
            return Text.of(
                    "阶跃函数除了跳变处都是平的：f′(z) = 0，梯度也是 0，梯度下降寸步难行。换成 tanh，或用随机搜索。",
                    "A step is flat except at its jump: f′(z) = 0, so the gradient is 0 and descent"
                            + " cannot move. Choose tanh, or random search.");
        }
        if (f == Activation.RELU) {
            return Text.of(
                            "梯度为 0，再走也不动：z < 0 的点不起作用。",
                            "The gradient is 0 here: points with z < 0 do not pull.")
                    .then(limit)
                    .then(Text.of("换成 tanh，或手动移动 b。", "Choose tanh, or move b by hand."));
        }
        if (!limit.isEmpty()) {
            return Text.of("梯度几乎为 0，再走也不动。", "The gradient is almost 0 and descent stands still.")
                    .then(limit)
                    .then(CHOOSE_TANH);
        }
        return Text.of(
                "梯度几乎为 0，再走也不动：也许到了谷底，也许 f 已经饱和。把 α 调小，再按“重来”。",
                "The gradient is almost 0 and descent stands still: this is the bottom, or f is"
                        + " saturated. Lower α and press Reset.");
    }
}
