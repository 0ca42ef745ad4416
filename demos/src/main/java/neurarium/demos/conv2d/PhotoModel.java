package neurarium.demos.conv2d;

import java.util.Arrays;
import neurarium.ui.Files;
import neurarium.ui.Text;

/** A picture, a filter over it, and what comes out. */
final class PhotoModel {
    /** Larger pictures are scaled down. */
    static final int LARGEST = 512;

    /** Where the picture comes from. */
    enum Source {
        CAT,
        COFFEE,
        CARD,
        OWN,
        CAMERA
    }

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

    private Files files;
    private Source source = Source.CAT;
    private Photo photo = Photo.testCard(256);
    private boolean loaded;
    private Text problem = Text.NONE;
    private Runnable cameraOff = () -> {};
    private Preset preset = Preset.SOBELX;
    private int kernelSize = Preset.SOBELX.kernelSize;
    private float[] kernel = Preset.SOBELX.kernel();
    private Channels channels = Channels.GREY;
    private Tone tone = Tone.SIGNED;
    private final float[] mix = {1, 0, -1};
    private boolean stale = true;
    private float[][] inputs = new float[0][];
    private float[][] outputs = new float[0][];
    private int[] shownInput = new int[0];
    private int[] shownOutput = new int[0];

    /** What the pixels of the input were made from, so that another filter need not make them. */
    private float[] painted = new float[0];

    private boolean paintedColour;

    Source source() {
        return source;
    }

    void reach(Files files) {
        this.files = files;
    }

    /** Chooses a source; the picture comes later, until then the old one stays. */
    void source(Source source) {
        cameraOff.run();
        cameraOff = () -> {};
        this.source = source;
        problem = Text.NONE;
        loaded = false;
        load();
    }

    /** Asks for the picture of the source, once somebody looks at it. */
    void load() {
        if (loaded || files == null) {
            return;
        }
        loaded = true;
        switch (source) {
            case CAT -> inlined("cat");
            case COFFEE -> inlined("coffee");
            case CARD -> take(Photo.testCard(256));
            case OWN -> {}
            case CAMERA -> cameraOff = files.camera(LARGEST, answer(Source.CAMERA));
        }
    }

    private void inlined(String name) {
        Source asked = source;
        files.inlined(
                name,
                new Files.Answer() {
                    @Override
                    public void read(byte[] bytes) {
                        files.decode(bytes, LARGEST, answer(asked));
                    }

                    @Override
                    public void failed(String reason) {
                        answer(asked).failed(reason);
                    }
                });
    }

    private Files.Picture answer(Source asked) {
        return new Files.Picture() {
            @Override
            public void see(int width, int height, byte[] rgba) {
                if (source == asked) {
                    problem = Text.NONE;
                    take(Photo.of(rgba, width, height));
                }
            }

            @Override
            public void failed(String reason) {
                if (source == asked) {
                    problem =
                            asked == Source.CAMERA
                                    ? Text.of(
                                            "摄像头打不开（" + reason + "）。请允许使用摄像头，或选别的图片。",
                                            "The camera did not open ("
                                                    + reason
                                                    + "). Allow it, or choose another picture.")
                                    : Text.of(
                                            "图片读不出来（" + reason + "）。仍显示原来的图片。",
                                            "The picture could not be read ("
                                                    + reason
                                                    + "). The one before is still shown.");
                }
            }
        };
    }

    /** Opens a picture of the reader's own. */
    void open(byte[] file) {
        cameraOff.run();
        cameraOff = () -> {};
        source = Source.OWN;
        loaded = true;
        if (files != null) {
            files.decode(file, LARGEST, answer(Source.OWN));
        }
    }

    /** Switches the camera off where it is not looked at. */
    void leave() {
        if (source == Source.CAMERA) {
            cameraOff.run();
            cameraOff = () -> {};
            loaded = false;
        }
    }

    void take(Photo photo) {
        this.photo = photo;
        stale = true;
    }

    Photo photo() {
        return photo;
    }

    Text problem() {
        return problem;
    }

    Preset preset() {
        return preset;
    }

    void preset(Preset preset) {
        this.preset = preset;
        if (preset != Preset.OWN) {
            kernelSize = preset.kernelSize;
            kernel = preset.kernel();
            stale = true;
        }
    }

    int kernelSize() {
        return kernelSize;
    }

