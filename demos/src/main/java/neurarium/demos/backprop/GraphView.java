package neurarium.demos.backprop;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/**
 * A computational graph: every number in black, the derivative of L by it in the colour of back.
 */
record GraphView(Focus focus, GraphPlaces places, Surface surface) {
    private static final Type NUMBER = Type.CAPTION.centered();

    /** Draws a diagram from a y down; returns where it ends. */
    static double draw(Focus focus, Diagram diagram, double y, Surface surface) {
        GraphPlaces places = new GraphPlaces(diagram, y, surface.width());
        GraphView view = new GraphView(focus, places, surface);
        for (Diagram.Wire wire : diagram.wires()) {
            view.wire(wire);
        }
        for (Diagram.Place place : diagram.places()) {
            if (places.level) {
                view.circle(place);
            } else {
                view.pill(place);
            }
        }
        return places.box.bottom();
    }

    private void wire(Diagram.Wire wire) {
        double[] line = places.line(wire);
        boolean forward = focus.isFoundNow(wire.to());
        boolean back = focus.isFoundNow(Step.derivative(wire.from()));
        if (forward) {
            surface.polyline(line, line.length / 2, Ink.ATTENTION, 5);
        }
        boolean known = focus.isKnown(wire.from()) && focus.isKnown(wire.to());
        Ink ink = back ? Ink.BACKWARD : known ? Ink.QUIET : Ink.LINE;
        surface.polyline(line, line.length / 2, ink, back ? 3 : 1.5);
        if (back) {
            double dx = line[0] - line[4];
            double dy = line[1] - line[5];
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            arrowHead(line[0], line[1], dx / length, dy / length, surface);
        }
    }

    /** The head of an arrow on the way back, in a direction of length 1. */
    static void arrowHead(double x, double y, double ux, double uy, Surface surface) {
        double[] corners = {
            x,
            y,
            x - 10 * ux - 5 * uy,
            y - 10 * uy + 5 * ux,
            x - 10 * ux + 5 * uy,
            y - 10 * uy - 5 * ux
        };
        surface.polygon(corners, 3, Ink.BACKWARD);
    }

    /** Whether a number is what the last step was for, or is pointed at. */
    private boolean isLit(String key) {
        String derivative = Step.derivative(key);
        return focus.isFound(key)
                || focus.isFound(derivative)
                || focus.isPointedAt(key)
                || focus.isPointedAt(derivative);
    }

    private boolean isUsed(String key) {
        return focus.isUsed(key) || focus.isUsed(Step.derivative(key));
    }

    private void circle(Diagram.Place place) {
        double x = places.x(place);
        double y = places.y(place);
        Box outline = places.outline(place);
        Ink ink = focus.isKnown(place.key()) ? Ink.TEXT : Ink.QUIET;
        if (place.leaf()) {
            box(place, outline, ink);
        } else {
            double r = outline.width() / 2;
            attention(place, x, y, r + 4);
            surface.disc(x, y, r, Ink.PANEL);
            surface.ring(x, y, r, ink, 1.5);
        }
        label(place, x, y, ink);
        if (!place.name().isEmpty()) {
            Type type = Type.BODY.symbol().right();
            surface.text(place.name(), outline.x() - 2, outline.y() - 2, ink, type);
        }
        boolean back = focus.isKnown(Step.derivative(place.key()));
        if (place.leaf()) {
            double left = outline.x() - 5;
            value(place, left, back ? y - 7 : y, NUMBER.right(), outline);
            derivative(place, left, y + 8, NUMBER.right());
        } else {
            value(place, x, outline.bottom() + 11, NUMBER, outline);
            derivative(place, x, outline.bottom() + 24, NUMBER);
        }
    }

    private void box(Diagram.Place place, Box outline, Ink ink) {
        if (isLit(place.key()) || isUsed(place.key())) {
            double by = isLit(place.key()) ? 3 : 2;
            surface.fill(outline.inset(-by, -by, -by, -by), Ink.ATTENTION);
        }
        surface.fill(outline, Ink.PANEL);
        surface.frame(outline, ink);
    }

    private void attention(Diagram.Place place, double x, double y, double radius) {
        if (isLit(place.key())) {
            surface.ring(x, y, radius, Ink.ATTENTION, 3);
        } else if (isUsed(place.key())) {
            surface.ring(x, y, radius, Ink.ATTENTION, 1);
        }
    }

    private void label(Diagram.Place place, double x, double y, Ink ink) {
        boolean word = place.label().length() > 2 && !place.leaf();
        Type type = place.leaf() ? Type.BODY.symbol() : word ? Type.CAPTION : Type.BODY;
        surface.text(place.label(), x, y, ink, type.centered());
    }

    private void value(Diagram.Place place, double x, double y, Type type, Box outline) {
        String key = place.key();
        if (focus.isKnown(key) && !place.label().equals(focus.figure(key))) {
            number(focus.figure(key), x, y, Ink.TEXT, type);
        }
        surface.spot(new Spot(key, outline, () -> focus.explain(key)));
    }

    private void derivative(Diagram.Place place, double x, double y, Type type) {
        String key = Step.derivative(place.key());
        if (focus.isKnown(key)) {
            String text = focus.figure(key);
            Box box = number(text, x, y, Ink.BACKWARD, type);
            double wider = Math.max(0, 22 - box.width()) / 2;
            Box spot = box.inset(-wider, -4, -wider, -4);
            surface.spot(new Spot(key, spot, () -> focus.explain(key)));
        }
    }

    /** A number on paper, so that no wire crosses it; the place that it takes. */
    private Box number(String text, double x, double y, Ink ink, Type type) {
        double width = surface.textWidth(text, type);
        double middle = type.align() == Type.Align.RIGHT ? x - width / 2 : x;
        Box box = Box.around(middle, y, width, 12);
        surface.fill(box, places.level ? Ink.BACKGROUND : Ink.PANEL);
        surface.text(text, x, y, ink, type);
        return box;
    }

    /** A number with its name, value and derivative one below the other, all in one outline. */
    private void pill(Diagram.Place place) {
        double x = places.x(place);
        Box outline = places.outline(place);
        Ink ink = focus.isKnown(place.key()) ? Ink.TEXT : Ink.QUIET;
        box(place, outline, ink);
        String name = place.name().isEmpty() ? place.label() : place.name() + " " + place.label();
        boolean symbol = place.leaf() || !place.name().isEmpty();
        Type type = symbol ? NUMBER.symbol().sized(13) : NUMBER.sized(14);
        surface.text(name, x, outline.y() + 9, ink, type);
        value(place, x, outline.y() + 23, NUMBER, outline.inset(0, 0, 0, 16));
        derivative(place, x, outline.y() + 37, NUMBER);
    }
}
