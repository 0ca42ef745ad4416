package neurarium.demos.attention;

import neurarium.ui.Control;
import neurarium.ui.Text;

/** What the tabs show. */
enum Tab {
    GAZE("gaze", Text.of("目光", "The gaze")),
    SELF("self", Text.of("自注意力", "Self-attention")),
    LEARN("learn", Text.of("学会看哪里", "Learn where to look"));

    final Control.Option option;

    Tab(String key, Text title) {
        option = new Control.Option(key, title);
    }
}
