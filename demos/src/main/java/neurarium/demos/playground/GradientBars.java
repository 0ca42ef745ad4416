package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** How large ∂L/∂W is in each layer, on a scale of powers of ten: where it vanishes is seen. */
final class GradientBars {
    private static final double LOWEST = -7;
    private static final double HEIGHT = 22;
    private static final Type CAPTION = Type.SMALL.sized(12);

    private GradientBars() {}

    static void draw(PlaygroundModel model, NetworkLayout layout, Surface surface) {
        boolean known =
                model.training().updates() > 0 || model.training().next() == Training.Phase.UPDATE;
        double y = layout.footY();
        double left = layout.box().x();
        surface.text("∂L/∂W", left, y + 9, Ink.BACKWARD, Type.BODY.symbol().sized(14));
        for (int column = 1; column < layout.columns(); column++) {
            double size = known ? model.network().gradientSize(column - 1) : 0;
            double x = layout.x(column);
            double share = Math.max(0, Math.min(1, (Math.log10(size) - LOWEST) / -LOWEST));
            double height = size > 0 ? HEIGHT * share : 0;
            surface.line(x - 9, y, x + 9, y, Ink.LINE, 1);
            surface.fill(new Box(x - 7, y - height, 14, height), Ink.BACKWARD);
            String number = known ? Numbers.small(size) : "–";
            double half = surface.textWidth(number, CAPTION) / 2;
            double middle = Math.min(x, layout.box().right() - half);
            surface.text(number, middle, y + 10, Ink.TEXT, CAPTION.centered());
            int layer = column;
            surface.spot(
                    new Spot(
                            "gradient" + column,
                            new Box(x - 16, y - HEIGHT, 32, HEIGHT + 18),
                            () -> explain(layer, size)));
        }
    }

    private static Text explain(int layer, double size) {
        String number = Numbers.small(size);
        return Text.of(
                "第 " + layer + " 层权重的梯度：每个 ∂L/∂w 通常多大（均方根）= " + number,
                "Gradient of layer "
                        + layer
                        + ": the usual size of one ∂L/∂w (root mean square) = "
                        + number);
    }
}
