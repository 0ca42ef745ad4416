package neurarium.ui;

import java.util.List;
import java.util.Locale;

/**
 * Names that were most likely meant to be others: a letter is missing, too many, wrong or swapped,
 * but hardly ever the first.
 */
final class Misspelling {
    private Misspelling() {}

    /** The name that is most like the written one; empty where none is like it. */
    static String meant(String written, List<String> names) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(written, name);
            if (distance <= allowed(name) && distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** How many slips a name can have and still be known; one of two letters none. */
    private static int allowed(String name) {
        return name.length() < 3 ? 0 : name.length() < 8 ? 1 : 2;
    }

    /**
     * How many letters are to be added, dropped, changed or swapped with their neighbour to make
     * one name of the other, whatever their case; many where they begin otherwise.
     */
    private static int distance(String written, String name) {
        int difference = Math.abs(written.length() - name.length());
        if (difference > allowed(name)) {
            return difference; // far, or very long
        }
        String a = written.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        if (!a.startsWith(b.substring(0, 1))) {
            return name.length();
        }
        int[][] d = new int[a.length() + 1][b.length() + 1]; // of their first i and j letters
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + changed, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean isSwapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
