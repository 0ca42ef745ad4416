package neurarium.demos.lenet;

import neurarium.demos.lenet.Neuron.Layer;
import neurarium.ui.Box;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/**
 * A scene around the network: above what it is about (the pad, the test images, the course of the
 * training), below it, or beside it in a broad picture, every map of the network.
 */
abstract class NetworkScene extends Scene implements Touchable {
    static final double GAP = 18;
    private static final double BETWEEN = 40;
    private static final double BROAD = 2 * NetworkView.WIDE + BETWEEN;

    final LeNetModel model;
    final NetworkControls shared;

    NetworkScene(String key, String zh, String en, NetworkControls shared) {
        super(key, zh, en);
        this.shared = shared;
        model = shared.model;
        readouts(shared.readouts);
        steps(1000, model);
        work(() -> model.saliency.hasWork() || (showsTests() && model.canEvaluate()), model::work);
        touch(this);
    }

    /** The controls of the network and of its data, which go before those of the scene. */
    final void networkControls() {
        controls(
                shared.weights.start,
                shared.data.set,
                shared.maps.show,
                shared.data.stop,
                shared.data.retry);
    }

    final void networkSections() {
        section(shared.design.section);
        section(shared.weights.files);
        more(shared.maps.unit);
    }

    /** Draws what the scene is about, {@link #topHeight} high, into the upper left corner. */
    abstract void drawTop(double width, Surface surface);

    abstract double topHeight(double width);

    /** What the page says while nothing is wrong. */
    abstract Verdict progress();

    /** Whether it shows test images, and looks at all of them in time. */
    boolean showsTests() {
        return true;
    }

    @Override
    public final Verdict verdict() {
        if (model.training.diverged) {
            return Verdict.DIVERGED;
        }
        if (!shared.weights.problem.isEmpty()) {
            return Verdict.warning(shared.weights.problem);
        }
        return shared.data.problem().isEmpty()
                ? progress()
                : Verdict.warning(shared.data.problem());
    }

    /** What the network sees in the image. */
    final Text prediction() {
        float p = model.shown.probabilities[model.shown.digit()];
        Text says =
                p > 0.8
                        ? Text.of("网络看出：{name}，{p} %。", "The network sees a {name}, {p} %.")
                        : Text.of(
                                "网络没有把握，最像 {name}，{p} %。",
                                "The network is not sure: most likely a {name}, {p} %.");
        return says.with("name", ClassNames.of(model.shown.digit(), model))
                .with("p", Numbers.fixed(100 * p, 1));
    }

    /** Whether the network is right about the test image. */
    final Text comparison() {
        int label = model.shown.label;
        int digit = model.shown.digit();
        Text says =
                label == digit
                        ? Text.of("这是“{name}”，网络认对了。", "This is “{name}”, and the network says so.")
                        : Text.of(
                                "这是“{name}”，网络却说是“{said}”。",
                                "This is “{name}”, but the network says “{said}”.");
        return says.with("name", ClassNames.of(label, model))
                .with("said", ClassNames.of(digit, model));
    }

    /** What is known of weights that have not been trained here. */
    final Text untrained() {
        if (model.isPretrained()) {
            return Text.of(
                            "权重已训练好，在 10 000 张测试图片上正确 {share} %。",
                            "Its weights are trained: {share} % of the 10,000 test images are right.")
                    .with("share", Numbers.fixed(100 * model.weights.pretrainedAccuracy, 2));
        }
        boolean isRandom =
                model.training.steps == 0 && model.weights.source != StartWeights.Source.FILE;
        return isRandom
                ? Text.of("权重是随机的，还什么都没学。", "Its weights are random: it has learned nothing yet.")
                : Text.NONE;
    }

    @Override
    public final Text description() {
        Text what =
                model.shown.label < 0
                        ? Text.of("LeNet-5 看着画板上的图。", "LeNet-5 looks at the drawing.")
                                .then(prediction())
                        : Text.of("LeNet-5 看着一张测试图片。", "LeNet-5 looks at a test image.")
                                .then(comparison());
        Neuron neuron = shared.maps.neuron();
        if (!neuron.exists() || neuron.layer() == Layer.INPUT) {
            return what;
        }
        return what.then(
                Text.of("{neuron}：{line}。", "{neuron}: {line}.")
                        .with("neuron", NeuronView.name(neuron, model.design))
                        .with("line", NeuronView.line(neuron, model.shown)));
    }

    @Override
    public void update() {
        model.show(showsTests());
    }

    /**
     * The width of the upper and of the lower part: they stand beside each other where it is broad.
     */
    static double half(double width) {
        return width >= BROAD ? (width - BETWEEN) / 2 : width;
    }

    /** Where the maps are. */
    private Box place(double width) {
        double half = half(width);
        return width >= BROAD
                ? new Box(half + BETWEEN, 0, half, 0)
                : new Box(0, topHeight(width) + GAP, width, 0);
    }

    @Override
    public final double draw(Surface surface) {
        double half = half(surface.width());
        drawTop(half, surface);
        double end = shared.maps.draw(place(surface.width()), surface);
        return Math.max(topHeight(half), end) + 2;
    }

    @Override
    public final boolean hover(Touch touch) {
        return shared.maps.hover(shared.maps.at(touch, place(touch.width())));
    }

    @Override
    public void tap(Touch touch) {
        shared.maps.pin(shared.maps.at(touch, place(touch.width())));
    }

    @Override
    public final void state(Json out) {
        Training training = model.training;
        DataSet data = model.data;
        Evaluation latest = model.latestTest();
        out.put("steps", training.steps);
        out.put("examples", training.examples);
        out.put("epochs", training.epochs(data));
        out.put("loss", training.loss);
        out.put("digit", model.shown.digit());
        out.put("label", model.shown.label);
        out.put("probabilities", model.shown.probabilities);
        out.put("accuracy", latest == null ? Double.NaN : latest.accuracy());
        out.put("tested", latest == null ? 0 : latest.seen);
        out.put("trainCount", data.trainCount());
        out.put("testCount", data.testCount());
        out.put("loading", data.isLoading);
        out.put("sample", data.isSample);
        out.put("problem", shared.data.problem().en());
        out.put("pretrained", model.isPretrained());
        out.put("diverged", training.diverged);
        out.put("parameters", DesignControls.parameters(model.design));
    }
}
