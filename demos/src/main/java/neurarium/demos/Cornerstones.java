package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.backprop.BackpropDemo;
import neurarium.demos.descent.DescentDemo;
import neurarium.demos.matrix.MatrixDemo;
import neurarium.demos.neuron.NeuronDemo;
import neurarium.demos.playground.PlaygroundDemo;
import neurarium.ui.Text;

/** Part 1 of the lecture: its demos, and the program that runs them in a page. */
public final class Cornerstones {
    static final List<Catalogue.Entry> ENTRIES =
            List.of(
                    new Catalogue.Entry(
                            "neuron", Part.CORNERSTONES, Text.of("神经元", "Neuron"), NeuronDemo::new),
                    new Catalogue.Entry(
                            "descent",
                            Part.CORNERSTONES,
                            Text.of("梯度下降", "Gradient descent"),
                            DescentDemo::new),
                    new Catalogue.Entry(
                            "playground",
                            Part.CORNERSTONES,
                            Text.of("多层感知机", "Multilayer perceptron"),
                            PlaygroundDemo::new),
                    new Catalogue.Entry(
                            "backprop",
                            Part.CORNERSTONES,
                            Text.of("反向传播", "Backpropagation"),
                            BackpropDemo::new),
                    new Catalogue.Entry(
                            "matrix",
                            Part.CORNERSTONES,
                            Text.of("矩阵形式", "Matrix form"),
                            MatrixDemo::new));

    private Cornerstones() {}

    public static void main(String[] args) {
        Browser.run(id -> Catalogue.Entry.make(ENTRIES, id));
    }
}
