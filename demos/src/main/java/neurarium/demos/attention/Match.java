package neurarium.demos.attention;

import neurarium.ui.Control;

/** How well a query q and a key k of width d fit each other. */
enum Match {
    /** cos φ = q·k / (|q| |k|), the lecture's; 0 where one of them has no direction. */
    COSINE(Control.Option.of("cosine", "余弦（讲义）", "cosine (lecture)"), "q·k / (|q| |k|)"),
    /** q·k: longer vectors count more. */
    DOT(Control.Option.of("dot", "点积", "dot product"), "q·k"),
    /** q·k / √d: the spread of a sum of d products is √d. */
    SCALED(Control.Option.of("scaled", "点积 ÷ √d", "dot product ÷ √d"), "q·k / √d");

    final Control.Option option;
    final String formula;

    Match(Control.Option option, String formula) {
        this.option = option;
        this.formula = formula;
    }

    /** From q·k, |q|, |k| and d. */
    double of(double product, double lengthQ, double lengthK, int d) {
        return switch (this) {
            case COSINE -> lengthQ * lengthK < 1e-12 ? 0 : product / (lengthQ * lengthK);
            case DOT -> product;
            case SCALED -> product / Math.sqrt(d);
        };
    }
}
