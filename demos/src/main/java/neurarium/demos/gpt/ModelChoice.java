package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Option;

/** Which model writes. */
enum ModelChoice {
    NAMES("names", "英语名字", "First names", "gpt-names"),
    POEMS("poems", "五言和七言绝句", "Tang poems", "gpt-poems"),
    TRAINED("trained", "“训练”里的模型", "The one in Train", ""),
    FILE("file", "你的文件", "Your file", "");

    static final List<String> SITE_FILES = List.of(NAMES.weights, POEMS.weights);

    final Option option;

    /** The file of the weights; empty where the site brings none. */
    final String weights;

    ModelChoice(String key, String zh, String en, String weights) {
        option = Option.of(key, zh, en);
        this.weights = weights;
    }
}
