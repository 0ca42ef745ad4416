package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurarium.model.Activation;
import neurarium.nn.Initializer;
import neurarium.optim.OptimizerKind;

/** Everything that a person can choose, before anything is computed. */
final class Settings {
    static final int MAX_LAYERS = 8;
    static final int MAX_NEURONS = 16;

    /** What is made small: the mean of (y − d)², or the cross-entropy of softmax. */
    enum Loss {
        SQUARED,
        ENTROPY
    }

    /** How much one step is. */
    enum StepSize {
        UPDATE,
        EPOCH
    }

    PointSource source = PointSource.CIRCLE;
    int classes = 2;
    int count = 300;
    double noise = 0.1;
    int trainPercent = 70;
    int dataSeed = 1;
    String function = "2 sin(x)";
    private String table = "";
    private PointTable own = PointTable.read("");

    final boolean[] features = {true, true, false, false, false, false, false};
    int layers = 2;
    final int[] neurons = {4, 2, 4, 4, 4, 4, 4, 4};
    final Activation[] activations = new Activation[MAX_LAYERS];
    Initializer initializer = Initializer.XAVIER;

    Loss loss = Loss.SQUARED;
    OptimizerKind optimizer = OptimizerKind.SGD;
    StepSize stepSize = StepSize.EPOCH;
    double rate = 0.1;
    int batch = 10;
    double l1;
    double l2;
    double dropout;

    Settings() {
        Arrays.fill(activations, Activation.TANH);
    }

    /** A table of the reader's own, as it was written. */
    String table() {
        return table;
    }

    /** The points of the reader's table. */
    PointTable own() {
        return own;
    }

    void table(String text) {
        table = text;
        own = PointTable.read(text);
    }

    /** The features that are on; x₁ alone where none is. */
    List<Feature> chosenFeatures() {
        List<Feature> chosen = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            if (features[feature.place()]) {
                chosen.add(feature);
            }
        }
        return chosen.isEmpty() ? List.of(Feature.X1) : chosen;
    }

    /** How many of some points are trained on: one at least, and all of a table. */
    int trainCount(int size) {
        int share = (int) Math.round(size * trainPercent / 100.0);
        return source.isTable() ? size : Math.max(Math.min(size, 1), share);
    }

    /** Whether the outputs go through softmax, for a number of classes; 0 is regression. */
    boolean usesEntropy(int classes) {
        return classes > 0 && loss == Loss.ENTROPY;
    }

    /** The numbers of neurons from the features to the outputs. */
    int[] sizes(int classes) {
        int[] sizes = new int[layers + 2];
        sizes[0] = chosenFeatures().size();
        System.arraycopy(neurons, 0, sizes, 1, layers);
        boolean oneOutput = classes == 0 || (classes == 2 && !usesEntropy(classes));
        sizes[layers + 1] = oneOutput ? 1 : classes;
        return sizes;
    }
}
