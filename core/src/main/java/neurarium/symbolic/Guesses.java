package neurarium.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What may have been meant by a word that is not known. */
final class Guesses {
    /** A longer word is no product of letters. */
    private static final int LONGEST_PRODUCT = 6;

    /** From this length on two letters of a function may be wrong, in shorter ones one. */
    private static final int LONG = 6;

    private Guesses() {}

    /** A function that is almost the word or is of the end of the word, then a product. */
    static List<String> of(String word, Names names) {
        List<String> guesses = new ArrayList<>();
        String function = Functions.at(0, word);
        if (function.isEmpty()) {
            addNearest(word.toLowerCase(Locale.ROOT), guesses);
        } else {
            addFunction(function, word.substring(function.length()), guesses);
        }
        addProduct(word, names, guesses);
        return guesses;
    }

    /** What a function may be of: cost may be cos(t), log2a may be log(2a) or log_2(a). */
    private static void addFunction(String function, String rest, List<String> guesses) {
        int digits = 0;
        while (digits < rest.length() && Scanner.isDigit(rest.charAt(digits))) {
            digits++;
        }
        if (digits == rest.length() || !Names.isLatin(rest.charAt(digits))) {
            return;
        }
        guesses.add(function + "(" + rest + ")");
        if (digits > 0 && function.equals("log")) {
            String base = rest.substring(0, digits);
            guesses.add(function + "_" + base + "(" + rest.substring(digits) + ")");
        }
    }

    private static void addNearest(String word, List<String> guesses) {
        String nearest = "";
        int least = word.length() < LONG ? 2 : 3;
        for (String name : Functions.names()) {
            int distance = distance(word, name);
            if (word.length() > 2 && distance < least) {
                nearest = name;
                least = distance;
            }
        }
        if (!nearest.isEmpty()) {
            guesses.add(nearest);
        }
    }

    /** How many characters have to be put in, left out or changed to make a word of another. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** The product of letters and numbers that a word may be; of one letter also its power. */
    private static void addProduct(String word, Names names, List<String> guesses) {
        StringBuilder product = new StringBuilder();
        int factors = 0;
        int at = 0;
        while (at < word.length()) {
            int end = at;
            while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
                end++;
            }
            if (end == at) {
                end++;
                if (!names.knows(word.substring(at, end))) {
                    return;
                }
            }
            product.append(at == 0 ? "" : "·").append(word, at, end);
            factors++;
            at = end;
        }
        if (factors == 2 && Scanner.isDigit(word.charAt(1))) {
            guesses.add(word.charAt(0) + "^" + word.substring(1));
        }
        if (factors > 1 && factors <= LONGEST_PRODUCT) {
            guesses.add(product.toString());
        }
    }
}
