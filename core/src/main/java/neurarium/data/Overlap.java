package neurarium.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why no straight line separates the two classes: a point that lies among both.
 *
 * <p>The point is a mean of the {@code plus} samples and of the {@code minus} samples alike. On a
 * line z = w₁x₁ + w₂x₂ + b such a mean of points with z ≥ 0 has z ≥ 0, and one of points with z < 0
 * has z < 0; both cannot hold. By Radon's theorem at most four samples are needed in a plane: two
 * segments that cross, or a triangle around a point (or fewer, where samples fall together).
 */
public record Overlap(List<Sample> plus, List<Sample> minus, double x1, double x2) {
    /** Areas below this are those of points in line: 0.3 · 0.3 and 0.9 · 0.1 differ in binary. */
    private static final double ROUNDING = 1e-9;

    /** An overlap of the samples' classes; empty where a line separates them. */
    public static Optional<Overlap> find(List<Sample> samples) {
        List<Sample> plus = ofClass(1, samples);
        List<Sample> minus = ofClass(-1, samples);
        Overlap found = crossing(plus, minus);
        if (found == null) {
            found = inside(plus, minus);
        }
        if (found == null) {
            Overlap swapped = inside(minus, plus);
            if (swapped != null) {
                found =
                        new Overlap(
                                /* plus= */ swapped.minus,
                                /* minus= */ swapped.plus,
                                swapped.x1,
                                swapped.x2);
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<Sample> ofClass(int d, List<Sample> samples) {
        List<Sample> result = new ArrayList<>();
        for (Sample sample : samples) {
            if (sample.d() == d) {
                result.add(sample);
            }
        }
        return result;
    }

    /** Two samples of each class whose segments cross at inner points. */
    private static Overlap crossing(List<Sample> plus, List<Sample> minus) {
        for (int i = 0; i < plus.size(); i++) {
            for (int j = 0; j < i; j++) {
                Sample a = plus.get(i);
                Sample b = plus.get(j);
                for (int k = 0; k < minus.size(); k++) {
                    for (int m = 0; m < k; m++) {
                        Sample c = minus.get(k);
                        Sample d = minus.get(m);
                        double acd = area(a, c, d);
                        double bcd = area(b, c, d);
                        if (acd * bcd < 0 && area(c, a, b) * area(d, a, b) < 0) {
                            double t = acd / (acd - bcd);
                            return new Overlap(
                                    List.of(a, b),
                                    List.of(c, d),
                                    a.x1() + t * (b.x1() - a.x1()),
                                    a.x2() + t * (b.x2() - a.x2()));
                        }
                    }
                }
            }
        }
        return null;
    }

    /** A sample of one class within a triangle, on a segment, or at a sample of the other. */
    private static Overlap inside(List<Sample> corners, List<Sample> points) {
        for (Sample p : points) {
            for (int i = 0; i < corners.size(); i++) {
                Sample a = corners.get(i);
                if (a.x1() == p.x1() && a.x2() == p.x2()) {
                    return new Overlap(List.of(a), List.of(p), p.x1(), p.x2());
                }
                for (int j = 0; j < i; j++) {
                    Sample b = corners.get(j);
                    if (area(a, b, p) == 0 && between(a, p, b)) {
                        return new Overlap(List.of(a, b), List.of(p), p.x1(), p.x2());
                    }
                    for (int k = 0; k < j; k++) {
                        Sample c = corners.get(k);
                        double abp = area(a, b, p);
                        double bcp = area(b, c, p);
                        double cap = area(c, a, p);
                        if ((abp > 0 && bcp > 0 && cap > 0) || (abp < 0 && bcp < 0 && cap < 0)) {
                            return new Overlap(List.of(a, b, c), List.of(p), p.x1(), p.x2());
                        }
                    }
                }
            }
        }
        return null;
    }

    /**
     * Twice the signed area of the triangle a, b, c: positive where it turns left, and exactly 0
     * where the three are in line up to rounding.
     */
    private static double area(Sample a, Sample b, Sample c) {
        double area = (b.x1() - a.x1()) * (c.x2() - a.x2()) - (b.x2() - a.x2()) * (c.x1() - a.x1());
        return Math.abs(area) < ROUNDING ? 0 : area;
    }

    /** Whether p, known to be on the line through a and b, is on the segment between them. */
    private static boolean between(Sample a, Sample p, Sample b) {
        return (p.x1() - a.x1()) * (p.x1() - b.x1()) + (p.x2() - a.x2()) * (p.x2() - b.x2()) <= 0;
    }
}
