package neurarium.demos.lenet;

import java.util.List;
import neurarium.demos.Options;
import neurarium.kernel.Function;
import neurarium.model.Activation;
import neurarium.model.LeNet5;
import neurarium.model.LeNet5.Design;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Option;
import neurarium.ui.Section;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/** The design of the network: its filters, pooling and activation. */
final class DesignControls {
    final Section section;
    private final LeNetModel model;

    /** Filters and kernel sizes of C1 and of C3. */
    private final int[] filters = {Design.LECTURE.c1Filters(), Design.LECTURE.c3Filters()};

    private final int[] kernels = {Design.LECTURE.c1Size(), Design.LECTURE.c3Size()};
    private boolean maxPooling = Design.LECTURE.maxPooling();
    private Activation activation = Activation.TANH;
    private double dropout = Design.LECTURE.dropout();

    DesignControls(LeNetModel model) {
        this.model = model;
        section =
                new Section(
                        Text.of("网络", "Network"),
                        List.of(
                                filters("filters", Text.of("C1 卷积核数", "Filters of C1"), 16, 0),
                                kernel(
                                        "kernel",
                                        Text.of("C1 核大小", "Kernel size of C1"),
                                        List.of(3, 5, 7),
                                        0),
                                filters("deepfilters", Text.of("C3 卷积核数", "Filters of C3"), 32, 1),
                                kernel(
                                        "deepkernel",
                                        Text.of("C3 核大小", "Kernel size of C3"),
                                        List.of(3, 5),
                                        1),
                                pooling(),
                                activation(),
                                dropout()));
    }

    private void change(Runnable setter) {
        setter.run();
        Function f = activation == Activation.TANH ? Function.TANH : Function.RELU;
        model.design =
                new Design(filters[0], kernels[0], filters[1], kernels[1], maxPooling, f, dropout);
        model.restart();
    }

    private Control filters(String key, Text label, int max, int layer) {
        return new NumberInput(
                key, label, 1, max, () -> filters[layer], n -> change(() -> filters[layer] = n));
    }

    private Control kernel(String key, Text label, List<Integer> sizes, int layer) {
        return Choice.of(
                key,
                label,
                sizes,
                k -> new Option("" + k, Text.same(k + "×" + k)),
                () -> kernels[layer],
                k -> change(() -> kernels[layer] = k));
    }

    private Control pooling() {
        return Choice.of(
                "pool",
                Text.of("池化", "Pooling"),
                List.of(false, true),
                max ->
                        max
                                ? Option.of("max", "最大", "maximum")
                                : Option.of("average", "平均", "average"),
                () -> maxPooling,
                max -> change(() -> maxPooling = max));
    }

    private Control activation() {
        return Choice.of(
                "activation",
                Text.of("激活函数", "Activation"),
                List.of(Activation.TANH, Activation.RELU),
                Options::of,
                () -> activation,
                f -> change(() -> activation = f));
    }

    private Control dropout() {
        return new Slider(
                "dropout",
                Text.of("丢弃率（F5、F6）", "Dropout (F5, F6)"),
                0,
                0.7,
                0.05,
                () -> dropout,
                rate -> change(() -> dropout = rate));
    }

    /** How many parameters a network of this design learns. */
    static int parameters(Design d) {
        int c1 = d.c1Filters() * (d.c1Size() * d.c1Size() + 1);
        int c3 = d.c3Filters() * (d.c1Filters() * d.c3Size() * d.c3Size() + 1);
        int f5 = (d.flat() + 1) * LeNet5.F5;
        return c1 + c3 + f5 + (LeNet5.F5 + 1) * LeNet5.F6 + (LeNet5.F6 + 1) * LeNet5.CLASSES;
    }
}
