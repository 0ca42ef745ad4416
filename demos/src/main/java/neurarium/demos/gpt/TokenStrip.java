package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import neurarium.demos.Likely;
import neurarium.demos.Shades;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The tokens as boxes in lines, each shaded by the probability that the model gave it. */
record TokenStrip(Generation generation, Surface surface) {
    static final double LINE = 30;
    private static final Type LETTER = Type.BODY.sized(16).centered();
    private static final Type WORD = Type.CAPTION.centered();
    private static final Text START = Text.of("开始", "start");
    private static final Text STOP = Text.of("结束", "stop");

    /** A box of a line; the index of the token, the number of tokens for the one to come. */
    private record Cell(int index, String label, double x, double width) {}

    private String label(int index) {
        Lang lang = surface.lang();
        if (index == 0) {
            return START.in(lang);
        }
        boolean isNext = index == generation.tokens.size();
        int token = isNext ? generation.chosen() : generation.tokens.get(index).token();
        if (token < 0) {
            return "?";
        }
        TextModel model = generation.textModel;
        return model.isStop(token) ? STOP.in(lang) : model.glyph(token);
    }

    /** Draws the last lines that fit into a box. */
    void draw(Box box) {
        List<List<Cell>> lines = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        double x = 0;
        int count = generation.tokens.size() + (generation.isDone() ? 0 : 1);
        for (int i = 0; i < count; i++) {
            String label = label(i);
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
                    next(cell.label, place);
                } else {
                    token(cell, place);
                }
            }
        }
    }

    private void next(String label, Box box) {
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
        Text words =
                Text.of(
                        "这里是下一个词元。下面是模型对它的分布。",
                        "Here the next token will stand. Its distribution is below.");
        surface.spot(new Spot("token.next", box, words));
        surface.text(label, box.centerX(), box.centerY(), Ink.TEXT, LETTER);
    }

    private void token(Cell cell, Box box) {
        int index = cell.index;
        GeneratedToken token = generation.tokens.get(index);
        if (index > 0) {
            Shades.draw(box, token.probability(), surface);
        }
        surface.frame(box, Ink.LINE);
        boolean special = index == 0 || generation.textModel.isStop(token.token());
        int context = generation.textModel.network().context();
        boolean seen = index >= generation.tokens.size() - context;
        Ink ink = special || !seen ? Ink.QUIET : Ink.TEXT;
        surface.text(cell.label, box.centerX(), box.centerY(), ink, special ? WORD : LETTER);
        if (token.given() && index > 0) {
            double y = box.bottom() + 1;
            surface.line(box.x(), y, box.right(), y, Ink.QUIET, 1.5);
        }
        Supplier<Text> words = () -> words(index, token, cell.label);
        surface.spot(new Spot("token." + index, box, words));
    }

    private Text words(int index, GeneratedToken token, String label) {
        if (index == 0) {
            return Text.of(
                    "开始词元：每段文字都以它开头，空的提示也一样。",
                    "The start token: every text begins with it, an empty prompt too.");
        }
        String best = Likely.list(token.best(), generation.textModel::glyph, WriteView::number);
        Text origin =
                token.given()
                        ? Text.of(
                                "“{token}”是给定的；模型给它的概率是 {p}。",
                                "“{token}” was given; the model's probability for it is {p}.")
                        : Text.of(
                                "“{token}”，模型的概率 p = {p}，采样时它占 {left}。",
                                "“{token}”, the model's p = {p}; in sampling it had {left}.");
        Text likeliest =
                Text.of("模型认为最可能的：{best}。", "The model's likeliest: {best}.").with("best", best);
        return origin.with("p", WriteView.number(token.probability()))
                .with("left", WriteView.number(token.afterSampling()))
                .with("token", label)
                .then(likeliest);
    }
}
