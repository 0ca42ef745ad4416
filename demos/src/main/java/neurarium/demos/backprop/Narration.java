package neurarium.demos.backprop;

import neurarium.model.Activation;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says to each step of the lecture's walk, and where it ends. */
final class Narration {
    private Narration() {}

    static Verdict of(NetworkModel model) {
        if (model.diverged) {
            double lower = Math.max(0.01, Math.rint(model.alpha * 25) / 100);
            return Verdict.warning(
                            "发散了：下一次更新会让某个权重超出 ±{limit}，所以停在这里。把 α 调到 {lower} 再试。",
                            "Diverged: the next update would take a weight beyond ±{limit}, so the"
                                    + " walk stops. Try α = {lower}.")
                    .with("limit", Numbers.brief(NetworkModel.LIMIT))
                    .with("lower", Numbers.brief(lower));
        }
        if (model.isChecked()) {
            return checked(model);
        }
        if (model.phase() == Phase.UPDATE) {
            return Verdict.neutral(updated(model));
        }
        if (model.position() == 0) {
            return Verdict.neutral(
                    "按“走一步”：先从左到右算出 L（7 步），再从右到左求 12 个导数。",
                    "Press Step: first from left to right to L (7 steps), then from right to left"
                            + " to the 12 derivatives.");
        }
        String key = model.current().key();
        return Verdict.neutral(Step.isDerivative(key) ? back(Step.target(key)) : forward(key));
    }

    /** All derivatives are found, and measured. */
    private static Verdict checked(NetworkModel model) {
        int wrong = LecturePass.DERIVATIVES.size() - model.agreeing();
        if (wrong > 0) {
            Text why =
                    model.activation == Activation.RELU
                            ? Text.of(
                                    "有 {wrong} 个导数和测量不一致：某个神经元的 z 正好在 ReLU 的拐角 0"
                                            + " 上，左右斜率不同，测量取了中间。把权重挪开一点。",
                                    "{wrong} derivatives differ from their measurements: the z of"
                                            + " some neuron is right at the corner of ReLU, where left"
                                            + " and right slope differ and the measurement lies"
                                            + " between. Move a weight a little.")
                            : Text.of(
                                    "有 {wrong} 个导数和测量不一致：数太大，单精度不够用。",
                                    "{wrong} derivatives differ from their measurements: the"
                                            + " numbers are too large for single precision.");
            return Verdict.warning(why.with("wrong", wrong));
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
        return Verdict.success(right.then(next));
    }

    private static Text updated(NetworkModel model) {
        int last = model.losses.size() - 1;
        double before = model.losses.get(last - 1);
        double after = model.losses.get(last);
        return Text.of(
                        "第 {n} 次更新：8 个权重一起挪了，L 从 {before} 变成 {after}。",
                        "Update {n}: all 8 weights moved at once, and L went from {before} to"
                                + " {after}.")
                .with("n", last)
                .with("before", Figures.of(before))
                .with("after", Figures.of(after))
                .then(
                        after < before
                                ? Text.of("下一步带着新权重重新开始。", "The next step begins again with them.")
                                : Text.of(
                                        "升了：α 太大，迈过了头。",
                                        "It rose: α is too large and overshoots."));
    }

    private static Text forward(String key) {
        return switch (key) {
            case "p" ->
                    Text.of(
                            "前向第一步：两个输入各乘权重，相加，再过 f，得到 p。",
                            "Forward begins: each input times its weight, added up, through f, is"
                                    + " p.");
            case "q" ->
                    Text.of(
                            "q 用的是同样两个输入，只是权重换成 v₁、v₂。",
                            "q takes the same two inputs with weights of its own, v₁ and v₂.");
            case "y1" ->
                    Text.of(
                            "第二层不再看 x，只看 p 和 q。",
                            "The second layer no longer sees x, only p and q.");
            case "y2" ->
                    Text.of(
                            "p、q 同时也流向 y₂。记住这一点：p 有两条路通向 L。",
                            "p and q flow into y₂ as well. Remember it: p has two ways to L.");
            case "L1", "L2" ->
                    Text.of(
                            "输出和期望差多少，平方一下就是这一路的损失。",
                            "How far the output is from what is wanted, squared, is the loss of"
                                    + " this output.");
            default ->
                    Text.of(
                            "前向走完了，L 是一个数。接下来掉头：每个量动一点，L 动多少？",
                            "Forward is done, L is one number. Now turn round: if a quantity moves"
                                    + " a little, how much does L move?");
        };
    }

    private static Text back(String key) {
        return switch (key) {
            case "y1" ->
                    Text.of(
                            "L = L₁ + L₂，L₂ 里没有 y₁，和的法则只留下 (y₁ − d₁)² 的导数。",
                            "L = L₁ + L₂ and L₂ contains no y₁: of the sum rule, only the"
                                    + " derivative of (y₁ − d₁)² is left.");
            case "y2" -> Text.of("同理，L₁ 里没有 y₂。", "Likewise, L₁ contains no y₂.");
            case "w1" ->
                    Text.of(
                            "w₁ 只经过 y₁ 影响 L。链式法则：后面传来的 ∂L/∂y₁，乘 f 的斜率，再乘 w₁ 旁边的 p。",
                            "w₁ acts on L through y₁ alone. Chain rule: ∂L/∂y₁ from behind, times"
                                    + " the slope of f, times p, which w₁ multiplies.");
            case "w2" ->
                    Text.of(
                            "前两个因子刚才算过，原样再用；只把 p 换成 q。",
                            "The first two factors were just computed and serve again; only p"
                                    + " becomes q.");
            case "r1", "r2" ->
                    Text.of(
                            "r 通向 y₂，所以用 ∂L/∂y₂ 和 y₂ 处的斜率。",
                            "r leads to y₂, so it takes ∂L/∂y₂ and the slope at y₂.");
            case "p" ->
                    Text.of(
                            "p 动一点，y₁ 和 y₂ 都会动。两条路各算一份，加起来：这就是两个中间量的链式法则。",
                            "If p moves, y₁ and y₂ both move. Each way gives a share, and the"
                                    + " shares add up: the chain rule of two.");
            case "q" -> Text.of("q 也有两条路，算法和 p 一样。", "q has two ways as well; the same as for p.");
            case "u1" ->
                    Text.of(
                            "∂L/∂p 在手，u₁ 就和 w₁ 一样好算：传来的导数 × 斜率 × 输入。",
                            "With ∂L/∂p at hand, u₁ is as easy as w₁: the derivative from behind ×"
                                    + " slope × input.");
            case "u2" ->
                    Text.of(
                            "只有最后一个因子不同：x₂ 代替 x₁。",
                            "Only the last factor differs: x₂ in place of x₁.");
            default ->
                    Text.of(
                            "v 通向 q，所以用 ∂L/∂q 和 q 处的斜率。",
                            "v leads to q, so it takes ∂L/∂q and the slope at q.");
        };
    }
}
