package neurarium.demos.gpt;

import neurarium.ui.Text;

/** Which model writes. */
enum ModelChoice {
    NAMES("names", Text.of("英语名字", "First names"), "gpt-names"),
    POEMS("poems", Text.of("五言和七言绝句", "Tang poems"), "gpt-poems"),
    TRAINED("trained", Text.of("“训练”里的模型", "The one in Train"), ""),
    FILE("file", Text.of("你的文件", "Your file"), "");

    final String key;
    final Text label;

    /** The file of the weights; empty where the site brings none. */
    final String weights;

    ModelChoice(String key, Text label, String weights) {
        this.key = key;
        this.label = label;
        this.weights = weights;
    }
}
