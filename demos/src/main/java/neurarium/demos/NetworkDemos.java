package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.backprop.BackpropDemo;
import neurarium.demos.matrix.MatrixDemo;
import neurarium.demos.playground.PlaygroundDemo;
import neurarium.ui.Text;

/**
 * Part 1 of the lecture, second half: networks of neurons: its demos, and the program that runs
 * them in a page.
 */
public final class NetworkDemos {
    static final Program PROGRAM =
            new Program(
                    "networks",
                    NetworkDemos.class,
                    List.of(
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
                                    MatrixDemo::new)));

    private NetworkDemos() {}

    public static void main(String[] args) {
        Browser.run(PROGRAM::make);
    }
}
