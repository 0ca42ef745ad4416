package neurarium.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The query of an address, read as the pages read it. */
public final class Query {
    private Query() {}

    /**
     * Its names and values in turn. A plus is a plus.
     *
     * @param query what follows the question mark; it may be empty
     */
    public static List<String> parameters(String query) {
        List<String> parameters = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                int at = part.indexOf('=');
                parameters.add(plain(at < 0 ? part : part.substring(0, at)));
                parameters.add(at < 0 ? "" : plain(part.substring(at + 1)));
            }
        }
        return parameters;
    }

    private static String plain(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
