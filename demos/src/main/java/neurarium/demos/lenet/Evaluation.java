package neurarium.demos.lenet;

import neurarium.data.LabeledImages;
import neurarium.model.LeNet5;

/** The test images one part after the other: how many are right, and what is taken for what. */
final class Evaluation {
    /** A check early in a run takes so many images only, and says so. */
    static final int SAMPLE = 1000;

    private int[] wrong = new int[16];
    private int[] said = new int[16];
    private final int[][] confusion = new int[LeNet5.CLASSES][LeNet5.CLASSES];
    private int wrongs;
    private int right;
    private int at;
    private int count;

    /** A pass over so many images. */
    Evaluation(int count) {
        this.count = count;
    }

    boolean isDone() {
        return at >= count;
    }

    /** Images seen so far. */
    int seen() {
        return at;
    }

    /** The share that is right, of those seen. */
    double accuracy() {
        return at == 0 ? 0 : right / (double) at;
    }

    int right() {
        return right;
    }

    /** How many images of one class were taken for another. */
    int confused(int label, int digit) {
        return confusion[label][digit];
    }

    int errors() {
        return wrongs;
    }

    /** The place of the n-th image that was taken for something else. */
    int error(int n) {
        return wrong[n];
    }

    /** What the n-th error was taken for. */
    int mistaken(int n) {
        return said[n];
    }

    /** Looks at a part of the images. */
    void part(Network network, DataSet data) {
        int size = Math.min(Network.TEST_PART, count - at);
        float[] images = network.testImages();
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = data.copyTest(at + i, images, i * LabeledImages.PIXELS);
        }
        float[] logits = network.test();
        for (int i = 0; i < size; i++) {
            take(at + i, labels[i], largest(logits, i * LeNet5.CLASSES));
        }
        at += size;
    }

    private void take(int place, int label, int digit) {
        confusion[label][digit]++;
        if (digit == label) {
            right++;
            return;
        }
        if (wrongs == wrong.length) {
            wrong = java.util.Arrays.copyOf(wrong, 2 * wrongs);
            said = java.util.Arrays.copyOf(said, 2 * wrongs);
        }
        wrong[wrongs] = place;
        said[wrongs] = digit;
        wrongs++;
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
