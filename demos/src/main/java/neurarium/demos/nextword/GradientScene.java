package neurarium.demos.nextword;

import neurarium.ui.Box;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Toggle;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** The norm of ∂L/∂s_t by distance on a logarithmic axis, and what clipping makes of ∂L/∂W. */
final class GradientScene extends Scene {
    private static final double LEFT = 52;
    private static final double CHART = 240;
    private static final int MIN_POWER = -8;
    private static final int MAX_POWER = 4;
    private static final int LAST = GradientModel.TIMES - 1;

    private final GradientModel model;

    GradientScene(GradientModel model) {
        super("gradients", "沿时间的梯度", "Gradients through time");
        this.model = model;
        Text rho = Text.of("W 的谱半径 ρ", "Spectral radius ρ of W");
        Text without = Text.of("去掉 tanh", "Without tanh");
        Text bias = Text.of("LSTM 遗忘门的偏置", "Forget bias of the LSTM");
        Text clip = Text.of("裁剪到", "Clip to");
        controls(
                new Slider("radius", rho, 0.1, 2, 0.05, () -> model.radius, r -> model.radius = r)
                        .resets(),
                new Toggle("linear", without, () -> model.linear, on -> model.linear = on),
                new Slider(
                        "forget",
                        bias,
                        -2,
                        6,
                        0.5,
                        () -> model.forgetBias,
                        b -> model.forgetBias = b),
                new Slider("clip", clip, 0.1, 5, 0.1, () -> model.clip, c -> model.clip = c));
        steps(2, () -> true, model::step);
        Text vanish =
                Text.of(
                        "每往回一步梯度乘以 0.9，30 步之后剩多少（三位小数）？",
                        "Each step back multiplies by 0.9: what is left after 30 (three digits)?");
        Text power = Text.of("0.9 的 30 次方。", "0.9 to the 30th power.");
        exercises(Exercise.number("vanish", vanish, () -> Math.pow(0.9, 30), 0.001, power));
    }

    @Override
    public Verdict verdict() {
        double kept = model.elman[LAST] / model.elman[0];
        Text text =
                kept < 0.01
                        ? Text.of(
                                "梯度消失：往回 {steps} 步，只剩 {times} 倍。很久以前的词学不到。",
                                "Vanishing: after {steps} steps back the gradient is {times} of"
                                        + " what it was. Words long ago are not learned from.")
                        : kept > 100
                                ? Text.of(
                                        "梯度爆炸：往回 {steps} 步，变成 {times} 倍。不裁剪，一步就会跳飞。",
                                        "Exploding: after {steps} steps back it is {times} times as"
                                                + " long. Without clipping one step ruins everything.")
                                : Text.of(
                                        "往回 {steps} 步，梯度是原来的 {times} 倍：还用得上。",
                                        "After {steps} steps back the gradient is {times} times as"
                                                + " long: still of use.");
        return Verdict.neutral(text.with("steps", LAST).with("times", Numbers.small(kept)));
    }

    @Override
    public Text description() {
        return Text.of(
                        "损失对每个时刻状态的梯度的大小，Elman 与 LSTM，对数坐标。",
                        "The size of the loss's gradient at each time, for Elman and LSTM, on a"
                                + " logarithmic axis.")
                .then(verdict().text());
    }

