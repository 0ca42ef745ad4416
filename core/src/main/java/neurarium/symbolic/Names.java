package neurarium.symbolic;

import java.util.ArrayList;
import java.util.List;

/** The names of a formula: e, π, and its variables, which are given or whatever it uses. */
final class Names {
    /** The letters that are spelled out; those of two letters are a product, but for π and μ. */
    private static final List<String> SPELLED =
            List.of(
                    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota",
                    "kappa", "lambda", "mu", "pi", "rho", "sigma", "tau", "phi", "chi", "psi",
                    "omega");

    private static final String GREEK = "αβγδεζηθικλμπρστφχψω";

    private final List<String> variables;

    /** Whether any name will do. */
    final boolean isOpen;

    private Names(List<String> variables, boolean isOpen) {
        this.variables = variables;
        this.isOpen = isOpen;
    }

    /** Some variables and no others. */
    static Names of(List<String> variables) {
        return new Names(variables, false);
    }

    /** Any letter with or without an index, in the order in which they come. */
    static Names any() {
        return new Names(new ArrayList<>(), true);
    }

    /** The variables, in the order of their values. */
    List<String> variables() {
        return List.copyOf(variables);
    }

    /** What a name stands for; null where it is not known. */
    Expression value(String name) {
        if (name.equals("e")) {
            return new Expression.Constant(Math.E, "e");
        }
        if (name.equals("π")) {
            return new Expression.Constant(Math.PI, "π");
        }
        if (isOpen && isVariable(name) && !variables.contains(name)) {
            variables.add(name);
        }
        int index = variables.indexOf(name);
        return index < 0 ? null : new Expression.Variable(name, index);
    }

    /** Whether a letter alone is a name. */
    boolean knows(String letter) {
        return letter.equals("e")
                || letter.equals("π")
                || (isOpen ? isVariable(letter) : variables.contains(letter));
    }

    private static boolean isVariable(String name) {
        boolean isLetter = isLatin(name.charAt(0)) || isGreek(name.charAt(0));
        return isLetter && !name.startsWith("π");
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isGreek(char c) {
        return (c >= 'Α' && c <= 'ω') || c == 'ϵ' || c == 'ϕ' || c == 'ϑ';
    }

    /** The length of the spelled-out letter that starts at a place of a word; 0 for none. */
    int spelled(String word, int at) {
        for (String letter : SPELLED) {
            int end = at + letter.length();
            if (word.startsWith(letter, at)
                    && !(isOpen && at > 0 && isLatin(word.charAt(at - 1)))
                    && !(isOpen && end < word.length() && isLatin(word.charAt(end)))) {
                return letter.length();
            }
        }
        return 0;
    }

    /** A letter in one way of writing: alpha is α. */
    static String letter(String typed) {
        int place = SPELLED.indexOf(typed);
        return place < 0 ? typed : GREEK.substring(place, place + 1);
    }
}
