package neurarium.demos.attention;

import neurarium.ui.Option;

/** How well a query q and a key k of width d fit each other. */
enum Match {
    /** cos φ = q·k / (|q| |k|), the lecture's; 0 where one of them has no direction. */
    COSINE(Option.of("cosine", "余弦（讲义）", "cosine (lecture)"), "q·k / (|q| |k|)"),
    /** q·k: longer vectors count more. */
    DOT(Option.of("dot", "点积", "dot product"), "q·k"),
    /** q·k / √d: the spread of a sum of d products is √d. */
    SCALED(Option.of("scaled", "点积 ÷ √d", "dot product ÷ √d"), "q·k / √d");

    final Option option;
    final String formula;

    Match(Option option, String formula) {
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
