package neurarium.model;

import neurarium.tensor.Rng;

/** Chooses among logits. */
public final class Sampling {
    private Sampling() {}

    /** Writes softmax(logits) = e^l / Σ e^l. */
    public static void probabilities(float[] logits, float[] to) {
        float most = logits[largest(logits)];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            to[i] = (float) Math.exp(logits[i] - most);
            sum += to[i];
        }
        for (int i = 0; i < logits.length; i++) {
            to[i] = (float) (to[i] / sum);
        }
    }

    /** The place of the largest number; the first of several. */
    public static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
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
}
