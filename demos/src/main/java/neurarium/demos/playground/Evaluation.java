package neurarium.demos.playground;

import java.util.Arrays;

/** How good the network is now: on the examples it is trained on, and on those it never saw. */
final class Evaluation {
    private final Network network;
    private final Examples examples;
    private final int classes;
    private final int[] confusion;
    private double trainLoss;
    private double testLoss;
    private int trainRight;
    private int testRight;

    Evaluation(Network network, Examples examples) {
        this.network = network;
        this.examples = examples;
        classes = examples.points.classes;
        confusion = new int[classes * classes];
        fill();
    }

    /** Hands the examples to the network; rows beyond them stay 0. */
    private void fill() {
        float[] inputs = network.points.features().data().write();
        System.arraycopy(examples.inputs, 0, inputs, 0, examples.inputs.length);
    }

    /** Runs the network on all examples. */
    void run() {
        network.graph.setTraining(false);
        network.graph.forward(network.points.output());
        network.graph.setTraining(true);
        Arrays.fill(confusion, 0);
        trainLoss = 0;
        testLoss = 0;
        trainRight = 0;
        testRight = 0;
        float[] y = network.points.output().value();
        boolean tests = examples.testCount() > 0;
        for (int i = 0; i < examples.size(); i++) {
            double loss = loss(y, i);
            boolean training = i < examples.trainCount;
            if (training) {
                trainLoss += loss / examples.trainCount;
            } else {
                testLoss += loss / examples.testCount();
            }
            if (classes > 0) {
                count(y, i, training, tests);
            }
        }
    }

    private void count(float[] y, int i, boolean training, boolean tests) {
        int wanted = (int) examples.points.target(i);
        int given = decision(y, i);
        if (given == wanted) {
            trainRight += training ? 1 : 0;
            testRight += training ? 0 : 1;
        }
        if (!training || !tests) {
            confusion[wanted * classes + given]++;
        }
    }

    private double loss(float[] y, int i) {
        int outputs = network.outputs;
        if (network.entropy) {
            return entropy(y, i * outputs, (int) examples.points.target(i));
        }
        double squares = 0;
        for (int j = 0; j < outputs; j++) {
            double error = y[i * outputs + j] - examples.targets[i * outputs + j];
            squares += error * error;
        }
        return squares / outputs;
    }

    /** −ln softmax(y)[wanted] of the row that begins at an index. */
    private double entropy(float[] y, int at, int wanted) {
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < network.outputs; j++) {
            max = Math.max(max, y[at + j]);
        }
        double sum = 0;
        for (int j = 0; j < network.outputs; j++) {
            sum += Math.exp(y[at + j] - max);
        }
        return Math.log(sum) + max - y[at + wanted];
    }

    /** The class that the network gives to row i: the largest output, or the sign of the one. */
    int decision(float[] y, int i) {
        int outputs = network.outputs;
        if (outputs == 1) {
            return y[i] >= 0 ? 0 : 1;
        }
        int best = 0;
        for (int j = 1; j < outputs; j++) {
            best = y[i * outputs + j] > y[i * outputs + best] ? j : best;
        }
        return best;
    }

    /** Whether example i gets its class. */
    boolean isRight(int i) {
        float[] y = network.points.output().value();
        return classes > 0 && decision(y, i) == (int) examples.points.target(i);
    }

    double trainLoss() {
        return trainLoss;
    }

    /** NaN where nothing is left to test on. */
    double testLoss() {
        return examples.testCount() > 0 ? testLoss : Double.NaN;
    }

    int trainRight() {
        return trainRight;
    }

    int testRight() {
        return testRight;
    }

    /**
     * How many examples of a class got a class: of those to test on, or of all where none is left
     * for that.
     */
    int confusion(int wanted, int given) {
        return confusion[wanted * classes + given];
    }
}
