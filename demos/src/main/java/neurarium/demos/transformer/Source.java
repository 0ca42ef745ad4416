package neurarium.demos.transformer;

import neurarium.ui.Option;

/** Where the weights come from, and a text to begin with. */
enum Source {
    NAMES(Option.of("names", "英语名字", "first names"), "gpt-names", "emily"),
    POEMS(Option.of("poems", "唐诗绝句", "Tang poems"), "gpt-poems", "白日依山尽，黄河入海流"),
    RANDOM(Option.of("random", "随机权重（未训练）", "random weights, untrained"), "", "emily");

    final Option option;

    /** The inlined file of the weights; empty where there is none. */
    final String file;

    final String text;

    Source(Option option, String file, String text) {
        this.option = option;
        this.file = file;
        this.text = text;
    }
}
