package neurarium.demos.attention;

import java.util.List;
import neurarium.tensor.Rng;
import neurarium.ui.Option;

/** What the layer is to answer at each place. */
enum Task {
    WHO("who", "代词指谁", "who is meant by the pronoun"),
    PREVIOUS("previous", "前一个词", "the word before"),
    NEXT("next", "后一个词", "the word after");

    final Option option;

    Task(String key, String zh, String en) {
        option = Option.of(key, zh, en);
    }

    /** Random words; for pronouns an animal somewhere, and pronouns only after it. */
    int[] sequence(List<String> vocabulary, int time, Rng rng) {
        int[] words = new int[time];
        for (int t = 0; t < time; t++) {
            words[t] = draw(false, false, vocabulary, rng);
        }
        if (this == WHO) {
            int animal = rng.below(time - 1);
            words[animal] = draw(true, false, vocabulary, rng);
            words[animal + 1 + rng.below(time - 1 - animal)] = draw(false, true, vocabulary, rng);
        } else {
            for (int t = 0; t < time; t++) {
                words[t] = rng.below(vocabulary.size());
            }
        }
        return words;
    }

    private static int draw(boolean animal, boolean pronoun, List<String> vocabulary, Rng rng) {
        while (true) {
            int word = rng.below(vocabulary.size());
            String token = vocabulary.get(word);
            if (Tokens.isAnimal(token) == animal && Tokens.isPronoun(token) == pronoun) {
                return word;
            }
        }
    }

    /** The word that is the right answer at a place; −1 where nothing is asked. */
    int target(int[] words, int t, List<String> vocabulary) {
        if (this == PREVIOUS) {
            return t == 0 ? -1 : words[t - 1];
        }
        if (this == NEXT) {
            return t == words.length - 1 ? -1 : words[t + 1];
        }
        for (int j = t - 1; Tokens.isPronoun(vocabulary.get(words[t])) && j >= 0; j--) {
            if (Tokens.isAnimal(vocabulary.get(words[j]))) {
                return words[j];
            }
        }
        return words[t];
    }
}
