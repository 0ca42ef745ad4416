package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurarium.tensor.Rng;
import neurarium.ui.Words;

/**
 * A sentence cut into tokens, and a toy vector for each: at spaces where there are any, else each
 * Han character by itself; marks of punctuation are tokens too.
 */
final class Tokens {
    static final int MAX = 12;
    static final int MAX_LENGTH = 200;
    private static final String MARKS = ".,!?;:\"()，。！？；：、“”（）《》…";
    private static final double LIKENESS = 0.85;

    /** Drawn so that the vectors of seed 1 show a likeness in meaning at every width. */
    private static final int FIRST = 48;

    /** Words alike in meaning, a line for each kind. */
    private static final List<List<String>> KINDS =
            List.of(
                    words("cat dog bird fox horse mouse animal 猫 狗 鸟 狐狸 马 老鼠 小猫 小狗"),
                    words("sat ran slept ate jumped walked saw chased 坐 跑 睡 吃 跳 走 看见 追"),
                    words("tired hungry happy sad sleepy cold 累 饿 高兴 难过 困 冷"),
                    words("the a an this that 这 那 一只 这只 那只"),
                    words("because so when and but 因为 所以 当 和 但"),
                    words("was is had did on in to 了 着 过 在 很 也"));

    private static final List<String> PRONOUNS = words("it he she they 它 他 她 它们");

    private Tokens() {}

    static List<String> words(String text) {
        return Words.split(text, ' ');
    }

    /** The tokens of a text. */
    static List<String> cut(String text) {
        boolean spaced = text.trim().indexOf(' ') > 0;
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int length = Character.charCount(point);
            String character = text.substring(i, i + length);
            boolean isMark = MARKS.contains(character);
            boolean alone = isMark || (!spaced && point >= 0x2e80);
            if (point <= ' ' || point == 0x3000 || alone) {
                end(word, tokens);
            }
            if (alone) {
                tokens.add(character);
            } else if (point > ' ' && point != 0x3000) {
                word.append(character);
            }
            i += length;
        }
        end(word, tokens);
        return tokens;
    }

    private static void end(StringBuilder word, List<String> tokens) {
        if (word.length() > 0) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    static boolean isPronoun(String token) {
        return PRONOUNS.contains(token.toLowerCase(Locale.ROOT));
    }

    static boolean isAnimal(String token) {
        return kind(token) == 0;
    }

    /** The kind of a known word; −1 for others. */
    private static int kind(String token) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (KINDS.get(kind).contains(token.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return -1;
    }

    /**
     * The vectors of tokens {@code [n, d]}, each of length √d: drawn from the token's own seed, so
     * that the same token has the same vector, and mixed with what its kind has in common. A
     * pronoun has a part of the animals.
     */
    static float[] vectors(List<String> tokens, int d, int seed) {
        float[] vectors = new float[tokens.size() * d];
        for (int t = 0; t < tokens.size(); t++) {
            String token = tokens.get(t).toLowerCase(Locale.ROOT);
            double[] vector = draw(token, d, seed);
            int kind = isPronoun(token) ? 0 : kind(token);
            if (kind >= 0) {
                double[] common = draw("kind " + kind, d, seed);
                double share = isPronoun(token) ? LIKENESS - 0.1 : LIKENESS;
                for (int c = 0; c < d; c++) {
                    vector[c] = share * common[c] + Math.sqrt(1 - share * share) * vector[c];
                }
            }
            double length = 0;
            for (double value : vector) {
                length += value * value;
            }
            for (int c = 0; c < d; c++) {
                double scaled = vector[c] * Math.sqrt(d / Math.max(1e-9, length));
                vectors[t * d + c] = (float) (Math.rint(scaled * 100) / 100);
            }
        }
        return vectors;
    }

    private static double[] draw(String token, int d, int seed) {
        int hash = 7;
        for (int i = 0; i < token.length(); i++) {
            hash = 31 * hash + token.charAt(i);
        }
        Rng rng = new Rng(hash + 7919 * (seed + FIRST));
        double[] vector = new double[d];
        for (int c = 0; c < d; c++) {
            vector[c] = rng.normal();
        }
        return vector;
    }
}
