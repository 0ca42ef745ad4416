package neurarium.demos.backprop;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The lecture's network: its neurons, weights and losses, with the derivatives beside them. */
record NetworkView(Focus focus, NetworkPlaces places, Surface surface) {
    static void draw(Focus focus, Box box, Surface surface) {
        NetworkView view = new NetworkView(focus, new NetworkPlaces(box), surface);
        for (NetworkPlaces.Edge edge : NetworkPlaces.EDGES) {
            view.edge(edge);
        }
        view.way();
        for (String key : NetworkPlaces.NODES) {
            view.node(key);
        }
        for (NetworkPlaces.Edge edge : NetworkPlaces.EDGES) {
            if (!edge.weight().isEmpty()) {
                view.weight(edge);
            }
        }
    }

    /** An edge whose colour and width follow its weight; those without a weight are thin. */
    private void edge(NetworkPlaces.Edge edge) {
        double x1 = places.x(edge.from());
        double y1 = places.y(edge.from());
        double x2 = places.x(edge.to());
        double y2 = places.y(edge.to());
        if (edge.weight().isEmpty()) {
            surface.line(x1, y1, x2, y2, Ink.QUIET, 1.5);
            return;
        }
        String key = edge.weight();
        String derivative = Step.derivative(key);
        double value = focus.pass.value(key);
        double width = Math.min(6, 1 + 2 * Math.abs(value));
        boolean lit =
                focus.isFound(derivative)
                        || focus.isPointedAt(key)
                        || focus.isPointedAt(derivative);
        if (lit) {
            surface.line(x1, y1, x2, y2, Ink.ATTENTION, width + 7);
            surface.line(x1, y1, x2, y2, Ink.BACKGROUND, width + 3);
        }
        surface.line(x1, y1, x2, y2, value < 0 ? Ink.MINUS : Ink.PLUS, width);
    }

    /** The way on which the derivative of this step comes back, as arrows beside the edges. */
    private void way() {
        Step step = focus.pass.current();
        if (step == null || step.phase() != Phase.BACKWARD) {
            return;
        }
        String target = Step.target(step.key());
        for (NetworkPlaces.Edge edge : NetworkPlaces.EDGES) {
            boolean whole = edge.from().equals(target);
            if (whole || edge.weight().equals(target)) {
                arrow(edge, whole ? 1 : 1 - places.at, whole);
            }
        }
        if (target.equals("y1") || target.equals("y2")) {
            arrow(new NetworkPlaces.Edge("", "L" + target.charAt(1), "L"), 1, true);
        }
    }

    /** An arrow from the end of an edge against its direction. */
    private void arrow(NetworkPlaces.Edge edge, double part, boolean whole) {
        double x1 = places.x(edge.to());
        double y1 = places.y(edge.to());
        double dx = places.x(edge.from()) - x1;
        double dy = places.y(edge.from()) - y1;
        double length = Math.sqrt(dx * dx + dy * dy);
        double ux = dx / length;
        double uy = dy / length;
        double side = places.side(edge) < 0 ? -7 : 7; // not where the label is
        double start = places.radius;
        double end = Math.max(start + 14, part * length - (whole ? start : 0));
        double ox = x1 - side * uy;
        double oy = y1 + side * ux;
        double tipX = ox + ux * end;
        double tipY = oy + uy * end;
        surface.line(
                ox + ux * start, oy + uy * start, tipX - 8 * ux, tipY - 8 * uy, Ink.BACKWARD, 2.5);
        GraphView.arrowHead(tipX, tipY, ux, uy, surface);
    }

    private void node(String key) {
        double x = places.x(key);
        double y = places.y(key);
        double r = places.radius;
        String derivative = Step.derivative(key);
        boolean known = focus.isKnown(key);
        surface.disc(x, y, r + 5, Ink.BACKGROUND);
        surface.disc(x, y, r, Ink.PANEL);
        if (known && !NetworkPlaces.isInput(key) && !NetworkPlaces.isLoss(key)) {
            surface.valueDisc(x, y, r, 0.5 * Math.max(-1, Math.min(1, focus.pass.value(key))));
        }
        surface.ring(x, y, r, known ? Ink.TEXT : Ink.QUIET, 1.5);
        if (isLit(key) || isLit(derivative)) {
            surface.ring(x, y, r + 4, Ink.ATTENTION, 3);
        } else if (focus.isUsed(key) || focus.isUsed(derivative) || focus.isUsed("f'" + key)) {
            surface.ring(x, y, r + 4, Ink.ATTENTION, 1);
        }
        String symbol = focus.pass.symbol(key);
        surface.text(symbol, x, y, Ink.TEXT, Type.SYMBOL.centered());
        numbers(key);
    }

