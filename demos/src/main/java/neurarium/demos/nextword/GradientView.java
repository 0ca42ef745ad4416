package neurarium.demos.nextword;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The norm of ∂L/∂s_t by distance on a logarithmic axis, and what clipping makes of ∂L/∂W. */
final class GradientView {
    private static final double LEFT = 52;
    private static final double CHART = 240;
    private static final int LOWEST = -8;
    private static final int HIGHEST = 4;
    private static final Type SMALL = Type.SMALL.sized(12);

    private GradientView() {}

    static double height() {
        return 40 + CHART + 52 + 150;
    }

    static void draw(GradientModel model, Surface surface) {
        Box box = new Box(LEFT, 40, surface.width() - LEFT - 8, CHART);
        legend(model, surface);
        axes(box, surface);
        line(model.elman(), box, Ink.BACKWARD, surface);
        line(model.lstm(), box, Ink.SERIES_2, surface);
        double column = box.width() / GradientModel.TIMES;
        for (int k = 0; k < GradientModel.TIMES; k++) {
            Box spot = new Box(box.x() + k * column, box.y(), column, box.height());
            surface.spot(new Spot("distance." + k, spot, words(model, k)));
        }
        clipping(model, new Box(0, box.bottom() + 52, surface.width(), 150), surface);
    }

    private static Text words(GradientModel model, int k) {
        String t = k == 0 ? "T" : "T−" + k;
        String norms =
                "‖∂L/∂s_"
                        + t
                        + "‖: Elman "
                        + Numbers.small(model.elman()[k])
                        + ", LSTM "
                        + Numbers.small(model.lstm()[k]);
        return Text.same(norms);
    }

    private static void legend(GradientModel model, Surface surface) {
        String title = "‖∂L/∂s‖";
        surface.text(title, 0, 14, Ink.TEXT, Type.BODY.symbol());
        double x = 74;
        String radius = "Elman, ρ(W) = " + Numbers.fixed(model.radius(), 2);
        String[] names = {radius, "LSTM"};
        Ink[] inks = {Ink.BACKWARD, Ink.SERIES_2};
        for (int i = 0; i < names.length; i++) {
            surface.line(x, 14, x + 18, 14, inks[i], 3);
            surface.text(names[i], x + 24, 14, Ink.TEXT, Type.SMALL);
            x += 40 + surface.textWidth(names[i], Type.SMALL);
        }
    }

    private static double y(double norm, Box box) {
        double log = norm <= 0 ? LOWEST : Math.log10(norm);
        double part = (Math.max(LOWEST, Math.min(HIGHEST, log)) - LOWEST) / (HIGHEST - LOWEST);
        return box.bottom() - part * box.height();
    }

    private static void axes(Box box, Surface surface) {
        for (int power = LOWEST; power <= HIGHEST; power += 2) {
            double y = y(Math.pow(10, power), box);
            surface.line(box.x(), y, box.right(), y, Ink.LINE, power == 0 ? 2 : 1);
            String label = power == 0 ? "1" : "10" + raised(power);
            surface.text(label, box.x() - 6, y, Ink.QUIET, SMALL.right());
        }
        double column = box.width() / GradientModel.TIMES;
        for (int k = 0; k < GradientModel.TIMES; k += 5) {
            double x = box.x() + (k + 0.5) * column;
            surface.text("" + k, x, box.bottom() + 13, Ink.QUIET, SMALL.centered());
        }
        surface.frame(box, Ink.LINE);
        String axis =
                Text.of("离损失的距离 T − t（步）", "distance from the loss, T − t (steps)")
                        .in(surface.lang());
        surface.text(axis, box.centerX(), box.bottom() + 31, Ink.QUIET, SMALL.centered());
    }

    private static String raised(int power) {
        return (power < 0 ? "⁻" : "") + "⁰¹²³⁴⁵⁶⁷⁸".charAt(Math.abs(power));
    }

    private static void line(double[] norms, Box box, Ink ink, Surface surface) {
        double column = box.width() / GradientModel.TIMES;
        double[] points = new double[2 * norms.length];
        for (int k = 0; k < norms.length; k++) {
            points[2 * k] = box.x() + (k + 0.5) * column;
            points[2 * k + 1] = y(norms[k], box);
            surface.disc(points[2 * k], points[2 * k + 1], 2.5, ink);
        }
        surface.polyline(points, norms.length, ink, 2);
    }

    private static String length(double norm) {
        return norm < 0.01 || norm >= 1000 ? Numbers.small(norm) : Numbers.fixed(norm, 3);
    }

    private static void clipping(GradientModel model, Box box, Surface surface) {
        double norm = model.norm();
        double factor = Math.min(1, model.clip() / norm);
        String title = Text.of("梯度裁剪", "gradient clipping").in(surface.lang());
        surface.text(title, 0, box.y() + 8, Ink.TEXT, Type.SMALL.bold());
        double room = box.width() - LEFT - 8;
        double most = Math.max(norm, model.clip()) * 1.05;
        double wide = room * Math.min(1, norm / most);
        double top = box.y() + 26;
        surface.facet(
                new double[] {LEFT, top, LEFT + wide, top, LEFT + wide, top + 18, LEFT, top + 18},
                4,
                Ink.BACKWARD,
                0.3);
        surface.fill(new Box(LEFT, top, wide * factor, 18), Ink.BACKWARD);
        double edge = LEFT + room * model.clip() / most;
        surface.line(edge, top - 6, edge, top + 24, Ink.TEXT, 2);
        surface.text("‖g‖", 4, top + 9, Ink.TEXT, Type.SMALL);
        String clip = Numbers.fixed(model.clip(), 1);
        String sum = "‖g‖ = ‖∂L/∂W‖ = " + length(norm);
        String rule =
                factor < 1
                        ? "g ← " + clip + " / " + length(norm) + " · g = " + length(factor) + " g"
                        : "‖g‖ ≤ " + clip;
        surface.text(sum, LEFT, top + 38, Ink.TEXT, Type.SMALL);
        surface.text(rule, LEFT, top + 60, Ink.TEXT, Type.SMALL);
        Text text =
                factor < 1
                        ? Text.of(
                                "太长的梯度缩短到竖线处，方向不变。",
                                "A gradient that is too long is shortened to the line; its direction stays.")
                        : Text.of(
                                "梯度没有超过界限，原样使用。",
                                "The gradient is within the limit and used as it is.");
        Box below = new Box(LEFT, top + 74, box.width() - LEFT, 50);
        TextLines.draw(text.in(surface.lang()), below, Ink.QUIET, SMALL, surface);
        Box spot = new Box(0, top - 6, surface.width() - 2, 74);
        surface.spot(new Spot("clipping", spot, Text.same(sum + ", " + rule + ".").then(text)));
    }
}
