package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Words;

/**
 * The words of a corpus and all pairs of a word and a context: another word of the same sentence
 * within {@link #WINDOW} places. A word that makes up a share f of the corpus is kept with the
 * probability √({@link #RARE} / f), so that common words count less.
 */
final class WordPairs {
    private static final int WINDOW = 2;
    private static final double RARE = 0.01;

    /** A word, its context, and the sentence in which they stand. */
    record Pair(int center, int context, int sentence) {}

    final Corpus corpus;
    final List<String> words = new ArrayList<>();

    /** Of each word, from 0; −1 for the words without. */
    final List<Integer> kinds = new ArrayList<>();

    final List<Pair> all = new ArrayList<>();

    /** The probability with which each word is kept. */
    final double[] keep;

    WordPairs(Corpus corpus) {
        this.corpus = corpus;
        List<Integer> read = new ArrayList<>();
        for (int s = 0; s < corpus.sentences.size(); s++) {
            List<Integer> sentence = new ArrayList<>();
            for (String word : Words.split(corpus.sentences.get(s), ' ')) {
                sentence.add(index(word));
            }
            read.addAll(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                int to = Math.min(sentence.size() - 1, i + WINDOW);
                for (int j = Math.max(0, i - WINDOW); j <= to; j++) {
                    if (i != j) {
                        all.add(new Pair(sentence.get(i), sentence.get(j), s));
                    }
                }
            }
        }
        keep = new double[words.size()];
        for (int word : read) {
            keep[word]++;
        }
        for (int i = 0; i < keep.length; i++) {
            keep[i] = Math.min(1, Math.sqrt(RARE * read.size() / keep[i]));
        }
    }

    private int index(String word) {
        int index = words.indexOf(word);
        if (index < 0) {
            index = words.size();
            words.add(word);
            kinds.add(corpus.kind(word));
        }
        return index;
    }
}
