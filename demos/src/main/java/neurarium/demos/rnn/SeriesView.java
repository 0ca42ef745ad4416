package neurarium.demos.rnn;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** Prediction against truth, the parts of the cell over time, and the loss. */
final class SeriesView {
    private static final double LEFT = 38;
    private static final double CHART = 170;
    private static final double LOSS = 100;
    private static final Type SMALL = Type.SMALL.sized(12);

    private SeriesView() {}

    /** How high the rows of one part are. */
    private static double strip(SeriesModel model) {
        return Math.max(16, Math.min(72, 7.0 * model.hidden()));
    }

    static double height(SeriesModel model) {
        int parts = CellWeights.symbols(model.cell()).size();
        return 30 + CHART + 34 + parts * (strip(model) + 8) + 56 + LOSS + 44;
    }

    static void draw(SeriesModel model, Surface surface) {
        double wide = surface.width() - LEFT - 6;
        Box chart = new Box(LEFT, 30, wide, CHART);
        chart(model, chart, surface);
        double y = chart.bottom() + 34;
        List<CellWeights.Trace> traces = model.traces();
        for (String symbol : CellWeights.symbols(model.cell())) {
            Box box = new Box(LEFT, y, wide, strip(model));
            part(symbol, traces, model, box, surface);
            y += strip(model) + 8;
        }
        Legend.diverging(1, true, surface.width() - 2, y + 8, surface);
        String rows = Text.of("每行一个单元", "a row for each unit").in(surface.lang());
        surface.text(rows, LEFT, y + 8, Ink.QUIET, SMALL);
        loss(model, new Box(LEFT, y + 52, wide, LOSS), surface);
    }

    private static void chart(SeriesModel model, Box box, Surface surface) {
        int count = model.testInput().length;
        Plot plot = new Plot(box, 0, count, -1.4, 1.4);
        double edge = plot.x().pixel(model.times());
        surface.fill(new Box(edge, box.y(), box.right() - edge, box.height()), Ink.PANEL);
        surface.line(box.x(), plot.y().pixel(0), box.right(), plot.y().pixel(0), Ink.LINE, 1);
        float[] y = model.prediction();
        boolean bits = model.task() != SeriesModel.Task.SINE;
        double cell = box.width() / count;
        if (bits) {
            inputs(model, plot, cell, surface);
        }
        line(model.testTruth(), plot, Ink.QUIET, 3, surface);
        line(y, plot, Ink.PLUS, 2, surface);
        for (int t = 0; t < count; t++) {
            double x = plot.x().pixel(t + 0.5);
            surface.disc(x, plot.y().pixel(clip(y[t])), Math.min(3, cell / 3), Ink.PLUS);
            Box spot = new Box(x - cell / 2, box.y(), cell, box.height());
            surface.spot(new Spot("time." + t, spot, words(model, y[t], t)));
        }
        plot.axes(surface, 6, 4);
        legend(box, surface);
        String longer = Text.of("比训练时更长", "longer than in training").in(surface.lang());
        if (box.right() - edge > surface.textWidth(longer, SMALL) + 8) {
            surface.text(longer, box.right() - 4, 14, Ink.QUIET, SMALL.right());
        }
    }

    private static double clip(double value) {
        return Math.max(-1.4, Math.min(1.4, value));
    }

    private static void line(
            float[] values, Plot plot, Ink ink, double lineWidth, Surface surface) {
        double[] points = new double[2 * values.length];
        for (int t = 0; t < values.length; t++) {
            points[2 * t] = plot.x().pixel(t + 0.5);
            points[2 * t + 1] = plot.y().pixel(clip(values[t]));
        }
        surface.polyline(points, values.length, ink, lineWidth);
    }

    private static void inputs(SeriesModel model, Plot plot, double cell, Surface surface) {
        float[] input = model.testInput();
        for (int t = 0; t < input.length; t++) {
            double x = plot.x().pixel(t + 0.5);
            double high = plot.y().pixel(-1.22);
            if (input[t] > 0) {
                double side = Math.min(8, cell - 2);
                surface.fill(Box.around(x, high, side, side), Ink.TEXT);
            }
        }
    }

