package neurarium.io;

/**
 * The encodings that text files come in, and a guess which one a file is in: by its mark, by the
 * grammar of UTF-8, by NULs, and by how many of its characters would be common ones. The names are
 * those of the <a href="https://encoding.spec.whatwg.org/">Encoding Standard</a>.
 */
public enum TextEncoding {
    UTF_8("utf-8", "UTF-8"),
    UTF_16LE("utf-16le", "UTF-16 LE"),
    UTF_16BE("utf-16be", "UTF-16 BE"),
    GB18030("gb18030", "GB18030 (GBK)"),
    BIG5("big5", "Big5"),
    SHIFT_JIS("shift_jis", "Shift-JIS"),
    WINDOWS_1252("windows-1252", "Windows-1252");

    /** What it is called in the standard. */
    public final String label;

    /** What people call it. */
    public final String title;

    /** How much of a file is looked at. */
    private static final int MOST = 1 << 16;

    /** The least share of likely characters in a file that is not {@link #WINDOWS_1252}. */
    private static final double FEWEST_LIKELY = 0.6;

    private static final TextEncoding[] CANDIDATES = {UTF_16LE, UTF_16BE, GB18030, BIG5, SHIFT_JIS};

    TextEncoding(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** The encoding that a file is most likely in; {@link #UTF_8} where nothing speaks against. */
    public static TextEncoding guess(byte[] file) {
        int length = Math.min(file.length, MOST);
        if (begins(file, 0xff, 0xfe)) {
            return UTF_16LE;
        }
        if (begins(file, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        if (begins(file, 0xef, 0xbb) || isUtf8(file, length)) {
            return UTF_8;
        }
        TextEncoding best = WINDOWS_1252;
        double most = FEWEST_LIKELY;
        for (TextEncoding each : CANDIDATES) {
            double share = each.likelyShare(file, length);
            if (share > most) {
                best = each;
                most = share;
            }
        }
        return best;
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length >= 2 && at(file, 0) == first && at(file, 1) == second;
    }

    private static int at(byte[] file, int i) {
        return file[i] & 0xff;
    }

    /** Whether the characters of several bytes are right but for a few, and no byte is NUL. */
    private static boolean isUtf8(byte[] file, int length) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < length; ) {
            int first = at(file, i);
            int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
            int follow = 0;
            while (follow < more && i + 1 + follow < length && at(file, i + 1 + follow) >> 6 == 2) {
                follow++;
            }
            boolean isCut = i + 1 + follow == length;
            if (first == 0 || (first >= 0x80 && !isCut && (more == 0 || follow < more))) {
                wrong++;
            } else if (first >= 0x80 && follow == more) {
                right++;
            }
            i += 1 + follow;
        }
        return 20 * wrong <= right;
    }

    private double likelyShare(byte[] file, int length) {
        return switch (this) {
            case UTF_16LE -> utf16Share(file, length, 1);
            case UTF_16BE -> utf16Share(file, length, 0);
            default -> commonShare(file, length);
        };
    }

    /**
     * The share of Latin, Chinese, Japanese and full-width characters among pairs of bytes. Latin
     * ones count a little more: with its bytes exchanged a Latin letter is a Chinese character. Two
     * letters of ASCII are one, too, so what could be both counts half.
     *
     * @param high which byte of a pair is the high one
     */
    private static double utf16Share(byte[] file, int length, int high) {
        double likely = 0;
        for (int i = 0; file.length % 2 == 0 && i + 1 < length; i += 2) {
            int above = at(file, i + high);
            int below = at(file, i + 1 - high);
            boolean isAsian = (above >= 0x4e && above <= 0x9f) || above == 0x30 || above == 0xff;
            if (above == 0 && below != 0) {
                likely += 1;
            } else if (isAsian) {
                likely += isPrintable(above) && isPrintable(below) ? 0.5 : 0.95;
            }
        }
        return 2 * likely / length;
    }

    private static boolean isPrintable(int ascii) {
        return ascii >= 0x20 && ascii < 0x7f;
    }

    /** The share of common characters among those that are not ASCII, if it were this encoding. */
    private double commonShare(byte[] file, int length) {
        int common = 0;
        int all = 0;
        for (int i = 0; i < length; i++) {
            int lead = at(file, i);
            if (lead < 0x80) {
                continue;
            }
            all++;
            int trail = i + 1 < length ? at(file, i + 1) : 0;
            if (takesTrail(lead, trail)) {
                common += isCommon(lead, trail) ? 1 : 0;
                i++;
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }

    /** Whether a byte from 0x80 on begins a character of two, of which this is the second. */
    private boolean takesTrail(int lead, int trail) {
        return trail >= 0x40
                && trail != 0x7f
                && trail != 0xff
                && lead != 0x80
                && lead != 0xff
                && (this != SHIFT_JIS || lead < 0xa0 || lead >= 0xe0);
    }

    /** Whether two bytes are punctuation, kana or a character of the first, common level. */
    private boolean isCommon(int lead, int trail) {
        return switch (this) {
            case GB18030 -> trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead <= 0xa3);
            case BIG5 -> lead >= 0xa1 && lead <= 0xc6 && (trail < 0x7f || trail > 0xa0);
            default -> lead >= 0x81 && lead <= 0x97 && (lead <= 0x83 || lead >= 0x88);
        };
    }
}
