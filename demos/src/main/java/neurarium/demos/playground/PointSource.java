package neurarium.demos.playground;

import java.util.List;
import neurarium.data.PointSet;
import neurarium.data.Sample;
import neurarium.data.ToySet;
import neurarium.data.TruthTable;
import neurarium.symbolic.Expression;
import neurarium.symbolic.Parser;
import neurarium.tensor.Rng;

/** Makes the points that the settings ask for. Class 0 is +1 of the lecture, class 1 is −1. */
final class PointSource {
    private static final double FIELD = 5;

    private PointSource() {}

    static PointSet make(Settings settings, Drawn drawn) {
        Rng rng = new Rng(settings.dataSeed);
        if (settings.source.toy != null) {
            return settings.source.toy.draw(settings.count, settings.classes, settings.noise, rng);
        }
        return switch (settings.source) {
            case FUNCTION -> function(settings, rng);
            case LECTURE -> table(TruthTable.LECTURE, 1, 0);
            case XOR_TABLE -> table(TruthTable.XOR, 6, -3);
            case DRAWN -> drawn.points(settings.classes);
            default -> PointTable.read(settings.table).points();
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
                set.add(
                        within(x1 + blur * rng.normal()),
                        within(x2 + blur * rng.normal()),
                        x2 > height ? 0 : 1);
            }
        }
        return set;
    }

    private static double within(double x) {
        return Math.max(-ToySet.REACH, Math.min(ToySet.REACH, x));
    }
}
