package neurarium.demos.neuron;

import neurarium.model.Activation;
import neurarium.model.Neuron;
import neurarium.ui.Box;
import neurarium.ui.Exponents;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The neuron as in a textbook, and its formula with the numbers put in. */
final class NetworkView {
    private static final double RADIUS = 22;

    /** The radius of the constant input 1 that carries the bias. */
    private static final double ONE = 11;

    private final NeuronModel model;
    private final Surface surface;
    private final Box box;
    private final double inputX;
    private final double sumX;
    private final double activationX;
    private final double outputX;
    private final double upperY;
    private final double lowerY;
    private final double middleY;
    private final double biasY;

    private NetworkView(NeuronModel model, Box box, Surface surface) {
        this.model = model;
        this.surface = surface;
        this.box = box;
        inputX = box.x() + RADIUS + 4;
        outputX = box.right() - RADIUS - 10;
        sumX = inputX + (outputX - inputX) * 0.52;
        activationX = inputX + (outputX - inputX) * 0.75;
        biasY = box.y() + 14;
        upperY = box.y() + 40;
        lowerY = box.bottom() - 62;
        middleY = (upperY + lowerY) / 2 + 8;
    }

    static void draw(NeuronModel model, NeuronLayout layout, Surface surface) {
        NetworkView view = new NetworkView(model, layout.network(), surface);
        view.edges();
        view.nodes();
        view.captions();
        view.formula(layout.formula());
    }

    private void edges() {
        Neuron.Parameters gradient = model.neuron.gradient(model.samples);
        weight("w1", "w₁", model.neuron.w1, gradient.w1(), upperY, -1);
        weight("w2", "w₂", model.neuron.w2, gradient.w2(), lowerY, 1);
        double b = model.neuron.b;
        line(b, sumX, biasY + ONE, sumX, middleY - RADIUS);
        label("b", "b", b, gradient.b(), sumX + 20, biasY + 12);
        surface.disc(sumX, biasY, ONE, Ink.PANEL);
        surface.ring(sumX, biasY, ONE, Ink.TEXT, 1.5);
        surface.text("1", sumX, biasY, Ink.TEXT, Type.SMALL.centered());
        surface.line(sumX + RADIUS, middleY, activationX - RADIUS, middleY, Ink.QUIET, 1.5);
        surface.line(activationX + RADIUS, middleY, outputX - RADIUS - 4, middleY, Ink.QUIET, 1.5);
        double tip = outputX - RADIUS;
        double[] corners = {tip, middleY, tip - 8, middleY - 5, tip - 8, middleY + 5};
        surface.polygon(corners, 3, Ink.QUIET);
    }

    private void weight(
            String key, String symbol, double value, double derivative, double y, int side) {
        line(value, inputX + RADIUS, y, sumX - RADIUS * 0.9, middleY + side * 9);
        // Beside the end at the input, on the side from which the edge leads away.
        label(key, symbol, value, derivative, inputX + RADIUS + 3, y + side * 15);
    }

    /** An edge whose width and colour follow its weight. */
    private void line(double value, double x1, double y1, double x2, double y2) {
        double width = Math.min(6, 0.5 + 1.4 * Math.abs(value));
        surface.line(x1, y1, x2, y2, value < 0 ? Ink.MINUS : Ink.PLUS, width);
    }

    /** The name of a parameter and its value, from x to the right. */
    private void label(
            String key, String symbol, double value, double derivative, double x, double y) {
        String number = " = " + Numbers.fixed(value, 2);
        Type letter = Type.SYMBOL.sized(17);
        double letters = surface.textWidth(symbol, letter);
        double width = letters + surface.textWidth(number, Type.BODY);
        surface.text(symbol, x, y, Ink.TEXT, letter);
        surface.text(number, x + letters, y, value < 0 ? Ink.MINUS : Ink.PLUS_TEXT, Type.BODY);
        Text words = NeuronFormulas.explainParameter(model, symbol, value, derivative);
        surface.spot(new Spot(key, new Box(x - 4, y - 12, width + 8, 24), words));
    }

    private void nodes() {
        input("x1", "x₁", model.x1, upperY);
        input("x2", "x₂", model.x2, lowerY);
        circle(sumX, middleY);
        surface.text("Σ", sumX, middleY, Ink.TEXT, Type.SYMBOL.sized(24).centered());
        under(sumX, "z", Numbers.fixed(model.z(), 2));
        surface.spot(spot("z", sumX, NeuronFormulas.explainZ(model)));
        circle(activationX, middleY);
        glyph(activationX, middleY);
        double range = PlaneView.range(model.neuron.activation);
        surface.valueDisc(outputX, middleY, RADIUS, model.y() / range);
        surface.ring(outputX, middleY, RADIUS, Ink.TEXT, 1.5);
        under(outputX, "y", Numbers.fixed(model.y(), 2));
        surface.spot(spot("y", outputX, NeuronFormulas.explainY(model)));
    }

