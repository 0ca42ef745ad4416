package neurarium.demos.lenet;

import java.util.Map;
import neurarium.data.LabeledImages;
import neurarium.io.Safetensors;
import neurarium.model.LeNet5.Design;
import neurarium.nn.Parameters;
import neurarium.optim.OptimizerKind;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import neurarium.ui.Files;
import neurarium.ui.Steps;

/** A run: the network as it is set, its data, its training, and the image that it is shown. */
final class LeNetModel implements Steps {
    static final String DIGITS = "mnist";

    final Drawing drawing = new Drawing();
    final TrainingSettings settings = new TrainingSettings();
    final StartWeights weights = new StartWeights();
    final ShownImage shown = new ShownImage();
    final Saliency saliency = new Saliency();
    Files files;
    DataSet data = new DataSet(DIGITS, null);
    Training training;

    /** All test images with the weights as they are; null before that has begun. */
    Evaluation evaluation;

    int testIndex;
    private final float[] testImage = new float[LabeledImages.PIXELS];
    Design design = Design.LECTURE;
    private Network network;
    private boolean hasPretrained;
    private int seed = 1;

    LeNetModel() {
        drawing.set(Drawing.SEVEN);
        restart();
    }

    /** Begins anew from the weights that are set. */
    void restart() {
        network = null;
        training = new Training(new Rng(seed + 1));
        evaluation = null;
    }

    void seed(int seed) {
        this.seed = seed;
        restart();
    }

    /** Trains in another way from the beginning, at a learning rate that suits it. */
    void optimizer(OptimizerKind kind) {
        settings.optimizer(kind);
        restart();
    }

    void batch(int size) {
        settings.batch = size;
        restart();
    }

    boolean hasDigits() {
        return data.name.equals(DIGITS);
    }

    /** Takes another data set; nothing is loaded yet. */
    void data(String name) {
        data.cancel();
        data = new DataSet(name, files);
        restart();
    }

    /** Built when it is first needed after a change, so that several changes cost one. */
    Network network() {
        if (network == null) {
            network = new Network(design, settings.optimizer, settings.learningRate, new Rng(seed));
            hasPretrained = weights.load(network, hasDigits());
        }
        return network;
    }

    /** Whether the weights are those that come with the page, untouched. */
    boolean isPretrained() {
        return hasPretrained && training.steps == 0;
    }

    @Override
    public boolean canStep() {
        return !training.diverged && (training.isTesting() || data.canTrain());
    }

    @Override
    public boolean isWaiting() {
        return data.isLoading && data.isAskedForTraining && !training.isReady(data);
    }

    /** A part of a batch or test; where no images were asked for yet, it asks for them. */
    @Override
    public boolean stepPart() {
        if (!training.isReady(data)) {
            data.want(true);
            return false;
        }
        boolean complete = training.part(network(), data, settings);
        if (complete) {
            evaluation = null;
        }
        return complete;
    }

    void weights(StartWeights.Source source) {
        weights.source = source;
        restart();
    }

    void open(Map<String, Tensor> tensors) {
        weights.open(tensors);
        restart();
    }

    byte[] save() {
        Map<String, String> metadata =
                Map.of("model", "LeNet-5 of Neurarium", "steps", "" + training.steps);
        return new Safetensors(Parameters.tensors(network().parameters), metadata).write();
    }

    /** Shows the network the chosen test image, where that is wanted and here, or the drawing. */
    void show(boolean wantsTestImage) {
        float[] image = drawing.image;
        int label = -1;
        if (wantsTestImage && data.testCount() > 0) {
            image = testImage;
            label = data.copyTest(Math.min(testIndex, data.testCount() - 1), testImage, 0);
        }
        if (shown.show(network(), image, label)) {
            saliency.restart();
        }
    }

    /** The look at all test images where it is done, else the last test of the training. */
    Evaluation latestTest() {
        Evaluation finished = training.finished;
        boolean isBetter = evaluation != null && (evaluation.isDone() || finished == null);
        return isBetter ? evaluation : finished;
    }

    /** Whether test images are left to look at, while no training goes on. */
    boolean canEvaluate() {
        return data.hasAllTests()
                && !training.diverged
                && !training.isTesting()
                && (evaluation == null || !evaluation.isDone());
    }

    /** What goes on beside the steps: the gradients of what is shown, then some test images. */
    void work() {
        if (saliency.hasWork()) {
            saliency.work(shown);
            return;
        }
        if (evaluation == null) {
            evaluation = new Evaluation(data.testCount());
        }
        evaluation.part(network(), data);
    }
}
