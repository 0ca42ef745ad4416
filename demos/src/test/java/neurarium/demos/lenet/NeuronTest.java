package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.lenet.Neuron.Layer;
import neurarium.model.LeNet5.Design;
import neurarium.tensor.Rng;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Neurons, the sums that they are, and what they see. */
class NeuronTest {
    private final LeNetDemo demo = new LeNetDemo();
    private final LeNetModel model = demo.model;

    private Session open(String... parameters) {
        Session session = new Session("lenet", demo);
        session.open(List.of(parameters));
        return session;
    }

    /** Every neuron's value is f of the sum that the page takes it apart into. */
    @ParameterizedTest
    @CsvSource({"tanh, average, 5, 5", "relu, max, 3, 3", "tanh, max, 7, 5", "relu, average, 5, 3"})
    void everyNeuronIsTheSumThatIsShown(String activation, String pool, int k1, int k3) {
        Session session =
                open(
                        "activation",
                        activation,
                        "pool",
                        pool,
                        "kernel",
                        "" + k1,
                        "deepkernel",
                        "" + k3);
        session.update();
        Network network = model.network();
        boolean tanh = activation.equals("tanh");
        Rng rng = new Rng(1);
        Design design = model.design;
        for (Layer layer : Layer.values()) {
            for (int i = 0; i < 40 && layer != Layer.INPUT; i++) {
                int map = rng.below(layer.maps(design));
                int row = rng.below(layer.rows(design));
                int column = rng.below(layer.columns(design));
                Neuron neuron = new Neuron(layer, map, row, column);
                WeightedSum sum = WeightedSum.of(neuron, network);
                double f = tanh ? Math.tanh(sum.total()) : Math.max(0, sum.total());
                boolean isLinear = sum.isPooling || layer == Layer.OUTPUT;
                int at = (map * layer.rows(design) + row) * layer.columns(design) + column;
                float value = network.values(layer)[at];
                assertEquals(isLinear ? sum.total() : f, value, 1e-4, neuron.text());
            }
        }
        assertFalse(session.state().isEmpty());
    }

    /** A neuron changes with a pixel of its receptive field, and with no other. */
    @Test
    void aNeuronDependsOnItsReceptiveFieldOnly() {
        open();
        Network network = model.network();
        float[] image = new float[784];
        Rng rng = new Rng(2);
        for (int i = 0; i < image.length; i++) {
            image[i] = (float) rng.uniform();
        }
        Neuron[] neurons = {
            new Neuron(Layer.C1, 2, 0, 13),
            new Neuron(Layer.S2, 1, 6, 13),
            new Neuron(Layer.C3, 4, 3, 9),
            new Neuron(Layer.S4, 7, 2, 0)
        };
        for (Neuron neuron : neurons) {
            ReceptiveField field = ReceptiveField.of(neuron, Design.LECTURE);
            for (int pixel = 0; pixel < 784; pixel += 5) {
                int row = pixel / 28;
                int column = pixel % 28;
                boolean inside =
                        row >= field.top()
                                && row < field.top() + field.size()
                                && column >= field.left()
                                && column < field.left() + field.size();
                float before = value(network, neuron, image);
                float kept = image[pixel];
                image[pixel] = kept + 1;
                boolean changed = Math.abs(value(network, neuron, image) - before) > 1e-7;
                image[pixel] = kept;
                assertEquals(inside, changed, neuron.text() + " and pixel " + row + ", " + column);
            }
        }
    }

    private static float value(Network network, Neuron neuron, float[] image) {
        network.show(image);
        int side =
                switch (neuron.layer()) {
                    case C1 -> 28;
                    case S2 -> 14;
                    case C3 -> 10;
                    default -> 5;
                };
        return network.values(neuron.layer())[
                (neuron.map() * side + neuron.row()) * side + neuron.column()];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c1 7 1 1", "c3 1 11 1", "x 1 1 1", "output 1 1 11", "c1 1.5 1 1", "c1 1"})
    void aNeuronThatDoesNotExistIsRefused(String text) {
        Session session = open();

        assertFalse(session.settings().problem("unit", text).isEmpty());
        assertTrue(session.settings().problem("unit", "c3 16 10 10").isEmpty());
        assertTrue(session.settings().problem("unit", "").isEmpty());
    }
}
