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
    /** The power of ten of a bar of no height. */
    private static final double LOWEST = -7;

    private static final double HEIGHT = 22;

    private GradientBars() {}

    static void draw(PlaygroundModel model, NetworkLayout layout, Surface surface) {
        Training training = model.training;
        boolean isKnown = training.updates > 0 || training.next == Training.Phase.UPDATE;
        double y = layout.footY();
        double left = layout.box.x();
        surface.text("∂L/∂W", left, y + 9, Ink.BACKWARD, Type.BODY.symbol().sized(14));
        for (int column = 1; column < layout.columns(); column++) {
            double size = isKnown ? model.network.gradientSize(column - 1) : 0;
            double x = layout.x(column);
            double share = Math.max(0, Math.min(1, (Math.log10(size) - LOWEST) / -LOWEST));
            double height = size > 0 ? HEIGHT * share : 0;
            surface.line(x - 9, y, x + 9, y, Ink.LINE, 1);
            surface.fill(new Box(x - 7, y - height, 14, height), Ink.BACKWARD);
            String number = isKnown ? Numbers.small(size) : "–";
            double half = surface.textWidth(number, Type.CAPTION) / 2;
            double middle = Math.min(x, layout.box.right() - half);
            surface.text(number, middle, y + 10, Ink.TEXT, Type.CAPTION.centered());
            Text words =
                    Text.of(
                                    "第 {layer} 层权重的梯度：每个 ∂L/∂w 通常多大（均方根）= {size}",
                                    "Gradient of layer {layer}: the usual size of one ∂L/∂w (root"
                                            + " mean square) = {size}")
                            .with("layer", column)
                            .with("size", Numbers.small(size));
            Box place = new Box(x - 16, y - HEIGHT, 32, HEIGHT + 18);
            surface.spot(new Spot("gradient" + column, place, words));
        }
    }
}
