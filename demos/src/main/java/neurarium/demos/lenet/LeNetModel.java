package neurarium.demos.lenet;

import java.util.Map;
import neurarium.data.LabeledImages;
import neurarium.io.Decimal;
import neurarium.io.Safetensors;
import neurarium.model.LeNet5;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import neurarium.ui.Files;

/** The network, what it is shown, what it learns from, and how far that went. */
final class LeNetModel {
    /** Which weights a run begins with. */
    enum Start {
        PRETRAINED,
        RANDOM,
        FILE
    }

    final Drawing drawing = new Drawing();
    private final float[] testImage = new float[LabeledImages.PIXELS];
    private final float[][] looks = new float[LeNet5.CLASSES][LabeledImages.PIXELS];
    private Files files;
    private DataSet data;
    private LeNet5.Design design = LeNet5.Design.LECTURE;
    private Method method = Method.MOMENTUM;
    private double learningRate = Method.MOMENTUM.rate;
    private double decay = 2;
    private int batch = 16;
    private Start start = Start.PRETRAINED;
    private int seed = 1;
    private Map<String, Tensor> pretrained = Map.of();
    private double pretrainedAccuracy;
    private Map<String, Tensor> opened = Map.of();
    private Network network;
    private Training training;
    private Evaluation evaluation;
    private boolean evaluates;
    private boolean usesTestImage;
    private int testIndex;
    private int label = -1;
    private int pending;
    private boolean stale = true;

    /** What is computed in turn: the input gradient of each class, then those of the maps. */
    private static final int JOBS = LeNet5.CLASSES + 1;

    private int nextJob;
    private int jobsLeft = JOBS;

    LeNetModel() {
        drawing.set(Drawing.SEVEN);
        data = new DataSet("mnist", null, () -> {});
        restart();
    }

    // What it is made of

    /** Built when it is first asked for after a change, so that several changes cost one. */
    Network network() {
        if (network == null) {
            build();
        }
        return network;
    }

    Training training() {
        return training;
    }

    DataSet data() {
        return data;
    }

    LeNet5.Design design() {
        return design;
    }

    /** Another design means other weights. */
    void design(LeNet5.Design design) {
        this.design = design;
        restart();
    }

    Method method() {
        return method;
    }

    void method(Method method) {
        this.method = method;
        learningRate = method.rate;
        restart();
    }

    double learningRate() {
        return learningRate;
    }

    void learningRate(double learningRate) {
        this.learningRate = learningRate;
    }

    double decay() {
        return decay;
    }

    /** The learning rate falls: α / (1 + decay · epochs). */
    void decay(double decay) {
        this.decay = decay;
    }

    /** The learning rate of the next update. */
    double rateNow() {
        return learningRate / (1 + decay * training.epochs(data));
    }

    int batch() {
        return batch;
    }

    void batch(int batch) {
        this.batch = batch;
        restart();
    }

    Start start() {
        return start;
    }

    void start(Start start) {
        this.start = start;
        restart();
    }

    /** Whether the weights that the suite brings fit what is set. */
    boolean fitsPretrained() {
        return !pretrained.isEmpty() && misfit(pretrained) == null && data.name().equals("mnist");
    }

    /** The accuracy that the file of the pretrained weights states. */
    double pretrainedAccuracy() {
        return pretrainedAccuracy;
    }

    /** Whether the weights are those that the suite brings, untouched. */
    boolean isPretrained() {
        return start == Start.PRETRAINED && fitsPretrained() && training.steps() == 0;
    }

    void reach(Files files) {
        this.files = files;
        useData(data.name());
    }

    Files files() {
        return files;
    }

    /** Takes another data set; nothing is loaded yet. */
    void useData(String name) {
        data.cancel();
        data = new DataSet(name, files, this::arrived);
        restart();
    }

    private void arrived() {
        int wanted = testIndex;
        if (data.testCount() > 0) {
            showTest(Math.min(wanted, data.testCount() - 1));
            testIndex = wanted;
        }
        while (pending > 0 && !isWaiting()) {
            pending--;
            step();
        }
    }

    void seed(int seed) {
        this.seed = seed;
        restart();
    }

    /** Takes the pretrained weights. */
    void pretrained(byte[] file) {
        Safetensors weights = Safetensors.read(file);
        pretrained = weights.tensors();
        String accuracy = weights.metadata().get("testAccuracy");
        pretrainedAccuracy = accuracy == null ? 0 : Decimal.read(accuracy);
        restart();
    }

    /** Begins anew from the weights that are set. */
    void restart() {
        network = null;
        training = new Training(new Rng(seed + 1));
        pending = 0;
        weightsChanged();
    }

    private void build() {
        network = new Network(design, method, learningRate, new Rng(seed));
        Map<String, Tensor> weights =
                start == Start.PRETRAINED && fitsPretrained()
                        ? pretrained
                        : start == Start.FILE ? opened : Map.of();
        if (!weights.isEmpty() && misfit(weights) == null) {
            Parameters.load(network.parameters(), weights);
        }
    }

