package neurarium.demos.backprop;

import java.util.List;

/**
 * A computational graph with a place for each number: its layer, from what is given to L, and how
 * far across the layer it stands.
 */
record Diagram(List<Place> places, List<Wire> wires, int layers, int across) {
    /**
     * A number of the graph.
     *
     * @param label what stands in it: the sign of an operation, or the name of what is given
     * @param name how the number is written above it; empty where the label says it
     * @param layer counted from 0
     * @param slot from 0 to 1
     */
    record Place(String key, String label, String name, boolean leaf, double layer, double slot) {}

    /**
     * A use of a number.
     *
     * @param bends the slots at which it passes through the layers between
     */
    record Wire(String from, String to, List<Double> bends) {}

    Place place(String key) {
        for (Place place : places) {
            if (place.key.equals(key)) {
                return place;
            }
        }
        throw new IllegalArgumentException("the diagram has no place for " + key);
    }
}
