package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.PrincipalAxes;
import neurarium.data.WordVectors;

/**
 * Words in the plane of their two main axes.
 *
 * @param points x, y of each word
 * @param share the share of all differences that lies in the plane
 */
record Projection(List<Integer> words, List<float[]> points, double share) {
    static final Projection NONE = new Projection(List.of(), List.of(), 0);

    /** The plane of some words; fewer than two have none. */
    static Projection of(List<Integer> words, WordVectors vectors) {
        if (words.size() < 2) {
            return NONE;
        }
        float[][] rows = new float[words.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = vectors.vector(words.get(i));
        }
        PrincipalAxes axes = new PrincipalAxes(rows, 2);
        List<float[]> points = new ArrayList<>();
        for (float[] row : rows) {
            points.add(axes.place(row));
        }
        return new Projection(words, points, axes.share());
    }

    /** The largest coordinate of any word. */
    double extent() {
        double extent = 1e-6;
        for (float[] point : points) {
            extent = Math.max(extent, Math.max(Math.abs(point[0]), Math.abs(point[1])));
        }
        return extent;
    }
}
