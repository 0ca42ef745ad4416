package neurarium.demos.gpt;

import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.ui.Box;
import neurarium.ui.Glyphs;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** Both sentences as characters, bytes and WordPieces, one beside the other. */
final class TokensView {
    private static final Type SMALL = Type.SMALL.sized(12);
    private static final Type LABEL = Type.SMALL.sized(14).centered();
    private static final Ink[] INKS = {Ink.SERIES_2, Ink.SERIES_6, Ink.CLASS_3, Ink.CLASS_4};
    private static final double HIGH = 26;
    private static final double HEAD = 26;
    private static final double GAP = 12;
    private static final double TITLE = 26;

    private TokensView() {}

    private static boolean isWide(double width) {
        return width >= 640;
    }

    private static double column(double width) {
        return isWide(width) ? (width - 28) / 2 : width;
    }

    /** The width of a token's box, the same wherever it is drawn. */
    private static double wide(String label) {
        double sum = 8;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            sum += c >= 0x2e80 ? 15 : c == 'm' || c == 'w' || c == 'M' || c == 'W' ? 12 : 8.6;
        }
        return Math.max(20, sum);
    }

    private static int lines(List<TokensModel.Token> tokens, double width) {
        int lines = 1;
        double x = 0;
        for (TokensModel.Token token : tokens) {
            double wide = wide(token.label());
            if (x + wide > width) {
                lines++;
                x = 0;
            }
            x += wide + 2;
        }
        return lines;
    }

    private static double rowHeight(
            TokensModel model, TokensModel.Cut cut, String sentence, double width) {
        List<TokensModel.Token> tokens = model.cut(sentence, cut);
        int lines = tokens == null ? 1 : lines(tokens, width);
        return HEAD + lines * HIGH + GAP;
    }

    static double height(TokensModel model, double width) {
        double column = column(width);
        double all = 0;
        for (TokensModel.Cut cut : TokensModel.Cut.values()) {
            double chinese = rowHeight(model, cut, model.chinese(), column);
            double english = rowHeight(model, cut, model.english(), column);
            all += isWide(width) ? Math.max(chinese, english) : chinese + english;
        }
        return all + (isWide(width) ? TITLE + 24 : 2 * TITLE + 44);
    }

    static void draw(TokensModel model, Surface surface) {
        double width = surface.width();
        double column = column(width);
        model.file();
        if (isWide(width)) {
            double y = TITLE;
            title(0, 0, true, surface);
            title(column + 28, 0, false, surface);
            for (TokensModel.Cut cut : TokensModel.Cut.values()) {
                row(model, cut, true, new Box(0, y, column, 0), surface);
                row(model, cut, false, new Box(column + 28, y, column, 0), surface);
                y +=
                        Math.max(
                                rowHeight(model, cut, model.chinese(), column),
                                rowHeight(model, cut, model.english(), column));
            }
            note(model, y, surface);
        } else {
            double y = 0;
            for (boolean chinese : new boolean[] {true, false}) {
                title(0, y, chinese, surface);
                y += TITLE;
                for (TokensModel.Cut cut : TokensModel.Cut.values()) {
                    row(model, cut, chinese, new Box(0, y, column, 0), surface);
                    String sentence = chinese ? model.chinese() : model.english();
                    y += rowHeight(model, cut, sentence, column);
                }
            }
            note(model, y, surface);
        }
    }

    private static void title(double x, double y, boolean chinese, Surface surface) {
        Text title = chinese ? Text.of("中文", "Chinese") : Text.of("英文", "English");
        surface.text(title.in(surface.lang()), x, y + 11, Ink.TEXT, Type.BODY.bold());
    }

    private static void note(TokensModel model, double y, Surface surface) {
        if (model.vocabulary() > 0) {
            Text note =
                    Text.of(
                            "颜色分开相邻的组：一个字符的字节，一个词的片段。",
                            "Colours part neighbours: the bytes of a character, the pieces of a word.");
            Box box = new Box(0, y - 3, surface.width(), 40);
            TextLines.draw(note.in(surface.lang()), box, Ink.QUIET, SMALL, surface);
        }
    }

    private static Text name(TokensModel.Cut cut, TokensModel model) {
        return switch (cut) {
            case CHARACTERS -> Text.of("字符", "characters");
            case BYTES -> Text.of("UTF-8 字节（词表 256）", "UTF-8 bytes, a vocabulary of 256");
            case PIECES ->
                    model.vocabulary() == 0
                            ? Text.of("WordPiece", "WordPiece")
                            : Text.of(
                                    "WordPiece（词表 " + CostView.grouped(model.vocabulary()) + "）",
                                    "WordPiece, a vocabulary of "
                                            + CostView.grouped(model.vocabulary()));
        };
    }

    private static void row(
            TokensModel model, TokensModel.Cut cut, boolean chinese, Box box, Surface surface) {
        String sentence = chinese ? model.chinese() : model.english();
        List<TokensModel.Token> tokens = model.cut(sentence, cut);
        String count = tokens == null ? "…" : Integer.toString(tokens.size());
        surface.text(count, box.x(), box.y() + 10, Ink.TEXT, Type.BODY.bold());
        double after = box.x() + surface.textWidth(count, Type.BODY.bold()) + 7;
        surface.text(name(cut, model).in(surface.lang()), after, box.y() + 11, Ink.QUIET, SMALL);
        String side = chinese ? "zh." : "en.";
        if (tokens == null) {
            String status = model.file().status().in(surface.lang());
            surface.text(status, box.x(), box.y() + HEAD + 10, Ink.QUIET, SMALL);
            return;
        }
        double x = box.x();
        double y = box.y() + HEAD;
        for (int i = 0; i < tokens.size(); i++) {
            TokensModel.Token token = tokens.get(i);
            double wide = wide(token.label());
            if (x + wide > box.x() + box.width()) {
                x = box.x();
                y += HIGH;
            }
            Box cell = new Box(x, y, wide, HIGH - 4);
            cell(token, cell, surface);
            String key = side + cut.name().toLowerCase(java.util.Locale.ROOT) + "." + i;
            surface.spot(new Spot(key, cell, words(cut, token)));
            x += wide + 2;
        }
    }

    private static void cell(TokensModel.Token token, Box box, Surface surface) {
        double[] corners = {
            box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom()
        };
        boolean unknown = token.label().equals(neurarium.data.WordPiece.UNKNOWN);
        Ink ink = unknown ? Ink.BACKWARD : INKS[token.group() % INKS.length];
        surface.facet(corners, 4, ink, unknown ? 0.35 : 0.22);
        surface.text(token.label(), box.centerX(), box.centerY(), Ink.TEXT, LABEL);
    }

    private static Text words(TokensModel.Cut cut, TokensModel.Token token) {
        String source = token.source();
        return switch (cut) {
            case CHARACTERS -> {
                String hex =
                        Integer.toHexString(Vocabulary.codePoints(source)[0])
                                .toUpperCase(java.util.Locale.ROOT);
                String code = "U+" + "0000".substring(Math.min(4, hex.length())) + hex;
                yield Text.of(
                        "“" + Glyphs.of(source) + "”是 Unicode 字符 " + code + "。",
                        "“" + Glyphs.of(source) + "” is the Unicode character " + code + ".");
            }
            case BYTES ->
                    Text.of(
                            "字节 " + token.label() + "，“" + Glyphs.of(source) + "”的一部分。",
                            "Byte " + token.label() + ", part of “" + Glyphs.of(source) + "”.");
            case PIECES -> {
                if (token.label().equals(neurarium.data.WordPiece.UNKNOWN)) {
                    yield Text.of(
                            "“" + source + "”不能由词表里的片段拼成，整个变成 [UNK]：它是什么，模型就不知道了。",
                            "“"
                                    + source
                                    + "” cannot be made of pieces and becomes [UNK] as a whole: the"
                                    + " model no longer knows what it was.");
                }
                boolean goesOn = token.label().startsWith("##") && token.label().length() > 2;
                yield Text.of(
                        "片段“" + token.label() + "”" + (goesOn ? "：## 表示接着前面的片段，同属一个词。" : "，在词表里。"),
                        "The piece “"
                                + token.label()
                                + "”"
                                + (goesOn
                                        ? ": ## says that it goes on within a word."
                                        : ", as it is in the vocabulary."));
            }
        };
    }
}
