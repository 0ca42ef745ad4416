package neurarium.demos.charrnn;

import java.util.List;
import neurarium.ui.Option;

/** What is learned: a text of the site, and weights trained on it, or the reader's own text. */
enum Source {
    NAMES("names", "英语名字", "First names", "names", "char-names"),
    POEMS("poems", "五言绝句", "Tang poems, 4 × 5", "poems", "char-poems"),
    POEMS7("poems7", "七言绝句", "Tang poems, 4 × 7", "poems7", ""),
    PROSE("prose", "散文（《白鲸》）", "Prose (Moby-Dick)", "prose", ""),
    OWN("own", "你自己的文字", "Your own text", "", "");

    static final List<String> TEXTS = List.of(NAMES.text, POEMS.text, POEMS7.text, PROSE.text);
    static final List<String> WEIGHTS = List.of(NAMES.weights, POEMS.weights);

    final Option option;

    /** The file of the text; empty for the reader's own. */
    final String text;

    /** The file of the weights; empty where there are none. */
    final String weights;

    Source(String key, String zh, String en, String text, String weights) {
        option = Option.of(key, zh, en);
        this.text = text;
        this.weights = weights;
    }
}
