package neurarium.model;

import java.util.Map;
import neurarium.tensor.Tensor;

/**
 * A GPT that writes: one token at a time over plain arrays, the same computation as {@link Gpt}.
 * With the cache the keys and values of all tokens before are kept, and only the new token goes
 * through the layers; without it all of them go through again.
 *
 * <p>Beyond the context the window slides: the oldest token drops out and every other moves one
 * position down. Positions are learned vectors, so all keys and values change, and the cache is
 * computed anew for each token: there it no longer helps.
 */
public final class GptGenerator implements TokenModel {
    private final Gpt.Config config;
    private final GptInference inference;
    private final float[] logits;
    private final int[] window;
    private boolean cached = true;
    private int length;
    private int multiplied;

    /** A generator with the parameters of a {@link Gpt} by their names. */
    public GptGenerator(Gpt.Config config, Map<String, Tensor> parameters) {
        this.config = config;
        inference = new GptInference(new GptWeights(config, parameters), config.context());
        logits = new float[config.vocabulary()];
        window = new int[config.context()];
    }

    /** Switches the cache on or off; the logits stay the same. */
    public void setCached(boolean cached) {
        this.cached = cached;
    }

    public Gpt.Config config() {
        return config;
    }

    @Override
    public int vocabulary() {
        return config.vocabulary();
    }

    @Override
    public int context() {
        return config.context();
    }

    @Override
    public void begin() {
        length = 0;
        multiplied = 0;
    }

    @Override
    public float[] read(int token) {
        long before = inference.multiplied();
        boolean slides = length == window.length;
        if (slides) {
            System.arraycopy(window, 1, window, 0, length - 1);
            length--;
        }
        window[length] = token;
        length++;
        for (int place = cached && !slides ? length - 1 : 0; place < length; place++) {
            inference.pass(window[place], place);
        }
        inference.predict(length - 1);
        System.arraycopy(inference.logits, (length - 1) * logits.length, logits, 0, logits.length);
        multiplied = (int) (inference.multiplied() - before);
        return logits;
    }

    /** The tokens in the window. */
    public int length() {
        return length;
    }

    /** How much the token at one place of the window attends to that at another, not after it. */
    public float attention(int layer, int head, int from, int to) {
        int row = head * window.length + from;
        return inference.blocks[layer].attention[row * window.length + to];
    }

    /** How many multiplications the last token really took. */
    public int multiplied() {
        return multiplied;
    }

    @Override
    public double multiplications(int place, boolean cached) {
        double width = config.width();
        int last = Math.min(place, window.length);
        double sum = config.vocabulary() * width;
        for (int t = cached && place <= window.length ? last : 1; t <= last; t++) {
            sum += config.layers() * (12 * width * width + 2 * t * width);
        }
        return sum;
    }
}
