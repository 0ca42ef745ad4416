package neurarium.demos.neuron;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Sample;
import neurarium.data.TruthTable;
import neurarium.model.Activation;
import neurarium.model.Neuron;
import neurarium.ui.Exercise;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;
import neurarium.ui.Words;

/** The exercise of the lesson: an AND without a computer, checked by a neuron row by row. */
final class NeuronExercises {
    private NeuronExercises() {}

    static List<Exercise> all() {
        return List.of(new Exercise("and", Text.same("w₁, w₂, b"), NeuronExercises::and));
    }

    private static Verdict and(String answer) {
        List<Double> numbers = numbers(answer);
        if (numbers.size() != 3) {
            return new Verdict(
                    Verdict.Kind.NEUTRAL,
                    Text.of(
                            "写三个整数，用空格隔开，例如 1 −2 0。",
                            "Write three whole numbers with spaces between, like 1 −2 0."));
        }
        Neuron.Parameters chosen =
                new Neuron.Parameters(numbers.get(0), numbers.get(1), numbers.get(2));
        Neuron neuron = new Neuron(chosen, Activation.STEP);
        for (Sample row : TruthTable.AND.samples()) {
            if (neuron.y(row.x1(), row.x2()) != row.d()) {
                return wrong(neuron, row);
            }
        }
        return new Verdict(Verdict.Kind.RIGHT, Text.of("四行全对。", "All four rows are right."));
    }

    private static Verdict wrong(Neuron neuron, Sample row) {
        String point = "(" + Numbers.brief(row.x1()) + ", " + Numbers.brief(row.x2()) + ")";
        double z = neuron.z(row.x1(), row.x2());
        String y = neuron.activation.apply(z) > 0 ? "+1" : "−1";
        String wanted = row.d() > 0 ? "+1" : "−1";
        String sum = "z = " + Numbers.brief(z) + ", y = " + y;
        return new Verdict(
                Verdict.Kind.TROUBLE,
                Text.of(
                        "还不对：在 " + point + " 处 " + sum + "，要的是 " + wanted + "。",
                        "Not yet: at " + point + " " + sum + ", where " + wanted + " is wanted."));
    }

    /** The whole numbers of an answer; none where something else stands among them. */
    private static List<Double> numbers(String answer) {
        List<Double> numbers = new ArrayList<>();
        for (String word : Words.split(answer.replace(',', ' ').replace('，', ' '), ' ')) {
            double number = Numbers.parse(word);
            if (number != Math.rint(number)) { // not a whole number, or none at all
                return List.of();
            }
            numbers.add(number);
        }
        return numbers;
    }
}
