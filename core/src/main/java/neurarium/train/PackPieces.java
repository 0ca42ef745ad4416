package neurarium.train;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import neurarium.io.Json;

/**
 * Cuts the vocabulary of a WordPiece tokenizer (tokenizer.json as Hugging Face writes it) to what a
 * page needs, one piece in a line in the order of the original: the pieces of small Latin letters,
 * digits and marks, and the 3,755 commonest Han characters, which are the first level of GB 2312.
 */
public final class PackPieces {
    private static final Charset GB_2312 = Charset.forName("GB2312");

    private PackPieces() {}

    /** Arguments: the tokenizer's file, the file to write. */
    public static void main(String[] args) throws IOException {
        String file = Files.readString(Path.of(args[0]));
        Map<?, ?> vocabulary = (Map<?, ?>) Json.read(object(file, file.indexOf("\"vocab\"")));
        Map<Long, String> kept = new TreeMap<>();
        for (Map.Entry<?, ?> entry : vocabulary.entrySet()) {
            String piece = (String) entry.getKey();
            if (isWanted(piece)) {
                kept.put((Long) entry.getValue(), piece);
            }
        }
        Files.writeString(Path.of(args[1]), String.join("\n", kept.values()) + "\n");
        System.out.println(kept.size() + " of " + vocabulary.size() + " pieces");
    }

    /** The first object after a place; braces within strings do not count. */
    private static String object(String json, int from) {
        int start = json.indexOf('{', from);
        boolean quoted = false;
        int at = start;
        while (quoted || json.charAt(at) != '}') {
            if (json.charAt(at) == '\\') {
                at++;
            } else if (json.charAt(at) == '"') {
                quoted = !quoted;
            }
            at++;
        }
        return json.substring(start, at + 1);
    }

    private static boolean isWanted(String piece) {
        String bare = piece.startsWith("##") ? piece.substring(2) : piece;
        if (piece.equals("[UNK]") || bare.isEmpty()) {
            return piece.equals("[UNK]");
        }
        if (piece.length() == 1 && piece.charAt(0) >= 0x4e00) {
            byte[] code = piece.getBytes(GB_2312);
            return piece.charAt(0) > 0xff00
                    || (code.length == 2 && (code[0] & 255) >= 0xb0 && (code[0] & 255) < 0xd8);
        }
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9' && bare.length() <= 2;
            if (!letter && !digit && !(piece.length() == 1 && !Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return true;
    }
}
