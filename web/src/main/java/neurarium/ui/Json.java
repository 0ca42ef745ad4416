package neurarium.ui;

/** Writes one JSON object or array, in the order in which it is told. */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    public Json put(String key, String value) {
        name(key);
        quote(value);
        return this;
    }

    /** A finite number; what is not finite becomes null, as JSON has no word for it. */
    public Json put(String key, double value) {
        name(key);
        number(value);
        return this;
    }

    public Json put(String key, boolean value) {
        name(key);
        out.append(value);
        return this;
    }

    /** An array of numbers. */
    public Json put(String key, float[] values) {
        open(key, '[');
        for (float value : values) {
            add(value);
        }
        return close(']');
    }

    /** The next element of an array. */
    public Json add(String value) {
        separate();
        quote(value);
        return this;
    }

    /** The next element of an array. */
    public Json add(double value) {
        separate();
        number(value);
        return this;
    }

    public Json open(String key, char bracket) {
        name(key);
        return open(bracket);
    }

    /** Opens an object or an array, as the next element of an array or as the whole. */
    public Json open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    public Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A comma behind an earlier value. */
    private void separate() {
        if (!first && out.length() > 0 && out.charAt(out.length() - 1) != ':') {
            out.append(',');
        }
        first = false;
    }

    private void name(String key) {
        if (!first) {
            out.append(',');
        }
        first = false;
        quote(key);
        out.append(':');
    }

    private void number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            out.append("null");
        } else {
            out.append(Numbers.exact(value));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || (c >= '\u007f' && c < '\u00a0')) {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0000", hex.length(), 4).append(hex);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
