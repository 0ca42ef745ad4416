package neurarium.demos.words;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** Words with a bar and a number from 0 to 1 each, one below the other. */
record Bars(List<String> words, IntToDoubleFunction values, Box box, Surface surface) {
    private static final double NUMBER = 52;

    /** Draws them; the bars begin at {@code start}, or where the longest word ends. */
    void draw(double start, int bold, Type type, Ink ink) {
        double first = Math.max(start, box.x() + widest(words, type.bold(), surface) + 8);
        for (int i = 0; i < words.size(); i++) {
            Box row = row(i);
            double value = values.applyAsDouble(i);
            double y = row.centerY();
            surface.text(words.get(i), row.x(), y, Ink.TEXT, i == bold ? type.bold() : type);
            double wide = (row.right() - first - NUMBER) * Math.max(0, value);
            surface.fill(new Box(first, y - row.height() / 4, wide, row.height() / 2), ink);
            String number = Numbers.fixed(value, 3);
            surface.text(number, row.right(), y, Ink.TEXT, Type.SMALL.right());
        }
    }

    Box row(int i) {
        double high = box.height() / words.size();
        return new Box(box.x(), box.y() + i * high, box.width(), high);
    }

    static double widest(List<String> words, Type type, Surface surface) {
        double widest = 0;
        for (String word : words) {
            widest = Math.max(widest, surface.textWidth(word, type));
        }
        return widest;
    }
}