    @Override
    public void update() {
        model.update();
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps);
        out.put("radius", model.radius);
        out.put("gradient", model.norm);
        out.put("farElman", model.elman[LAST]);
        out.put("farLstm", model.lstm[LAST]);
    }

    @Override
    public void reset() {
        model.steps = 0;
    }

    @Override
    public double draw(Surface surface) {
        Box box = new Box(LEFT, 40, surface.width() - LEFT - 8, CHART);
        legend(surface);
        axes(box, surface);
        line(model.elman, box, Ink.BACKWARD, surface);
        line(model.lstm, box, Ink.SERIES_2, surface);
        double column = box.width() / GradientModel.TIMES;
        for (int k = 0; k < GradientModel.TIMES; k++) {
            Box spot = new Box(box.x() + k * column, box.y(), column, box.height());
            Text words =
                    Text.same("‖∂L/∂s_{t}‖: Elman {elman}, LSTM {lstm}")
                            .with("t", k == 0 ? "T" : "T−" + k)
                            .with("elman", Numbers.small(model.elman[k]))
                            .with("lstm", Numbers.small(model.lstm[k]));
            surface.spot(new Spot("distance." + k, spot, words));
        }
        return clipping(box.bottom() + 52, surface);
    }

    private void legend(Surface surface) {
        surface.text("‖∂L/∂s‖", 0, 14, Ink.TEXT, Type.BODY.symbol());
        String[] names = {"Elman, ρ(W) = " + Numbers.fixed(model.radius, 2), "LSTM"};
        Ink[] inks = {Ink.BACKWARD, Ink.SERIES_2};
        double x = 74;
        for (int i = 0; i < names.length; i++) {
            surface.line(x, 14, x + 18, 14, inks[i], 3);
            surface.text(names[i], x + 24, 14, Ink.TEXT, Type.SMALL);
            x += 40 + surface.textWidth(names[i], Type.SMALL);
        }
    }

    private static double y(double norm, Box box) {
        double log = norm <= 0 ? MIN_POWER : Math.log10(norm);
        double inside = Math.max(MIN_POWER, Math.min(MAX_POWER, log));
        return box.bottom() - (inside - MIN_POWER) / (MAX_POWER - MIN_POWER) * box.height();
    }

    private static void axes(Box box, Surface surface) {
        for (int power = MIN_POWER; power <= MAX_POWER; power += 2) {
            double y = y(Math.pow(10, power), box);
            surface.line(box.x(), y, box.right(), y, Ink.LINE, power == 0 ? 2 : 1);
            String raised = (power < 0 ? "⁻" : "") + "⁰¹²³⁴⁵⁶⁷⁸".charAt(Math.abs(power));
            String label = power == 0 ? "1" : "10" + raised;
            surface.text(label, box.x() - 6, y, Ink.QUIET, Type.CAPTION.right());
        }
        double column = box.width() / GradientModel.TIMES;
        for (int k = 0; k < GradientModel.TIMES; k += 5) {
            double x = box.x() + (k + 0.5) * column;
            surface.text("" + k, x, box.bottom() + 13, Ink.QUIET, Type.CAPTION.centered());
        }
        surface.frame(box, Ink.LINE);
        String axis =
                Text.of("离损失的距离 T − t（步）", "distance from the loss, T − t (steps)")
                        .in(surface.lang());
        surface.text(axis, box.centerX(), box.bottom() + 31, Ink.QUIET, Type.CAPTION.centered());
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

    /** The gradient as a bar that is cut at the limit; returns where the words below it end. */
    private double clipping(double y, Surface surface) {
        double norm = model.norm;
        double clip = model.clip;
        double factor = Math.min(1, clip / norm);
        String title = Text.of("梯度裁剪", "gradient clipping").in(surface.lang());
        surface.text(title, 0, y + 8, Ink.TEXT, Type.SMALL.bold());
        double room = surface.width() - LEFT - 8;
        double scale = room / (Math.max(norm, clip) * 1.05);
        double top = y + 26;
        Box bar = new Box(LEFT, top, norm * scale, 18);
        surface.facet(bar.corners(), 4, Ink.BACKWARD, 0.3);
        surface.fill(new Box(LEFT, top, bar.width() * factor, 18), Ink.BACKWARD);
        double edge = LEFT + clip * scale;
        surface.line(edge, top - 6, edge, top + 24, Ink.TEXT, 2);
        surface.text("‖g‖", 4, top + 9, Ink.TEXT, Type.SMALL);
        String sum = "‖g‖ = ‖∂L/∂W‖ = " + length(norm);
        String rule =
                (factor < 1
                                ? Text.same("g ← {clip} / {norm} · g = {factor} g")
                                : Text.same("‖g‖ ≤ {clip}"))
                        .with("clip", Numbers.fixed(clip, 1))
                        .with("norm", length(norm))
                        .with("factor", length(factor))
                        .en();
        surface.text(sum, LEFT, top + 38, Ink.TEXT, Type.SMALL);
        surface.text(rule, LEFT, top + 60, Ink.TEXT, Type.SMALL);
        Text text =
                factor < 1
                        ? Text.of(
                                "太长的梯度缩短到竖线处，方向不变。",
                                "A gradient that is too long is shortened to the line; its"
                                        + " direction stays.")
                        : Text.of(
                                "梯度没有超过界限，原样使用。",
                                "The gradient is within the limit and used as it is.");
        Box spot = new Box(0, top - 6, surface.width() - 2, 74);
        surface.spot(new Spot("clipping", spot, Text.same(sum + ", " + rule + ".").then(text)));
        Box below = new Box(LEFT, top + 74, surface.width() - LEFT, 0);
        return TextLines.draw(text.in(surface.lang()), below, Ink.QUIET, Type.CAPTION, surface) + 2;
    }
}