    private static void legend(Box box, Surface surface) {
        Text[] names = {Text.of("真值 d", "truth d"), Text.of("预测 y", "prediction y")};
        Ink[] inks = {Ink.QUIET, Ink.PLUS};
        double x = box.x();
        for (int i = 0; i < names.length; i++) {
            surface.line(x, 14, x + 20, 14, inks[i], 3 - i);
            String name = names[i].in(surface.lang());
            surface.text(name, x + 26, 14, Ink.TEXT, Type.SMALL);
            x += 44 + surface.textWidth(name, Type.SMALL);
        }
    }

    private static Text words(SeriesModel model, float y, int t) {
        String time = "t = " + (t + 1) + ": ";
        String x = "x = " + Numbers.fixed(model.testInput()[t], 2);
        String d = "d = " + Numbers.fixed(model.testTruth()[t], 2);
        return Text.same(time + x + ", " + d + ", y = " + Numbers.fixed(y, 3));
    }

    private static void part(
            String symbol,
            List<CellWeights.Trace> traces,
            SeriesModel model,
            Box box,
            Surface surface) {
        int count = traces.size();
        int h = model.hidden();
        float[] values = new float[h * count];
        for (int t = 0; t < count; t++) {
            float[] part = traces.get(t).part(symbol).value();
            for (int i = 0; i < h; i++) {
                values[i * count + t] = part[i];
            }
        }
        surface.raster(values, count, h, true, 1, box);
        surface.frame(box, Ink.LINE);
        Type type = Type.BODY.symbol().right();
        surface.text(symbol, LEFT - 12, box.centerY(), Ink.TEXT, type);
        surface.spot(new Spot("part." + symbol, box, meaning(symbol)));
    }

    /** What a part of a cell is for. */
    static Text meaning(String symbol) {
        return switch (symbol) {
            case "i" ->
                    Text.of(
                            "输入门 i：放多少新内容进来（0 到 1）。",
                            "Input gate i: how much new is let in, 0 to 1.");
            case "f" ->
                    Text.of(
                            "遗忘门 f：旧记忆留下多少（0 到 1）。",
                            "Forget gate f: how much of the memory stays, 0 to 1.");
            case "g" -> Text.of("候选 g：可能记下的新内容。", "Candidate g: what might be remembered.");
            case "o" ->
                    Text.of(
                            "输出门 o：记忆露出多少（0 到 1）。",
                            "Output gate o: how much of the memory shows, 0 to 1.");
            case "c" -> Text.of("记忆 c = f ∘ c + i ∘ g。", "Memory c = f ∘ c + i ∘ g.");
            case "r" ->
                    Text.of(
                            "重置门 r：候选看多少旧状态（0 到 1）。",
                            "Reset gate r: how much of the state the candidate sees.");
            case "z" ->
                    Text.of(
                            "更新门 z：旧状态留下多少（0 到 1）。",
                            "Update gate z: how much of the state stays, 0 to 1.");
            case "n" -> Text.of("候选 n：可能的新状态。", "Candidate n: what the state might become.");
            default -> Text.of("状态 s，每行一个单元。", "The state s, a row for each unit.");
        };
    }

    private static void loss(SeriesModel model, Box box, Surface surface) {
        String title =
                Text.of("训练损失 L（均方误差）", "training loss L, mean squared error").in(surface.lang());
        surface.text(title, box.x(), box.y() - 12, Ink.QUIET, SMALL);
        double most = Math.max(100, model.losses.added() - 1);
        Plot plot = new Plot(box, 0, most, 0, Math.max(1, Math.min(4, model.losses.max())));
        surface.clip(box);
        if (model.losses.added() > 0) {
            CurveLine.draw(model.losses, plot, Ink.TEXT, 1.5, surface);
        }
        surface.unclip();
        plot.axes(surface, 5, 3);
    }
}