    private boolean isLit(String key) {
        return focus.isFound(key) || focus.isPointedAt(key) || focus.isPointedAt("f'" + key);
    }

    /** The value of a node and, where it has one, its derivative. */
    private void numbers(String key) {
        if (NetworkPlaces.isLoss(key)) {
            loss(key);
            return;
        }
        double x = places.x(key);
        double y = places.y(key) + places.radius + 13;
        number(key, x, y, Type.SMALL.centered());
        if (!NetworkPlaces.isInput(key)) {
            derivative(Step.derivative(key), x, y + 15);
        }
    }

    /** L₁ and L₂ with the wanted outputs, away from L; L with its value at its left. */
    private void loss(String key) {
        double x = places.x(key);
        double y = places.y(key);
        if (key.equals("L")) {
            number(key, x - places.radius - 10, y, Type.BODY.bold().right());
            return;
        }
        double away = key.equals("L1") ? -1 : 1;
        double beside = y + away * (places.radius + 13);
        number(key, x, beside, Type.SMALL.centered());
        labelled(key.equals("L1") ? "d1" : "d2", x, beside + away * 16, Ink.TEXT);
    }

    private void number(String key, double x, double y, Type type) {
        Ink ink = focus.isKnown(key) ? Ink.TEXT : Ink.QUIET;
        String text = focus.figure(key);
        double width = surface.textWidth(text, type);
        double left = type.align() == Type.Align.RIGHT ? x - width : x - width / 2;
        surface.fill(new Box(left - 1, y - 7, width + 2, 14), Ink.BACKGROUND);
        surface.text(text, x, y, ink, type);
        underline(key, left, width, y);
        double r = places.radius;
        Box circle = Box.around(places.x(key), places.y(key), 2 * r + 4, 2 * r + 4);
        surface.spot(new Spot(key, circle, () -> focus.explain(key)));
    }

    private void derivative(String key, double x, double y) {
        if (!focus.isKnown(key)) {
            return;
        }
        Type type = Type.SMALL.centered();
        String text = focus.figure(key);
        double width = surface.textWidth(text, type);
        Box box = Box.around(x, y, Math.max(22, width + 6), 20);
        surface.fill(Box.around(x, y, width + 2, 14), Ink.BACKGROUND);
        surface.text(text, x, y, Ink.BACKWARD, type);
        underline(key, x - width / 2, width, y);
        surface.spot(new Spot(key, box, () -> focus.explain(key)));
    }

    /** What goes into the formula of this step is underlined. */
    private void underline(String key, double x, double width, double y) {
        if (focus.isUsed(key)) {
            surface.line(x, y + 8, x + width, y + 8, Ink.ATTENTION, 2);
        }
    }

    /** A weight and its derivative beside its edge, on paper where edges cross behind it. */
    private void weight(NetworkPlaces.Edge edge) {
        String key = edge.weight();
        double x = places.labelX(edge);
        double y = places.labelY(edge);
        boolean known = focus.isKnown(Step.derivative(key));
        double side = places.side(edge);
        Ink ink = focus.pass.value(key) < 0 ? Ink.MINUS : Ink.PLUS_TEXT;
        labelled(key, x, side == 0 && known ? y - 8 : y, ink);
        derivative(Step.derivative(key), x, side == 0 ? y + 8 : y + side * 16);
    }

    /** A symbol and its number, centred. */
    private void labelled(String key, double x, double y, Ink ink) {
        Type letter = Type.BODY.symbol();
        String symbol = focus.pass.symbol(key);
        String number = " " + focus.figure(key);
        double letters = surface.textWidth(symbol, letter);
        double width = letters + surface.textWidth(number, Type.SMALL);
        surface.fill(Box.around(x, y, width + 4, 17), Ink.BACKGROUND);
        surface.text(symbol, x - width / 2, y, Ink.TEXT, letter);
        surface.text(number, x - width / 2 + letters, y, ink, Type.SMALL);
        underline(key, x - width / 2, width, y);
        Box box = Box.around(x, y, width + 4, 20);
        surface.spot(new Spot(key, box, () -> focus.explain(key)));
    }
}
