package neurarium.demos.charrnn;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.Likely;
import neurarium.demos.Shades;
import neurarium.ui.Box;
import neurarium.ui.Glyphs;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/**
 * What is written, each character on a colour: its probability, or a unit of the state.
 *
 * @param generation what is written; null before the first sample
 * @param unit the unit of the state, from 0
 */
record SampleView(Generation generation, Colour colour, int unit, Surface surface) {
    /** What the colours mean. */
    enum Colour {
        PROBABILITY("probability", "概率", "probability"),
        UNIT("unit", "一个单元的激活", "a unit's activation");

        final Option option;

        Colour(String key, String zh, String en) {
            option = Option.of(key, zh, en);
        }
    }

    static final double LINE = 32;
    private static final Type LETTER = Type.BODY.sized(17);
    private static final double GUTTER = 28;

    /** A character and where it stands. */
    private record Place(int index, double x, double width) {}

    /** Lines of letters that fit a width. */
    private List<List<Place>> lines(double width) {
        List<List<Place>> lines = new ArrayList<>();
        List<Place> line = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < generation.letters.size(); i++) {
            int character = generation.letters.get(i).character;
            String glyph = glyph(character);
            double wide = Math.max(8, surface.textWidth(glyph, LETTER) + 2);
            if (x + wide > width) {
                lines.add(line);
                line = new ArrayList<>();
                x = 0;
            }
            line.add(new Place(i, x, wide));
            x += wide;
            if (character == '\n') {
                lines.add(line);
                line = new ArrayList<>();
                x = 0;
            }
        }
        lines.add(line);
        return lines;
    }

    /** What stands for a character: itself, or a picture of what cannot be seen. */
    static String glyph(int character) {
        boolean isSpace = character == ' ' || character == 0xa0; // shown as wide as it is
        return isSpace ? "\u00a0" : Glyphs.of(character);
    }

    private static boolean isRightToLeft(int character) {
        return (character >= 0x590 && character < 0x900)
                || (character >= 0xfb1d && character < 0xfe00)
                || (character >= 0xfe70 && character < 0xff00);
    }

    /** Draws within a box; lines that do not fit are left out at the beginning. */
    void draw(Box box) {
        List<List<Place>> lines = lines(box.width());
        double widest = 1;
        for (List<Place> line : lines) {
            Place last = line.isEmpty() ? null : line.get(line.size() - 1);
            widest = last == null ? widest : Math.max(widest, last.x + last.width);
        }
        int fit = (int) Math.floor(box.height() / LINE);
        double column = widest + GUTTER;
        int columns = Math.max(1, (int) Math.floor((box.width() + GUTTER) / column));
        int first = Math.max(0, lines.size() - fit * columns);
        for (int k = first; k < lines.size(); k++) {
            int row = (k - first) % fit;
            int across = (k - first) / fit;
            double x = box.x() + across * column;
            double wide = columns == 1 ? box.width() : widest;
            Box place = new Box(x, box.y() + row * LINE, wide, LINE);
            line(lines.get(k), place);
        }
    }

    private void line(List<Place> line, Box box) {
        double top = box.y();
        boolean mirrored = false;
        StringBuilder text = new StringBuilder();
        for (Place place : line) {
            int character = generation.letters.get(place.index).character;
            mirrored |= isRightToLeft(character);
            text.append(character == '\n' ? "" : glyph(character));
        }
        for (Place place : line) {
            Generation.Letter letter = generation.letters.get(place.index);
            double x = mirrored ? box.right() - place.x - place.width : box.x() + place.x;
            Box cell = new Box(x, top + 2, place.width, LINE - 4);
            background(letter, cell);
            if (letter.character == '\n') {
                Type small = LETTER.sized(13).centered();
                surface.text("⏎", cell.centerX(), cell.centerY(), Ink.QUIET, small);
            } else if (!mirrored) {
                String glyph = glyph(letter.character);
                surface.text(glyph, cell.centerX(), cell.centerY(), Ink.TEXT, LETTER.centered());
            }
            if (letter.given) {
                surface.line(x, top + LINE - 2, x + place.width, top + LINE - 2, Ink.QUIET, 1);
            }
            surface.spot(new Spot("letter." + place.index, cell, () -> words(letter)));
        }
        if (mirrored) { // as a whole, so that its letters join
            surface.text(text.toString(), box.right(), top + LINE / 2, Ink.TEXT, LETTER.right());
        }
    }

    private void background(Generation.Letter letter, Box cell) {
        if (colour == Colour.PROBABILITY) {
            Shades.draw(cell, letter.probability, surface);
        } else if (unit < letter.state.length) {
            float value = letter.state[unit];
            Ink ink = value < 0 ? Ink.MINUS : Ink.PLUS;
            surface.facet(cell.corners(), 4, ink, 0.7 * Math.min(1, Math.abs(value)));
        }
    }

    private Text words(Generation.Letter letter) {
        String best =
                Likely.list(
                        letter.best,
                        token -> glyph(generation.vocabulary.character(token)),
                        p -> Numbers.fixed(p, 2));
        Text words =
                Text.of(
                                "“{letter}”，p = {p}；最可能的：{best}。",
                                "“{letter}”, p = {p}; the likeliest: {best}.")
                        .with("letter", glyph(letter.character))
                        .with("p", Numbers.fixed(letter.probability, 3))
                        .with("best", best);
        if (unit >= letter.state.length) {
            return words;
        }
        String value = Numbers.fixed(letter.state[unit], 2);
        return words.then(Text.same("s[" + (unit + 1) + "] = " + value));
    }

    /** What the colours mean, as a strip. */
    void legend(double y) {
        surface.text(title().in(surface.lang()), 0, y, Ink.QUIET, Type.CAPTION);
        if (colour == Colour.UNIT) {
            Legend.diverging(1, false, surface.width(), y, surface);
        } else {
            Shades.legend(y, surface);
        }
    }

    private Text title() {
        if (colour == Colour.UNIT) {
            return Text.of("单元 {unit} 的激活", "activation of unit {unit}").with("unit", unit + 1);
        }
        return surface.width() >= 420
                ? Text.of("模型给每个字符的概率（未用温度）", "probability of each character, before temperature")
                : Text.of("每个字符的概率（未用温度）", "probability of each character");
    }
}
