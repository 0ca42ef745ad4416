package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The tokens as boxes in lines, each shaded by the probability that the model gave it. */
final class TokenStrip {
    static final double LINE = 30;
    static final double STRENGTH = 0.45;
    private static final Type LETTER = Type.BODY.sized(16).centered();
    private static final Type WORD = Type.SMALL.sized(12).centered();
    private static final Text START = Text.of("开始", "start");
    private static final Text STOP = Text.of("结束", "stop");

    private TokenStrip() {}

    /** A box of a line; the index of the token, or −1 for the one to come. */
    private record Cell(int index, double x, double width) {}

    private static boolean isWord(Writing writing, Speaker speaker, int index) {
        return index == 0 || speaker.isStop(writing.tokens.get(index).token);
    }

    private static String label(Writing writing, Speaker speaker, int index, Lang lang) {
        if (index < 0) {
            int chosen = writing.chosen();
            return chosen < 0
                    ? "?"
                    : speaker.isStop(chosen) ? STOP.in(lang) : speaker.glyph(chosen);
        }
        if (isWord(writing, speaker, index)) {
            return (index == 0 ? START : STOP).in(lang);
        }
        return speaker.glyph(writing.tokens.get(index).token);
    }

    static void draw(Writing writing, Speaker speaker, Box box, Surface surface) {
        List<List<Cell>> lines = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        double x = 0;
        int count = writing.tokens.size() + (writing.isDone() ? 0 : 1);
        for (int i = 0; i < count; i++) {
            int index = i < writing.tokens.size() ? i : -1;
            String label = label(writing, speaker, index, surface.lang());
            double wide = Math.max(22, surface.textWidth(label, LETTER) + 8);
            if (x + wide > box.width()) {
                lines.add(line);
                line = new ArrayList<>();
                x = 0;
            }
            line.add(new Cell(index, x, wide));
            x += wide + 2;
        }
        lines.add(line);
        int fit = Math.max(1, (int) Math.floor(box.height() / LINE));
        int first = Math.max(0, lines.size() - fit);
        for (int k = first; k < lines.size(); k++) {
            for (Cell cell : lines.get(k)) {
                double y = box.y() + (k - first) * LINE;
                Box place = new Box(box.x() + cell.x, y + 1, cell.width, LINE - 4);
                cell(writing, speaker, cell.index, place, surface);
            }
        }
    }

    private static void cell(
            Writing writing, Speaker speaker, int index, Box box, Surface surface) {
        String label = label(writing, speaker, index, surface.lang());
        boolean special = index >= 0 && isWord(writing, speaker, index);
        if (index < 0) {
            surface.frame(box, Ink.ATTENTION);
            surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
            Text words =
                    Text.of(
                            "这里是下一个词元。下面是模型对它的分布。",
                            "Here the next token will stand. Its distribution is below.");
            surface.spot(new Spot("token.next", box, words));
            surface.text(label, box.centerX(), box.centerY(), Ink.TEXT, LETTER);
            return;
        }
        Writing.Placed placed = writing.tokens.get(index);
        if (index > 0) {
            double[] corners = {
                box.x(),
                box.y(),
                box.right(),
                box.y(),
                box.right(),
                box.bottom(),
                box.x(),
                box.bottom()
            };
            surface.facet(corners, 4, Ink.TEXT, STRENGTH * placed.probability);
        }
        surface.frame(box, Ink.LINE);
        Type type = special ? WORD : LETTER;
        boolean seen = index >= writing.tokens.size() - speaker.model().context();
        Ink ink = special || !seen ? Ink.QUIET : Ink.TEXT;
        surface.text(label, box.centerX(), box.centerY(), ink, type);
        if (placed.given && index > 0) {
            surface.line(box.x(), box.bottom() + 1, box.right(), box.bottom() + 1, Ink.QUIET, 1.5);
        }
        int place = index;
        String name = label;
        surface.spot(new Spot("token." + index, box, () -> words(place, placed, name, speaker)));
    }

    private static Text words(int index, Writing.Placed placed, String label, Speaker speaker) {
        if (index == 0) {
            return Text.of(
                    "开始词元：每段文字都以它开头，空的提示也一样。",
                    "The start token: every text begins with it, an empty prompt too.");
        }
        StringBuilder best = new StringBuilder();
        for (int i = 0; i < placed.best.length; i++) {
            best.append(i == 0 ? "" : ", ").append(speaker.glyph(placed.best[i])).append(' ');
            best.append(WriteView.number(placed.bestProbabilities[i]));
        }
        String p = WriteView.number(placed.probability);
        String left = WriteView.number(placed.left);
        Text alternatives =
                Text.of("模型认为最可能的：" + best + "。", "The model's likeliest: " + best + ".");
        if (placed.given) {
            return Text.of(
                            "“" + label + "”是给定的；模型给它的概率是 " + p + "。",
                            "“"
                                    + label
                                    + "” was given; the model's probability for it is "
                                    + p
                                    + ".")
                    .then(alternatives);
        }
        return Text.of(
                        "“" + label + "”，模型的概率 p = " + p + "，采样时它占 " + left + "。",
                        "“"
                                + label
                                + "”, the model's p = "
                                + p
                                + "; in sampling it had "
                                + left
                                + ".")
                .then(alternatives);
    }
}
