package neurarium.demos.playground;

import neurarium.kernel.Kernels;
import neurarium.nn.Linear;
import neurarium.optim.Optimizer;
import neurarium.tensor.Rng;

/**
 * The training loop, as a whole or in its three parts: a batch forward, its gradients backward, the
 * update. One round through all examples is an epoch; each draws a new order.
 */
final class Training {
    /** What comes next. */
    enum Phase {
        FORWARD,
        BACKWARD,
        UPDATE
    }

    Phase next = Phase.FORWARD;
    int epoch;
    int updates;

    /** How many examples were trained on, each as often as it came. */
    double seen;

    /** The first example of the batch in hand; −1 before the first batch. */
    int first = -1;

    private final Network network;
    private final Settings settings;
    private final Optimizer optimizer;
    private final int[] order;
    private final Shuffled inputs;
    private final Shuffled targets;
    private final Rng rng;
    private int position;

    Training(Network network, Settings settings, Examples examples, int seed) {
        this.network = network;
        this.settings = settings;
        optimizer = settings.optimizer.create(network.parameters, settings.rate);
        rng = new Rng(seed ^ 0x5eed);
        order = new int[examples.trainCount];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int batch = network.batch.features().dim(0);
        Kernels kernels = network.graph.kernels();
        inputs = new Shuffled(examples.inputs, examples.width, order.length, batch, kernels);
        targets =
                new Shuffled(examples.targets, examples.targetWidth, order.length, batch, kernels);
        shuffle();
    }

    /** A new order for an epoch. */
    private void shuffle() {
        position = 0;
        rng.shuffleInPlace(order);
        inputs.fill(order);
        targets.fill(order);
    }

    /** Counts on from another run. */
    void continueFrom(Training before) {
        epoch = before.epoch;
        updates = before.updates;
        seen = before.seen;
    }

    void rate(double rate) {
        optimizer.setLearningRate(rate);
    }

    /** The loss of the batch in hand. */
    float batchLoss() {
        return network.loss.value()[0];
    }

    // region step
    /** Takes the next batch and computes what the network makes of it, and L. */
    void forward() {
        first = order[position];
        inputs.copyTo(network.batch.features(), position);
        targets.copyTo(network.targets, position);
        network.graph.forward(network.loss);
        next = Phase.BACKWARD;
    }

    /** Computes ∂L/∂w for every weight, and adds what the penalties want: λ₁ sign(w) + λ₂ w. */
    void backward() {
        network.graph.backward(network.loss);
        for (int i = 0; i < network.layers.size(); i++) {
            penalize(network.layers.get(i));
        }
        next = Phase.UPDATE;
    }

    /** Moves every weight against its gradient. */
    void update() {
        optimizer.step();
        int size = network.batch.features().dim(0);
        updates++;
        seen += size;
        position += size;
        if (position >= order.length) {
            epoch++;
            shuffle();
        }
        next = Phase.FORWARD;
    }

    // endregion

    private void penalize(Linear layer) {
        if (settings.l2 > 0) {
            var kernels = network.graph.kernels();
            kernels.addScaled((float) settings.l2, layer.weight.data(), layer.weight.grad());
        }
        if (settings.l1 > 0) {
            float[] weights = layer.weight.value();
            float[] gradient = layer.weight.grad().write();
            for (int i = 0; i < weights.length; i++) {
                gradient[i] += (float) settings.l1 * Math.signum(weights[i]);
            }
        }
    }
}
