package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.nn.Initializer;

/** Everything that a person can choose, before anything is computed. */
final class Settings {
    static final int MOST_LAYERS = 8;
    static final int MOST_NEURONS = 16;

    /** What is made small: the mean of (y − d)², or the cross-entropy of softmax. */
    enum Loss {
        SQUARED,
        ENTROPY
    }

    Source source = Source.CIRCLE;
    int classes = 2;
    int count = 300;
    double noise = 0.1;
    int trainPercent = 70;
    int dataSeed = 1;
    String function = "2 sin(x)";
    String table = "";

    final boolean[] features = {true, true, false, false, false, false, false};
    int layers = 2;
    final int[] neurons = {4, 2, 4, 4, 4, 4, 4, 4};
    final Unit[] units = new Unit[MOST_LAYERS];
    Initializer initializer = Initializer.XAVIER;

    Loss loss = Loss.SQUARED;
    Method method = Method.SGD;
    double rate = 0.1;
    int batch = 10;
    double l1;
    double l2;
    double dropout;

    Settings() {
        for (int i = 0; i < MOST_LAYERS; i++) {
            units[i] = Unit.TANH;
        }
    }

    /** The features that are on; x₁ alone where none is. */
    List<Feature> chosenFeatures() {
        List<Feature> chosen = new ArrayList<>();
        int i = 0;
        for (Feature feature : Feature.values()) {
            if (features[i++]) {
                chosen.add(feature);
            }
        }
        return chosen.isEmpty() ? List.of(Feature.X1) : chosen;
    }

    /** The numbers of neurons from the features to the output. */
    List<Integer> sizes(int outputs) {
        List<Integer> sizes = new ArrayList<>();
        sizes.add(chosenFeatures().size());
        for (int i = 0; i < layers; i++) {
            sizes.add(neurons[i]);
        }
        sizes.add(outputs);
        return sizes;
    }
}
