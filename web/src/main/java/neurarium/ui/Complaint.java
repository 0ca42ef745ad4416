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
        String low = Numbers.brief(min);
        String high = Numbers.brief(max);
        return of(
                key,
                value,
                "应为 " + low + " 到 " + high + (whole ? " 之间的整数。" : " 之间的数。"),
                (whole ? "give a whole number from " : "give a number from ")
                        + low
                        + " to "
                        + high
                        + ".");
    }

    static Text notAnOption(String key, String value, List<Control.Option> options) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Control.Option option : options) {
            zh.append(zh.length() == 0 ? "" : "、").append(option.value());
            en.append(en.length() == 0 ? "" : ", ").append(option.value());
        }
        return of(key, value, "可选：" + zh + "。", "choose one of: " + en + ".");
    }

    /** The key and the value, then the given words on what to do instead. */
    public static Text of(String key, String value, String zh, String en) {
        String start = key + " = “" + visible(value) + "” ";
        return Text.of(start + "无效，" + zh, start + "cannot be used: " + en);
    }

    static Text unknownKey(String key) {
        return Text.of(
                "没有名为“" + visible(key) + "”的参数。",
                "There is no parameter named “" + visible(key) + "”.");
    }

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
