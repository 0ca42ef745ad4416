package neurarium.demos.backprop;

import neurarium.model.Activation;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the present step. */
final class BackpropVerdict {
    private BackpropVerdict() {}

    static Verdict of(BackpropState state) {
        return state.isExpression() ? of(state.expression) : of(state.network);
    }

    private static Verdict of(NetworkModel model) {
        if (model.hasDiverged()) {
            return diverged(model.alpha());
        }
        if (model.isChecked()) {
            return checked(model);
        }
        if (model.phase() == Phase.UPDATE) {
            return neutral(updated(model));
        }
        if (model.position() == 0) {
            return neutral(
                    Text.of(
                            "按“走一步”：先从左到右算出 L（7 步），再从右到左求 12 个导数。",
                            "Press Step: first from left to right to L (7 steps), then from right to"
                                    + " left to the 12 derivatives."));
        }
        return neutral(StepWords.of(model.current().key()));
    }

    private static Verdict diverged(double alpha) {
        String less = Numbers.brief(Math.max(0.01, Math.rint(alpha * 25) / 100));
        String limit = Numbers.brief(NetworkModel.LIMIT);
        return new Verdict(
                Verdict.Kind.TROUBLE,
                Text.of(
                        "发散了：下一次更新会让某个权重超出 ±" + limit + "，所以停在这里。把 α 调到 " + less + " 再试。",
                        "Diverged: the next update would take a weight beyond ±"
                                + limit
                                + ", so the walk stops. Try α = "
                                + less
                                + "."));
    }

    /** All derivatives are found, and measured. */
    private static Verdict checked(NetworkModel model) {
        int all = LecturePass.DERIVATIVES.size();
        int agreeing = model.numbers().agreeing();
        if (agreeing < all) {
            return new Verdict(Verdict.Kind.TROUBLE, corner(all - agreeing, model));
        }
        Text right =
                Text.of(
                        "12 个导数都求出来了，个个和中心差分一致。",
                        "All 12 derivatives are found, and each agrees with its central"
                                + " difference.");
        Text next =
                model.isFlat()
                        ? Text.of(
                                "8 个权重的导数都是 0，更新不再有用。",
                                "Those of all 8 weights are 0: an update would change nothing.")
                        : Text.of(
                                "下一步：每个权重逆着导数挪 α 倍。",
                                "Next: each weight moves against its derivative, times α.");
        return new Verdict(Verdict.Kind.RIGHT, right.then(next));
    }

    private static Text corner(int wrong, NetworkModel model) {
        if (model.numbers().activation() == Activation.RELU) {
            return Text.of(
                    "有 " + wrong + " 个导数和测量不一致：某个神经元的 z 正好在 ReLU 的拐角 0 上，左右斜率不同，测量取了中间。把权重挪开一点。",
                    wrong
                            + " derivatives differ from their measurements: the z of some neuron is"
                            + " right at the corner of ReLU, where left and right slope differ and"
                            + " the measurement lies between. Move a weight a little.");
        }
        return Text.of(
                "有 " + wrong + " 个导数和测量不一致：数太大，单精度不够用。",
                wrong
                        + " derivatives differ from their measurements: the numbers are too large"
                        + " for single precision.");
    }

    private static Text updated(NetworkModel model) {
        int last = model.losses().size() - 1;
        String before = Figures.of(model.losses().get(last - 1));
        String after = Figures.of(model.losses().get(last));
        boolean less = model.losses().get(last) < model.losses().get(last - 1);
        return Text.of(
                        "第 " + last + " 次更新：8 个权重一起挪了，L 从 " + before + " 变成 " + after + "。",
                        "Update "
                                + last
                                + ": all 8 weights moved at once, and L went from "
                                + before
                                + " to "
                                + after
                                + ".")
                .then(
                        less
                                ? Text.of("下一步带着新权重重新开始。", "The next step begins again with them.")
                                : Text.of(
                                        "升了：α 太大，迈过了头。",
                                        "It rose: α is too large and overshoots."));
    }

    private static Verdict of(ExpressionModel model) {
        if (model.position() == 0) {
            return neutral(
                    Text.of(
                            "改成自己的算式，再按“走一步”：先算值，再把导数传回每个变量。",
                            "Type a formula of your own and press Step: first its value, then back"
                                    + " to every variable."));
        }
        if (!model.canStep() && !model.isDefined()) {
            Step last = model.current();
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            model.symbol(last.key()) + " 在这里没有定义，所以走不下去。换几个变量的值。",
                            model.symbol(last.key())
                                    + " is not defined here, so the walk ends. Choose other"
                                    + " values."));
        }
        if (model.isChecked()) {
            return checked(model);
        }
        return neutral(ExpressionWords.of(model));
    }

    private static Verdict checked(ExpressionModel model) {
        for (String name : model.graph().variables()) {
            if (!model.isMeasuredRight(name)) {
                return new Verdict(
                        Verdict.Kind.TROUBLE,
                        Text.of(
                                "导数和测量不一致：这里有间断、拐角，或者数太大。",
                                "Derivative and measurement differ: there is a jump or a corner"
                                        + " here, or the numbers are too large."));
            }
        }
        return new Verdict(
                Verdict.Kind.RIGHT,
                Text.of(
                        "走完了：往回一趟，所有变量的导数都有了，个个和中心差分一致。",
                        "Done: one walk back gave the derivatives with respect to all variables,"
                                + " and each agrees with its central difference."));
    }

    private static Verdict neutral(Text text) {
        return new Verdict(Verdict.Kind.NEUTRAL, text);
    }
}
