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
final class AndExercise {
    static final Exercise EXERCISE =
            new Exercise("and", Text.same("w₁, w₂, b"), AndExercise::check);

    private AndExercise() {}

    private static Verdict check(String answer) {
        List<Double> numbers = numbers(answer);
        if (numbers.size() != 3) {
            return Verdict.neutral(
                    "写三个整数，用空格隔开，例如 1 −2 0。",
                    "Write three whole numbers with spaces between, like 1 −2 0.");
        }
        Neuron.Parameters chosen =
                new Neuron.Parameters(numbers.get(0), numbers.get(1), numbers.get(2));
        Neuron neuron = new Neuron(chosen, Activation.STEP);
        for (Sample row : TruthTable.AND.samples()) {
            if (neuron.y(row.x1(), row.x2()) != row.d()) {
                return wrong(neuron, row);
            }
        }
        return Verdict.success("四行全对。", "All four rows are right.");
    }

    private static Verdict wrong(Neuron neuron, Sample row) {
        return Verdict.warning(
                        "还不对：在 ({x1}, {x2}) 处 z = {z}, y = {y}，要的是 {d}。",
                        "Not yet: at ({x1}, {x2}) z = {z}, y = {y}, where {d} is wanted.")
                .with("x1", Numbers.brief(row.x1()))
                .with("x2", Numbers.brief(row.x2()))
                .with("z", Numbers.brief(neuron.z(row.x1(), row.x2())))
                .with("y", row.d() > 0 ? "−1" : "+1")
                .with("d", row.d() > 0 ? "+1" : "−1");
    }

    /** The whole numbers of an answer; none where something else is among them. */
    private static List<Double> numbers(String answer) {
        List<Double> numbers = new ArrayList<>();
        for (String word : Words.split(answer.replace(',', ' ').replace('，', ' '), ' ')) {
            double number = Numbers.parse(word);
            if (number != Math.rint(number)) { // not a whole number, or no number at all
                return List.of();
            }
            numbers.add(number);
        }
        return numbers;
    }
}
