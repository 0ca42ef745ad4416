package neurarium.demos.gpt;

import neurarium.ui.Control;
import neurarium.ui.Text;

/** What the tabs show. */
enum Tab {
    WRITE("write", Text.of("写", "Write")),
    TOKENS("tokens", Text.of("词元", "Tokens")),
    TRAIN("train", Text.of("训练", "Train"));

    final Control.Option option;

    Tab(String key, Text title) {
        option = new Control.Option(key, title);
    }
}
