package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A student's formula in layers: each operation one layer behind the last of what it needs, each
 * leaf just before its first use, each wire with a slot of its own in the layers it passes.
 */
final class LayeredDiagram {
    private final ScalarGraph graph;
    private final Map<String, Integer> layers = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();

    private LayeredDiagram(ScalarGraph graph) {
        this.graph = graph;
    }

    static Diagram of(ScalarGraph graph) {
        LayeredDiagram diagram = new LayeredDiagram(graph);
        diagram.assignLayers();
        diagram.visit(graph.last());
        return diagram.finished();
    }

    private void assignLayers() {
        int last = 0;
        for (Cell cell : graph.cells) {
            int layer = 0;
            for (String input : cell.inputs()) {
                layer = Math.max(layer, layers.get(input) + 1);
            }
            layers.put(cell.key(), layer);
            last = Math.max(last, layer);
        }
        for (Cell cell : graph.cells) {
            if (cell.isLeaf()) {
                layers.put(cell.key(), firstUse(cell.key(), last) - 1);
            }
        }
        int first = last;
        for (Cell cell : graph.cells) {
            first = Math.min(first, layers.get(cell.key()));
        }
        for (int i = first; i <= last; i++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : graph.cells) {
            layers.put(cell.key(), layers.get(cell.key()) - first);
        }
    }

    private int firstUse(String key, int last) {
        int first = last + 1;
        for (Cell user : graph.cells) {
            if (user.inputs().contains(key)) {
                first = Math.min(first, layers.get(user.key()));
            }
        }
        return first;
    }

    /** Puts what a cell needs into the rows, from its first input to its last, then the cell. */
    private void visit(Cell cell) {
        visited.add(cell.key());
        for (String input : cell.inputs()) {
            for (int i = layers.get(input) + 1; i < layers.get(cell.key()); i++) {
                rows.get(i).add(bend(input, cell.key()));
            }
            if (!visited.contains(input)) {
                visit(graph.cell(input));
            }
        }
        rows.get(layers.get(cell.key())).add(cell.key());
    }

    private static String bend(String from, String to) {
        return from + ">" + to;
    }

    private Diagram finished() {
        List<Diagram.Place> places = new ArrayList<>();
        List<Diagram.Wire> wires = new ArrayList<>();
        int across = 0;
        for (List<String> row : rows) {
            across = Math.max(across, row.size());
        }
        for (Cell cell : graph.cells) {
            int layer = layers.get(cell.key());
            String label = cell.isLeaf() ? cell.symbol() : cell.operation().glyph;
            String name = cell.isLeaf() ? "" : cell.symbol();
            double slot = slot(cell.key(), layer);
            places.add(new Diagram.Place(cell.key(), label, name, cell.isLeaf(), layer, slot));
            for (String input : cell.inputs()) {
                List<Double> bends = new ArrayList<>();
                for (int i = layers.get(input) + 1; i < layer; i++) {
                    bends.add(slot(bend(input, cell.key()), i));
                }
                wires.add(new Diagram.Wire(input, cell.key(), bends));
            }
        }
        return new Diagram(places, wires, rows.size(), across);
    }

    private double slot(String key, int layer) {
        List<String> row = rows.get(layer);
        return (row.indexOf(key) + 0.5) / row.size();
    }
}
