package neurarium.demos.charrnn;

import neurarium.ui.Text;

/** What is learned: a text of the site, and weights trained on it, or the reader's own. */
enum Source {
    NAMES("names", Text.of("英语名字", "First names"), "names", "char-names"),
    POEMS("poems", Text.of("五言绝句", "Tang poems, 4 × 5"), "poems", "char-poems"),
    POEMS7("poems7", Text.of("七言绝句", "Tang poems, 4 × 7"), "poems7", ""),
    PROSE("prose", Text.of("散文（《白鲸》）", "Prose (Moby-Dick)"), "prose", ""),
    OWN("own", Text.of("你自己的文字", "Your own text"), "", "");

    final String key;
    final Text label;

    /** The file of the text; empty for the reader's own. */
    final String text;

    /** The file of the weights; empty where there are none. */
    final String weights;

    Source(String key, Text label, String text, String weights) {
        this.key = key;
        this.label = label;
        this.text = text;
        this.weights = weights;
    }
}
