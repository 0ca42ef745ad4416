package neurarium.demos.conv2d;

import java.util.Arrays;
import neurarium.demos.conv2d.PhotoSettings.Channels;
import neurarium.demos.conv2d.PhotoSettings.Tone;

/** What the filter makes of a photo, and both as pixels. */
final class FilteredPhoto {
    Photo photo = Photo.testCard(1);

    /** The planes that the filter read, from 0 to 1. */
    float[][] inputs = {};

    /** What came out: one plane, or three. */
    float[][] outputs = {};

    /** The input as pixels 0xRRGGBB. */
    int[] inputPixels = {};

    /** The output as such pixels; not where it is shown in diverging colours. */
    int[] outputPixels = {};

    /** The mean magnitude of the first plane of the output. */
    double mean;

    /** What it was computed with, so that nothing is computed twice. */
    private float[][] kernels = {};

    private Channels channels;
    private Tone tone;

    /** Filters a photo, unless all is as it was. */
    void update(Photo photo, PhotoSettings settings) {
        float[][] wanted = {settings.kernelOf(0), settings.kernelOf(1), settings.kernelOf(2)};
        boolean sameInput = photo == this.photo && settings.channels == channels;
        boolean sameOutput = sameInput && areEqual(wanted, kernels);
        if (sameOutput && settings.tone == tone) {
            return;
        }
        this.photo = photo;
        channels = settings.channels;
        tone = settings.tone;
        kernels = wanted;
        if (!sameInput) {
            inputs = read();
            inputPixels = pixels(inputs, inputPixels);
        }
        if (!sameOutput) {
            filter(settings.kernelSize);
        }
        if (!settings.isSigned()) {
            outputPixels = pixels(outputs, outputPixels);
        }
    }

    private static boolean areEqual(float[][] some, float[][] others) {
        boolean equal = some.length == others.length;
        for (int i = 0; equal && i < some.length; i++) {
            equal = Arrays.equals(some[i], others[i]);
        }
        return equal;
    }

    private float[][] read() {
        return switch (channels) {
            case GREY -> new float[][] {photo.grey};
            case RED -> new float[][] {photo.planes[0]};
            case GREEN -> new float[][] {photo.planes[1]};
            case BLUE -> new float[][] {photo.planes[2]};
            case EACH, SUM -> photo.planes;
        };
    }

    private void filter(int kernelSize) {
        int size = photo.width * photo.height;
        int planes = channels == Channels.EACH ? 3 : 1;
        if (outputs.length != planes || outputs[0].length != size) {
            outputs = new float[planes][size];
        }
        for (float[] output : outputs) {
            Arrays.fill(output, 0);
        }
        for (int p = 0; p < inputs.length; p++) {
            float[] y = outputs[Math.min(p, planes - 1)];
            PhotoFilter.addFiltered(
                    inputs[p], photo.width, photo.height, kernels[p], kernelSize, y);
        }
        double sum = 0;
        for (float y : outputs[0]) {
            sum += Math.abs(y);
        }
        mean = sum / size;
    }

    /** One plane or three as pixels; where they fit, the old pixels are written over. */
    private int[] pixels(float[][] planes, int[] old) {
        int size = planes[0].length;
        int[] pixels = old.length == size ? old : new int[size];
        float[] green = planes[planes.length == 3 ? 1 : 0];
        float[] blue = planes[planes.length == 3 ? 2 : 0];
        for (int i = 0; i < size; i++) {
            pixels[i] = channel(planes[0][i]) << 16 | channel(green[i]) << 8 | channel(blue[i]);
        }
        return pixels;
    }

    private int channel(float value) {
        float toned = tone == Tone.CLAMP ? value : Math.abs(value);
        return (int) (255 * Math.max(0, Math.min(1, toned)) + 0.5f);
    }
}
