package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurarium.kernel.Function;
import neurarium.model.LeNet5.Design;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** Everything that can be set, with its words. */
final class LeNetControls {
    private final LeNetModel model;
    private final LeNetView.Choice choice;
    private final WeightFiles weights;
    boolean erases;

    LeNetControls(LeNetModel model, LeNetView.Choice choice, WeightFiles weights) {
        this.model = model;
        this.choice = choice;
        this.weights = weights;
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(LeNetView.Tab.values()),
                LeNetControls::option,
                () -> choice.tab,
                this::choose);
    }

    private static Control.Option option(LeNetView.Tab tab) {
        Text label =
                switch (tab) {
                    case DRAW -> Text.of("手写一个", "Draw");
                    case BROWSE -> Text.of("测试图片", "Test images");
                    case TRAIN -> Text.of("训练", "Train");
                };
        return new Control.Option(tab.name().toLowerCase(Locale.ROOT), label);
    }

    private void choose(LeNetView.Tab tab) {
        choice.tab = tab;
        model.useTestImage(tab != LeNetView.Tab.DRAW);
        model.evaluates(tab != LeNetView.Tab.DRAW);
        if (tab != LeNetView.Tab.DRAW) {
            model.load(tab == LeNetView.Tab.TRAIN);
        }
    }

    List<Control> controls() {
        List<Control> controls = new ArrayList<>(drawing());
        controls.add(
                Control.Choice.of(
                        "weights",
                        Text.of("起始权重", "Weights to begin with"),
                        List.of(LeNetModel.Start.values()),
                        LeNetControls::option,
                        model::start,
                        model::start));
        controls.add(
                Control.Choice.of(
                        "data",
                        Text.of("数据集", "Data set"),
                        List.of("mnist", "fashion"),
                        LeNetControls::dataOption,
                        () -> model.data().name(),
                        this::useData));
        controls.addAll(browsing());
        controls.addAll(training());
        controls.add(
                Control.Choice.of(
                        "show",
                        Text.of("各层显示", "The maps show"),
                        List.of(false, true),
                        LeNetControls::showOption,
                        () -> choice.slopes,
                        slopes -> choice.slopes = slopes));
        return controls;
    }

    private List<Control> drawing() {
        return List.of(
                new Control.Action(
                        "clear",
                        Text.of("清除", "Clear"),
                        () -> !model.drawing.isEmpty(),
                        () -> {
                            model.drawing.clear();
                            model.drawn();
                        }),
                new Control.Action(
                        "undo",
                        Text.of("撤销一笔", "Undo a stroke"),
                        () -> !model.drawing.isEmpty(),
                        () -> {
                            model.drawing.undo();
                            model.drawn();
                        }),
                new Control.Toggle(
                        "eraser", Text.of("橡皮", "Eraser"), () -> erases, on -> erases = on));
    }

    private static Control.Option option(LeNetModel.Start start) {
        Text label =
                switch (start) {
                    case PRETRAINED -> Text.of("训练好的", "trained already");
                    case RANDOM -> Text.of("随机（从零训练）", "random (from scratch)");
                    case FILE -> Text.of("打开的文件", "the opened file");
                };
        return new Control.Option(start.name().toLowerCase(Locale.ROOT), label);
    }

    private static Control.Option dataOption(String name) {
        return name.equals("mnist")
                ? new Control.Option(name, Text.of("MNIST 手写数字", "MNIST, digits"))
                : new Control.Option(name, Text.of("Fashion-MNIST 服饰", "Fashion-MNIST, clothes"));
    }

    private void useData(String name) {
        if (!name.equals(model.data().name())) {
            model.useData(name);
            choose(choice.tab);
        }
    }

    private static Control.Option showOption(boolean slopes) {
        return slopes
                ? new Control.Option("gradients", Text.of("梯度 ∂L/∂y", "gradients ∂L/∂y"))
                : new Control.Option("values", Text.of("激活值", "activations"));
    }

    private List<Control> browsing() {
        return List.of(
                Control.Choice.of(
                        "filter",
                        Text.of("显示", "Show"),
                        List.of(false, true),
                        LeNetControls::filterOption,
                        () -> choice.errorsOnly,
                        errors -> {
                            choice.errorsOnly = errors;
                            choice.page = 0;
                        }),
                new Control.Whole(
                        "page",
                        Text.of("页", "Page"),
                        1,
                        167,
                        () -> choice.page + 1,
                        page -> choice.page = (int) page - 1),
                new Control.Whole(
                        "image",
                        Text.of("图片编号", "Image number"),
                        0,
                        9999,
                        model::testIndex,
                        index -> model.showTest((int) index)));
    }

    private static Control.Option filterOption(boolean errors) {
        return errors
                ? new Control.Option("errors", Text.of("只看认错的", "errors only"))
                : new Control.Option("all", Text.of("全部", "all"));
    }

    private List<Control> training() {
        return List.of(
                Control.Choice.of(
                        "optimizer",
                        Text.of("优化方法", "Optimiser"),
                        List.of(Method.values()),
                        Method::option,
                        model::method,
                        model::method),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.0001,
                        1,
                        0.0001,
                        model::learningRate,
                        model::learningRate),
                new Control.Slider(
                        "decay",
                        Text.of("衰减 k：α / (1 + k·轮数)", "Decay k: α / (1 + k · epochs)"),
                        0,
                        10,
                        0.5,
                        model::decay,
                        model::decay),
                Control.Choice.of(
                        "batch",
                        Text.of("批大小", "Batch size"),
                        List.of(8, 16, 32, 64, 128),
                        n -> new Control.Option("" + n, Text.same("" + n)),
                        model::batch,
                        model::batch),
                new Control.Action(
                        "stoploading",
                        Text.of("停止载入", "Stop loading"),
                        () -> model.data().isLoading(),
                        () -> model.data().cancel()),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        () -> model.data().canRetry(),
                        () -> model.data().retry()));
    }

    List<Fold> folds() {
        return List.of(
                new Fold(Text.of("网络", "Network"), network()),
                new Fold(
                        Text.of("权重文件", "Weight files"),
                        List.of(
                                new Control.Action(
                                        "save",
                                        Text.of("保存权重", "Save weights"),
                                        () -> model.files() != null,
                                        weights::save),
                                new Control.Upload(
                                        "open",
                                        Text.of("打开权重（safetensors）", "Open weights (safetensors)"),
                                        ".safetensors",
                                        weights::open))),
                Fold.more(fields()));
    }

    /** Makes a design of a changed part. */
    private interface Change {
        Design of(Design design, int value);
    }

    private List<Control> network() {
        return List.of(
                count(
                        "filters",
                        Text.of("C1 卷积核数", "Filters of C1"),
                        16,
                        () -> model.design().c1Filters(),
                        (d, n) -> with(d, n, d.c1Size(), d.c3Filters(), d.c3Size())),
                size(
                        "kernel",
                        Text.of("C1 核大小", "Kernel size of C1"),
                        List.of(3, 5, 7),
                        () -> model.design().c1Size(),
                        (d, k) -> with(d, d.c1Filters(), k, d.c3Filters(), d.c3Size())),
                count(
                        "deepfilters",
                        Text.of("C3 卷积核数", "Filters of C3"),
                        32,
                        () -> model.design().c3Filters(),
                        (d, n) -> with(d, d.c1Filters(), d.c1Size(), n, d.c3Size())),
                size(
                        "deepkernel",
                        Text.of("C3 核大小", "Kernel size of C3"),
                        List.of(3, 5),
                        () -> model.design().c3Size(),
                        (d, k) -> with(d, d.c1Filters(), d.c1Size(), d.c3Filters(), k)),
                Control.Choice.of(
                        "pool",
                        Text.of("池化", "Pooling"),
                        List.of(false, true),
                        LeNetControls::poolOption,
                        () -> model.design().maxPooling(),
                        max -> {
                            Design d = model.design();
                            design(max, d.activation(), d.dropout());
                        }),
                Control.Choice.of(
                        "activation",
                        Text.of("激活函数", "Activation"),
                        List.of(Function.TANH, Function.RELU),
                        LeNetControls::activationOption,
                        () -> model.design().activation(),
                        f -> design(model.design().maxPooling(), f, model.design().dropout())),
                new Control.Slider(
                        "dropout",
                        Text.of("丢弃率（F5、F6）", "Dropout (F5, F6)"),
                        0,
                        0.7,
                        0.05,
                        () -> model.design().dropout(),
                        rate ->
                                design(
                                        model.design().maxPooling(),
                                        model.design().activation(),
                                        rate)));
    }

    private static Control.Option poolOption(boolean max) {
        return max
                ? new Control.Option("max", Text.of("最大", "maximum"))
                : new Control.Option("average", Text.of("平均", "average"));
    }

    private static Control.Option activationOption(Function f) {
        return f == Function.TANH
                ? new Control.Option("tanh", Text.same("tanh"))
                : new Control.Option("relu", Text.same("ReLU"));
    }

    private static Design with(Design d, int n1, int k1, int n3, int k3) {
        return new Design(n1, k1, n3, k3, d.maxPooling(), d.activation(), d.dropout());
    }

    private void design(boolean maxPooling, Function activation, double dropout) {
        Design d = model.design();
        model.design(
                new Design(
                        d.c1Filters(),
                        d.c1Size(),
                        d.c3Filters(),
                        d.c3Size(),
                        maxPooling,
                        activation,
                        dropout));
    }

    private Control count(
            String key,
            Text label,
            int most,
            java.util.function.DoubleSupplier getter,
            Change change) {
        return new Control.Whole(
                key,
                label,
                1,
                most,
                getter,
                value -> model.design(change.of(model.design(), (int) value)));
    }

    private Control size(
            String key,
            Text label,
            List<Integer> sizes,
            java.util.function.Supplier<Integer> getter,
            Change change) {
        return Control.Choice.of(
                key,
                label,
                sizes,
                k -> new Control.Option("" + k, Text.same(k + "×" + k)),
                getter,
                k -> model.design(change.of(model.design(), k)));
    }

    private List<Control> fields() {
        return List.of(
                new Control.Field(
                        "strokes",
                        Text.of("笔画", "Strokes"),
                        model.drawing::text,
                        text -> Drawing.problem("strokes", text),
                        text -> {
                            model.drawing.set(text);
                            model.drawn();
                        }),
                new Control.Field(
                        "unit",
                        Text.of("单元（层 图 行 列）", "Unit (layer map row column)"),
                        () -> choice.pinned.text(),
                        this::problem,
                        text -> choice.pinned = Unit.read(text)));
    }

    private Text problem(String text) {
        Unit unit = Unit.read(text);
        boolean fine = unit != null && (!unit.exists() || LeNetView.isIn(unit, model));
        return fine
                ? Text.NONE
                : Complaint.of(
                        "unit",
                        text,
                        "写作“c3 2 5 5”：层 input、c1、s2、c3、s4、f5、f6 或 output，图，行，列。",
                        "write “c3 2 5 5”: a layer input, c1, s2, c3, s4, f5, f6 or output, its map,"
                                + " row, column.");
    }

    boolean isRelevant(Control control) {
        boolean draws = choice.tab == LeNetView.Tab.DRAW;
        return switch (control.key()) {
            case "clear", "undo", "eraser", "strokes" -> draws;
            case "filter", "page" -> choice.tab == LeNetView.Tab.BROWSE;
            case "image" -> !draws;
            case "optimizer", "alpha", "decay", "batch" -> choice.tab == LeNetView.Tab.TRAIN;
            case "stoploading" -> model.data().isLoading();
            case "retry" -> model.data().canRetry();
            default -> true;
        };
    }

    /** How many parameters a network of this design learns. */
    static int parameters(Design d) {
        int c1 = d.c1Filters() * (d.c1Size() * d.c1Size() + 1);
        int c3 = d.c3Filters() * (d.c1Filters() * d.c3Size() * d.c3Size() + 1);
        return c1 + c3 + (d.flat() + 1) * 120 + 121 * 84 + 85 * 10;
    }

    /** A number of images for the eye. */
    static String thousands(int count) {
        return count < 10000 ? "" + count : Numbers.fixed(count / 1000.0, 1) + "k";
    }
}
