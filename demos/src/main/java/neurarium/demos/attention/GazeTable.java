package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The scene as a table: key, match, weight and value of each object, and the weighted sum. */
final class GazeTable {
    private static final double ROW = 34;
    private static final Type SYMBOL = Type.BODY.symbol().sized(16);

    private final GazeModel model;
    private final Box at;

    // Where the columns begin; the weight's number ends at its own place.
    private final boolean hasKeys;
    private final double key;
    private final double match;
    private final double weight;
    private final double number;
    private final double value;
    private final double cell;

    GazeTable(GazeModel model, Box at) {
        this.model = model;
        this.at = at;
        hasKeys = at.width() >= 400;
        cell = Math.min(40, at.width() * 0.12);
        value = at.right() - GazeModel.WIDTH * cell;
        key = at.x() + 74;
        match = hasKeys ? key + 84 : key;
        weight = match + 48;
        number = weight + (hasKeys ? 42 : 48);
    }

    /** Draws it; returns where it ends. */
    double draw(Surface surface) {
        double y = formulas(surface) + 14;
        head(y, surface);
        y += 12;
        List<Thing> there = model.there();
        double[] weights = model.weights();
        for (int i = 0; i < there.size(); i++) {
            row(there.get(i), i, weights, new Box(at.x(), y, at.width(), ROW), surface);
            y += ROW;
        }
        surface.line(at.x(), y + 3, at.right(), y + 3, Ink.TEXT, 1);
        sum(new Box(at.x(), y + 8, at.width(), ROW), surface);
        y += 8 + ROW;
        Thing thing = model.thing(model.chosen);
        if (!thing.isThere) {
            return y;
        }
        String words = GazeFormulas.match(thing, model).in(surface.lang());
        Box box = new Box(at.x(), y + 14, at.width(), 0);
        return TextLines.draw(words, box, Ink.QUIET, Type.CAPTION, surface) - 2;
    }

    private double formulas(Surface surface) {
        Text softmax =
                !model.softmax
                        ? Text.of("权重 = 匹配", "weight = match")
                        : model.temperature == 1
                                ? Text.of("权重 = softmax(匹配)", "weight = softmax(match)")
                                : Text.of("权重 = softmax(匹配 / T)", "weight = softmax(match / T)");
        Text match =
                Text.of("匹配 = {formula}", "match = {formula}").with("formula", model.match.formula);
        Text output = Text.of("输出 = Σ 权重 · v", "output = Σ weight · v");
        double y = at.y() + 12;
        surface.text(match.in(surface.lang()), at.x(), y, Ink.TEXT, SYMBOL);
        y += 22;
        String first = softmax.in(surface.lang());
        String second = output.in(surface.lang());
        double after = surface.textWidth(first + ",  ", SYMBOL);
        boolean fits = after + surface.textWidth(second, SYMBOL) <= at.width();
        surface.text(fits ? first + "," : first, at.x(), y, Ink.TEXT, SYMBOL);
        y += fits ? 0 : 22;
        surface.text(second, fits ? at.x() + after : at.x(), y, Ink.TEXT, SYMBOL);
        return y + 14;
    }

    private void head(double y, Surface surface) {
        Cells.title(Text.of("物体", "object"), at.x(), y, surface);
        if (hasKeys) {
            Cells.title(Text.of("键 k", "key k"), key, y, surface);
        }
        Cells.title(Text.of("匹配", "match"), match, y, surface);
        Cells.title(Text.of("权重", "weight"), weight, y, surface);
        Cells.title(Text.of("词嵌入 v", "embedding v"), value, y, surface);
        surface.line(at.x(), y + 11, at.right(), y + 11, Ink.LINE, 1);
    }

