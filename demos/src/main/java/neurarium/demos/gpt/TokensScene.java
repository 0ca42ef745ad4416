package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.ShortText;
import neurarium.demos.SiteFiles;
import neurarium.demos.gpt.Tokenizers.Cut;
import neurarium.ui.Box;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Scene;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** A Chinese and an English sentence as characters, bytes and WordPieces. */
final class TokensScene extends Scene {
    private static final int MAX_LENGTH = 120;
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

    /** A row of the picture: a sentence cut in one way; null while there is no vocabulary. */
    private record Row(String key, Cut cut, List<Tokenizers.Token> tokens) {
        String count(String unknown) {
            return tokens == null ? unknown : Integer.toString(tokens.size());
        }
    }

    private List<Row> chineseRows = List.of();
    private List<Row> englishRows = List.of();

    TokensScene(Tokenizers tokenizers, Control retry) {
        super("tokens", "词元", "Tokens");
        this.tokenizers = tokenizers;
        Text zh = Text.of("中文句子", "Chinese sentence");
        Text en = Text.of("英文句子", "English sentence");
        controls(
                ShortText.of("chinese", zh, MAX_LENGTH, () -> chinese, text -> chinese = text),
                ShortText.of("english", en, MAX_LENGTH, () -> english, text -> english = text),
                retry);
        Text bytes = Text.of("“你叫什么名字”是多少个 UTF-8 字节？", "How many bytes of UTF-8 are 你叫什么名字?");
        Text count =
                Text.of(
                        "在“词元”里数一数：一个汉字占几个字节？",
                        "Count in the tab Tokens: how many bytes has one Han character?");
        exercises(Exercise.number("bytes", bytes, () -> 18, 0, count));
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
                .with("zh", counts(chineseRows))
                .with("en", counts(englishRows))
                .then(verdict().text());
    }

    private static String counts(List<Row> rows) {
        StringBuilder counts = new StringBuilder();
        for (Row row : rows) {
            counts.append(counts.length() == 0 ? "" : ", ").append(row.count("?"));
        }
        return counts.toString();
    }

    @Override
    public void update() {
        chineseRows = cut("zh.", chinese);
        englishRows = cut("en.", english);
    }

    private List<Row> cut(String side, String sentence) {
        List<Row> rows = new ArrayList<>();
        for (Cut cut : Cut.values()) {
            rows.add(new Row(side + cut.key + ".", cut, tokenizers.cut(sentence, cut)));
        }
        return rows;
    }

    @Override
    public void state(Json out) {
        out.put("chinese", counts(chineseRows));
        out.put("english", counts(englishRows));
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
        }
        for (int i = 0; i < chineseRows.size(); i++) {
            double left = row(chineseRows.get(i), new Box(0, y, column, 0), surface);
            Box box = new Box(right, y, column, 0);
            y = wide ? Math.max(left, row(englishRows.get(i), box, surface)) : left;
        }
        if (!wide) {
            y = title(0, y, Text.of("英文", "English"), surface);
            for (Row row : englishRows) {
                y = row(row, new Box(0, y, column, 0), surface);
            }
        }
        Box note = new Box(0, y - 3, width, 0);
        return TextLines.draw(COLOURS.in(surface.lang()), note, Ink.QUIET, Type.CAPTION, surface)
                + 2;
    }

    private static double title(double x, double y, Text title, Surface surface) {
        surface.text(title.in(surface.lang()), x, y + 11, Ink.TEXT, Type.BODY.bold());
        return y + 26;
    }

    private Text name(Cut cut) {
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

    /** Draws a row; returns where the next one begins. */
    private double row(Row row, Box box, Surface surface) {
        List<Tokenizers.Token> tokens = row.tokens;
        String count = row.count("…");
        surface.text(count, box.x(), box.y() + 10, Ink.TEXT, Type.BODY.bold());
        double after = box.x() + surface.textWidth(count, Type.BODY.bold()) + 7;
        surface.text(
                name(row.cut).in(surface.lang()), after, box.y() + 11, Ink.QUIET, Type.CAPTION);
        double x = box.x();
        double y = box.y() + HEAD;
        if (tokens == null) {
            String status = tokenizers.file().status().in(surface.lang());
            Box words = new Box(x, y, box.width(), 0);
            return TextLines.draw(status, words, Ink.QUIET, Type.CAPTION, surface) + 12;
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
            surface.spot(new Spot(row.key + i, cell, token::words));
            x += wide + 2;
        }
        return y + HIGH + 12;
    }
}
