package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;
import neurarium.symbolic.Expression;
import neurarium.symbolic.Parsed;
import neurarium.symbolic.Parser;
import neurarium.ui.Numbers;

/**
 * The names that a student's formula may use: one letter, or one letter with one subscript, but not
 * e, which is a constant.
 */
final class Names {
    private static final String LETTERS = "abcdfghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final List<String> ALL = all();

    private Names() {}

    private static List<String> all() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < LETTERS.length(); i++) {
            String letter = LETTERS.substring(i, i + 1);
            names.add(letter);
            for (int digit = 0; digit < 10; digit++) {
                names.add(letter + Numbers.subscript(digit));
            }
        }
        return names;
    }

    /** Reads a formula of these names; each stands for the value of its place in the list. */
    static Parsed parse(String text) {
        return Parser.parse(text, ALL);
    }

    /** The first of some letters that no variable of a formula has, with or without subscript. */
    static String unused(Expression expression, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            boolean used = false;
            for (int j = 0; j < ALL.size(); j++) {
                used |= ALL.get(j).charAt(0) == letters.charAt(i) && expression.contains(j);
            }
            if (!used) {
                return letters.substring(i, i + 1);
            }
        }
        return "◦";
    }
}
