package neurarium.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into the pieces of a vocabulary as BERT does: first at spaces, marks and around every
 * Han character, then each word from its beginning into the longest pieces there are; a piece that
 * goes on within a word is written with ## in front. A word of which some part is in no piece is
 * unknown as a whole. Wu et al., 2016.
 */
public final class WordPiece {
    /** Stands for a word that cannot be made of pieces. */
    public static final String UNKNOWN = "[UNK]";

    private static final String GOES_ON = "##";

    /** A piece and the part of the text that it stands for. */
    public record Piece(String name, String source) {}

    private final Set<String> pieces = new HashSet<>();

    /** The vocabulary of a file with one piece in each line. */
    public WordPiece(String file) {
        int start = 0;
        for (int i = 0; i < file.length(); i++) {
            if (file.charAt(i) == '\n') {
                pieces.add(file.substring(start, i));
                start = i + 1;
            }
        }
    }

    public int size() {
        return pieces.size();
    }

    /** The pieces of a text; capital letters become small ones first. */
    public List<Piece> cut(String text) {
        List<Piece> cut = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int code : Vocabulary.codePoints(text)) {
            boolean space = code <= ' ' || code == 0x3000 || code == 0xa0;
            boolean alone = !Character.isLetterOrDigit(code) || isHan(code);
            if (space || alone) {
                addWord(word.toString(), cut);
                word.setLength(0);
            }
            if (!space) {
                word.appendCodePoint(code);
            }
            if (alone && !space) {
                addWord(word.toString(), cut);
                word.setLength(0);
            }
        }
        addWord(word.toString(), cut);
        return cut;
    }

    private static boolean isHan(int code) {
        return (code >= 0x3400 && code < 0xa000)
                || (code >= 0xf900 && code < 0xfb00)
                || (code >= 0x20000 && code < 0x30000);
    }

    private void addWord(String word, List<Piece> cut) {
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            small.append(Character.toLowerCase(word.charAt(i)));
        }
        List<Piece> found = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            String before = start == 0 ? "" : GOES_ON;
            while (end > start && !pieces.contains(before + small.substring(start, end))) {
                end--;
            }
            if (end == start) {
                cut.add(new Piece(UNKNOWN, word));
                return;
            }
            found.add(new Piece(before + small.substring(start, end), word.substring(start, end)));
            start = end;
        }
        cut.addAll(found);
    }
}
