package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.nn.Initializer;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** The controls of the network's shape and of its weights. */
final class NetworkControls {
    private static final String MIXED = "mixed";

    private final PlaygroundModel model;
    private final Settings settings;
    private final Selection selection;
    private final Edits edits;

    NetworkControls(PlaygroundModel model, Selection selection, Edits edits) {
        this.model = model;
        this.selection = selection;
        this.edits = edits;
        settings = model.settings;
    }

    List<Control> main() {
        return List.of(
                edits.whole(
                        "layers",
                        Text.of("隐藏层数", "Hidden layers"),
                        0,
                        Settings.MOST_LAYERS,
                        () -> settings.layers,
                        this::layers),
                activation());
    }

    void layers(double layers) {
        settings.layers = (int) layers;
        model.networkChanged();
    }

    void neurons(int layer, double neurons) {
        settings.neurons[layer] = (int) neurons;
        model.networkChanged();
    }

    void feature(int index, boolean on) {
        settings.features[index] = on;
        model.networkChanged();
    }

    /** The activation of all hidden layers at once. */
    private Control activation() {
        List<String> keys = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            keys.add(unit.key);
        }
        keys.add(MIXED);
        return edits.choice(
                "activation",
                Text.of("激活函数 f", "Activation f"),
                keys,
                key -> new Control.Option(key, label(key)),
                this::common,
                this::all);
    }

    private static Text label(String key) {
        for (Unit unit : Unit.values()) {
            if (unit.key.equals(key)) {
                return unit.label;
            }
        }
        return Text.of("各层不同", "different in each layer");
    }

    private String common() {
        Unit first = settings.units[0];
        for (Unit unit : settings.units) {
            if (unit != first) {
                return MIXED;
            }
        }
        return first.key;
    }

    private void all(String key) {
        for (Unit unit : Unit.values()) {
            if (unit.key.equals(key)) {
                for (int i = 0; i < Settings.MOST_LAYERS; i++) {
                    settings.units[i] = unit;
                }
                model.networkChanged();
            }
        }
    }

    List<Control> fold() {
        List<Control> controls = new ArrayList<>();
        int index = 0;
        for (Feature feature : Feature.values()) {
            int i = index++;
            controls.add(
                    edits.toggle(
                            feature.key,
                            feature.label(),
                            () -> settings.features[i],
                            on -> feature(i, on)));
        }
        for (int i = 0; i < Settings.MOST_LAYERS; i++) {
            int layer = i;
            String n = Integer.toString(i + 1);
            controls.add(
                    edits.whole(
                            "n" + n,
                            Text.of("第 " + n + " 层神经元", "Neurons, layer " + n),
                            1,
                            Settings.MOST_NEURONS,
                            () -> settings.neurons[layer],
                            value -> neurons(layer, value)));
            controls.add(
                    edits.choice(
                            "f" + n,
                            Text.of("第 " + n + " 层激活", "Activation, layer " + n),
                            List.of(Unit.values()),
                            Unit::option,
                            () -> settings.units[layer],
                            unit -> {
                                settings.units[layer] = unit;
                                model.networkChanged();
                            }));
        }
        controls.add(
                edits.choice(
                        "init",
                        Text.of("初始化", "Initialisation"),
                        List.of(Initializer.values()),
                        NetworkControls::option,
                        () -> settings.initializer,
                        initializer -> {
                            settings.initializer = initializer;
                            model.networkChanged();
                        }));
        return controls;
    }

    private static Control.Option option(Initializer initializer) {
        return switch (initializer) {
            case ZEROS -> new Control.Option("zeros", Text.of("全零", "zeros"));
            case UNIFORM -> new Control.Option("uniform", Text.of("均匀 ±1/√n", "uniform ±1/√n"));
            case XAVIER -> new Control.Option("xavier", Text.same("Xavier"));
            case HE -> new Control.Option("he", Text.same("He"));
            case ORTHOGONAL -> new Control.Option("orthogonal", Text.of("正交", "orthogonal"));
        };
    }

    /** The weight that is chosen, to be moved by hand, and all weights as text. */
    List<Control> weights() {
        return List.of(
                new Control.Field(
                        "edge",
                        Text.of("选中的权重（层 到 从）", "Chosen weight (layer to from)"),
                        () -> edge(),
                        text -> Selection.problem(text, model.network()),
                        text -> selection.weight = Selection.read(text)),
                edits.slider(
                        "weight",
                        Text.of("选中的权重 w", "Chosen weight w"),
                        -10,
                        10,
                        0.01,
                        this::weight,
                        this::weight));
    }

    private String edge() {
        return selection.weight.isIn(model.network()) ? selection.weight.write() : "";
    }

    private double weight() {
        Selection.Weight w = selection.weight;
        if (!w.isIn(model.network())) {
            return 0;
        }
        double value = model.network().weight(w.layer(), w.to(), w.from());
        return Math.max(-10, Math.min(10, Math.rint(value * 1000) / 1000));
    }

    private void weight(double value) {
        Selection.Weight w = selection.weight;
        if (w.isIn(model.network())) {
            model.weight(w.layer(), w.to(), w.from(), value);
        }
    }

    Control allWeights() {
        return new Control.Field(
                "weights",
                Text.of("全部权重", "All weights"),
                this::written,
                text -> WeightList.problem(text, model.network().weightCount()),
                edits.text(
                        "weights",
                        this::written,
                        text -> {
                            if (!text.trim().isEmpty()) {
                                model.weights(WeightList.read(text));
                            }
                        }));
    }

    private String written() {
        return model.isUntouched() ? "" : WeightList.write(model.network().weights());
    }

    boolean isRelevant(String key) {
        if (key.equals("edge") || key.equals("weight")) {
            return selection.weight.isIn(model.network());
        }
        char kind = key.charAt(0);
        boolean ofLayer =
                (kind == 'n' || kind == 'f')
                        && key.length() == 2
                        && Character.isDigit(key.charAt(1));
        return !ofLayer || key.charAt(1) - '0' <= settings.layers;
    }
}
