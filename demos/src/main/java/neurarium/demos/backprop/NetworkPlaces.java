package neurarium.demos.backprop;

import java.util.List;
import neurarium.ui.Box;

/** Where the parts of the lecture's network stand in a box. */
final class NetworkPlaces {
    /** A connection; those to the losses carry no weight. */
    record Edge(String weight, String from, String to) {}

    static final List<String> NODES = List.of("x1", "x2", "p", "q", "y1", "y2", "L1", "L2", "L");

    static final List<Edge> EDGES =
            List.of(
                    new Edge("u1", "x1", "p"),
                    new Edge("u2", "x2", "p"),
                    new Edge("v1", "x1", "q"),
                    new Edge("v2", "x2", "q"),
                    new Edge("w1", "p", "y1"),
                    new Edge("w2", "q", "y1"),
                    new Edge("r1", "p", "y2"),
                    new Edge("r2", "q", "y2"),
                    new Edge("", "y1", "L1"),
                    new Edge("", "y2", "L2"),
                    new Edge("", "L1", "L"),
                    new Edge("", "L2", "L"));

    /** Room above and below the circles for numbers. */
    private static final double MARGIN = 62;

    private final Box box;
    final double radius;

    /** Where along a crossing edge its label stands. */
    final double at;

    NetworkPlaces(Box box) {
        this.box = box;
        boolean narrow = box.width() < 420;
        radius = narrow ? 18 : 22;
        at = narrow ? 0.4 : 0.3;
    }

    static boolean isInput(String key) {
        return key.charAt(0) == 'x';
    }

    static boolean isLoss(String key) {
        return key.charAt(0) == 'L';
    }

    double x(String key) {
        int column =
                switch (key.charAt(0)) {
                    case 'x' -> 0;
                    case 'p', 'q' -> 1;
                    case 'y' -> 2;
                    default -> 3;
                };
        double left = box.x() + radius + 6;
        double right = box.right() - radius - 12;
        return left + (right - left) * column / 3;
    }

    double y(String key) {
        if (key.equals("L")) {
            return box.centerY();
        }
        boolean upper = key.equals("p") || key.charAt(key.length() - 1) == '1';
        return upper ? box.y() + MARGIN : box.bottom() - MARGIN;
    }

    /** Above (−1) or below (1) a level edge, upon (0) one that crosses another. */
    double side(Edge edge) {
        if (y(edge.from()) != y(edge.to())) {
            return 0;
        }
        return y(edge.from()) < box.centerY() ? -1 : 1;
    }

    double labelX(Edge edge) {
        double part = side(edge) == 0 ? at : 0.5;
        return x(edge.from()) + part * (x(edge.to()) - x(edge.from()));
    }

    double labelY(Edge edge) {
        if (side(edge) != 0) {
            return y(edge.from()) + side(edge) * 14;
        }
        return y(edge.from()) + at * (y(edge.to()) - y(edge.from()));
    }
}
