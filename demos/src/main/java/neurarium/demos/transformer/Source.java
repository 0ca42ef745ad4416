package neurarium.demos.transformer;

import neurarium.ui.Text;

/** Where the weights come from, and a text to begin with. */
enum Source {
    NAMES("names", Text.of("英语名字", "first names"), "gpt-names", "emily"),
    POEMS("poems", Text.of("唐诗绝句", "Tang poems"), "gpt-poems", "白日依山尽，黄河入海流"),
    RANDOM("random", Text.of("随机权重（未训练）", "random weights, untrained"), "", "emily");

    final String key;
    final Text label;

    /** The inlined file of the weights; empty where there is none. */
    final String file;

    final String text;

    Source(String key, Text label, String file, String text) {
        this.key = key;
        this.label = label;
        this.file = file;
        this.text = text;
    }
}
