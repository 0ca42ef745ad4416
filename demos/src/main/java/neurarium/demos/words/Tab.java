package neurarium.demos.words;

import neurarium.ui.Control;
import neurarium.ui.Text;

/** What the tabs show. */
enum Tab {
    CODES("codes", Text.of("四种编码", "Four codes")),
    NEAR("near", Text.of("近邻与类比", "Neighbours, analogies")),
    ODD("odd", Text.of("找不同", "Odd one out")),
    MAP("map", Text.of("地图", "Map")),
    TRAIN("train", Text.of("训练", "Learn them"));

    final Control.Option option;

    Tab(String key, Text title) {
        option = new Control.Option(key, title);
    }
}
