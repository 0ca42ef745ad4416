package neurarium.demos.gpt;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Section;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/** What is trained, how large the model is, how fast it learns. */
final class TrainDesign {
    TrainingData data = TrainingData.REVERSE;

    /** The longest question of a task, as it was chosen. */
    int maxLength = 6;

    int layers = 2;
    int heads = 4;
    int width = 64;
    int context = 64;
    double learningRate = 0.003;
    private final Runnable changed;

    /** The design at first; {@code changed} is told when the network has other sizes. */
    TrainDesign(Runnable changed) {
        this.changed = changed;
    }

    /**
     * The length of a question for the task: its characters, or the digits of a number in an
     * addition, where two numbers with + and = make the length that was chosen.
     */
    int length() {
        return data == TrainingData.ADDITION
                ? Math.max(1, Math.min(4, (maxLength - 2) / 2))
                : maxLength;
    }

    /** The controls of the network. */
    Section section() {
        Text deep = Text.of("层数", "Layers");
        Text many = Text.of("头数", "Heads");
        Text wide = Text.of("宽度", "Width");
        Text far = Text.of("上下文（最多多少词元）", "Context, tokens at most");
        Text alpha = Text.of("学习率 α（Adam）", "Learning rate α (Adam)");
        List<Integer> depths = List.of(1, 2, 3, 4, 5, 6);
        List<Integer> widths = List.of(16, 32, 64, 96, 128);
        List<Integer> contexts = List.of(8, 16, 32, 64, 128, 256);
        return new Section(
                Text.of("网络", "Network"),
                List.of(
                        size("layers", deep, depths, () -> layers, n -> layers = n),
                        size("heads", many, List.of(1, 2, 4, 8), () -> heads, n -> heads = n),
                        size("width", wide, widths, () -> width, n -> width = n),
                        size("context", far, contexts, () -> context, n -> context = n)
                                .when(() -> !data.isTask()),
                        new Slider(
                                "alpha",
                                alpha,
                                0.0001,
                                0.02,
                                0.0001,
                                () -> learningRate,
                                rate -> learningRate = rate)));
    }

    private Control size(
            String key, Text label, List<Integer> sizes, IntSupplier getter, IntConsumer setter) {
        return Choice.ofNumbers(
                key,
                label,
                sizes,
                getter,
                value -> {
                    if (value != getter.getAsInt()) {
                        setter.accept(value);
                        changed.run();
                    }
                });
    }
}
