package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import neurarium.demos.SiteFiles;
import neurarium.ui.Box;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Scene;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.TextLines;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** A Chinese and an English sentence as characters, bytes and WordPieces. */
final class TokensScene extends Scene {
    private static final int MAX_LENGTH = 120;
    private static final Type SMALL = WriteView.SMALL;
    private static final Type LABEL = Type.SMALL.sized(14).centered();
    private static final Ink[] INKS = {Ink.SERIES_2, Ink.SERIES_6, Ink.CLASS_3, Ink.CLASS_4};
    private static final double HIGH = 26;
    private static final double HEAD = 26;
    private static final double GAP = 28;
    private static final Text COLOURS =
            Text.of(
                    "颜色分开相邻的组：一个字符的字节，一个词的片段。",
                    "Colours part neighbours: the bytes of a character, the pieces of a word.");

    private final Tokenizers tokenizers;
    private String chinese = "你叫什么名字？我叫小明。";
    private String english = "What is your name? They call me Ishmael.";

    /** The sentences cut in each way; null for pieces while there is no vocabulary. */
    private final List<List<Tokenizers.Token>> chineseTokens = new ArrayList<>();

    private final List<List<Tokenizers.Token>> englishTokens = new ArrayList<>();

    TokensScene(Tokenizers tokenizers, Control retry) {
        super("tokens", "词元", "Tokens");
        this.tokenizers = tokenizers;
        Text zh = Text.of("中文句子", "Chinese sentence");
        Text en = Text.of("英文句子", "English sentence");
        controls(
                sentence("chinese", zh, () -> chinese, text -> chinese = text),
                sentence("english", en, () -> english, text -> english = text),
                retry);
        exercises(
                Exercise.number(
                        "bytes",
                        Text.of("“你叫什么名字”是多少个 UTF-8 字节？", "How many bytes of UTF-8 are 你叫什么名字?"),
                        () -> 18,
                        0,
                        Text.of(
                                "在“词元”里数一数：一个汉字占几个字节？",
                                "Count in the tab Tokens: how many bytes has one Han character?")));
    }

    private static Control sentence(
            String key, Text label, Supplier<String> getter, Consumer<String> setter) {
        return new TextField(
                key, label, getter, text -> GptDemo.lengthProblem(key, text, MAX_LENGTH), setter);
    }

    @Override
    public Verdict verdict() {
        return tokenizers.file().hasFailed()
                ? SiteFiles.verdict(tokenizers.file())
                : Verdict.neutral(
                        "同一句话，三种切法。切得越粗，序列越短，词表越大。改一改句子，看数目怎样变。",
                        "The same sentence cut in three ways. Coarser pieces make a shorter"
                                + " sequence and a larger vocabulary. Change the sentences and watch"
                                + " the counts.");
    }

    @Override
    public Text description() {
        return Text.of(
                        "字符、字节、片段的个数：中文 {zh}，英文 {en}。",
                        "Characters, bytes and pieces: Chinese {zh}, English {en}.")
                .with("zh", counts(chineseTokens))
                .with("en", counts(englishTokens))
                .then(verdict().text());
    }

    private static String counts(List<List<Tokenizers.Token>> cuts) {
        StringBuilder counts = new StringBuilder();
        for (List<Tokenizers.Token> tokens : cuts) {
            counts.append(counts.length() == 0 ? "" : ", ");
            counts.append(tokens == null ? "?" : "" + tokens.size());
        }
        return counts.toString();
    }

    @Override
    public void update() {
        tokenizers.want();
        cut(chinese, chineseTokens);
        cut(english, englishTokens);
    }

    private void cut(String sentence, List<List<Tokenizers.Token>> cuts) {
        cuts.clear();
        for (Tokenizers.Cut cut : Tokenizers.Cut.values()) {
            cuts.add(tokenizers.cut(sentence, cut));
        }
    }

