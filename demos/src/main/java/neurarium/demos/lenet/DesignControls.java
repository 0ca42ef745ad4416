package neurarium.demos.lenet;

import java.util.List;
import java.util.function.DoubleConsumer;
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
        Text label = Text.of("丢弃率（F5、F6）", "Dropout (F5, F6)");
        DoubleConsumer setter = rate -> change(() -> dropout = rate);
        section =
                new Section(
                        Text.of("网络", "Network"),
                        List.of(
                                filters("filters", "C1", 16, 0),
                                kernel("kernel", "C1", List.of(3, 5, 7), 0),
                                filters("deepfilters", "C3", 32, 1),
                                kernel("deepkernel", "C3", List.of(3, 5), 1),
                                pooling(),
                                Choice.of(
                                        "activation",
                                        Text.of("激活函数", "Activation"),
                                        List.of(Activation.TANH, Activation.RELU),
                                        Options::of,
                                        () -> activation,
                                        f -> change(() -> activation = f)),
                                new Slider("dropout", label, 0, 0.7, 0.05, () -> dropout, setter)));
    }

    private void change(Runnable setter) {
        setter.run();
        Function f = activation == Activation.TANH ? Function.TANH : Function.RELU;
        model.design =
                new Design(filters[0], kernels[0], filters[1], kernels[1], maxPooling, f, dropout);
        model.restart();
    }

    private Control filters(String key, String name, int max, int layer) {
        Text label = Text.of("{layer} 卷积核数", "Filters of {layer}").with("layer", name);
        return new NumberInput(
                key, label, 1, max, () -> filters[layer], n -> change(() -> filters[layer] = n));
    }

    private Control kernel(String key, String name, List<Integer> sizes, int layer) {
        return Choice.of(
                key,
                Text.of("{layer} 核大小", "Kernel size of {layer}").with("layer", name),
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
                DesignControls::option,
                () -> maxPooling,
                max -> change(() -> maxPooling = max));
    }

    private static Option option(boolean max) {
        return max ? Option.of("max", "最大", "maximum") : Option.of("average", "平均", "average");
    }

    /** How many parameters a network of this design learns. */
    static int parameters(Design d) {
        int c1 = d.c1Filters() * (d.c1Size() * d.c1Size() + 1);
        int c3 = d.c3Filters() * (d.c1Filters() * d.c3Size() * d.c3Size() + 1);
        int f5 = (d.flat() + 1) * LeNet5.F5;
        return c1 + c3 + f5 + (LeNet5.F5 + 1) * LeNet5.F6 + (LeNet5.F6 + 1) * LeNet5.CLASSES;
    }
}
