package neurarium.demos.backprop;

import neurarium.ui.Text;

/** What the page says to a step through a student's formula. */
final class ExpressionWords {
    private ExpressionWords() {}

    static Text of(ExpressionModel model) {
        Step step = model.current();
        String symbol = model.symbol(step.key());
        if (step.phase() == Phase.FORWARD) {
            return Text.of(
                    "前向：算出 " + symbol + "，它要用的数都已经有了。",
                    "Forward: " + symbol + ", from numbers that are already there.");
        }
        String of = model.symbol(Step.target(step.key()));
        return switch (step.rule()) {
            case NONE ->
                    Text.of(
                            "从终点开始：" + of + " 动多少，它自己就动多少，导数是 1。",
                            "Back begins at the end: " + of + " moves as much as itself, so 1.");
            case SUM ->
                    Text.of(
                            "和的法则：" + of + " 只是一项，导数原样传回（减号则变号）。",
                            "Sum rule: "
                                    + of
                                    + " is one term of a sum, so the derivative passes as it is; a"
                                    + " minus turns its sign.");
            case CHAIN ->
                    Text.of(
                            "链式法则：后面传来的导数，乘这一步运算对 " + of + " 的斜率。",
                            "Chain rule: the derivative from behind times the slope of this"
                                    + " operation with respect to "
                                    + of
                                    + ".");
            case CHAIN_OF_TWO ->
                    Text.of(
                            of + " 被用了不止一次，每条路各传回一份，加起来。",
                            of
                                    + " is used more than once: each use sends a share back, and they add up.");
        };
    }
}
