package neurarium.demos.conv2d;

import java.util.Arrays;

/** The filter over the photo: its weights, what it reads, how its answers are shown. */
final class PhotoSettings {
    /** What the filter reads: grey, each colour by itself, or all three into one sum. */
    enum Channels {
        GREY,
        EACH,
        SUM,
        RED,
        GREEN,
        BLUE
    }

    /** How numbers below 0 and above 1 are shown. */
    enum Tone {
        CLAMP,
        ABS,
        SIGNED
    }

    Channels channels = Channels.GREY;
    Tone tone = Tone.SIGNED;

    /** The weight of each channel where one filter reads all three. */
    final float[] mix = {1, 0, -1};

    private Preset preset = Preset.SOBELX;
    int kernelSize = preset.kernelSize;

    /** The weights, {@code [kernelSize, kernelSize]}; they may be changed in place. */
    float[] kernel = preset.kernel();

    /** The known filter that the weights are, unless they were changed since it was chosen. */
    Preset preset() {
        return Arrays.equals(kernel, preset.kernel()) ? preset : Preset.OWN;
    }

    void preset(Preset preset) {
        this.preset = preset;
        if (preset != Preset.OWN) {
            kernelSize = preset.kernelSize;
            kernel = preset.kernel();
        }
    }

    /** Another size keeps the weights in the middle. */
    void kernelSize(int size) {
        float[] moved = new float[size * size];
        int shift = (size - kernelSize) / 2;
        for (int i = 0; i < size * size; i++) {
            int row = i / size - shift;
            int column = i % size - shift;
            boolean inside = row >= 0 && row < kernelSize && column >= 0 && column < kernelSize;
            moved[i] = inside ? kernel[row * kernelSize + column] : 0;
        }
        kernelSize = size;
        kernel = moved;
    }

    /** Takes weights; rounded ones of a known filter, as links have them, stay that filter. */
    void kernel(float[] weights) {
        boolean same = true;
        for (int i = 0; i < weights.length; i++) {
            same &= Math.abs(weights[i] - kernel[i]) < 0.0006;
        }
        kernel = same ? kernel : weights;
    }

    /** The weights for a channel that the filter reads. */
    float[] kernelOf(int channel) {
        float[] weights = kernel.clone();
        for (int i = 0; channels == Channels.SUM && i < weights.length; i++) {
            weights[i] *= mix[channel];
        }
        return weights;
    }

    /** Whether the output is shown in diverging colours. */
    boolean isSigned() {
        return tone == Tone.SIGNED && channels != Channels.EACH;
    }

    /** The value in full colour: a quarter of the largest answer there can be. */
    double range() {
        double plus = 0;
        double minus = 0;
        for (float weight : kernel) {
            plus += Math.max(0, weight);
            minus -= Math.min(0, weight);
        }
        return Math.max(0.1, 0.25 * Math.max(plus, minus));
    }
}