    private void row(Thing thing, int i, double[] weights, Box row, Surface surface) {
        double middle = row.centerY();
        if (thing.fruit == model.chosen) {
            surface.fill(row.inset(0, 1, 0, 1), Ink.PANEL);
        }
        FruitView.draw(thing.fruit, row.x() + 9, middle, 8, surface);
        String name = thing.fruit.title.in(surface.lang());
        surface.text(name, row.x() + 22, middle, Ink.TEXT, Type.SMALL);
        String fruit = thing.fruit.key;
        if (hasKeys) {
            String place = GazeFormulas.pair(thing.x, thing.y);
            surface.text(place, key, middle, Ink.TEXT, Type.CAPTION);
            Box box = new Box(key, row.y(), match - key - 2, ROW);
            surface.spot(new Spot("key." + fruit, box, () -> GazeFormulas.key(thing)));
        }
        double fit = model.match(thing);
        Ink ink = fit < 0 ? Ink.MINUS : Ink.TEXT;
        surface.text(Numbers.fixed(fit, 3), weight - 8, middle, ink, Type.SMALL.right());
        Box box = new Box(match, row.y(), 44, ROW);
        surface.spot(new Spot("match." + fruit, box, () -> GazeFormulas.match(thing, model)));
        bar(i, weights, row, surface);
        Box bar = new Box(weight, row.y(), value - weight - 6, ROW);
        surface.spot(new Spot("weight." + fruit, bar, () -> GazeFormulas.weight(i, model)));
        for (int c = 0; c < GazeModel.WIDTH; c++) {
            int index = c;
            double v = thing.embedding[c];
            Box entry = cell(c, row);
            paint(v, 1, entry, Numbers.brief(v), surface);
            String spot = "value." + fruit + "." + c;
            surface.spot(new Spot(spot, entry, () -> GazeFormulas.embedding(thing, index)));
        }
    }

    private Box cell(int c, Box row) {
        return new Box(value + c * cell, row.y() + 3, cell - 2, row.height() - 6);
    }

    private void bar(int i, double[] weights, Box row, Surface surface) {
        double max = 1;
        for (double weight : weights) {
            max = Math.max(max, Math.abs(weight));
        }
        double wide = Math.max(1, (value - number - 12) * Math.abs(weights[i]) / max);
        Ink ink = weights[i] < 0 ? Ink.MINUS : Ink.PLUS;
        surface.fill(new Box(number + 5, row.centerY() - 7, wide, 14), ink);
        String text = Numbers.fixed(weights[i], 3);
        surface.text(text, number, row.centerY(), Ink.TEXT, Type.SMALL.right());
    }

    private void sum(Box row, Surface surface) {
        double middle = row.centerY();
        String label = Text.of("输出", "output").in(surface.lang());
        surface.text(label, row.x(), middle, Ink.TEXT, Type.SMALL.bold());
        String sum = "Σ " + Numbers.fixed(model.sum(), 3);
        surface.text(sum, number, middle, Ink.QUIET, Type.SMALL.right());
        Box box = new Box(number - 66, row.y(), 66, ROW);
        surface.spot(new Spot("sum", box, () -> GazeFormulas.sum(model)));
        double[] output = model.output();
        double range = 1;
        for (double v : output) {
            range = Math.max(range, Math.abs(v));
        }
        for (int c = 0; c < GazeModel.WIDTH; c++) {
            int index = c;
            Box entry = cell(c, row);
            paint(output[c], range, entry, fitting(output[c], entry, surface), surface);
            surface.frame(entry, Ink.TEXT);
            surface.spot(new Spot("output." + c, entry, () -> GazeFormulas.output(index, model)));
        }
    }

    /** A number with as many digits as there is room for, three at most. */
    private static String fitting(double value, Box cell, Surface surface) {
        int digits = 3;
        while (digits > 0
                && surface.textWidth(Numbers.fixed(value, digits), Type.CAPTION)
                        > cell.width() - 1) {
            digits--;
        }
        return Numbers.fixed(value, digits);
    }

    private static void paint(double value, double range, Box box, String text, Surface surface) {
        double strength = 0.6 * Math.min(1, Math.abs(value) / range);
        surface.facet(box.corners(), 4, value < 0 ? Ink.MINUS : Ink.PLUS, strength);
        surface.text(text, box.centerX(), box.centerY(), Ink.TEXT, Type.CAPTION.centered());
    }
}
