package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverlapTest {
    /** Coordinates of the random samples are whole numbers from 0 to SIDE. */
    private static final int SIDE = 3;

    @Test
    void crossesTheDiagonalsOfXorInTheMiddle() {
        Overlap overlap = Overlap.find(TruthTable.XOR.samples()).orElseThrow();

        assertEquals(0.5, overlap.x1());
        assertEquals(0.5, overlap.x2());
        assertEquals(Set.of(new Sample(0, 1, 1), new Sample(1, 0, 1)), Set.copyOf(overlap.plus()));
        assertEquals(
                Set.of(new Sample(0, 0, -1), new Sample(1, 1, -1)), Set.copyOf(overlap.minus()));
    }

    @ParameterizedTest
    @EnumSource(names = {"LECTURE", "AND", "OR", "NAND"})
    void isEmptyWhereALineSeparatesTheClasses(TruthTable table) {
        assertTrue(Overlap.find(table.samples()).isEmpty());
    }

    @Test
    void isEmptyForASingleClassAndForNothing() {
        assertTrue(Overlap.find(List.of()).isEmpty());
        assertTrue(Overlap.find(List.of(new Sample(0, 0, 1), new Sample(0, 0, 1))).isEmpty());
    }

    @Test
    void findsAMinusPointInsideATriangleOfPlus() {
        List<Sample> corners =
                List.of(new Sample(0, 0, 1), new Sample(3, 0, 1), new Sample(0, 3, 1));
        Sample inside = new Sample(1, 1, -1);

        Overlap overlap = Overlap.find(join(corners, inside)).orElseThrow();

        assertEquals(Set.copyOf(corners), Set.copyOf(overlap.plus()));
        assertEquals(List.of(inside), overlap.minus());
        assertEquals(1, overlap.x1());
        assertEquals(1, overlap.x2());
    }

    @Test
    void findsAPlusPointInsideATriangleOfMinus() {
        List<Sample> corners =
                List.of(new Sample(0, 0, -1), new Sample(3, 0, -1), new Sample(0, 3, -1));
        Sample inside = new Sample(1, 1, 1);

        Overlap overlap = Overlap.find(join(corners, inside)).orElseThrow();

        assertEquals(Set.copyOf(corners), Set.copyOf(overlap.minus()));
        assertEquals(List.of(inside), overlap.plus());
        assertEquals(1, overlap.x1());
        assertEquals(1, overlap.x2());
    }

    @Test
    void findsPointsOfBothClassesInTheSamePlace() {
        Sample plus = new Sample(2, 1, 1);
        Sample minus = new Sample(2, 1, -1);

        Overlap overlap = Overlap.find(List.of(new Sample(0, 0, 1), minus, plus)).orElseThrow();

        assertEquals(new Overlap(List.of(plus), List.of(minus), 2, 1), overlap);
    }

    @Test
    void findsAPointOnASegmentOfTheOtherClass() {
        Sample a = new Sample(0, 0, -1);
        Sample b = new Sample(2, 2, -1);
        Sample on = new Sample(1, 1, 1);

        Overlap overlap = Overlap.find(List.of(a, b, on)).orElseThrow();

        assertEquals(List.of(on), overlap.plus());
        assertEquals(Set.of(a, b), Set.copyOf(overlap.minus()));
        assertEquals(1, overlap.x1());
        assertEquals(1, overlap.x2());
    }

    @Test
    void isEmptyForAPointOnTheLineButBeyondTheSegment() {
        List<Sample> samples =
                List.of(new Sample(0, 0, -1), new Sample(2, 2, -1), new Sample(3, 3, 1));

        assertTrue(Overlap.find(samples).isEmpty());
    }

    /** Against another method: a line separates if some direction puts all plus before minus. */
    @Test
    void isEmptyIfAndOnlyIfSomeLineSeparatesRandomPoints() {
        Rng rng = new Rng(1);
        int separable = 0;
        for (int i = 0; i < 4000; i++) {
            List<Sample> samples = randomSamples(rng);

            boolean expected = isSeparable(samples);

            assertEquals(expected, Overlap.find(samples).isEmpty(), samples::toString);
            separable += expected ? 1 : 0;
        }

        assertTrue(separable > 400 && separable < 3600, "both cases occur");
    }

    /** Tenths are not exact in binary: points that are level must still count as level. */
    @Test
    void judgesTenthsAsItJudgesWholeNumbers() {
        Rng rng = new Rng(3);
        for (int i = 0; i < 4000; i++) {
            List<Sample> samples = randomSamples(rng);
            List<Sample> tenths = new ArrayList<>();
            for (Sample sample : samples) {
                tenths.add(new Sample(sample.x1() / 10, sample.x2() * 3 / 10, sample.d()));
            }

            assertEquals(
                    Overlap.find(samples).isEmpty(),
                    Overlap.find(tenths).isEmpty(),
                    tenths::toString);
        }
    }

    @Test
    void theFoundPointIsAmongTheNamedSamplesOfBothClasses() {
        Rng rng = new Rng(2);
        for (int i = 0; i < 2000; i++) {
            List<Sample> samples = randomSamples(rng);
            Overlap.find(samples)
                    .ifPresent(
                            overlap -> {
                                assertIsAmong(overlap, 1, overlap.plus(), samples);
                                assertIsAmong(overlap, -1, overlap.minus(), samples);
                            });
        }
    }

    private static void assertIsAmong(
            Overlap overlap, int d, List<Sample> corners, List<Sample> samples) {
        for (Sample corner : corners) {
            assertEquals(d, corner.d());
            assertTrue(samples.contains(corner));
        }
        for (int[] direction : directions()) {
            double at = direction[0] * overlap.x1() + direction[1] * overlap.x2();
            assertTrue(at <= most(direction, corners) + 1e-9, overlap::toString);
        }
    }

    private static List<Sample> randomSamples(Rng rng) {
        List<Sample> samples = new ArrayList<>();
        int count = 2 + rng.below(6);
        for (int i = 0; i < count; i++) {
            int d = rng.below(2) == 0 ? 1 : -1;
            samples.add(new Sample(rng.below(SIDE + 1), rng.below(SIDE + 1), d));
        }
        return samples;
    }

    private static boolean isSeparable(List<Sample> samples) {
        List<Sample> plus = new ArrayList<>();
        List<Sample> minus = new ArrayList<>();
        for (Sample sample : samples) {
            (sample.d() > 0 ? plus : minus).add(sample);
        }
        for (int[] direction : directions()) {
            int[] opposite = {-direction[0], -direction[1]};
            if (most(direction, minus) < -most(opposite, plus)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Enough directions: the order of the points along a direction changes only where two of them
     * draw level, at whole numbers up to SIDE; between two such directions lies their sum.
     */
    private static List<int[]> directions() {
        List<int[]> directions = new ArrayList<>();
        for (int w1 = -2 * SIDE; w1 <= 2 * SIDE; w1++) {
            for (int w2 = -2 * SIDE; w2 <= 2 * SIDE; w2++) {
                directions.add(new int[] {w1, w2});
            }
        }
        return directions;
    }

    private static double most(int[] direction, List<Sample> samples) {
        double most = Double.NEGATIVE_INFINITY;
        for (Sample sample : samples) {
            most = Math.max(most, direction[0] * sample.x1() + direction[1] * sample.x2());
        }
        return most;
    }

    private static List<Sample> join(List<Sample> samples, Sample last) {
        List<Sample> joined = new ArrayList<>(samples);
        joined.add(last);
        return joined;
    }
}
