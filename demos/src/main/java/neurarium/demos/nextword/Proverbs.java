package neurarium.demos.nextword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.ui.Option;
import neurarium.ui.Words;

/** Sentences as words, and the vocabulary they make; word 0 is the end of a sentence. */
final class Proverbs {
    /** Where the sentences come from. */
    enum Source {
        LECTURE("lecture", "讲义的一句", "The lecture's sentence", "", false),
        FEW("few", "十句英语谚语", "Ten English proverbs", "", false),
        ENGLISH("english", "263 句英语谚语", "263 English proverbs", "proverbs-en", false),
        CHINESE("chinese", "《增广贤文》300 句", "300 Chinese proverbs", "proverbs-zh", true);

        static final List<String> FILES = List.of(ENGLISH.file, CHINESE.file);

        final Option option;

        /** The file; empty where the sentences need none. */
        final String file;

        /** Whether each character is a word, as in Chinese. */
        final boolean byCharacter;

        Source(String key, String zh, String en, String file, boolean byCharacter) {
            option = Option.of(key, zh, en);
            this.file = file;
            this.byCharacter = byCharacter;
        }
    }

    static final String LECTURE = "an apple a day keeps the doctor away";

    /** Sentences that share beginnings and words, so that the past has to decide. */
    static final String FEW =
            LECTURE
                    + "\nall that glitters is not gold\nan eye for an eye"
                    + "\nall work and no play makes jack a dull boy"
                    + "\na friend in need is a friend indeed\na bird in the hand is worth two in"
                    + " the bush\ntime and tide wait for no man\nthe early bird catches the worm"
                    + "\nthe pen is mightier than the sword\ntime is money";

    static final int END = 0;

    /** The longest sentence, in words; a longer one is cut. */
    static final int MAX_LENGTH = 16;

    private final boolean byCharacter;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    final List<int[]> sentences = new ArrayList<>();

    /** The sentences of a text, one in each line. */
    Proverbs(String text, boolean byCharacter) {
        this.byCharacter = byCharacter;
        add("■");
        for (String line : Words.split(text, '\n')) {
            List<Integer> sentence = new ArrayList<>();
            for (String word : split(line)) {
                if (sentence.size() < MAX_LENGTH) {
                    sentence.add(add(word));
                }
            }
            int[] codes = new int[sentence.size()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = sentence.get(i);
            }
            sentences.add(codes);
        }
    }

    private int add(String word) {
        Integer place = places.get(word);
        if (place == null) {
            place = words.size();
            places.put(word, place);
            words.add(word);
        }
        return place;
    }

    /** The words of a line. */
    List<String> split(String line) {
        if (!byCharacter) {
            return Words.split(line, ' ');
        }
        List<String> characters = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int wide = Character.charCount(line.codePointAt(i));
            String character = line.substring(i, i + wide);
            if (!character.equals(" ")) {
                characters.add(character);
            }
            i += wide;
        }
        return characters;
    }

    /** Words in a row as they are written. */
    String join(List<String> parts) {
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            line.append(line.length() == 0 || byCharacter ? "" : " ").append(part);
        }
        return line.toString();
    }

    /** n, the number of words, the end included. */
    int size() {
        return words.size();
    }

    String word(int place) {
        return words.get(place);
    }

    /** The place of a word; −1 where it is not in the vocabulary. */
    int place(String word) {
        Integer place = places.get(word);
        return place == null ? -1 : place;
    }

    /** The length of the longest sentence. */
    int maxLength() {
        int max = 1;
        for (int[] sentence : sentences) {
            max = Math.max(max, sentence.length);
        }
        return max;
    }
}
