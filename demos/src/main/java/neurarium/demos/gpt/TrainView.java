package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Glyphs;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The loss, the score, the attention of every head, and samples of a model in training. */
final class TrainView {
    private static final Type SAMPLE = Type.SMALL.sized(14);
    private static final double MAPS = 240;
    private static final double LINE = 22;

    private TrainView() {}

    static double draw(TrainModel model, Text status, Surface surface) {
        double width = surface.width();
        boolean wide = width >= 640;
        double half = wide ? Math.floor(width * 0.5) : width;
        Box left = new Box(0, 0, half - (wide ? 20 : 4), MAPS);
        Box maps = wide ? new Box(half, 0, width - half, MAPS) : new Box(0, MAPS + 12, width, MAPS);
        double y = maps.bottom() + 20;
        Box samples = new Box(0, y + 22, width, (wide ? 4 : 8) * LINE);
        surface.fill(samples, Ink.PANEL);
        Evaluation shown = model.evaluations.shown;
        if (shown == null) {
            loss(model, left, surface);
            surface.fill(maps.inset(0, 26, 0, 0), Ink.PANEL);
            Box words = samples.inset(10, 4, 10, 2);
            TextLines.draw(status.in(surface.lang()), words, Ink.QUIET, Type.SMALL, surface);
            return samples.bottom() + 2;
        }
        HeadsView heads = new HeadsView(shown, surface);
        if (!heads.drawPointed(left)) {
            loss(model, left, surface);
        }
        surface.layer("maps", maps, () -> heads.draw(maps));
        Text title =
                shown.isOfTask()
                        ? Text.of(
                                "没学过的题，第 {step} 步时：{right} / {asked} 对",
                                "unseen questions at step {step}: {right} of {asked} right")
                        : Text.of(
                                "第 {step} 步时写的（温度 0.8）", "written at step {step}, temperature 0.8");
        String words =
                title.with("step", shown.steps)
                        .with("right", shown.right)
                        .with("asked", shown.asked)
                        .in(surface.lang());
        surface.text(words, 0, y + 8, Ink.QUIET, Type.CAPTION);
        flow(shown, samples.inset(10, 2, 10, 0), surface);
        return samples.bottom() + 2;
    }

    private static void loss(TrainModel model, Box box, Surface surface) {
        boolean task = model.design.data.isTask();
        String title =
                (task
                                ? Text.of("损失 L（只算答案的词元）", "loss L, of the answer's tokens only")
                                : Text.of("损失 L（每个词元的交叉熵）", "loss L, cross-entropy of a token"))
                        .in(surface.lang());
        surface.text(title, 0, 11, Ink.QUIET, Type.CAPTION);
        int size = model.vocabulary == null ? 0 : model.vocabulary.size();
        double guess = size == 0 ? 3 : Math.log(size);
        double top = Math.max(0.5, Math.max(guess * 1.1, model.losses.max()));
        double steps = Math.max(200, model.losses.added() - 1);
        double right = box.width() - (task ? 38 : 4);
        Box frame = new Box(36, 26, right - 36, box.height() - 48);
        Plot plot = new Plot(frame, 0, steps, 0, top);
        if (guess > 0) { // not with one token alone
            double y = plot.y().pixel(guess);
            surface.dashed(frame.x(), y, frame.right(), y, Ink.QUIET, 1);
            String label = Text.of("一无所知 ln V", "knowing nothing, ln V").in(surface.lang());
            surface.text(label, frame.right() - 4, y + 10, Ink.QUIET, Type.CAPTION.right());
        }
        if (task) {
            score(model.evaluations.scores, plot, surface);
        }
        if (model.losses.added() > 0) {
            CurveLine.draw(model.losses, plot, Ink.TEXT, 1.5, surface);
            String now = "L = " + Numbers.fixed(model.loss, 3);
            surface.text(now, right, 11, Ink.TEXT, Type.CAPTION.right());
        }
        plot.axes(surface, 5, 4);
        Text words =
                Text.of(
                                "横轴是步数。虚线是 ln V：在 V = {n} 个词元里平均地猜的损失。",
                                "Across, the steps. The dashed line is ln V, the loss of guessing"
                                        + " evenly among V = {n} tokens.")
                        .with("n", size);
        surface.spot(new Spot("loss", frame, words));
    }

    /** The share of unseen questions answered correctly, on an axis of its own at the right. */
    private static void score(List<double[]> scores, Plot plot, Surface surface) {
        Box frame = plot.box();
        double[] points = new double[2 * scores.size()];
        for (int i = 0; i < scores.size(); i++) {
            points[2 * i] = plot.x().pixel(scores.get(i)[0]);
            points[2 * i + 1] = frame.bottom() - scores.get(i)[1] * frame.height();
            surface.disc(points[2 * i], points[2 * i + 1], 3, Ink.RIGHT);
        }
        if (scores.size() > 1) {
            surface.polyline(points, scores.size(), Ink.RIGHT, 1.5);
        }
        surface.text("100%", frame.right() + 4, frame.y() + 4, Ink.RIGHT, Type.CAPTION);
        surface.text("0%", frame.right() + 4, frame.bottom() - 2, Ink.RIGHT, Type.CAPTION);
    }

    /** Samples side by side as far as they fit, in lines. */
    private static void flow(Evaluation shown, Box box, Surface surface) {
        double x = box.x();
        double y = box.y() + LINE / 2;
        for (Evaluation.Sample sample : shown.samples) {
            String text = Glyphs.of(sample.written()).replace('␣', ' ');
            double mark = shown.isOfTask() ? 22 : 0;
            double wide = surface.textWidth(sample.prompt() + text, SAMPLE) + mark;
            if (x > box.x() && x + wide > box.right()) {
                x = box.x();
                y += LINE;
            }
            if (y + LINE / 2 > box.bottom() + 3) {
                return;
            }
            if (wide > box.width()) { // a long text alone
                Box rest = new Box(box.x(), y - LINE / 2, box.width(), box.bottom() - y);
                surface.clip(box);
                y = TextLines.draw(text, rest, Ink.TEXT, SAMPLE, surface) + LINE / 2;
                surface.unclip();
                continue;
            }
            surface.text(sample.prompt(), x, y, Ink.QUIET, SAMPLE);
            double after = x + surface.textWidth(sample.prompt(), SAMPLE);
            surface.text(text, after, y, Ink.TEXT, SAMPLE);
            if (shown.isOfTask()) {
                Ink ink = sample.right() ? Ink.RIGHT : Ink.BACKWARD;
                double end = after + surface.textWidth(text, SAMPLE) + 4;
                surface.text(sample.right() ? "✓" : "✗", end, y, ink, Type.SMALL);
            }
            x += wide + 22;
        }
    }
}
