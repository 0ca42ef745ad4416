package neurarium.demos.lenet;

import java.util.Arrays;
import neurarium.data.LabeledImages;
import neurarium.model.LeNet5;

/** The test images one part after the other: how many are right, and what is taken for what. */
final class Evaluation {
    /** A check early in a run takes this many images only, and says so. */
    static final int SAMPLE = 1000;

    /** All test images of MNIST. */
    static final int ALL = 10000;

    private final int count;

    /** How many images of a class (row) were taken for another (column). */
    final int[][] confusion = new int[LeNet5.CLASSES][LeNet5.CLASSES];

    /** The places of the images that were taken for something else, and what for. */
    int[] wrong = new int[16];

    int[] taken = new int[16];
    int errors;
    int seen;

    /** A pass over the first {@code count} images. */
    Evaluation(int count) {
        this.count = count;
    }

    boolean isDone() {
        return seen >= count;
    }

    /** The share that is right, of those seen. */
    double accuracy() {
        return seen == 0 ? 0 : (seen - errors) / (double) seen;
    }

    /** The largest count of one class taken for another, at least 1. */
    int mostConfused() {
        int most = 1;
        for (int label = 0; label < LeNet5.CLASSES; label++) {
            for (int digit = 0; digit < LeNet5.CLASSES; digit++) {
                most = Math.max(most, label == digit ? 0 : confusion[label][digit]);
            }
        }
        return most;
    }

    /** Looks at a part of the images. */
    void part(Network network, DataSet data) {
        int size = Math.min(Network.TEST_PART, count - seen);
        float[] images = network.testImages.data().write();
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = data.copyTest(seen + i, images, i * LabeledImages.PIXELS);
        }
        float[] logits = network.test();
        for (int i = 0; i < size; i++) {
            add(labels[i], largest(logits, i * LeNet5.CLASSES));
        }
    }

    private void add(int label, int digit) {
        confusion[label][digit]++;
        if (digit != label) {
            if (errors == wrong.length) {
                wrong = Arrays.copyOf(wrong, 2 * errors);
                taken = Arrays.copyOf(taken, 2 * errors);
            }
            wrong[errors] = seen;
            taken[errors] = digit;
            errors++;
        }
        seen++;
    }

    /** The class of the largest of ten numbers from an index on. */
    static int largest(float[] numbers, int start) {
        int best = 0;
        for (int i = 1; i < LeNet5.CLASSES; i++) {
            if (numbers[start + i] > numbers[start + best]) {
                best = i;
            }
        }
        return best;
    }
}
