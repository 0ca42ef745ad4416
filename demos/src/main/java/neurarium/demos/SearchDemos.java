package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.descent.DescentDemo;
import neurarium.demos.neuron.NeuronDemo;
import neurarium.ui.Text;

/**
 * Part 1 of the lecture, first half: the neuron and how its parameters are searched for: its demos,
 * and the program that runs them in a page.
 */
public final class SearchDemos {
    static final Program PROGRAM =
            new Program(
                    "search",
                    SearchDemos.class,
                    List.of(
                            new Catalogue.Entry(
                                    "neuron",
                                    Part.CORNERSTONES,
                                    Text.of("神经元", "Neuron"),
                                    NeuronDemo::new),
                            new Catalogue.Entry(
                                    "descent",
                                    Part.CORNERSTONES,
                                    Text.of("梯度下降", "Gradient descent"),
                                    DescentDemo::new)));

    private SearchDemos() {}

    public static void main(String[] args) {
        Browser.run(PROGRAM::make);
    }
}
