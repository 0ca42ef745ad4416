package neurarium.demos.words;

import java.util.List;

/** The lecture's four words in four codes, and how far apart each code puts them. */
final class Codes {
    /** A way to write a word in numbers. */
    enum Code {
        UNICODE,
        INTEGER,
        ONE_HOT,
        EMBEDDING
    }

    static final int COUNT = 4;
    static final String GLYPHS = "猫狗牛羊";
    static final List<String> ENGLISH = List.of("cat", "dog", "cow", "sheep");
    private static final double[] LECTURE = {0.1, 0.2, 0.2, 0.1, 0.8, 0.7, 0.7, 0.8};

    /** The embeddings: x, y of each word. */
    final double[] embeddings = LECTURE.clone();

    int chosen;

    /** The word that the chosen one is compared with. */
    int other = 1;

    int steps;

    static int codePoint(int word) {
        return GLYPHS.charAt(word);
    }

    double x(int word) {
        return embeddings[2 * word];
    }

    double y(int word) {
        return embeddings[2 * word + 1];
    }

    /** Moves the chosen word. */
    void move(double x, double y) {
        embeddings[2 * chosen] = x;
        embeddings[2 * chosen + 1] = y;
    }

    void choose(int word) {
        chosen = word;
        other = other == word ? (word + 1) % COUNT : other;
    }

    /** Goes on to the next pair. */
    void step() {
        steps++;
        do {
            other++;
            if (other == COUNT) {
                other = 0;
                chosen = (chosen + 1) % COUNT;
            }
        } while (other == chosen);
    }

    void reset() {
        chosen = 0;
        other = 1;
        steps = 0;
    }

    /** How far apart two words are in a code: the length of the difference. */
    double distance(Code code, int a, int b) {
        return switch (code) {
            case UNICODE -> Math.abs(codePoint(a) - codePoint(b));
            case INTEGER -> Math.abs(a - b);
            case ONE_HOT -> a == b ? 0 : Math.sqrt(2);
            case EMBEDDING -> Math.hypot(x(a) - x(b), y(a) - y(b));
        };
    }

    /** cos φ = a·b / (‖a‖ ‖b‖); 0 where one of them lies in the origin. */
    double cosine(int a, int b) {
        double lengths = Math.hypot(x(a), y(a)) * Math.hypot(x(b), y(b));
        return lengths < 1e-12 ? 0 : (x(a) * x(b) + y(a) * y(b)) / lengths;
    }

    /** The word nearest to another in a code; −1 where two are equally near. */
    int nearest(Code code, int word) {
        int best = -1;
        boolean tie = false;
        for (int i = 0; i < COUNT; i++) {
            if (i != word) {
                double difference =
                        best < 0 ? -1 : distance(code, word, i) - distance(code, word, best);
                tie = difference == 0 || (difference > 0 && tie);
                best = difference < 0 ? i : best;
            }
        }
        return tie ? -1 : best;
    }
}