    private void weightsChanged() {
        stale = true;
        jobsLeft = JOBS;
        evaluation = null;
    }

    // Weights in and out

    /** What does not fit: a parameter, its shape here and its shape in the file, or none. */
    record Misfit(String parameter, String here, String there) {}

    /** The first parameter that a set of tensors does not fit; null where all do. */
    Misfit misfit(Map<String, Tensor> tensors) {
        for (var parameter : network().parameters()) {
            Tensor tensor = tensors.get(parameter.name());
            if (tensor == null || !tensor.shape().equals(parameter.shape())) {
                String there = tensor == null ? "" : tensor.shape().toString();
                return new Misfit(parameter.name(), parameter.shape().toString(), there);
            }
        }
        return null;
    }

    /** Takes weights that fit. */
    void open(Map<String, Tensor> weights) {
        opened = weights;
        start = Start.FILE;
        restart();
    }

    byte[] save() {
        Map<String, String> metadata =
                Map.of("model", "LeNet-5 of Neurarium", "steps", "" + training.steps());
        return new Safetensors(Parameters.tensors(network().parameters()), metadata).write();
    }

    // Training

    boolean canStep() {
        return !training.hasDiverged();
    }

    /** Whether the next image has to come first. */
    boolean isWaiting() {
        return training.evaluation() == null && !training.isReady(data);
    }

    /** A part of a step; where data are missing they are asked for. */
    boolean stepPart() {
        if (isWaiting()) {
            load(true);
            return true;
        }
        network().learningRate(rateNow());
        boolean complete = training.part(network(), data, batch);
        if (complete) {
            weightsChanged();
        }
        return complete;
    }

    /** A step; it is made up for when the data come, if they are not here. */
    void step() {
        if (isWaiting()) {
            load(true);
            pending += isWaiting() ? 1 : 0;
            return;
        }
        while (!stepPart()) {
            if (isWaiting()) {
                pending++;
                return;
            }
        }
    }

    /** Loads the test images, or the training images as well. */
    void load(boolean forTraining) {
        if (files != null) {
            data.want(forTraining);
        }
    }

    // What is shown

    boolean usesTestImage() {
        return usesTestImage && data.testCount() > 0;
    }

    void useTestImage(boolean uses) {
        usesTestImage = uses;
        looksElsewhere();
    }

    int testIndex() {
        return testIndex;
    }

    void showTest(int index) {
        testIndex = index;
        if (data.testCount() > 0) {
            label = data.copyTest(Math.min(index, data.testCount() - 1), testImage, 0);
        }
        looksElsewhere();
    }

    /** What the shown test image is; −1 for a drawing. */
    int label() {
        return usesTestImage() ? label : -1;
    }

    /** The drawing changed. */
    void drawn() {
        looksElsewhere();
    }

    private void looksElsewhere() {
        stale = true;
        jobsLeft = JOBS;
    }

    float[] image() {
        return usesTestImage() ? testImage : drawing.image();
    }

    /** Brings the maps up to date with image and weights. */
    void look() {
        if (stale) {
            network().show(image());
            stale = false;
        }
    }

    /** The class that has the highest probability. */
    int digit() {
        return Evaluation.largest(probabilities(), 0);
    }

    float[] probabilities() {
        look();
        return network().probabilities();
    }

    /** The class for which the loss of the image that is shown is taken. */
    int wanted() {
        return label() < 0 ? digit() : label();
    }

    /** ∂ logit of a class / ∂ pixel, as far as it is computed. */
    float[] look(int digit) {
        return looks[digit];
    }

    // Work that goes on by itself

    /** Whether all test images are to be looked at, while no training goes on. */
    void evaluates(boolean evaluates) {
        this.evaluates = evaluates;
    }

    /** The look at all test images with the weights as they are; null where it did not begin. */
    Evaluation evaluation() {
        return evaluation;
    }

    boolean hasWork() {
        return stale || jobsLeft > 0 || shouldEvaluate();
    }

    private boolean shouldEvaluate() {
        return evaluates
                && data.hasAllTests()
                && !training.hasDiverged()
                && training.evaluation() == null
                && (evaluation == null || !evaluation.isDone());
    }

    void work() {
        look();
        if (jobsLeft > 0) {
            if (nextJob < LeNet5.CLASSES) {
                network().inputGradient(nextJob, looks[nextJob]);
            } else {
                network().gradients(wanted());
            }
            nextJob = (nextJob + 1) % JOBS;
            jobsLeft--;
        } else if (shouldEvaluate()) {
            if (evaluation == null) {
                evaluation = new Evaluation(data.testCount());
            }
            evaluation.part(network(), data);
        }
    }
}
