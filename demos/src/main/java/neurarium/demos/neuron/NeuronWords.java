package neurarium.demos.neuron;

import neurarium.data.Overlap;
import neurarium.data.Sample;
import neurarium.model.Activation;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the neuron's page says about its present state, in both languages. */
final class NeuronWords {
    private NeuronWords() {}

    static Verdict verdict(NeuronModel model) {
        int all = model.samples().size();
        if (model.hasDiverged()) {
            return trouble(diverged(model.alpha));
        }
        if (all == 0) {
            return neutral(Text.of("在平面上点一下，放下第一个点。", "Click the plane to place a first point."));
        }
        if (model.correct() == all) {
            return new Verdict(
                    Verdict.Kind.RIGHT,
                    Text.of(
                            all + " 行全部正确：直线 z = 0 把两类分开了。",
                            "All "
                                    + all
                                    + " rows are right: the line z = 0 separates the classes."));
        }
        if (model.overlap().isPresent()) {
            return trouble(inseparable(model.overlap().get(), model.correct(), all));
        }
        if (model.search() == NeuronModel.Search.HAND) {
            return neutral(
                    Text.of(
                            "拖动 w₁、w₂、b，让橙色的点都落在 z ≥ 0 的一侧。",
                            "Drag w₁, w₂ and b until every orange point lies where z ≥ 0."));
        }
        if (model.search() == NeuronModel.Search.GRADIENT && model.isFlat()) {
            return trouble(flat(model.neuron.activation));
        }
        return neutral(progress(model.search(), model.correct(), all));
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

    private static Text flat(Activation activation) {
        return switch (activation) {
            case STEP ->
                    Text.of(
                            "阶跃函数处处 f′(z) = 0，梯度为 0，梯度下降寸步难行。换成 tanh，或用随机搜索。",
                            "A step has f′(z) = 0 everywhere: the gradient is 0 and descent cannot"
                                    + " move. Choose tanh, or random search.");
            case RELU ->
                    Text.of(
                            "梯度为 0，再走也不动：z < 0 的点不起作用。而且 ReLU 给不出 −1。换成 tanh，或手动移动 b。",
                            "The gradient is 0 here: points with z < 0 do not pull, and ReLU never"
                                    + " outputs −1. Choose tanh, or move b by hand.");
            default ->
                    Text.of(
                            "梯度几乎为 0，再走也不动：也许到了谷底，也许 f 已经饱和。把 α 调小，再按“重来”。",
                            "The gradient is almost 0 and descent stands still: this is the bottom,"
                                    + " or f is saturated. Lower α and press Reset.");
        };
    }

    private static Text progress(NeuronModel.Search search, int correct, int all) {
        String score = correct + " / " + all;
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

    static Text description(NeuronModel model) {
        String weights =
                "w₁ = "
                        + Numbers.fixed(model.neuron.w1, 2)
                        + ", w₂ = "
                        + Numbers.fixed(model.neuron.w2, 2)
                        + ", b = "
                        + Numbers.fixed(model.neuron.b, 2);
        String now =
                "x = ("
                        + Numbers.fixed(model.x1, 2)
                        + ", "
                        + Numbers.fixed(model.x2, 2)
                        + "), z = "
                        + Numbers.fixed(model.z(), 2)
                        + ", y = "
                        + Numbers.fixed(model.y(), 2);
        StringBuilder zh = new StringBuilder("一个有两个输入的神经元：" + weights + "。现在 " + now + "。各行：");
        StringBuilder en =
                new StringBuilder(
                        "A neuron with two inputs: " + weights + ". Now " + now + ". Rows: ");
        for (Sample sample : model.samples()) {
            String row =
                    "("
                            + Numbers.brief(sample.x1())
                            + ", "
                            + Numbers.brief(sample.x2())
                            + ") d = "
                            + (sample.d() > 0 ? "+1" : "−1")
                            + ", y = "
                            + Numbers.fixed(model.neuron.y(sample.x1(), sample.x2()), 2)
                            + "; ";
            zh.append(row);
            en.append(row);
        }
        String loss = "L = " + Numbers.fixed(model.loss(), 3);
        zh.append(loss).append("。");
        en.append(loss).append(".");
        return Text.of(zh.toString(), en.toString());
    }
}
