package neurarium.ui;

import java.util.List;

/** What the page says about a value that it cannot take: the key, the value, what is allowed. */
public final class InvalidValue {
    private static final int MAX_LENGTH = 40;

    private InvalidValue() {}

    static Text unlessInRange(String key, String value, double min, double max, boolean whole) {
        double number = Numbers.parse(value);
        boolean fits = number >= min && number <= max && (!whole || number == Math.rint(number));
        if (fits) {
            return Text.NONE;
        }
        Text range =
                whole
                        ? Text.of(
                                "应为 {min} 到 {max} 之间的整数。",
                                "give a whole number from {min} to {max}.")
                        : Text.of("应为 {min} 到 {max} 之间的数。", "give a number from {min} to {max}.");
        return of(
                key, value, range.with("min", Numbers.brief(min)).with("max", Numbers.brief(max)));
    }

    static Text notAnOption(String key, String value, List<Option> options) {
        Text list = Text.NONE;
        for (Option option : options) {
            Text next =
                    list.isEmpty()
                            ? Text.same("{option}")
                            : Text.of("{list}、{option}", "{list}, {option}");
            list = next.with("list", list).with("option", option.value());
        }
        return of(key, value, Text.of("可选：{list}。", "choose one of: {list}.").with("list", list));
    }

    /** The key and the value, then the given words on what to do instead. */
    public static Text of(String key, String value, Text advice) {
        return Text.of(
                        "{key} = “{value}” 无效，{advice}",
                        "{key} = “{value}” cannot be used: {advice}")
                .with("key", key)
                .with("advice", advice)
                .with("value", visible(value));
    }

    /** The key and the value, then the given words on what to do instead. */
    public static Text of(String key, String value, String zh, String en) {
        return of(key, value, Text.of(zh, en));
    }

    /** No parameter has this key; the one that is most like it, if any, may be meant. */
    static Text unknownKey(String key, String meant) {
        Text words =
                meant.isEmpty() || meant.equals(key) // a button's, or a number's on the page
                        ? Text.of("没有名为“{key}”的参数。", "There is no parameter named “{key}”.")
                        : Text.of(
                                "没有名为“{key}”的参数，是不是“{meant}”？",
                                "There is no parameter named “{key}”; did you mean “{meant}”?");
        return words.with("meant", meant).with("key", visible(key));
    }

    /** The settings that a link carries in packed form cannot be read. */
    static Text brokenLink() {
        return Text.of(
                "链接里打包的设置读不出来：链接可能被截断了，也可能是浏览器太旧。请对方重发一次，或者改发文件。",
                "The settings packed into this link cannot be read: it may have been cut off on its"
                        + " way, or this browser is too old. Ask for the link again, or for a file.");
    }

    /** A value cut to a readable length, its control characters made visible. */
    static String visible(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length() && i < MAX_LENGTH; i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                text.append((char) (0x2400 + c));
            } else if (isInvisible(c)) {
                text.append('\ufffd');
            } else {
                text.append(c);
            }
        }
        return value.length() > MAX_LENGTH ? text.append('…').toString() : text.toString();
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
