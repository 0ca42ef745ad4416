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
    private static final Type SMALL = Type.SMALL.sized(12);
    private static final double MAPS = 216;
    private static final double LINE = 22;

    private TrainView() {}

    private static boolean isWide(double width) {
        return width >= 640;
    }

    private static double samples(double width) {
        return 24 + (isWide(width) ? 4 : 8) * LINE;
    }

    static double height(double width) {
        double above = isWide(width) ? 24 + MAPS : 2 * (24 + MAPS) + 12;
        return above + 24 + samples(width);
    }

    static void draw(TrainModel model, String spot, Text status, Surface surface) {
        double width = surface.width();
        double half = isWide(width) ? Math.floor(width * 0.5) : width;
        Box left = new Box(0, 0, half - (isWide(width) ? 20 : 4), 24 + MAPS);
        if (HeadsView.isHead(model, spot)) {
            HeadsView.large(model, spot, left, surface);
        } else {
            loss(model, left, surface);
        }
        double mapsX = isWide(width) ? half : 0;
        double mapsY = isWide(width) ? 0 : 24 + MAPS + 12;
        Box maps = new Box(mapsX, mapsY, width - mapsX, 24 + MAPS);
        if (model.checkups().shown() != null) {
            surface.layer("maps", maps, () -> HeadsView.draw(model, maps, surface));
        }
        Box samples = new Box(0, maps.bottom() + 20, width, samples(width));
        if (model.checkups().shown() == null) {
            TextLines.draw(status.in(surface.lang()), samples, Ink.QUIET, Type.SMALL, surface);
        } else {
            samples(model, samples, surface);
        }
    }

    private static void loss(TrainModel model, Box box, Surface surface) {
        boolean task = model.design().material().isTask();
        Text title =
                task
                        ? Text.of("损失 L（只算答案的词元）", "loss L, of the answer's tokens only")
                        : Text.of("损失 L（每个词元的交叉熵）", "loss L, cross-entropy of a token");
        surface.text(title.in(surface.lang()), 0, 11, Ink.QUIET, SMALL);
        double guess = model.vocabulary() == null ? 3 : Math.log(model.vocabulary().size());
        double top = Math.max(0.5, Math.max(guess * 1.1, model.losses.max()));
        double most = Math.max(200, model.losses.added() - 1);
        Box frame = new Box(36, 26, box.width() - 36 - (task ? 38 : 4), box.height() - 26 - 22);
        Plot plot = new Plot(frame, 0, most, 0, top);
        double y = plot.y().pixel(guess);
        surface.dashed(frame.x(), y, frame.right(), y, Ink.QUIET, 1);
        String label = Text.of("一无所知 ln V", "knowing nothing, ln V").in(surface.lang());
        surface.text(label, frame.right() - 4, y + 10, Ink.QUIET, SMALL.right());
        if (task) {
            score(model, plot, frame, surface);
        }
        if (model.losses.added() > 0) {
            CurveLine.draw(model.losses, plot, Ink.TEXT, 1.5, surface);
            String now = "L = " + Numbers.fixed(model.loss(), 3);
            double right = box.width() - (task ? 38 : 4);
            surface.text(now, right, 11, Ink.TEXT, SMALL.right());
        }
        plot.axes(surface, 5, 4);
        Text words =
                Text.of(
                        "横轴是步数。虚线是 ln V：在 V = " + size(model) + " 个词元里平均地猜的损失。",
                        "Across, the steps. The dashed line is ln V, the loss of guessing evenly among V = "
                                + size(model)
                                + " tokens.");
        surface.spot(new Spot("loss", frame, words));
    }

    private static int size(TrainModel model) {
        return model.vocabulary() == null ? 0 : model.vocabulary().size();
    }

    /** The share of unseen questions answered rightly, on an axis of its own at the right. */
    private static void score(TrainModel model, Plot plot, Box frame, Surface surface) {
        List<double[]> scores = model.checkups().scores;
        double[] points = new double[2 * scores.size()];
        for (int i = 0; i < scores.size(); i++) {
            double[] score = scores.get(i);
            points[2 * i] = plot.x().pixel(score[0]);
            points[2 * i + 1] = frame.bottom() - score[1] * frame.height();
            surface.disc(points[2 * i], points[2 * i + 1], 3, Ink.RIGHT);
        }
        if (scores.size() > 1) {
            surface.polyline(points, scores.size(), Ink.RIGHT, 1.5);
        }
        surface.text("100%", frame.right() + 4, frame.y() + 4, Ink.RIGHT, SMALL);
        surface.text("0%", frame.right() + 4, frame.bottom() - 2, Ink.RIGHT, SMALL);
    }

    private static void samples(TrainModel model, Box box, Surface surface) {
        Checkup shown = model.checkups().shown();
        boolean task = model.design().material().isTask();
        Text title =
                task
                        ? Text.of(
                                "没学过的题，第 "
                                        + shown.steps
                                        + " 步时："
                                        + shown.right()
                                        + " / "
                                        + shown.asked()
                                        + " 对",
                                "unseen questions at step "
                                        + shown.steps
                                        + ": "
                                        + shown.right()
                                        + " of "
                                        + shown.asked()
                                        + " right")
                        : Text.of(
                                "第 " + shown.steps + " 步时写的（温度 0.8）",
                                "written at step " + shown.steps + ", temperature 0.8");
        surface.text(title.in(surface.lang()), 0, box.y() + 8, Ink.QUIET, SMALL);
        Box room = new Box(0, box.y() + 22, box.width(), box.height() - 24);
        surface.fill(room, Ink.PANEL);
        flow(shown.samples, task, room.inset(10, 4, 10, 2), surface);
    }

    /** Samples side by side as far as they fit, in lines. */
    private static void flow(List<Checkup.Sample> samples, boolean task, Box box, Surface surface) {
        double x = box.x();
        double y = box.y() + LINE / 2;
        Type type = Type.SMALL.sized(14);
        for (int i = 0; i < samples.size(); i++) {
            Checkup.Sample sample = samples.get(i);
            String text = Glyphs.of(sample.written()).replace('␣', ' ');
            double wide = surface.textWidth(sample.prompt() + text, type) + (task ? 22 : 0);
            if (x > box.x() && x + wide > box.right()) {
                x = box.x();
                y += LINE;
            }
            if (y + LINE / 2 > box.bottom() + 1) {
                return;
            }
            if (wide > box.width()) { // a long text alone
                Box rest = new Box(box.x(), y - LINE / 2, box.width(), box.bottom() - y);
                surface.clip(box);
                y = TextLines.draw(text, rest, Ink.TEXT, type, surface) + LINE / 2;
                surface.unclip();
                continue;
            }
            surface.text(sample.prompt(), x, y, Ink.QUIET, type);
            double after = x + surface.textWidth(sample.prompt(), type);
            surface.text(text, after, y, Ink.TEXT, type);
            if (task) {
                mark(sample, after + surface.textWidth(text, type) + 4, y, surface);
            }
            x += wide + 22;
        }
    }

    private static void mark(Checkup.Sample sample, double x, double y, Surface surface) {
        String mark = sample.right() ? "✓" : "✗";
        surface.text(mark, x, y, sample.right() ? Ink.RIGHT : Ink.BACKWARD, Type.SMALL);
    }
}
