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
    private static final double HEAD = 74;
    private static final double ROW = 34;
    private static final double WORDS = 62;
    private static final Type SMALL = Type.SMALL.sized(12);
    private static final Type SYMBOL = Type.BODY.symbol().sized(16);

    /** Where the columns begin. */
    private record Columns(
            double key, double match, double weight, double number, double value, double cell) {
        static Columns of(Box box) {
            double wide = box.width();
            boolean roomy = wide >= 400;
            double cell = Math.min(40, wide * 0.12);
            double value = box.right() - GazeModel.WIDTH * cell;
            double key = box.x() + 74;
            double match = roomy ? key + 84 : key;
            double weight = match + 48;
            double number = weight + (roomy ? 42 : 48); // where it ends
            return new Columns(roomy ? key : -1, match, weight, number, value, cell);
        }
    }

    private GazeTable() {}

    static double height(GazeModel model) {
        return HEAD + model.there().size() * ROW + 56 + (chosen(model) == null ? 0 : WORDS);
    }

    static void draw(GazeModel model, Box at, Surface surface) {
        Columns columns = Columns.of(at);
        formulas(model, at, surface);
        head(columns, at, surface);
        List<GazeModel.Thing> there = model.there();
        for (int i = 0; i < there.size(); i++) {
            row(
                    i,
                    model,
                    columns,
                    new Box(at.x(), at.y() + HEAD + i * ROW, at.width(), ROW),
                    surface);
        }
        double top = at.y() + HEAD + there.size() * ROW;
        surface.line(at.x(), top + 3, at.right(), top + 3, Ink.TEXT, 1);
        sum(model, columns, new Box(at.x(), top + 8, at.width(), ROW), surface);
        words(model, at, top + ROW + 22, surface);
    }

    /** The chosen object, where it is there. */
    private static GazeModel.Thing chosen(GazeModel model) {
        GazeModel.Thing thing = model.thing(model.chosen());
        return thing.isThere ? thing : null;
    }

    /** How the match of the chosen object comes about. */
    private static void words(GazeModel model, Box at, double top, Surface surface) {
        GazeModel.Thing thing = chosen(model);
        if (thing != null) {
            String words = GazeWords.match(thing, model).in(surface.lang());
            Box box = new Box(at.x(), top, at.width(), 0);
            TextLines.draw(words, box, Ink.QUIET, SMALL, surface);
        }
    }

    private static void formulas(GazeModel model, Box at, Surface surface) {
        String match = Text.of("匹配", "match").in(surface.lang());
        String weight = Text.of("权重", "weight").in(surface.lang());
        String output = Text.of("输出", "output").in(surface.lang());
        String divided = model.temperature == 1 ? "" : " / T";
        String softmax = model.softmax ? "softmax(" + match + divided + ")" : match;
        surface.text(match + " = " + model.match.formula, at.x(), at.y() + 12, Ink.TEXT, SYMBOL);
        String second = weight + " = " + softmax + ",  " + output + " = Σ " + weight + " · v";
        surface.text(second, at.x(), at.y() + 34, Ink.TEXT, SYMBOL);
    }

    private static void head(Columns columns, Box at, Surface surface) {
        double y = at.y() + HEAD - 12;
        var lang = surface.lang();
        surface.text(Text.of("物体", "object").in(lang), at.x(), y, Ink.QUIET, SMALL);
        if (columns.key > 0) {
            surface.text(Text.of("键 k", "key k").in(lang), columns.key, y, Ink.QUIET, SMALL);
        }
        surface.text(Text.of("匹配", "match").in(lang), columns.match, y, Ink.QUIET, SMALL);
        surface.text(Text.of("权重", "weight").in(lang), columns.weight, y, Ink.QUIET, SMALL);
        String value = Text.of("词嵌入 v", "embedding v").in(lang);
        surface.text(value, columns.value, y, Ink.QUIET, SMALL);
        surface.line(at.x(), y + 11, at.right(), y + 11, Ink.LINE, 1);
    }

    private static void row(int i, GazeModel model, Columns columns, Box row, Surface surface) {
        GazeModel.Thing thing = model.there().get(i);
        double middle = row.centerY();
        if (thing.fruit == model.chosen()) {
            surface.fill(row.inset(-4, 1, 0, 1), Ink.PANEL);
        }
        FruitView.draw(thing.fruit, row.x() + 9, middle, 8, surface);
        String name = thing.fruit.title.in(surface.lang());
        surface.text(name, row.x() + 22, middle, Ink.TEXT, Type.SMALL);
        String key = thing.fruit.key;
        if (columns.key > 0) {
            String place = GazeWords.pair(thing.x, thing.y);
            surface.text(place, columns.key, middle, Ink.TEXT, SMALL);
            Box box = new Box(columns.key, row.y(), columns.match - columns.key - 2, ROW);
            surface.spot(new Spot("key." + key, box, () -> GazeWords.key(thing)));
        }
        double match = model.match(thing);
        Ink ink = match < 0 ? Ink.MINUS : Ink.TEXT;
        surface.text(Numbers.fixed(match, 3), columns.weight - 8, middle, ink, Type.SMALL.right());
        Box box = new Box(columns.match, row.y(), 44, ROW);
        surface.spot(new Spot("match." + key, box, () -> GazeWords.match(thing, model)));
        weight(i, model, columns, row, surface);
        for (int c = 0; c < GazeModel.WIDTH; c++) {
            int number = c;
            Box cell = cell(columns, c, row);
            paint(thing.embedding[c], 1, cell, Numbers.brief(thing.embedding[c]), surface);
            surface.spot(
                    new Spot(
                            "value." + key + "." + c,
                            cell,
                            () -> GazeWords.embedding(thing, number)));
        }
    }

    private static Box cell(Columns columns, int c, Box row) {
        double x = columns.value + c * columns.cell;
        return new Box(x, row.y() + 3, columns.cell - 2, row.height() - 6);
    }

    private static void weight(int i, GazeModel model, Columns columns, Box row, Surface surface) {
        double[] weights = model.weights();
        double most = 1;
        for (double weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        String number = Numbers.fixed(weights[i], 3);
        double text = columns.number;
        Ink ink = weights[i] < 0 ? Ink.MINUS : Ink.PLUS;
        double room = columns.value - text - 12;
        double wide = Math.max(1, room * Math.abs(weights[i]) / most);
        surface.fill(new Box(text + 5, row.centerY() - 7, wide, 14), ink);
        surface.text(number, text, row.centerY(), Ink.TEXT, Type.SMALL.right());
        Box box = new Box(columns.weight, row.y(), columns.value - columns.weight - 6, ROW);
        String key = "weight." + model.there().get(i).fruit.key;
        surface.spot(new Spot(key, box, () -> GazeWords.weight(i, model)));
    }

    private static void sum(GazeModel model, Columns columns, Box row, Surface surface) {
        double middle = row.centerY();
        String label = Text.of("输出", "output").in(surface.lang());
        surface.text(label, row.x(), middle, Ink.TEXT, Type.SMALL.bold());
        String sum = "Σ " + Numbers.fixed(model.sum(), 3);
        surface.text(sum, columns.number, middle, Ink.QUIET, Type.SMALL.right());
        Box box = new Box(columns.weight - 24, row.y(), 66, ROW);
        surface.spot(new Spot("sum", box, () -> GazeWords.sum(model)));
        double[] output = model.output();
        double range = 1;
        for (double value : output) {
            range = Math.max(range, Math.abs(value));
        }
        for (int c = 0; c < GazeModel.WIDTH; c++) {
            int number = c;
            Box cell = cell(columns, c, row);
            paint(output[c], range, cell, number(output[c], cell, surface), surface);
            surface.frame(cell, Ink.TEXT);
            surface.spot(new Spot("output." + c, cell, () -> GazeWords.output(number, model)));
        }
    }

    /** A number with as many digits as there is room for, three at most. */
    private static String number(double value, Box cell, Surface surface) {
        int digits = 3;
        while (digits > 0
                && surface.textWidth(Numbers.fixed(value, digits), SMALL) > cell.width() - 1) {
            digits--;
        }
        return Numbers.fixed(value, digits);
    }

    private static void paint(double value, double range, Box box, String text, Surface surface) {
        double strength = 0.6 * Math.min(1, Math.abs(value) / range);
        surface.facet(box.corners(), 4, value < 0 ? Ink.MINUS : Ink.PLUS, strength);
        surface.text(text, box.centerX(), box.centerY(), Ink.TEXT, SMALL.centered());
    }
}
