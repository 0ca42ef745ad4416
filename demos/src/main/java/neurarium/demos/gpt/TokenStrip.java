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

    /** A box of a line; the index of the token, the number of tokens for the one to come. */
    private record Cell(int index, String label, double x, double width) {}

    private static boolean isSpecial(Generation generation, int index) {
        return index == 0 || generation.textModel.isStop(generation.tokens.get(index).token);
    }

    private static String label(Generation generation, int index, Lang lang) {
        if (index == 0) {
            return START.in(lang);
        }
        boolean isNext = index == generation.tokens.size();
        int token = isNext ? generation.chosen() : generation.tokens.get(index).token;
        if (token < 0) {
            return "?";
        }
        TextModel model = generation.textModel;
        return model.isStop(token) ? STOP.in(lang) : model.glyph(token);
    }

    /** Draws the last lines that fit into a box. */
    static void draw(Generation generation, Box box, Surface surface) {
        List<List<Cell>> lines = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        double x = 0;
        int count = generation.tokens.size() + (generation.isDone() ? 0 : 1);
        for (int i = 0; i < count; i++) {
            String label = label(generation, i, surface.lang());
            double wide = Math.max(22, surface.textWidth(label, LETTER) + 8);
            if (x + wide > box.width()) {
                lines.add(line);
                line = new ArrayList<>();
                x = 0;
            }
            line.add(new Cell(i, label, x, wide));
            x += wide + 2;
        }
        lines.add(line);
        int fit = Math.max(1, (int) Math.floor(box.height() / LINE));
        int first = Math.max(0, lines.size() - fit);
        for (int k = first; k < lines.size(); k++) {
            double y = box.y() + (k - first) * LINE + 1;
            for (Cell cell : lines.get(k)) {
                Box place = new Box(box.x() + cell.x, y, cell.width, LINE - 4);
                if (cell.index == generation.tokens.size()) {
                    next(cell.label, place, surface);
                } else {
                    token(generation, cell, place, surface);
                }
            }
        }
    }

    private static void next(String label, Box box, Surface surface) {
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
        Text words =
                Text.of(
                        "这里是下一个词元。下面是模型对它的分布。",
                        "Here the next token will stand. Its distribution is below.");
        surface.spot(new Spot("token.next", box, words));
        surface.text(label, box.centerX(), box.centerY(), Ink.TEXT, LETTER);
    }

    private static void token(Generation generation, Cell cell, Box box, Surface surface) {
        int index = cell.index;
        GeneratedToken token = generation.tokens.get(index);
        if (index > 0) {
            surface.facet(box.corners(), 4, Ink.TEXT, STRENGTH * token.probability);
        }
        surface.frame(box, Ink.LINE);
        boolean special = isSpecial(generation, index);
        int context = generation.textModel.network().context();
        boolean seen = index >= generation.tokens.size() - context;
        Ink ink = special || !seen ? Ink.QUIET : Ink.TEXT;
        surface.text(cell.label, box.centerX(), box.centerY(), ink, special ? WORD : LETTER);
        if (token.given && index > 0) {
            double y = box.bottom() + 1;
            surface.line(box.x(), y, box.right(), y, Ink.QUIET, 1.5);
        }
        surface.spot(
                new Spot(
                        "token." + index,
                        box,
                        () -> words(index, token, cell.label, generation.textModel)));
    }

    private static Text words(int index, GeneratedToken token, String label, TextModel model) {
        if (index == 0) {
            return Text.of(
                    "开始词元：每段文字都以它开头，空的提示也一样。",
                    "The start token: every text begins with it, an empty prompt too.");
        }
        StringBuilder best = new StringBuilder();
        for (int i = 0; i < token.best.length; i++) {
            best.append(i == 0 ? "" : ", ").append(model.glyph(token.best[i])).append(' ');
            best.append(WriteView.number(token.bestProbabilities[i]));
        }
        Text origin =
                token.given
                        ? Text.of(
                                "“{token}”是给定的；模型给它的概率是 {p}。",
                                "“{token}” was given; the model's probability for it is {p}.")
                        : Text.of(
                                "“{token}”，模型的概率 p = {p}，采样时它占 {left}。",
                                "“{token}”, the model's p = {p}; in sampling it had {left}.");
        Text likeliest =
                Text.of("模型认为最可能的：{best}。", "The model's likeliest: {best}.")
                        .with("best", best.toString());
        return origin.with("p", WriteView.number(token.probability))
                .with("left", WriteView.number(token.afterSampling))
                .with("token", label)
                .then(likeliest);
    }
}
