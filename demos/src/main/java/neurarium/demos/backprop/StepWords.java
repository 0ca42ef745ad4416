package neurarium.demos.backprop;

import neurarium.ui.Text;

/** What the page says to each step of the lecture's walk. */
final class StepWords {
    private StepWords() {}

    static Text of(String key) {
        return Step.isDerivative(key) ? back(Step.target(key)) : forward(key);
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
                            "How far the output is from what is wanted, squared, is the loss of this"
                                    + " output.");
            default ->
                    Text.of(
                            "前向走完了，L 是一个数。接下来掉头：每个量动一点，L 动多少？",
                            "Forward is done, L is one number. Now turn round: if a quantity moves a"
                                    + " little, how much does L move?");
        };
    }

    private static Text back(String key) {
        return switch (key) {
            case "y1" ->
                    Text.of(
                            "L = L₁ + L₂，L₂ 里没有 y₁，和的法则只留下 (y₁ − d₁)² 的导数。",
                            "L = L₁ + L₂ and L₂ contains no y₁: of the sum rule, only the derivative"
                                    + " of (y₁ − d₁)² is left.");
            case "y2" -> Text.of("同理，L₁ 里没有 y₂。", "Likewise, L₁ contains no y₂.");
            case "w1" ->
                    Text.of(
                            "w₁ 只经过 y₁ 影响 L。链式法则：后面传来的 ∂L/∂y₁，乘 f 的斜率，再乘 w₁ 旁边的 p。",
                            "w₁ acts on L through y₁ alone. Chain rule: ∂L/∂y₁ from behind, times the"
                                    + " slope of f, times p, which w₁ multiplies.");
            case "w2" ->
                    Text.of(
                            "前两个因子刚才算过，原样再用；只把 p 换成 q。",
                            "The first two factors were just computed and serve again; only p becomes"
                                    + " q.");
            case "r1", "r2" ->
                    Text.of(
                            "r 通向 y₂，所以用 ∂L/∂y₂ 和 y₂ 处的斜率。",
                            "r leads to y₂, so it takes ∂L/∂y₂ and the slope at y₂.");
            case "p" ->
                    Text.of(
                            "p 动一点，y₁ 和 y₂ 都会动。两条路各算一份，加起来：这就是两个中间量的链式法则。",
                            "If p moves, y₁ and y₂ both move. Each way gives a share, and the shares"
                                    + " add up: the chain rule of two.");
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
