package neurarium.demos.neuron;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Sample;

/** The points that a student places, at first a few that one line separates. */
final class FreePoints {
    /** Beyond so many, the oldest point goes. */
    static final int MOST = 40;

    private final List<Sample> points = new ArrayList<>();

    FreePoints() {
        points.add(new Sample(0, 0, -1));
        points.add(new Sample(0.5, 1.5, -1));
        points.add(new Sample(1, 0, -1));
        points.add(new Sample(1.5, 2, 1));
        points.add(new Sample(2, 0.5, 1));
        points.add(new Sample(2.5, 1.5, 1));
    }

    List<Sample> list() {
        return points;
    }

    void set(List<Sample> samples) {
        List<Sample> copy = new ArrayList<>(samples);
        points.clear();
        points.addAll(copy);
    }

    void add(Sample point) {
        if (points.size() == MOST) {
            points.remove(0);
        }
        points.add(point);
    }

    /** Removes the point nearest to (x₁, x₂) if it is within a distance; tells whether one was. */
    boolean remove(double x1, double x2, double within) {
        int nearest = -1;
        double least = within * within;
        for (int i = 0; i < points.size(); i++) {
            double dx = points.get(i).x1() - x1;
            double dy = points.get(i).x2() - x2;
            if (dx * dx + dy * dy <= least) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        if (nearest >= 0) {
            points.remove(nearest);
        }
        return nearest >= 0;
    }
}
