package neurarium.demos.playground;

import java.util.List;
import neurarium.data.PointSet;
import neurarium.data.Sample;
import neurarium.data.ToySet;
import neurarium.data.TruthTable;
import neurarium.demos.DrawnPoints;
import neurarium.symbolic.Expression;
import neurarium.symbolic.Parser;
import neurarium.tensor.Rng;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** Where the points come from. Class 0 is +1 of the lecture, class 1 is −1. */
enum PointSource {
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

    /** Points above and below a function have coordinates up to this, before noise. */
    private static final double FIELD = 5;

    final Option option;

    /** What draws the points; null where they are not of a toy problem. */
    private final ToySet toy;

    PointSource(String key, Text label, ToySet toy) {
        option = new Option(key, label);
        this.toy = toy;
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

    /** The points that the settings ask for. */
    static PointSet make(Settings settings, DrawnPoints drawn) {
        PointSource source = settings.source;
        Rng rng = new Rng(settings.dataSeed);
        if (source.toy != null) {
            return source.toy.draw(settings.count, settings.classes, settings.noise, rng);
        }
        return switch (source) {
            case FUNCTION -> function(settings, rng);
            case LECTURE -> table(TruthTable.LECTURE, 1, 0);
            case XOR_TABLE -> table(TruthTable.XOR, 6, -3);
            case DRAWN -> drawn(drawn, settings.classes);
            default -> settings.own().points;
        };
    }

    /** The rows of a table, each coordinate x as scale · x + shift. */
    private static PointSet table(TruthTable table, double scale, double shift) {
        PointSet set = new PointSet(2);
        for (Sample sample : table.samples()) {
            double x1 = scale * sample.x1() + shift;
            set.add(x1, scale * sample.x2() + shift, sample.d() > 0 ? 0 : 1);
        }
        return set;
    }

    /** The drawn points with the number of classes, more where the points have more. */
    private static PointSet drawn(DrawnPoints drawn, int classes) {
        int max = classes;
        for (DrawnPoints.Point point : drawn.list()) {
            max = Math.max(max, point.kind() + 1);
        }
        PointSet set = new PointSet(max);
        for (DrawnPoints.Point point : drawn.list()) {
            set.add(point.x1(), point.x2(), point.kind());
        }
        return set;
    }

    /** Class 0 above the curve; no points where the function is not defined. */
    private static PointSet function(Settings settings, Rng rng) {
        Expression f = Parser.parse(settings.function, List.of("x")).expression();
        PointSet set = new PointSet(2);
        for (int tries = 0; set.size() < settings.count && tries < 20 * settings.count; tries++) {
            double x1 = rng.uniform(-FIELD, FIELD);
            double x2 = rng.uniform(-FIELD, FIELD);
            double height = f.value(x1);
            if (!Double.isNaN(height)) {
                double blur = settings.noise * ToySet.BLUR;
                double moved1 = x1 + blur * rng.normal();
                double moved2 = x2 + blur * rng.normal();
                set.add(inside(moved1), inside(moved2), x2 > height ? 0 : 1);
            }
        }
        return set;
    }

    private static double inside(double x) {
        return Math.max(-ToySet.REACH, Math.min(ToySet.REACH, x));
    }
}
