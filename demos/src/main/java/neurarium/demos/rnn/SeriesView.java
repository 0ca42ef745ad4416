package neurarium.demos.rnn;

import java.util.List;
import neurarium.model.CellInference;
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
record SeriesView(SeriesModel model, Surface surface) {
    private static final double LEFT = 38;
    private static final double CHART = 170;
    private static final double LOSS = 100;
    private static final double END = 1.4;

    /** Draws it from the top; returns where it ends. */
    double draw() {
        double wide = surface.width() - LEFT - 6;
        Box chart = new Box(LEFT, 30, wide, CHART);
        chart(chart);
        double y = chart.bottom() + 34;
        double strip = Math.max(16, Math.min(72, 7.0 * model.hidden));
        for (String symbol : CellInference.symbols(model.cell)) {
            part(symbol, new Box(LEFT, y, wide, strip));
            y += strip + 8;
        }
        Legend.diverging(1, true, surface.width() - 2, y + 8, surface);
        String rows = Text.of("每行一个单元", "a row for each unit").in(surface.lang());
        surface.text(rows, LEFT, y + 8, Ink.QUIET, Type.CAPTION);
        Box loss = new Box(LEFT, y + 52, wide, LOSS);
        loss(loss);
        return loss.bottom() + 30;
    }

    private void chart(Box box) {
        float[] y = model.prediction;
        int count = y.length;
        Plot plot = new Plot(box, 0, count, -END, END);
        double edge = plot.x().pixel(model.times);
        surface.fill(new Box(edge, box.y(), box.right() - edge, box.height()), Ink.PANEL);
        surface.line(box.x(), plot.y().pixel(0), box.right(), plot.y().pixel(0), Ink.LINE, 1);
        double cell = box.width() / count;
        if (model.task != SeriesTask.SINE) {
            inputs(plot, cell);
        }
        line(model.testTruth, plot, Ink.QUIET, 3);
        line(y, plot, Ink.PLUS, 2);
        for (int t = 0; t < count; t++) {
            double x = plot.x().pixel(t + 0.5);
            surface.disc(x, plot.y().pixel(clip(y[t])), Math.min(3, cell / 3), Ink.PLUS);
            Box spot = new Box(x - cell / 2, box.y(), cell, box.height());
            surface.spot(new Spot("time." + t, spot, words(y[t], t)));
        }
        plot.axes(surface, 6, 4);
        double x = name(Text.of("真值 d", "truth d"), Ink.QUIET, 3, box.x());
        x = name(Text.of("预测 y", "prediction y"), Ink.PLUS, 2, x);
        String longer = Text.of("比训练时更长", "longer than in training").in(surface.lang());
        double start = box.right() - 4 - surface.textWidth(longer, Type.CAPTION);
        if (start > Math.max(x, edge + 4)) {
            surface.text(longer, box.right() - 4, 14, Ink.QUIET, Type.CAPTION.right());
        }
    }

    private static double clip(double value) {
        return Math.max(-END, Math.min(END, value));
    }

    private void line(float[] values, Plot plot, Ink ink, double lineWidth) {
        double[] points = new double[2 * values.length];
        for (int t = 0; t < values.length; t++) {
            points[2 * t] = plot.x().pixel(t + 0.5);
            points[2 * t + 1] = plot.y().pixel(clip(values[t]));
        }
        surface.polyline(points, values.length, ink, lineWidth);
    }

    /** Where the input is 1. */
    private void inputs(Plot plot, double cell) {
        float[] input = model.testInput;
        double side = Math.min(8, cell - 2);
        for (int t = 0; t < input.length; t++) {
            if (input[t] > 0) {
                double x = plot.x().pixel(t + 0.5);
                surface.fill(Box.around(x, plot.y().pixel(-1.22), side, side), Ink.TEXT);
            }
        }
    }

    /** Names a line over the chart; returns where the next may begin. */
    private double name(Text name, Ink ink, double lineWidth, double x) {
        surface.line(x, 14, x + 20, 14, ink, lineWidth);
        String words = name.in(surface.lang());
        surface.text(words, x + 26, 14, Ink.TEXT, Type.SMALL);
        return x + 44 + surface.textWidth(words, Type.SMALL);
    }

    private Text words(float y, int t) {
        return Text.same("t = {t}: x = {x}, d = {d}, y = {y}")
                .with("t", t + 1)
                .with("x", Numbers.fixed(model.testInput[t], 2))
                .with("d", Numbers.fixed(model.testTruth[t], 2))
                .with("y", Numbers.fixed(y, 3));
    }

    private void part(String symbol, Box box) {
        List<CellInference.Trace> traces = model.traces;
        int count = traces.size();
        int h = model.hidden;
        float[] values = new float[h * count];
        for (int t = 0; t < count; t++) {
            float[] part = traces.get(t).part(symbol).value;
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

    private void loss(Box box) {
        Text title = Text.of("训练损失 L（均方误差）", "training loss L, mean squared error");
        surface.text(title.in(surface.lang()), box.x(), box.y() - 12, Ink.QUIET, Type.CAPTION);
        double end = Math.max(100, model.losses.added() - 1);
        Plot plot = new Plot(box, 0, end, 0, Math.max(1, Math.min(4, model.losses.max())));
        surface.clip(box);
        if (model.losses.added() > 0) {
            CurveLine.draw(model.losses, plot, Ink.TEXT, 1.5, surface);
        }
        surface.unclip();
        plot.axes(surface, 5, 3);
    }
}
