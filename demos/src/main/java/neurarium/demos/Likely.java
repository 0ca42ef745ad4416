package neurarium.demos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import neurarium.model.Sampling;

/** A token and the probability that a model gave it. */
public record Likely(int token, float probability) {
    /** The likeliest tokens of a distribution, the likeliest first. */
    public static List<Likely> of(float[] distribution, int count) {
        List<Likely> likeliest = new ArrayList<>();
        for (int token : Sampling.largest(distribution, count)) {
            likeliest.add(new Likely(token, distribution[token]));
        }
        return likeliest;
    }

    /** "a 0.52, b 0.13": the tokens as they look, with their probabilities. */
    public static String list(
            List<Likely> tokens, IntFunction<String> glyph, DoubleFunction<String> number) {
        StringBuilder list = new StringBuilder();
        for (Likely each : tokens) {
            list.append(list.length() == 0 ? "" : ", ").append(glyph.apply(each.token));
            list.append(' ').append(number.apply(each.probability));
        }
        return list.toString();
    }
}
