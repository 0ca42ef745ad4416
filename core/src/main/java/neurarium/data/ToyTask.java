package neurarium.data;

import neurarium.tensor.Rng;

/**
 * A small task in characters that a language model can learn in seconds: a question up to a mark,
 * and the one right answer after it.
 */
public enum ToyTask {
    /** "cab&gt;cab". */
    COPY("abcdefgh", '>') {
        @Override
        String answer(int[] given) {
            return text(given);
        }
    },
    /** "cab&gt;bac". */
    REVERSE("abcdefgh", '>') {
        @Override
        String answer(int[] given) {
            int[] turned = new int[given.length];
            for (int i = 0; i < given.length; i++) {
                turned[i] = given[given.length - 1 - i];
            }
            return text(turned);
        }
    },
    /** "3102&gt;0123". */
    SORT("0123456789", '>') {
        @Override
        String answer(int[] given) {
            int[] sorted = given.clone();
            java.util.Arrays.sort(sorted);
            return text(sorted);
        }
    },
    /** "0110=0", "0111=1": whether the number of ones is odd. */
    PARITY("01", '=') {
        @Override
        String answer(int[] given) {
            int ones = 0;
            for (int bit : given) {
                ones += bit;
            }
            return text(ones % 2);
        }
    },
    /** "0110=0100": the parity of the first digit, of the first two, … and of all. */
    PARITY_STEPS("01", '=') {
        @Override
        String answer(int[] given) {
            int[] parities = given.clone();
            for (int i = 1; i < parities.length; i++) {
                parities[i] = (parities[i - 1] + given[i]) % 2;
            }
            return text(parities);
        }
    },
    /** "12+34=46". */
    ADDITION("0123456789", '=') {
        @Override
        public String question(Rng rng, int length) {
            int bound = 1;
            for (int i = 0; i < Math.min(length, 4); i++) {
                bound *= 10;
            }
            return rng.below(bound) + "+" + rng.below(bound) + mark;
        }

        @Override
        public String answer(String question) {
            int plus = question.indexOf('+');
            String first = question.substring(0, plus);
            String second = question.substring(plus + 1, question.length() - 1);
            return Integer.toString(Integer.parseInt(first) + Integer.parseInt(second));
        }
    };

    /** One in so many questions is never trained on. */
    private static final int HELD_OUT = 8;

    private final String alphabet;

    /** Ends the question. */
    public final char mark;

    ToyTask(String alphabet, char mark) {
        this.alphabet = alphabet;
        this.mark = mark;
    }

    /** What stands in the answer to given places of the alphabet. */
    String answer(int[] given) {
        throw new IllegalStateException(name() + " has answers of its own");
    }

    String text(int... places) {
        StringBuilder text = new StringBuilder();
        for (int place : places) {
            text.append(alphabet.charAt(place));
        }
        return text.toString();
    }

    /** All characters that occur, the boundary first. */
    public Vocabulary vocabulary() {
        return Vocabulary.of("\n" + alphabet + (this == ADDITION ? "+" : "") + mark);
    }

    /**
     * A random question, its mark included, of half the length to the length; for the addition,
     * numbers of up to so many digits (four at most).
     */
    public String question(Rng rng, int length) {
        int least = (length + 1) / 2;
        int[] given = new int[least + rng.below(length - least + 1)];
        for (int i = 0; i < given.length; i++) {
            given[i] = rng.below(alphabet.length());
        }
        return text(given) + mark;
    }

    /** The right answer to a question. */
    public String answer(String question) {
        int[] given = new int[question.length() - 1];
        for (int i = 0; i < given.length; i++) {
            given[i] = alphabet.indexOf(question.charAt(i));
        }
        return answer(given);
    }

    /** The most tokens of a question with its answer and the boundary before it. */
    public int longest(int length) {
        return switch (this) {
            case ADDITION -> 2 * Math.min(length, 4) + 2 + Math.min(length, 4) + 2;
            case PARITY -> length + 3;
            default -> 2 * length + 2;
        };
    }

    /** Whether a question is kept for testing: one in eight is, always the same ones. */
    public static boolean isHeldOut(String question) {
        int hash = 17;
        for (int i = 0; i < question.length(); i++) {
            hash = (hash ^ question.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
        return ((hash ^ (hash >>> 13)) & 0x7fffffff) % HELD_OUT == 0;
    }

    /** A question that is kept for testing. */
    public String unseen(Rng rng, int length) {
        String question = question(rng, length);
        for (int tries = 0; tries < 1000 && !isHeldOut(question); tries++) {
            question = question(rng, length);
        }
        return question;
    }

    /** Rows to learn from, none of them kept for testing; only the answers are to be learned. */
    public TokenRows rows(int length) {
        Vocabulary vocabulary = vocabulary();
        return (rng, tokens, targets, at, time) -> {
            String question = question(rng, length);
            while (isHeldOut(question)) {
                question = question(rng, length);
            }
            String all = "\n" + question + answer(question) + "\n";
            for (int t = 0; t < time; t++) {
                boolean asked = t >= question.length() && t + 1 < all.length();
                tokens[at + t] = vocabulary.place(t < all.length() ? all.charAt(t) : '\n');
                targets[at + t] = asked ? vocabulary.place(all.charAt(t + 1)) : -1;
            }
        };
    }
}
