package neurarium.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a text of any length in pieces short enough for a frame: bytes in UTF-8 or a string, to
 * code points, their counts, and their places in a vocabulary. Line ends become \n; what is no
 * character becomes U+FFFD.
 */
public final class TextIntake {
    private static final int PIECE = 20000;
    private static final int MARK = 0xfeff;
    private static final int BROKEN = 0xfffd;

    private final byte[] bytes;
    private final String text;
    private final int length;
    private final int most;
    private final Vocabulary given;
    private int at;
    private int[] codes = new int[1024];
    private int count;
    private int unreadable;
    private final int[][] counts = new int[0x1100][];
    private Vocabulary vocabulary;
    private int[] tokens;
    private int mapped;
    private int kept;

    private TextIntake(byte[] bytes, String text, int most, Vocabulary given) {
        this.bytes = bytes;
        this.text = text;
        this.length = bytes == null ? text.length() : bytes.length;
        this.most = most;
        this.given = given;
    }

    /**
     * Begins to read bytes.
     *
     * @param most how many characters a vocabulary of its own may have
     * @param given the vocabulary to use; null for one of its own
     */
    public static TextIntake of(byte[] bytes, int most, Vocabulary given) {
        return new TextIntake(bytes, null, most, given);
    }

    /** Begins to read a string. */
    public static TextIntake of(String text, int most, Vocabulary given) {
        return new TextIntake(null, text, most, given);
    }

    public boolean isDone() {
        return vocabulary != null && mapped == count;
    }

    /** How much is done, from 0 to 1. */
    public double progress() {
        return isDone() ? 1 : (at + mapped) / (length + Math.max(1.0, count));
    }

    /** The next piece. */
    public void work() {
        if (at < length) {
            int end = Math.min(length, at + PIECE);
            while (at < end) {
                take(bytes == null ? fromText() : fromBytes());
            }
        } else if (vocabulary == null) {
            vocabulary = given == null ? Vocabulary.of(table(), most) : given;
            tokens = new int[count];
        } else {
            int end = Math.min(count, mapped + PIECE);
            for (; mapped < end; mapped++) {
                int place = vocabulary.place(codes[mapped]);
                if (place >= 0) {
                    tokens[kept++] = place;
                }
            }
        }
    }

    private int fromText() {
        int code = text.codePointAt(at);
        at += code >= 0x10000 ? 2 : 1;
        return code >= 0xd800 && code < 0xe000 ? BROKEN : code;
    }

    private int fromBytes() {
        int first = bytes[at++] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
        int code = first & (0x3f >> more);
        boolean whole = more > 0 && first < 0xf5 && at + more <= length;
        for (int i = 0; whole && i < more; i++) {
            whole = (bytes[at + i] & 0xc0) == 0x80;
            code = code << 6 | (bytes[at + i] & 0x3f);
        }
        boolean tooShort = more == 2 ? code < 0x800 : more == 3 && code < 0x10000;
        boolean surrogate = code >= 0xd800 && code < 0xe000;
        if (!whole || tooShort || surrogate || code > 0x10ffff) {
            return BROKEN;
        }
        at += more;
        return code;
    }

    private void take(int code) {
        if (code == MARK && count == 0) {
            return;
        }
        unreadable += code == BROKEN || code == 0 ? 1 : 0;
        int taken = code;
        if (code == '\r') {
            boolean paired = at < length && (bytes == null ? text.charAt(at) : bytes[at]) == '\n';
            if (paired) {
                return;
            }
            taken = '\n';
        }
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, 2 * count);
        }
        codes[count++] = taken;
        int[] page = counts[taken >> 8];
        if (page == null) {
            page = new int[256];
            counts[taken >> 8] = page;
        }
        page[taken & 0xff]++;
    }

    private Map<Integer, Integer> table() {
        Map<Integer, Integer> table = new HashMap<>();
        for (int high = 0; high < counts.length; high++) {
            for (int low = 0; counts[high] != null && low < 256; low++) {
                if (counts[high][low] > 0) {
                    table.put(high << 8 | low, counts[high][low]);
                }
            }
        }
        return table;
    }

    /** How many characters are U+FFFD, as what cannot be read is, or NUL. */
    public int unreadable() {
        return unreadable;
    }

    /** How many characters the text has. */
    public int count() {
        return count;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The text as places in the vocabulary; characters that have none are left out. */
    public int[] tokens() {
        return Arrays.copyOf(tokens, kept);
    }
}
