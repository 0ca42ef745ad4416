package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Node;
import neurarium.model.Activation;

/** The engine's graph of the lecture's network, set by hand as the lecture draws it. */
final class LectureDiagram {
    private static final int LAYERS = 10;
    private static final int ACROSS = 5;

    private LectureDiagram() {}

    static Diagram of() {
        List<Diagram.Place> places = new ArrayList<>();
        List<Diagram.Wire> wires = new ArrayList<>();
        for (Node node : new LectureNet(Activation.TANH).graph.nodes()) {
            String key = node.name();
            boolean leaf = node.inputs().isEmpty();
            String symbol = Symbols.of(key);
            String label = leaf ? symbol : label(node.kind());
            String name = leaf || isBetween(key) ? "" : symbol;
            places.add(new Diagram.Place(key, label, name, leaf, layer(key), slot(key)));
            for (Node input : node.inputs()) {
                wires.add(new Diagram.Wire(input.name(), key, List.of()));
            }
        }
        return new Diagram(places, wires, LAYERS, ACROSS);
    }

    /** Whether the lecture has no name for a number. */
    private static boolean isBetween(String key) {
        return key.length() > 2 || key.charAt(0) == 'e';
    }

    private static String label(String kind) {
        return switch (kind) {
            case "multiply" -> "×";
            case "add" -> "+";
            case "subtract" -> "−";
            case "square" -> "x²";
            default -> "f";
        };
    }

    private static double layer(String key) {
        return switch (key) {
            case "u1", "x1", "u2", "v1", "x2", "v2" -> 0;
            case "u1x1", "u2x2", "v1x1", "v2x2" -> 1;
            case "z_p", "z_q" -> 2;
            case "p", "q", "w1", "w2", "r1", "r2" -> 3;
            case "w1p", "w2q", "r1p", "r2q" -> 4;
            case "z_y1", "z_y2" -> 5;
            case "y1", "y2", "d1", "d2" -> 6;
            case "e1", "e2" -> 7;
            case "L1", "L2" -> 8;
            default -> 9;
        };
    }

    private static double slot(String key) {
        return switch (key) {
            case "u1" -> 1.0 / 12;
            case "w1", "d1" -> 0.03;
            case "x1" -> 3.0 / 12;
            case "p", "z_p", "z_y1", "y1", "e1", "L1" -> 0.22;
            case "u2" -> 5.0 / 12;
            case "w2" -> 0.42;
            case "v1" -> 7.0 / 12;
            case "r1" -> 0.58;
            case "x2" -> 9.0 / 12;
            case "q", "z_q", "z_y2", "y2", "e2", "L2" -> 0.78;
            case "v2" -> 11.0 / 12;
            case "r2", "d2" -> 0.985;
            case "u1x1", "w1p" -> 1.0 / 8;
            case "u2x2", "w2q" -> 3.0 / 8;
            case "v1x1", "r1p" -> 5.0 / 8;
            case "v2x2", "r2q" -> 7.0 / 8;
            default -> 0.5;
        };
    }
}