    /** Another size keeps the weights in the middle. */
    void kernelSize(int size) {
        if (size == kernelSize) {
            return;
        }
        float[] moved = new float[size * size];
        int shift = (size - kernelSize) / 2;
        for (int i = 0; i < size * size; i++) {
            int row = i / size - shift;
            int column = i % size - shift;
            boolean inside = row >= 0 && row < kernelSize && column >= 0 && column < kernelSize;
            moved[i] = inside ? kernel[row * kernelSize + column] : 0;
        }
        kernelSize = size;
        kernel(moved);
    }

    float[] kernel() {
        return kernel;
    }

    /** Takes weights of one's own, {@code [kernelSize, kernelSize]}. */
    void kernel(float[] kernel) {
        this.kernel = kernel;
        preset = Preset.OWN;
        stale = true;
    }

    Channels channels() {
        return channels;
    }

    void channels(Channels channels) {
        this.channels = channels;
        stale = true;
    }

    /** The weight of a channel where one filter reads all three. */
    double mix(int channel) {
        return mix[channel];
    }

    void mix(int channel, double weight) {
        mix[channel] = (float) weight;
        stale = true;
    }

    Tone tone() {
        return tone;
    }

    void tone(Tone tone) {
        this.tone = tone;
        stale = true;
    }

    /** Whether the output is shown in diverging colours. */
    boolean isSigned() {
        return tone == Tone.SIGNED && channels != Channels.EACH;
    }

    // What comes out

    private void filter() {
        if (!stale) {
            return;
        }
        stale = false;
        int size = photo.width * photo.height;
        inputs = read();
        boolean each = channels == Channels.EACH;
        if (outputs.length != (each ? 3 : 1) || outputs[0].length != size) {
            outputs = new float[each ? 3 : 1][size];
        }
        for (int p = 0; p < outputs.length; p++) {
            Arrays.fill(outputs[p], 0);
        }
        for (int p = 0; p < inputs.length; p++) {
            float[] weights = kernel;
            if (channels == Channels.SUM) {
                weights = new float[kernel.length];
                for (int i = 0; i < kernel.length; i++) {
                    weights[i] = mix[p] * kernel[i];
                }
            }
            float[] y = outputs[each ? p : 0];
            PhotoFilter.addFiltered(inputs[p], photo.width, photo.height, weights, kernelSize, y);
        }
        paint(size);
    }

    /** The planes that the filter reads. */
    private float[][] read() {
        return switch (channels) {
            case GREY -> new float[][] {photo.grey()};
            case RED -> new float[][] {photo.planes[0]};
            case GREEN -> new float[][] {photo.planes[1]};
            case BLUE -> new float[][] {photo.planes[2]};
            case EACH, SUM -> photo.planes;
        };
    }

    private void paint(int size) {
        if (shownInput.length != size) {
            shownInput = new int[size];
            shownOutput = new int[size];
        }
        boolean colour = inputs.length == 3;
        if (painted != inputs[0] || paintedColour != colour) {
            for (int i = 0; i < size; i++) {
                shownInput[i] =
                        rgb(inputs[0][i], inputs[colour ? 1 : 0][i], inputs[colour ? 2 : 0][i]);
            }
            painted = inputs[0];
            paintedColour = colour;
        }
        if (isSigned()) {
            return;
        }
        boolean each = outputs.length == 3;
        for (int i = 0; i < size; i++) {
            shownOutput[i] =
                    rgb(
                            toned(outputs[0][i]),
                            toned(outputs[each ? 1 : 0][i]),
                            toned(outputs[each ? 2 : 0][i]));
        }
    }

    private float toned(float value) {
        return tone == Tone.CLAMP ? value : Math.abs(value);
    }

    private static int rgb(float r, float g, float b) {
        return channel(r) << 16 | channel(g) << 8 | channel(b);
    }

    private static int channel(float value) {
        return (int) (255 * Math.max(0, Math.min(1, value)) + 0.5f);
    }

    /** The planes that the filter reads, from 0 to 1. */
    float[][] inputs() {
        filter();
        return inputs;
    }

    /** What comes out: one plane, or three. */
    float[][] outputs() {
        filter();
        return outputs;
    }

    /** The input as pixels 0xRRGGBB. */
    int[] shownInput() {
        filter();
        return shownInput;
    }

    /** The output as such pixels, where it is not {@link #isSigned}. */
    int[] shownOutput() {
        filter();
        return shownOutput;
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
