package neurarium.demos.lenet;

import java.util.Map;
import neurarium.graph.Node;
import neurarium.io.Decimal;
import neurarium.io.FileError;
import neurarium.io.Safetensors;
import neurarium.tensor.Tensor;

/**
 * The weights that a run begins with: trained ones that come with the page, random, or a file's.
 */
final class StartWeights {
    /** Where they come from. */
    enum Source {
        PRETRAINED,
        RANDOM,
        FILE
    }

    /**
     * What does not fit: a parameter, its shape here, and its shape in the file, if it is there.
     */
    record Misfit(String parameter, String here, String there) {}

    Source source = Source.PRETRAINED;
    private Map<String, Tensor> pretrained = Map.of();

    /** The accuracy that the file of the trained weights states. */
    double pretrainedAccuracy;

    private Map<String, Tensor> opened = Map.of();

    /** Takes the trained weights, whose file states their accuracy. */
    void receivePretrained(byte[] file) {
        Safetensors weights = Safetensors.read(file);
        pretrained = weights.tensors();
        String accuracy = weights.metadata().get("testAccuracy");
        pretrainedAccuracy = accuracy == null ? 0 : Decimal.read(accuracy);
    }

    /** Takes weights of a file that fits. */
    void open(Map<String, Tensor> weights) {
        opened = weights;
        source = Source.FILE;
    }

    /**
     * Sets the weights of a network, if they fit; else they stay random.
     *
     * @param hasDigits whether it is to read digits, as the trained weights do
     * @return whether it has the trained weights now
     */
    boolean load(Network network, boolean hasDigits) {
        boolean isPretrained = source == Source.PRETRAINED && hasDigits;
        Map<String, Tensor> weights =
                isPretrained ? pretrained : source == Source.FILE ? opened : Map.of();
        if (weights.isEmpty() || misfit(network, weights) != null) {
            return false;
        }
        for (Node parameter : network.parameters) {
            parameter.set(weights.get(parameter.name()).values());
        }
        return isPretrained;
    }

    /**
     * The first parameter that a set of tensors does not fit; null where all do.
     *
     * @throws FileError if one has numbers that are NaN or infinite
     */
    static Misfit misfit(Network network, Map<String, Tensor> tensors) {
        for (Node parameter : network.parameters) {
            Tensor tensor = tensors.get(parameter.name());
            if (tensor == null || !tensor.shape().equals(parameter.shape())) {
                String there = tensor == null ? "" : tensor.shape().toString();
                return new Misfit(parameter.name(), parameter.shape().toString(), there);
            }
            FileError.requireFinite(parameter.name(), tensor);
        }
        return null;
    }
}
