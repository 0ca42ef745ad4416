package neurarium.demos.lenet;

import neurarium.model.LeNet5;

/**
 * The receptive field of a neuron: the square of the 28×28 image that it depends on. Through a
 * convolution it grows by the kernel size less 1, times the step between neighbours; pooling
 * doubles that step.
 */
record ReceptiveField(int top, int left, int size) {
    static ReceptiveField of(Neuron neuron, LeNet5.Design design) {
        int k1 = design.c1Size();
        int k3 = design.c3Size();
        int pad = k1 / 2;
        return switch (neuron.layer()) {
            case INPUT -> new ReceptiveField(neuron.row(), neuron.column(), 1);
            case C1 -> new ReceptiveField(neuron.row() - pad, neuron.column() - pad, k1);
            case S2 ->
                    new ReceptiveField(2 * neuron.row() - pad, 2 * neuron.column() - pad, k1 + 1);
            case C3 ->
                    new ReceptiveField(
                            2 * neuron.row() - pad,
                            2 * neuron.column() - pad,
                            2 * (k3 - 1) + k1 + 1);
            case S4 ->
                    new ReceptiveField(
                            4 * neuron.row() - pad, 4 * neuron.column() - pad, 2 * k3 + k1 + 1);
            default -> new ReceptiveField(0, 0, LeNet5.SIZE);
        };
    }
}
