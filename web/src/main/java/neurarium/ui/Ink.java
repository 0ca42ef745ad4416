package neurarium.ui;

/**
 * What a colour means, and the colour it has on a light and on a dark page. Views name the role.
 * Orange is always plus and blue always minus; every kind of eye can tell the two apart.
 */
public enum Ink {
    BACKGROUND(0xffffff, 0x14171c),
    PANEL(0xf6f7f9, 0x1c2027),
    LINE(0xd8dce2, 0x343a44),
    TEXT(0x1b1f24, 0xe8eaed),
    /** Text of less weight: captions, axes. */
    QUIET(0x59616d, 0xa3abb8),
    /** Positive numbers, class +1: edges, discs. */
    PLUS(0xd55e00, 0xff9a56),
    /** Positive numbers as text. */
    PLUS_TEXT(0xb84f00, 0xff9a56),
    /** Negative numbers, class −1: edges, discs and text. */
    MINUS(0x0072b2, 0x6bb3f0),
    /** Everything that flows backward: gradients, errors, ghosts of a search. */
    BACKWARD(0xaa3377, 0xe08cc0),
    /** What is being explained now: a ring or an underline, never text. */
    ATTENTION(0xe69f00, 0xf5c046),
    /** Right, done; always beside a mark. */
    RIGHT(0x00805c, 0x4cc79c),
    /** More classes, where plus and minus are not enough; from the fifth on a number helps. */
    CLASS_3(0x00805c, 0x4cc79c),
    CLASS_4(0x7a4fbf, 0xb69cf0),
    CLASS_5(0x8a6d00, 0xd9b93b),
    CLASS_6(0xaa3377, 0xe08cc0),
    CLASS_7(0x00798c, 0x56c5d8),
    CLASS_8(0x7d4a2a, 0xc79a72),
    CLASS_9(0x59616d, 0xa3abb8),
    CLASS_10(0x1b1f24, 0xe8eaed),
    /** Curves and paths side by side; each is labelled as well. */
    SERIES_1(0x1b1f24, 0xe8eaed),
    SERIES_2(0x0072b2, 0x6bb3f0),
    SERIES_3(0xd55e00, 0xff9a56),
    SERIES_4(0x00805c, 0x4cc79c),
    SERIES_5(0xaa3377, 0xe08cc0),
    SERIES_6(0x8a6d00, 0xd9b93b);

    final int light;
    final int dark;

    /** Colours as 0xRRGGBB. */
    Ink(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }
}
