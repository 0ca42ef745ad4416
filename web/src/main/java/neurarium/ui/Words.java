package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** Texts cut into parts, without regular expressions: they would weigh more than a demo. */
public final class Words {
    private Words() {}

    /** The parts between separators, without surrounding spaces; empty parts are left out. */
    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                String part = text.substring(start, i).trim();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