    private Spot spot(String key, double x, Text explanation) {
        return new Spot(key, Box.around(x, middleY + 12, 2 * RADIUS + 8, 74), explanation);
    }

    private void input(String key, String symbol, double value, double y) {
        circle(inputX, y);
        surface.text(symbol, inputX, y, Ink.TEXT, Type.SYMBOL.centered());
        String number = Numbers.fixed(value, 2);
        surface.text(number, inputX, y + RADIUS + 11, Ink.TEXT, Type.SMALL.centered());
        Box spot = Box.around(inputX, y + 8, 2 * RADIUS + 8, 66);
        surface.spot(new Spot(key, spot, Text.same(symbol + " = " + number)));
    }

    private void circle(double x, double y) {
        surface.disc(x, y, RADIUS, Ink.PANEL);
        surface.ring(x, y, RADIUS, Ink.TEXT, 1.5);
    }

    private void under(double x, String symbol, String number) {
        String equals = " = " + number;
        double letter = surface.textWidth(symbol, Type.BODY.symbol());
        double width = letter + surface.textWidth(equals, Type.SMALL);
        double left = Math.min(x - width / 2, box.right() - width);
        double y = middleY + RADIUS + 13;
        surface.text(symbol, left, y, Ink.TEXT, Type.BODY.symbol());
        surface.text(equals, left + letter, y, Ink.TEXT, Type.SMALL);
    }

    /** The curve of the activation, small, inside its node. */
    private void glyph(double x, double y) {
        Activation f = model.neuron.activation;
        double[] points = new double[2 * 25];
        for (int i = 0; i < 25; i++) {
            double z = (i - 12) / 4.0;
            double value = f.apply(z);
            if (f == Activation.SIGMOID) {
                value = 2 * value - 1;
            }
            points[2 * i] = x + (i - 12) * 1.15;
            points[2 * i + 1] = y - Math.max(-1.3, Math.min(1.3, value)) * 9;
        }
        surface.polyline(points, 25, Ink.TEXT, 2);
    }

    private void captions() {
        double y = box.bottom() - 10;
        Type type = Type.SMALL.centered();
        caption(Text.of("输入", "inputs"), inputX, y, type);
        Text activation = Text.of("激活", "activation");
        Text sum = Text.of("加权和", "weighted sum");
        String both = sum.in(surface.lang()) + activation.in(surface.lang());
        boolean fits = surface.textWidth(both, type) / 2 + 6 <= activationX - sumX;
        caption(fits ? sum : Text.of("和", "sum"), sumX, y, type);
        caption(activation, activationX, y, type);
        caption(Text.of("输出", "output"), outputX, y, type);
    }

    private void caption(Text text, double x, double y, Type type) {
        String words = text.in(surface.lang());
        double half = surface.textWidth(words, type) / 2;
        double inside = Math.max(box.x() + half, Math.min(box.right() - half, x));
        surface.text(words, inside, y, Ink.QUIET, type);
    }

    private void formula(Box place) {
        surface.fill(place, Ink.PANEL);
        Activation f = model.neuron.activation;
        double z = model.z();
        double line = place.height() / 3;
        double x = place.x() + 14;
        Type type = Type.BODY.symbol().sized(17);
        surface.text(NeuronFormulas.Z, x, place.y() + line * 0.62, Ink.TEXT, type);
        double indent = x + surface.textWidth("z ", type);
        String numbers = "= " + NeuronFormulas.result(model, model.x1, model.x2);
        double limit = place.right() - 8;
        if (indent + surface.textWidth(numbers, Type.BODY.sized(12)) > limit) {
            numbers = "= " + NeuronFormulas.sum(model, model.x1, model.x2); // its value is below Σ
        }
        Type fitted = fitted(numbers, limit - indent, surface);
        Exponents.draw(numbers, indent, place.y() + line * 1.5, Ink.TEXT, fitted, surface);
        String applied = NeuronFormulas.numbers(f, z);
        String symbols = f == Activation.STEP ? "" : NeuronFormulas.y(f) + " ";
        double least = Exponents.width(applied, Type.BODY.sized(12), surface);
        if (x + Exponents.width(symbols, type, surface) + least > limit) {
            symbols = "y "; // no room for the formula twice
        }
        double y = place.y() + line * 2.38;
        Exponents.draw(symbols, x, y, Ink.TEXT, type, surface);
        double end = x + Exponents.width(symbols, type, surface);
        Exponents.draw(applied, end, y, Ink.TEXT, fitted(applied, limit - end, surface), surface);
    }

    /** The type of a text: 15 px, or as small as 12 px where there is not enough room. */
    static Type fitted(String text, double room, Surface surface) {
        double size = 15;
        while (size > 12 && Exponents.width(text, Type.BODY.sized(size), surface) > room) {
            size--;
        }
        return Type.BODY.sized(size);
    }
}
