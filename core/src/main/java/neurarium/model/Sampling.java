package neurarium.model;

import java.util.Arrays;
import java.util.List;
import neurarium.kernel.Rows;
import neurarium.tensor.Rng;

/** Chooses among logits. */
public final class Sampling {
    private Sampling() {}

    /** Writes softmax(logits) = e^l / Σ e^l. */
    public static void probabilities(float[] logits, float[] to) {
        Rows.softmax(logits, 0, to, 0, logits.length);
    }

    /** The place of the largest number; the first of several. */
    public static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** The places of the largest numbers, the largest first; of equal ones the first. */
    public static int[] largest(float[] values, int most) {
        return largest(values, 0, values.length, most);
    }

    /**
     * The places of the largest of some numbers, counted from the first of them.
     *
     * @param from where they begin
     * @param count how many they are
     * @param most how many places are wanted; fewer come where there are fewer numbers
     */
    public static int[] largest(float[] values, int from, int count, int most) {
        int[] best = new int[Math.min(most, count)];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int at = kept;
            while (at > 0 && values[from + i] > values[from + best[at - 1]]) {
                at--;
            }
            if (at < best.length) {
                kept = Math.min(best.length, kept + 1);
                System.arraycopy(best, at, best, at + 1, kept - 1 - at);
                best[at] = i;
            }
        }
        return best;
    }

    /**
     * A place drawn with the probabilities softmax(logits / temperature); at the temperature 0 the
     * largest.
     */
    public static int draw(float[] logits, double temperature, Rng rng) {
        int largest = largest(logits);
        double chance = rng.uniform(); // drawn in any case, so that a run stays the same run
        if (temperature <= 0) {
            return largest;
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp((logit - logits[largest]) / temperature);
        }
        double left = chance * sum;
        for (int i = 0; i < logits.length; i++) {
            left -= Math.exp((logits[i] - logits[largest]) / temperature);
            if (left < 0) {
                return i;
            }
        }
        return largest;
    }

    /** How the next token is chosen: at a temperature, out of the k likeliest, out of the top p. */
    public record Rule(double temperature, int topK, double topP) {
        /** Always the likeliest. */
        public static final Rule GREEDY = new Rule(0, 0, 1);

        public static Rule temperature(double temperature) {
            return new Rule(temperature, 0, 1);
        }

        /** Refuses what leaves nothing; a topK of 0 and a topP of 1 leave all. */
        public Rule {
            if (!(temperature >= 0) || topK < 0 || !(topP > 0 && topP <= 1)) {
                throw new IllegalArgumentException(
                        "Sampling takes a temperature and a k from 0 and a p from (0, 1], got "
                                + List.of(temperature, topK, topP));
            }
        }
    }

    /**
     * What a rule leaves of a model's distribution, adding up to 1 again: softmax(logits /
     * temperature), of that the k likeliest, and of those the fewest whose probabilities reach p;
     * in this order, as in Hugging Face's generate. It is not the model's own distribution, which
     * is softmax(logits). At the temperature 0 all is left to the largest.
     */
    // region truncate
    public static void truncate(float[] logits, Rule rule, float[] to) {
        int largest = largest(logits);
        if (rule.temperature == 0) {
            for (int i = 0; i < to.length; i++) {
                to[i] = i == largest ? 1 : 0;
            }
            return;
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) Math.exp((logits[i] - logits[largest]) / rule.temperature);
        }
        if (rule.topK > 0 && rule.topK < to.length) {
            keep(to, rule.topK);
        }
        if (rule.topP < 1) {
            keep(to, enough(to, rule.topP));
        }
        double sum = sum(to);
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) (to[i] / sum);
        }
    }

    // endregion

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    /** Sets to 0 all but the count largest; of equal ones the first are kept. */
    private static void keep(float[] values, int count) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - count];
        int above = 0;
        for (float value : values) {
            above += value > least ? 1 : 0;
        }
        int equals = count - above;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == least && equals > 0) {
                equals--;
            } else if (values[i] <= least) {
                values[i] = 0;
            }
        }
    }

    /** How many of the largest it takes to reach this share of the sum. */
    private static int enough(float[] values, double share) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        double wanted = share * sum(values);
        double reached = 0;
        int count = 0;
        while (count < sorted.length && reached < wanted) {
            count++;
            reached += sorted[sorted.length - count];
        }
        return Math.max(1, count);
    }

    /** A place drawn with these probabilities. */
    public static int pick(float[] probabilities, Rng rng) {
        double left = rng.uniform() * sum(probabilities);
        for (int i = 0; i < probabilities.length; i++) {
            left -= probabilities[i];
            if (left < 0) {
                return i;
            }
        }
        return largest(probabilities);
    }
}
