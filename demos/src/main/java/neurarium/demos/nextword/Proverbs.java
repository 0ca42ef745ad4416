package neurarium.demos.nextword;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** Sentences as words, and the vocabulary they make; word 0 is the end of a sentence. */
final class Proverbs {
    /** Where the sentences come from. */
    enum Source {
        LECTURE("lecture", Text.of("讲义的一句", "The lecture's sentence"), "", false),
        FEW("few", Text.of("十句英语谚语", "Ten English proverbs"), "", false),
        ENGLISH("english", Text.of("263 句英语谚语", "263 English proverbs"), "proverbs-en", false),
        CHINESE("chinese", Text.of("《增广贤文》300 句", "300 Chinese proverbs"), "proverbs-zh", true);

        final String key;
        final Text label;

        /** The file; empty where the sentences are known without. */
        final String file;

        /** Whether each character is a word, as in Chinese. */
        final boolean byCharacter;

        Source(String key, Text label, String file, boolean byCharacter) {
            this.key = key;
            this.label = label;
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
    static final int LONGEST = 16;

    private final boolean byCharacter;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[]> sentences = new ArrayList<>();

    /** The sentences of a text, one in each line. */
    Proverbs(String text, boolean byCharacter) {
        this.byCharacter = byCharacter;
        add("■");
        for (String line : Words.split(text, '\n')) {
            List<Integer> sentence = new ArrayList<>();
            for (String word : split(line)) {
                if (sentence.size() < LONGEST) {
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

    static Proverbs of(Source source, byte[] file) {
        String text =
                source == Source.LECTURE
                        ? LECTURE
                        : source == Source.FEW ? FEW : new String(file, StandardCharsets.UTF_8);
        return new Proverbs(text, source.byCharacter);
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

    int count() {
        return sentences.size();
    }

    int[] sentence(int i) {
        return sentences.get(i);
    }

    /** The length of the longest sentence. */
    int longest() {
        int longest = 1;
        for (int[] sentence : sentences) {
            longest = Math.max(longest, sentence.length);
        }
        return longest;
    }
}
