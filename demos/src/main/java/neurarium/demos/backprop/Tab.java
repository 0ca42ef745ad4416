package neurarium.demos.backprop;

import neurarium.ui.Text;

/** What the picture shows. */
enum Tab {
    NETWORK("network", Text.of("网络", "Network")),
    GRAPH("graph", Text.of("计算图", "Graph")),
    EXPRESSION("expression", Text.of("自己的算式", "Your formula"));

    /** Its value in the URL. */
    final String key;

    final Text label;

    Tab(String key, Text label) {
        this.key = key;
        this.label = label;
    }
}
