package neurarium.nn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.graph.Node;
import neurarium.io.FileError;
import neurarium.tensor.Tensor;

/** The parameters of a model by their names, out of its graph and into it. */
public final class Parameters {
    private Parameters() {}

    /** A copy of the values, in the order of the parameters. */
    public static Map<String, Tensor> tensors(List<Node> parameters) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (Node parameter : parameters) {
            Tensor tensor = new Tensor(parameter.shape(), parameter.value().clone());
            if (tensors.put(parameter.name(), tensor) != null) {
                throw new IllegalArgumentException("two parameters are named " + parameter.name());
            }
        }
        return tensors;
    }

    /**
     * Sets all parameters from tensors of their names; other tensors are left aside.
     *
     * @throws FileError if one is missing, has another shape, or has numbers that are none; then no
     *     parameter has changed
     */
    public static void load(List<Node> parameters, Map<String, Tensor> tensors) {
        for (Node parameter : parameters) {
            Tensor tensor = tensors.get(parameter.name());
            if (tensor == null) {
                throw new FileError(
                        FileError.Problem.MISSING,
                        parameter.name(),
                        "there is no tensor named " + parameter.name());
            }
            if (!tensor.shape().equals(parameter.shape())) {
                throw new FileError(
                        FileError.Problem.TENSOR,
                        parameter.name(),
                        parameter.name()
                                + " takes "
                                + parameter.shape()
                                + ", got "
                                + tensor.shape());
            }
            FileError.requireFinite(parameter.name(), tensor);
        }
        for (Node parameter : parameters) {
            parameter.set(tensors.get(parameter.name()).values());
        }
    }
}
