package neurarium.ui;

import java.util.List;

/** What the page says about a value that it cannot take: the key, the value, what is allowed. */
public final class Complaint {
    private static final int LONGEST = 40;

    private Complaint() {}

    static Text unlessInRange(String key, String value, double min, double max, boolean whole) {
        double number = Numbers.parse(value);
        boolean fits = number >= min && number <= max && (!whole || number == Math.rint(number));
        if (fits) {
            return Text.NONE;
        }
        String range = Numbers.brief(min) + " … " + Numbers.brief(max);
        return Text.of(
                start(key, value).zh + "应为 " + range + (whole ? " 之间的整数。" : " 之间的数。"),
                start(key, value).en
                        + (whole ? "needs a whole number within " : "needs a number within ")
                        + range
                        + ".");
    }

    static Text notAnOption(String key, String value, List<Control.Option> options) {
        StringBuilder names = new StringBuilder();
        for (Control.Option option : options) {
            names.append(names.length() == 0 ? "" : ", ").append(option.value());
        }
        return Text.of(
                start(key, value).zh + "可选：" + names + "。",
                start(key, value).en + "needs one of: " + names + ".");
    }

    /** For a field with a grammar of its own: the key, the value, then the given sentence. */
    public static Text of(String key, String value, String zh, String en) {
        return Text.of(start(key, value).zh + zh, start(key, value).en + en);
    }

    static Text unknownKey(String key) {
        return Text.of(
                "没有名为“" + visible(key) + "”的参数。",
                "There is no parameter named “" + visible(key) + "”.");
    }

    private static Start start(String key, String value) {
        String shown = visible(value);
        return new Start(
                key + " =“" + shown + "”无效，", key + " = “" + shown + "” is not usable: it ");
    }

    private record Start(String zh, String en) {}

    /** A value cut to a readable length, its control characters made visible. */
    static String visible(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length() && i < LONGEST; i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                text.append((char) (0x2400 + c));
            } else if (isInvisible(c)) {
                text.append('\ufffd');
            } else {
                text.append(c);
            }
        }
        return value.length() > LONGEST ? text.append('…').toString() : text.toString();
    }

    /** Controls, halves of surrogate pairs, and marks that turn the direction of writing. */
    private static boolean isInvisible(char c) {
        return (c >= '\u007f' && c < '\u00a0')
                || Character.isSurrogate(c)
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
