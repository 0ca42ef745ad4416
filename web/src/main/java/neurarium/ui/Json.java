package neurarium.ui;

/** Writes one JSON object or array, in the order in which it is told. */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    public Json put(String key, String value) {
        name(key);
        neurarium.io.Json.quote(value, out);
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
        neurarium.io.Json.quote(value, out);
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
        neurarium.io.Json.quote(key, out);
        out.append(':');
    }

    private void number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            out.append("null");
        } else {
            out.append(Numbers.exact(value));
        }
    }
}
