package neurarium.demos.gpt;

import java.util.List;
import neurarium.demos.Likely;

/**
 * A token of a text in its place.
 *
 * @param given whether it was in the prompt
 * @param probability what the model itself gave it; 0 for the first, which nobody predicted
 * @param afterSampling its probability after temperature and truncation
 * @param best the likeliest tokens there, the likeliest first
 */
record GeneratedToken(
        int token, boolean given, float probability, float afterSampling, List<Likely> best) {}
