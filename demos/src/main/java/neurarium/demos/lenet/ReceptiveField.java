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
        return switch (neuron.layer()) {
            case INPUT -> at(neuron, 1, 0, 1);
            case C1 -> at(neuron, 1, k1 / 2, k1);
            case S2 -> at(neuron, 2, k1 / 2, k1 + 1);
            case C3 -> at(neuron, 2, k1 / 2, 2 * (k3 - 1) + k1 + 1);
            case S4 -> at(neuron, 4, k1 / 2, 2 * k3 + k1 + 1);
            default -> new ReceptiveField(0, 0, LeNet5.SIZE);
        };
    }

    private static ReceptiveField at(Neuron neuron, int step, int pad, int size) {
        return new ReceptiveField(step * neuron.row() - pad, step * neuron.column() - pad, size);
    }
}
