package neurarium.demos.backprop;

import neurarium.ui.Text;

/** The rules of the lecture from which every derivative of a network follows. */
enum Rule {
    NONE(Text.NONE, ""),
    SUM(Text.of("和的法则", "Sum rule"), "∂(a + b)/∂x = ∂a/∂x + ∂b/∂x"),
    CHAIN(Text.of("链式法则", "Chain rule"), "∂f(a)/∂x = f′(a)·∂a/∂x"),
    CHAIN_OF_TWO(
            Text.of("两个中间量的链式法则", "Chain rule of two"), "∂f(a, b)/∂x = ∂f/∂a·∂a/∂x + ∂f/∂b·∂b/∂x");

    final Text label;
    final String formula;

    Rule(Text label, String formula) {
        this.label = label;
        this.formula = formula;
    }
}
