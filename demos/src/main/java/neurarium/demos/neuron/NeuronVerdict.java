package neurarium.demos.neuron;

import neurarium.data.Overlap;
import neurarium.model.Activation;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the neuron's page says of its present state, and what to do. */
final class NeuronVerdict {
    private NeuronVerdict() {}

    static Verdict of(NeuronModel model) {
        int all = model.samples().size();
        if (model.hasDiverged()) {
            return trouble(diverged(model.alpha));
        }
        if (all == 0) {
            return neutral(Text.of("在平面上点一下，放下第一个点。", "Click the plane to place a first point."));
        }
        Text limit = limit(model.neuron.activation, model.outOfReach());
        if (model.correct() == all) {
            return new Verdict(Verdict.Kind.RIGHT, right(all).then(limit));
        }
        if (model.overlap().isPresent()) {
            return trouble(inseparable(model.overlap().get(), model.correct(), all));
        }
        if (model.search() == NeuronModel.Search.HAND) {
            return neutral(
                    Text.of(
                                    "拖动 w₁、w₂、b，让橙色的点都落在 z ≥ 0 的一侧。",
                                    "Drag w₁, w₂ and b until every orange point lies where z ≥ 0.")
                            .then(limit));
        }
        if (model.search() == NeuronModel.Search.GRADIENT && model.isFlat()) {
            return trouble(flat(model.neuron.activation, limit));
        }
        String score = model.correct() + " / " + all;
        return limit.isEmpty()
                ? neutral(progress(model.search(), score))
                : trouble(
                        Text.of("现在对 " + score + "。", score + " right.")
                                .then(limit)
                                .then(Text.of("换成 tanh。", "Choose tanh.")));
    }

    private static Text right(int all) {
        return Text.of(
                all + " 行全部正确：直线 z = 0 把两类分开了。",
                "All " + all + " rows are right: the line z = 0 separates the classes.");
    }

    /** Why L cannot come near 0 where f does not reach the d of some rows; else nothing. */
    private static Text limit(Activation f, int rows) {
        if (rows == 0) {
            return Text.NONE;
        }
        boolean relu = f == Activation.RELU;
        String which = rows == 1 ? "the row" : "each of the " + rows + " rows";
        return Text.of(
                (relu ? "ReLU" : "sigmoid")
                        + " 给不出 −1：d = −1 的"
                        + (rows == 1 ? "那一行" : " " + rows + " 行每行")
                        + "至少给 L 加 1，所以 L 降不到 "
                        + rows
                        + " 以下。",
                (relu ? "ReLU" : "Sigmoid")
                        + " never outputs −1: "
                        + which
                        + " with d = −1 adds at least 1, so L cannot fall below "
                        + rows
                        + ".");
    }

    private static Text diverged(double alpha) {
        String less = Numbers.brief(alpha / 10);
        String limit = Numbers.brief(NeuronModel.LIMIT);
        return Text.of(
                "发散了：下一步会让参数超出 ±" + limit + "，所以停在这里。把 α 调到 " + less + "，再按“重来”。",
                "Diverged: the next step would leave ±"
                        + limit
                        + ". The run stops here. Set α to "
                        + less
                        + " and press Reset.");
    }

    /** The proof that no line will do, with the point that would have to be on both sides of it. */
    private static Text inseparable(Overlap overlap, int correct, int all) {
        String point = "(" + Numbers.brief(overlap.x1()) + ", " + Numbers.brief(overlap.x2()) + ")";
        return Text.of(
                "一个神经元做不到（现在对 "
                        + correct
                        + " / "
                        + all
                        + "）：点 "
                        + point
                        + " 既在橙色点之间，又在蓝色点之间，必须同时满足 z ≥ 0 和 z < 0。",
                "One neuron cannot do this ("
                        + correct
                        + " of "
                        + all
                        + " right): the point "
                        + point
                        + " lies among orange and among blue points, so it would need z ≥ 0 and"
                        + " z < 0 at once.");
    }

    /** Why descent stands still here, with the limit of f where that is a reason too. */
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
                    .then(Text.of("换成 tanh。", "Choose tanh."));
        }
        return Text.of(
                "梯度几乎为 0，再走也不动：也许到了谷底，也许 f 已经饱和。把 α 调小，再按“重来”。",
                "The gradient is almost 0 and descent stands still: this is the bottom, or f is"
                        + " saturated. Lower α and press Reset.");
    }

    private static Text progress(NeuronModel.Search search, String score) {
        return search == NeuronModel.Search.RANDOM
                ? Text.of(
                        "现在对 " + score + "。每一步随机试一组参数，更好才留下。",
                        score + " right. Each step tries random parameters and keeps the better.")
                : Text.of(
                        "现在对 " + score + "。每一步让 w₁、w₂、b 逆着梯度挪一点。",
                        score
                                + " right. Each step moves w₁, w₂ and b a little against the gradient.");
    }

    private static Verdict neutral(Text text) {
        return new Verdict(Verdict.Kind.NEUTRAL, text);
    }

    private static Verdict trouble(Text text) {
        return new Verdict(Verdict.Kind.TROUBLE, text);
    }
}
