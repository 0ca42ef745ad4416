package neurarium.demos.gpt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.data.WordPiece;
import neurarium.demos.SiteFiles;
import neurarium.ui.Glyphs;
import neurarium.ui.Text;
import neurarium.ui.WantedFile;

/** Three ways to cut a sentence into tokens: characters, bytes and WordPieces. */
final class Tokenizers {
    private static final String FILE = "pieces";
    private static final String HEX = "0123456789ABCDEF";

    /** A way to cut, and the key of its spots. */
    enum Cut {
        CHARACTERS("characters"),
        BYTES("bytes"),
        PIECES("pieces");

        final String key;

        Cut(String key) {
            this.key = key;
        }
    }

    /**
     * A token of a sentence.
     *
     * @param group tokens of one group, the bytes of a character, the pieces of a word, belong
     *     together
     */
    record Token(Cut cut, String label, String source, int group) {
        boolean isUnknown() {
            return cut == Cut.PIECES && label.equals(WordPiece.UNKNOWN);
        }

        Text words() {
            Text words =
                    switch (cut) {
                        case CHARACTERS ->
                                Text.of(
                                                "“{source}”是 Unicode 字符 {code}。",
                                                "“{source}” is the Unicode character {code}.")
                                        .with("code", unicode(source));
                        case BYTES ->
                                Text.of(
                                        "字节 {label}，“{source}”的一部分。",
                                        "Byte {label}, part of “{source}”.");
                        case PIECES -> piece();
                    };
            return words.with("label", label).with("source", Glyphs.of(source));
        }

        private Text piece() {
            if (isUnknown()) {
                return Text.of(
                        "“{source}”不能由词表里的片段拼成，整个变成 [UNK]：它是什么，模型就不知道了。",
                        "“{source}” cannot be made of pieces and becomes [UNK] as a whole: the"
                                + " model no longer knows what it was.");
            }
            return continues(label)
                    ? Text.of(
                            "片段“{label}”：## 表示接着前面的片段，同属一个词。",
                            "The piece “{label}”: ## says that it goes on within a word.")
                    : Text.of(
                            "片段“{label}”，在词表里。",
                            "The piece “{label}”, as it is in the vocabulary.");
        }
    }

    final SiteFiles<WordPiece> files =
            new SiteFiles<>(
                    List.of(FILE),
                    bytes -> new WordPiece(new String(bytes, StandardCharsets.UTF_8)));

    /** The file of the vocabulary of pieces. */
    WantedFile file() {
        return files.file(FILE);
    }

    /** The size of the vocabulary of pieces; 0 while it is not here. */
    int vocabulary() {
        WordPiece pieces = files.content(FILE);
        return pieces == null ? 0 : pieces.size();
    }

    /** The tokens of a sentence; null where the vocabulary, which is asked for, is not here yet. */
    List<Token> cut(String sentence, Cut cut) {
        if (cut == Cut.PIECES) {
            WordPiece pieces = files.want(FILE);
            return pieces == null ? null : pieces(pieces.cut(sentence));
        }
        List<Token> tokens = new ArrayList<>();
        int group = 0;
        for (int code : Vocabulary.codePoints(sentence)) {
            String source = new StringBuilder().appendCodePoint(code).toString();
            if (cut == Cut.CHARACTERS) {
                tokens.add(new Token(cut, Glyphs.of(code), source, group));
            } else {
                for (byte each : source.getBytes(StandardCharsets.UTF_8)) {
                    String label = "" + HEX.charAt((each >> 4) & 15) + HEX.charAt(each & 15);
                    tokens.add(new Token(cut, label, source, group));
                }
            }
            group++;
        }
        return tokens;
    }

    private static List<Token> pieces(List<WordPiece.Piece> pieces) {
        List<Token> tokens = new ArrayList<>();
        int group = -1;
        for (WordPiece.Piece piece : pieces) {
            group += continues(piece.name()) ? 0 : 1;
            tokens.add(new Token(Cut.PIECES, piece.name(), piece.source(), Math.max(0, group)));
        }
        return tokens;
    }

    /** Whether a piece continues a word. */
    private static boolean continues(String piece) {
        return piece.startsWith("##") && piece.length() > 2;
    }

    /** U+4F60, four digits at least. */
    private static String unicode(String character) {
        StringBuilder digits = new StringBuilder();
        int code = Vocabulary.codePoints(character)[0];
        while (code > 0 || digits.length() < 4) {
            digits.insert(0, HEX.charAt(code & 15));
            code >>= 4;
        }
        return "U+" + digits;
    }
}
