package neurarium.demos.lenet;

import neurarium.model.LeNet5;

/**
 * The receptive field of a unit: the square of the 28×28 image that it depends on. Through a
 * convolution it grows by the kernel size less 1, times the step between neighbours; pooling
 * doubles that step.
 */
record Field(int top, int left, int size) {
    static Field of(Unit unit, LeNet5.Design design) {
        int k1 = design.c1Size();
        int k3 = design.c3Size();
        int pad = k1 / 2;
        return switch (unit.layer()) {
            case INPUT -> new Field(unit.row(), unit.column(), 1);
            case C1 -> new Field(unit.row() - pad, unit.column() - pad, k1);
            case S2 -> new Field(2 * unit.row() - pad, 2 * unit.column() - pad, k1 + 1);
            case C3 ->
                    new Field(2 * unit.row() - pad, 2 * unit.column() - pad, 2 * (k3 - 1) + k1 + 1);
            case S4 -> new Field(4 * unit.row() - pad, 4 * unit.column() - pad, 2 * k3 + k1 + 1);
            default -> new Field(0, 0, LeNet5.SIZE);
        };
    }
}
