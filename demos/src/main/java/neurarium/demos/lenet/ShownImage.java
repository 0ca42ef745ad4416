package neurarium.demos.lenet;

import java.util.Arrays;
import neurarium.data.LabeledImages;
import neurarium.demos.lenet.Neuron.Layer;
import neurarium.kernel.Function;
import neurarium.model.LeNet5;

/** The image that is shown, and what the network makes of it. */
final class ShownImage {
    private final float[] image = new float[LabeledImages.PIXELS];
    final float[] probabilities = new float[LeNet5.CLASSES];

    /** The values in full colour, for each layer; within a run they only grow. */
    private final double[] ranges = new double[Layer.values().length];

    /** The network, with the maps of the image. */
    Network network;

    private int updates;

    /** What the image shows; −1 for a drawing. */
    int label = -1;

    /**
     * Shows an image to a network, unless that has seen it since its last update.
     *
     * @param label the class of the image; −1 where it is not known
     * @return whether it was shown
     */
    boolean show(Network network, float[] image, int label) {
        boolean isNew = network != this.network;
        this.label = label;
        if (!isNew && network.updates == updates && Arrays.equals(image, this.image)) {
            return false;
        }
        this.network = network;
        updates = network.updates;
        System.arraycopy(image, 0, this.image, 0, image.length);
        network.show(image);
        float[] found = network.probabilities.value();
        System.arraycopy(found, 0, probabilities, 0, found.length);
        boolean isBounded = network.model.design().activation() == Function.TANH;
        for (Layer layer : Layer.values()) {
            int i = layer.place();
            double least = isNew ? 1 : ranges[i];
            ranges[i] = isBounded ? 1 : Mosaic.range(network.values(layer), least);
        }
        return true;
    }

    LeNet5.Design design() {
        return network.model.design();
    }

    /** The class that has the highest probability. */
    int digit() {
        return Evaluation.largest(probabilities, 0);
    }

    /** The class for which the loss is taken. */
    int target() {
        return label < 0 ? digit() : label;
    }

    double range(Layer layer) {
        return ranges[layer.place()];
    }
}
