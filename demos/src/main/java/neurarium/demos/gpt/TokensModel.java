package neurarium.demos.gpt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.data.WordPiece;
import neurarium.ui.Files;
import neurarium.ui.Glyphs;
import neurarium.ui.WantedFile;

/** Two sentences, each cut into characters, bytes and WordPieces. */
final class TokensModel {
    /** A sentence has at most so many characters. */
    static final int LONGEST = 120;

    /** The ways to cut. */
    enum Cut {
        CHARACTERS,
        BYTES,
        PIECES
    }

    /**
     * A token of a sentence.
     *
     * @param group tokens of one group, the bytes of a character, the pieces of a word, belong
     *     together
     */
    record Token(String label, String source, int group) {}

    private String chinese = "你叫什么名字？我叫小明。";
    private String english = "What is your name? They call me Ishmael.";
    private WordPiece pieces;
    private final WantedFile file =
            new WantedFile(
                    "pieces",
                    bytes -> pieces = new WordPiece(new String(bytes, StandardCharsets.UTF_8)));

    void reach(Files files) {
        file.reach(files);
    }

    /** The file of the vocabulary; it is asked for by this. */
    WantedFile file() {
        file.want();
        return file;
    }

    /** The size of the vocabulary of pieces; 0 while it is not here. */
    int vocabulary() {
        return pieces == null ? 0 : pieces.size();
    }

    /** A sentence, cut; null where the vocabulary is not here yet. */
    List<Token> cut(String sentence, Cut cut) {
        return switch (cut) {
            case CHARACTERS -> characters(sentence);
            case BYTES -> bytes(sentence);
            case PIECES -> pieces == null ? null : pieces(sentence);
        };
    }

    private static List<Token> characters(String sentence) {
        List<Token> tokens = new ArrayList<>();
        for (int code : Vocabulary.codePoints(sentence)) {
            String source = new StringBuilder().appendCodePoint(code).toString();
            tokens.add(new Token(Glyphs.of(code), source, tokens.size()));
        }
        return tokens;
    }

    private static List<Token> bytes(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int group = 0;
        for (int code : Vocabulary.codePoints(sentence)) {
            String source = new StringBuilder().appendCodePoint(code).toString();
            for (byte each : source.getBytes(StandardCharsets.UTF_8)) {
                char high = Character.forDigit((each >> 4) & 15, 16);
                char low = Character.forDigit(each & 15, 16);
                String label = ("" + high + low).toUpperCase(java.util.Locale.ROOT);
                tokens.add(new Token(label, source, group));
            }
            group++;
        }
        return tokens;
    }

    private List<Token> pieces(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int group = -1;
        for (WordPiece.Piece piece : pieces.cut(sentence)) {
            group += piece.name().startsWith("##") && piece.name().length() > 2 ? 0 : 1;
            tokens.add(new Token(piece.name(), piece.source(), Math.max(0, group)));
        }
        return tokens;
    }

    String chinese() {
        return chinese;
    }

    void chinese(String sentence) {
        chinese = sentence;
    }

    String english() {
        return english;
    }

    void english(String sentence) {
        english = sentence;
    }
}
