package neurarium.demos.playground;

import neurarium.data.ToySet;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** Where the points come from. */
enum Source {
    CIRCLE("circle", Text.of("圆", "circle"), ToySet.CIRCLE),
    XOR("xor", Text.of("异或", "XOR"), ToySet.XOR),
    GAUSSIANS("gauss", Text.of("高斯团", "Gaussians"), ToySet.GAUSSIANS),
    SPIRAL("spiral", Text.of("螺旋", "spiral"), ToySet.SPIRAL),
    MOONS("moons", Text.of("双月", "moons"), ToySet.MOONS),
    FUNCTION("function", Text.of("函数上方与下方", "above or below f(x)"), null),
    LECTURE("lecture", Text.of("讲义的表", "lecture's table"), null),
    XOR_TABLE("xor4", Text.of("异或的四个点", "XOR, four points"), null),
    PLANE("plane", Text.of("回归：斜面", "regression: plane"), ToySet.PLANE),
    WAVE("wave", Text.of("回归：波", "regression: wave"), ToySet.WAVE),
    DRAWN("drawn", Text.of("自己画", "drawn by hand"), null),
    OWN("own", Text.of("自己的数据", "your own table"), null);

    final String key;
    final Text label;

    /** What draws the points; null where they are not drawn at random. */
    final ToySet toy;

    Source(String key, Text label, ToySet toy) {
        this.key = key;
        this.label = label;
        this.toy = toy;
    }

    Control.Option option() {
        return new Control.Option(key, label);
    }

    /** Whether it may have more than two classes. */
    boolean hasClasses() {
        return this == DRAWN || (toy != null && toy.mostClasses > 2);
    }

    /** Whether points are drawn from a generator, with noise and a number of them. */
    boolean isRandom() {
        return toy != null || this == FUNCTION;
    }

    /** Whether all points are trained on: there are too few for a test. */
    boolean isTable() {
        return this == LECTURE || this == XOR_TABLE;
    }
}
