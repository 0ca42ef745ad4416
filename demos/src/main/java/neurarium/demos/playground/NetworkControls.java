package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import neurarium.demos.Options;
import neurarium.model.Activation;
import neurarium.nn.Initializer;
import neurarium.ui.Control;
import neurarium.ui.InvalidValue;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Section;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Words;

/** The controls of the network's shape and of its weights. */
final class NetworkControls {
    private static final List<Activation> ACTIVATIONS =
            List.of(
                    Activation.TANH,
                    Activation.SIGMOID,
                    Activation.RELU,
                    Activation.LEAKY_RELU,
                    Activation.GELU,
                    Activation.LINEAR);
    private static final Option MIXED = Option.of("mixed", "各层不同", "different in each layer");
    private static final double MAX_WEIGHT = 10;

    /** Those of the shape that are in sight. */
    final List<Control> main;

    /** The weight that is chosen, to be moved by hand. */
    final List<Control> weight;

    /** The features, and each layer by itself. */
    final Section section;

    /** All weights as text, for links. */
    final Control weights;

    private final PlaygroundModel model;
    private final Settings settings;
    private final Selection selection;

    NetworkControls(PlaygroundModel model, Selection selection, Edits edits) {
        this.model = model;
        this.selection = selection;
        settings = model.settings;
        Edits.Maker shape = edits.then(model::networkChanged);
        Edits.Maker free = edits.then(() -> {});
        List<Optional<Activation>> kinds = new ArrayList<>();
        for (Activation activation : ACTIVATIONS) {
            kinds.add(Optional.of(activation));
        }
        kinds.add(Optional.empty());
        Function<Optional<Activation>, Option> name = f -> f.map(Options::of).orElse(MIXED);
        Text layers = Text.of("隐藏层数", "Hidden layers");
        int most = Settings.MAX_LAYERS;
        IntConsumer relayer = to -> settings.layers = to;
        Text label = Text.of("激活函数 f", "Activation f");
        Setting count = shape.number("layers", layers, 0, most, () -> settings.layers, relayer);
        Setting activation =
                shape.choice("activation", label, kinds, name, this::common, this::everywhere);
        main = List.of(count, activation);
        weight = weight(free);
        section = new Section(Text.of("特征与各层", "Features and layers"), layers(shape));
        Consumer<String> read = free.setter("weights", this::written, this::read);
        Text all = Text.of("全部权重", "All weights");
        weights = new TextField("weights", all, this::written, this::problem, read);
    }

    /** The activation that all hidden layers have; empty where they differ. */
    private Optional<Activation> common() {
        Activation first = settings.activations[0];
        for (Activation activation : settings.activations) {
            if (activation != first) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    private void everywhere(Optional<Activation> f) {
        f.ifPresent(chosen -> Arrays.fill(settings.activations, chosen));
    }

    private List<Control> layers(Edits.Maker shape) {
        List<Control> controls = new ArrayList<>();
        boolean[] features = settings.features;
        for (Feature feature : Feature.values()) {
            int i = feature.place();
            Text label = Text.of("特征 {x}", "Feature {x}").with("x", feature.symbol);
            controls.add(
                    shape.toggle(feature.key, label, () -> features[i], on -> features[i] = on));
        }
        int[] neurons = settings.neurons;
        for (int i = 0; i < Settings.MAX_LAYERS; i++) {
            int layer = i;
            int n = i + 1;
            Text count = Text.of("第 {n} 层神经元", "Neurons, layer {n}").with("n", n);
            Text f = Text.of("第 {n} 层激活", "Activation, layer {n}").with("n", n);
            Supplier<Activation> used = () -> settings.activations[layer];
            Consumer<Activation> use = to -> settings.activations[layer] = to;
            IntConsumer fill = to -> neurons[layer] = to;
            BooleanSupplier isUsed = () -> layer < settings.layers;
            int most = Settings.MAX_NEURONS;
            controls.add(
                    shape.number("n" + n, count, 1, most, () -> neurons[layer], fill).when(isUsed));
            controls.add(
                    shape.choice("f" + n, f, ACTIVATIONS, Options::of, used, use).when(isUsed));
        }
        Text start = Text.of("初始化", "Initialisation");
        List<Initializer> starts = List.of(Initializer.values());
        Supplier<Initializer> first = () -> settings.initializer;
        Consumer<Initializer> begin = to -> settings.initializer = to;
        controls.add(shape.choice("init", start, starts, NetworkControls::option, first, begin));
        return controls;
    }

    private static Option option(Initializer initializer) {
        return switch (initializer) {
            case ZEROS -> Option.of("zeros", "全零", "zeros");
            case UNIFORM -> Option.of("uniform", "均匀 ±1/√n", "uniform ±1/√n");
            case XAVIER -> new Option("xavier", Text.same("Xavier"));
            case HE -> new Option("he", Text.same("He"));
            case ORTHOGONAL -> Option.of("orthogonal", "正交", "orthogonal");
        };
    }

    private List<Control> weight(Edits.Maker free) {
        Supplier<String> written = () -> isChosen() ? selection.weight.write() : "";
        Consumer<String> choose = text -> selection.weight = Selection.read(text);
        Text edge = Text.of("选中的权重（层 到 从）", "Chosen weight (layer to from)");
        Consumer<Double> move = free.setter("weight", this::value, this::move);
        Text w = Text.of("选中的权重 w", "Chosen weight w");
        double most = MAX_WEIGHT;
        return List.of(
                new TextField("edge", edge, written, Selection::problem, choose)
                        .when(this::isChosen),
                new Slider("weight", w, -most, most, 0.01, this::value, move::accept)
                        .when(this::isChosen));
    }

    private boolean isChosen() {
        return selection.weight.isIn(model.sizes());
    }

    private double value() {
        Selection.Weight w = selection.weight;
        if (!isChosen() || !w.isIn(model.network.sizes)) {
            return 0;
        }
        double value = model.network.weight(w.layer(), w.to(), w.from());
        return Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.rint(value * 1000) / 1000));
    }

    private void move(double value) {
        if (isChosen()) {
            Selection.Weight w = selection.weight;
            model.weight(w.layer(), w.to(), w.from(), value);
        }
    }

    /** All weights with three digits behind the point; nothing where the seed gave them. */
    private String written() {
        if (model.isUntouched()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (float weight : model.network.weights()) {
            text.append(text.length() == 0 ? "" : ",");
            text.append(Numbers.exact(Math.rint(weight * 1000.0) / 1000));
        }
        return text.toString();
    }

    /** What is wrong with a text; nothing where it has as many numbers as there are weights. */
    private Text problem(String text) {
        List<String> words = Words.split(text, ',');
        int count = Network.weightCount(model.sizes());
        if (!words.isEmpty() && words.size() != count) {
            Text advice =
                    Text.of(
                                    "这个网络有 {count} 个权重，给出了 {given} 个。",
                                    "this network has {count} weights, there are {given}.")
                            .with("count", count)
                            .with("given", words.size());
            return InvalidValue.of("weights", text, advice);
        }
        for (String word : words) {
            if (!(Math.abs(Numbers.parse(word)) <= 1e6)) {
                return InvalidValue.of("weights", word, "应为一个数。", "give a number.");
            }
        }
        return Text.NONE;
    }

    private void read(String text) {
        List<String> words = Words.split(text, ',');
        if (words.isEmpty()) {
            return;
        }
        float[] weights = new float[words.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Numbers.parse(words.get(i));
        }
        model.weights(weights);
    }
}
