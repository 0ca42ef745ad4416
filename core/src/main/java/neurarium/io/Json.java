package neurarium.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of a file's header: objects, arrays, strings and whole numbers, strictly. Values
 * are {@code Map<String, Object>}, {@code List<Object>}, {@code String} and {@code Long}.
 */
public final class Json {
    /** Headers have four levels. */
    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if the text is not one value of these kinds
     */
    public static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at < text.length()) {
            throw json.wrong("more behind the end");
        }
        return value;
    }

    /** Writes a text as a string of JSON. */
    public static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || (c >= '\u007f' && c < '\u00a0')) {
                String hex = Integer.toHexString(c);
                json.append("\\u").append("0000", hex.length(), 4).append(hex);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private Object value() {
        space();
        char c = peek();
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return array();
        }
        if (c == '"') {
            return string();
        }
        return number();
    }

    private Map<String, Object> object() {
        deeper();
        Map<String, Object> object = new LinkedHashMap<>();
        take('{');
        space();
        if (peek() != '}') {
            do {
                space();
                String key = string();
                space();
                take(':');
                if (object.put(key, value()) != null) {
                    throw wrong("the key " + key + " a second time");
                }
                space();
            } while (takes(','));
        }
        take('}');
        depth--;
        return object;
    }

    private List<Object> array() {
        deeper();
        List<Object> array = new ArrayList<>();
        take('[');
        space();
        if (peek() != ']') {
            do {
                array.add(value());
                space();
            } while (takes(','));
        }
        take(']');
        depth--;
        return array;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong("a control character in a string");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw wrong("an escape without four hexadecimal digits");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    /** A whole number of up to 18 digits, which a long holds. */
    private Long number() {
        boolean negative = takes('-');
        int start = at;
        long number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            if (at - start == 18) {
                throw wrong("a number too large");
            }
            number = number * 10 + (text.charAt(at++) - '0');
        }
        if (at == start || (text.charAt(start) == '0' && at > start + 1)) {
            throw wrong("no value that a header may have");
        }
        return negative ? -number : number;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw wrong("brackets too deep");
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("its end too early");
        }
        return text.charAt(at);
    }

    private boolean takes(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void take(char c) {
        if (peek() != c) {
            throw wrong("no " + c);
        }
        at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("JSON has " + what + " at character " + at);
    }
}
