package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurarium.data.WordVectors;
import neurarium.ui.Words;

/** A sum or a list of words that vectors are asked about, such as "king − man + woman". */
final class Question {
    /** A word and the sign before it. */
    private record Term(int sign, String word) {}

    /** The name of the setting. */
    final String key;

    final int minWords;
    final int maxWords;
    private final String plus;

    /** As the reader wrote it. */
    String text = "";

    /** What it was looked up in; null while the vectors are not here. */
    WordVectors vectors;

    /** The first word that the vectors lack; empty where they have all. */
    String unknown = "";

    /** The word of nearest spelling in its place; empty where none is near. */
    String suggestion = "";

    private String lookedUp = "";

    /**
     * A question without words.
     *
     * @param plus what joins its words: a sign, or a space in a list
     */
    Question(String key, int minWords, int maxWords, String plus) {
        this.key = key;
        this.minWords = minWords;
        this.maxWords = maxWords;
        this.plus = plus;
    }

    /** How many words a text has. */
    static int count(String text) {
        return terms(text).size();
    }

    /** Reads a text; words are separated by spaces, plus and minus signs. */
    private static List<Term> terms(String text) {
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
                terms.add(new Term(sign, part.toLowerCase(Locale.ROOT)));
                sign = 1;
            }
        }
        return terms;
    }

    /**
     * Looks the words up.
     *
     * @return whether anything changed since the last time
     */
    boolean lookUp(WordVectors now) {
        if (now == vectors && text.equals(lookedUp)) {
            return false;
        }
        vectors = now;
        lookedUp = text;
        unknown = "";
        suggestion = "";
        for (Term term : terms(text)) {
            if (now != null && now.index(term.word) < 0 && unknown.isEmpty()) {
                unknown = term.word;
                int near = now.nearestSpelling(unknown);
                suggestion = near < 0 ? "" : now.word(near);
            }
        }
        return true;
    }

    /** Whether the vectors are here and know all its words. */
    boolean isKnown() {
        return vectors != null && unknown.isEmpty();
    }

    /** The text in its plain form, with the suggestion in the place of the unknown word. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        for (Term term : terms(text)) {
            boolean isFirst = plain.length() == 0;
            plain.append(term.sign < 0 ? (isFirst ? "−" : " − ") : isFirst ? "" : plus);
            plain.append(term.word.equals(unknown) ? suggestion : term.word);
        }
        return plain.toString();
    }

    /** The indices of the words that the vectors have; each once. */
    List<Integer> words() {
        List<Integer> words = new ArrayList<>();
        for (Term term : terms(text)) {
            int index = vectors.index(term.word);
            if (index >= 0 && !words.contains(index)) {
                words.add(index);
            }
        }
        return words;
    }

    /** Σ ± v of its words, all of them known. */
    float[] sum() {
        float[] sum = new float[vectors.width()];
        for (Term term : terms(text)) {
            float[] vector = vectors.vector(vectors.index(term.word));
            for (int j = 0; j < sum.length; j++) {
                sum[j] += term.sign * vector[j];
            }
        }
        return sum;
    }
}
