package neurarium.demos.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.data.WordVectors;
import neurarium.ui.Words;

/** A sum of words, such as "king − man + woman". */
record Query(List<Term> terms) {
    /** The most words that a query may have. */
    static final int MOST = 8;

    /** A word and the sign before it. */
    record Term(int sign, String word) {}

    /** Reads a query; words are separated by spaces, plus and minus signs. */
    static Query read(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean minus = c == '-' || c == '−' || c == '－';
            boolean plus = c == '+' || c == '＋';
            spaced.append(minus ? " - " : plus ? " + " : Character.toString(c));
        }
        List<Term> terms = new ArrayList<>();
        int sign = 1;
        for (String part : Words.split(spaced.toString(), ' ')) {
            if (part.equals("-")) {
                sign = -sign;
            } else if (!part.equals("+")) {
                terms.add(new Term(sign, lower(part)));
                sign = 1;
            }
        }
        return new Query(terms);
    }

    private static String lower(String word) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            lower.append(Character.toLowerCase(word.charAt(i)));
        }
        return lower.toString();
    }

    /** The first word that a list lacks; null where it has all. */
    String unknown(WordVectors vectors) {
        for (Term term : terms) {
            if (vectors.index(term.word) < 0) {
                return term.word;
            }
        }
        return null;
    }

    /** The same query with one word in place of another. */
    String with(String word, String instead) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(text.length() == 0 ? (term.sign < 0 ? "−" : "") : sign(term));
            text.append(term.word.equals(word) ? instead : term.word);
        }
        return text.toString();
    }

    private static String sign(Term term) {
        return term.sign < 0 ? " − " : " + ";
    }

    String text() {
        return with("", "");
    }

    /** Σ ± v of its words, all of them known. */
    float[] sum(WordVectors vectors) {
        float[] sum = new float[vectors.width()];
        for (Term term : terms) {
            float[] vector = vectors.vector(vectors.index(term.word));
            for (int j = 0; j < sum.length; j++) {
                sum[j] += term.sign * vector[j];
            }
        }
        return sum;
    }

    Set<Integer> indices(WordVectors vectors) {
        Set<Integer> indices = new HashSet<>();
        for (Term term : terms) {
            indices.add(vectors.index(term.word));
        }
        return indices;
    }
}
