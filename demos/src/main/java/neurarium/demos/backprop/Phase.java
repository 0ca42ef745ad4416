package neurarium.demos.backprop;

import neurarium.ui.Text;

/** Where a walk through the network is. */
enum Phase {
    START("start", Text.of("开始", "start")),
    FORWARD("forward", Text.of("前向", "forward")),
    BACKWARD("backward", Text.of("反向", "backward")),
    UPDATE("update", Text.of("更新", "update"));

    /** Its name in the state. */
    final String key;

    final Text label;

    Phase(String key, Text label) {
        this.key = key;
        this.label = label;
    }
}
