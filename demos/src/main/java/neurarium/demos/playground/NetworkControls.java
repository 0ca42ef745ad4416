package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
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
        Runnable changed = model::networkChanged;
        List<Option> activations = new ArrayList<>();
        for (Activation activation : ACTIVATIONS) {
            activations.add(Options.of(activation));
        }
        activations.add(MIXED);
        main =
                List.of(
                        edits.number(
                                "layers",
                                Text.of("隐藏层数", "Hidden layers"),
                                0,
                                Settings.MAX_LAYERS,
                                () -> settings.layers,
                                layers -> settings.layers = layers,
                                changed),
                        edits.choice(
                                "activation",
                                Text.of("激活函数 f", "Activation f"),
                                activations,
                                option -> option,
                                this::common,
                                this::everywhere,
                                changed));
        weight = weight(edits);
        section = new Section(Text.of("特征与各层", "Features and layers"), layers(edits, changed));
        weights =
                new TextField(
                        "weights",
                        Text.of("全部权重", "All weights"),
                        this::written,
                        this::problem,
                        edits.setter("weights", this::written, this::read, () -> {}));
    }

    /** The activation that all hidden layers have. */
    private Option common() {
        Activation first = settings.activations[0];
        for (Activation activation : settings.activations) {
            if (activation != first) {
                return MIXED;
            }
        }
        return Options.of(first);
    }

    private void everywhere(Option option) {
        for (Activation activation : ACTIVATIONS) {
            if (Options.of(activation).equals(option)) {
                Arrays.fill(settings.activations, activation);
            }
        }
    }

    private List<Control> layers(Edits edits, Runnable changed) {
        List<Control> controls = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            int i = feature.place();
            controls.add(
                    edits.toggle(
                            feature.key,
                            Text.of("特征 {x}", "Feature {x}").with("x", feature.symbol),
                            () -> settings.features[i],
                            on -> settings.features[i] = on,
                            changed));
        }
        for (int i = 0; i < Settings.MAX_LAYERS; i++) {
            int layer = i;
            int n = i + 1;
            BooleanSupplier isUsed = () -> layer < settings.layers;
            controls.add(
                    edits.number(
                                    "n" + n,
                                    Text.of("第 {n} 层神经元", "Neurons, layer {n}").with("n", n),
                                    1,
                                    Settings.MAX_NEURONS,
                                    () -> settings.neurons[layer],
                                    neurons -> settings.neurons[layer] = neurons,
                                    changed)
                            .when(isUsed));
            controls.add(
                    edits.choice(
                                    "f" + n,
                                    Text.of("第 {n} 层激活", "Activation, layer {n}").with("n", n),
                                    ACTIVATIONS,
                                    Options::of,
                                    () -> settings.activations[layer],
                                    f -> settings.activations[layer] = f,
                                    changed)
                            .when(isUsed));
        }
        controls.add(
                edits.choice(
                        "init",
                        Text.of("初始化", "Initialisation"),
                        List.of(Initializer.values()),
                        NetworkControls::option,
                        () -> settings.initializer,
                        initializer -> settings.initializer = initializer,
                        changed));
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

    private List<Control> weight(Edits edits) {
        Setting edge =
                new TextField(
                        "edge",
                        Text.of("选中的权重（层 到 从）", "Chosen weight (layer to from)"),
                        () -> isChosen() ? selection.weight.write() : "",
                        Selection::problem,
                        text -> selection.weight = Selection.read(text));
        Setting value =
                new Slider(
                        "weight",
                        Text.of("选中的权重 w", "Chosen weight w"),
                        -MAX_WEIGHT,
                        MAX_WEIGHT,
                        0.01,
                        this::value,
                        edits.setter("weight", this::value, this::move, () -> {})::accept);
        return List.of(edge.when(this::isChosen), value.when(this::isChosen));
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
