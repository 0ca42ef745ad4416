package neurarium.io;

import java.util.List;

/** The weights of a checkpoint, each kind for all layers together, in the order of version 0. */
enum LlamaPart {
    TOKENS,
    ATTENTION_NORM,
    QUERY,
    KEY,
    VALUE,
    OUTPUT,
    FEED_FORWARD_NORM,
    GATE,
    DOWN,
    UP,
    NORM,
    CLASSIFIER;

    private static final List<LlamaPart> NORMS_FIRST =
            List.of(
                    ATTENTION_NORM,
                    FEED_FORWARD_NORM,
                    NORM,
                    TOKENS,
                    QUERY,
                    KEY,
                    VALUE,
                    OUTPUT,
                    GATE,
                    DOWN,
                    UP,
                    CLASSIFIER);

    /** The order of a version. */
    static List<LlamaPart> order(int version) {
        return version == 0 ? List.of(values()) : NORMS_FIRST;
    }

    /** Whether it is a gain of RMSNorm, which is never quantized. */
    boolean isNorm() {
        return this == ATTENTION_NORM || this == FEED_FORWARD_NORM || this == NORM;
    }

    /** How many matrices or vectors it has; 0 for a classifier that is the table of tokens. */
    int count(LlamaFile.Config config) {
        return switch (this) {
            case TOKENS, NORM -> 1;
            case CLASSIFIER -> config.sharedClassifier() ? 0 : 1;
            default -> config.layers();
        };
    }

    /** The numbers in one of them; exact below 2⁵³. */
    double size(LlamaFile.Config config) {
        double dim = config.dim();
        return switch (this) {
            case TOKENS, CLASSIFIER -> dim * config.vocabulary();
            case ATTENTION_NORM, FEED_FORWARD_NORM, NORM -> dim;
            case QUERY, OUTPUT -> dim * dim;
            case KEY, VALUE -> dim * config.keyWidth();
            case GATE, DOWN, UP -> dim * config.hidden();
        };
    }
}
