package neurarium.demos;

import java.util.List;
import java.util.function.Supplier;
import neurarium.demos.backprop.BackpropDemo;
import neurarium.demos.descent.DescentDemo;
import neurarium.demos.matrix.MatrixDemo;
import neurarium.demos.neuron.NeuronDemo;
import neurarium.demos.playground.PlaygroundDemo;
import neurarium.ui.Demo;
import neurarium.ui.Text;

/** Every demo once, in the order of the lecture. */
public final class Catalogue {
    /** A demo: its id in paths, its part of the lecture, its title, and how to make one. */
    public record Entry(String id, Part part, Text title, Supplier<Demo> maker) {}

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry(
                            "neuron", Part.CORNERSTONES, Text.of("神经元", "Neuron"), NeuronDemo::new),
                    new Entry(
                            "descent",
                            Part.CORNERSTONES,
                            Text.of("梯度下降", "Gradient descent"),
                            DescentDemo::new),
                    new Entry(
                            "playground",
                            Part.CORNERSTONES,
                            Text.of("多层感知机", "Multilayer perceptron"),
                            PlaygroundDemo::new),
                    new Entry(
                            "backprop",
                            Part.CORNERSTONES,
                            Text.of("反向传播", "Backpropagation"),
                            BackpropDemo::new),
                    new Entry(
                            "matrix",
                            Part.CORNERSTONES,
                            Text.of("矩阵形式", "Matrix form"),
                            MatrixDemo::new));

    private Catalogue() {}

    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** A new demo of an id; an unknown id is refused. */
    public static Demo make(String id) {
        for (Entry entry : ENTRIES) {
            if (entry.id.equals(id)) {
                return entry.maker.get();
            }
        }
        throw new IllegalArgumentException("There is no demo named " + id);
    }
}