    @Override
    public void state(Json out) {
        out.put("chinese", counts(chineseTokens));
        out.put("english", counts(englishTokens));
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        boolean wide = width >= 640;
        double column = wide ? (width - GAP) / 2 : width;
        double right = wide ? column + GAP : 0;
        double y = title(0, 0, Text.of("中文", "Chinese"), surface);
        if (wide) {
            title(right, 0, Text.of("英文", "English"), surface);
            for (Tokenizers.Cut cut : Tokenizers.Cut.values()) {
                double left = row(cut, "zh.", chineseTokens, new Box(0, y, column, 0), surface);
                Box box = new Box(right, y, column, 0);
                y = Math.max(left, row(cut, "en.", englishTokens, box, surface));
            }
        } else {
            for (Tokenizers.Cut cut : Tokenizers.Cut.values()) {
                y = row(cut, "zh.", chineseTokens, new Box(0, y, column, 0), surface);
            }
            y = title(0, y, Text.of("英文", "English"), surface);
            for (Tokenizers.Cut cut : Tokenizers.Cut.values()) {
                y = row(cut, "en.", englishTokens, new Box(0, y, column, 0), surface);
            }
        }
        Box note = new Box(0, y - 3, width, 0);
        return TextLines.draw(COLOURS.in(surface.lang()), note, Ink.QUIET, SMALL, surface) + 2;
    }

    private static double title(double x, double y, Text title, Surface surface) {
        surface.text(title.in(surface.lang()), x, y + 11, Ink.TEXT, Type.BODY.bold());
        return y + 26;
    }

    private Text name(Tokenizers.Cut cut) {
        return switch (cut) {
            case CHARACTERS -> Text.of("字符", "characters");
            case BYTES -> Text.of("UTF-8 字节（词表 256）", "UTF-8 bytes, a vocabulary of 256");
            case PIECES ->
                    tokenizers.vocabulary() == 0
                            ? Text.same("WordPiece")
                            : Text.of("WordPiece（词表 {n}）", "WordPiece, a vocabulary of {n}")
                                    .with("n", CostView.grouped(tokenizers.vocabulary()));
        };
    }

    /** A sentence cut in one way; returns where the next row begins. */
    private double row(
            Tokenizers.Cut cut,
            String side,
            List<List<Tokenizers.Token>> cuts,
            Box box,
            Surface surface) {
        List<Tokenizers.Token> tokens = cuts.get(List.of(Tokenizers.Cut.values()).indexOf(cut));
        String count = tokens == null ? "…" : Integer.toString(tokens.size());
        surface.text(count, box.x(), box.y() + 10, Ink.TEXT, Type.BODY.bold());
        double after = box.x() + surface.textWidth(count, Type.BODY.bold()) + 7;
        surface.text(name(cut).in(surface.lang()), after, box.y() + 11, Ink.QUIET, SMALL);
        double x = box.x();
        double y = box.y() + HEAD;
        if (tokens == null) {
            String status = tokenizers.file().status().in(surface.lang());
            return TextLines.draw(status, new Box(x, y, box.width(), 0), Ink.QUIET, SMALL, surface)
                    + 12;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Tokenizers.Token token = tokens.get(i);
            double wide = Math.max(20, surface.textWidth(token.label(), LABEL) + 8);
            wide = Math.min(wide, box.width());
            if (x + wide > box.right()) {
                x = box.x();
                y += HIGH;
            }
            Box cell = new Box(x, y, wide, HIGH - 4);
            Ink ink = token.isUnknown() ? Ink.BACKWARD : INKS[token.group() % INKS.length];
            surface.facet(cell.corners(), 4, ink, token.isUnknown() ? 0.35 : 0.22);
            surface.text(token.label(), cell.centerX(), cell.centerY(), Ink.TEXT, LABEL);
            surface.spot(new Spot(side + cut.key + "." + i, cell, token::words));
            x += wide + 2;
        }
        return y + HIGH + 12;
    }
}
