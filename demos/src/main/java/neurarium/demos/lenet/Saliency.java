package neurarium.demos.lenet;

import neurarium.data.LabeledImages;
import neurarium.model.LeNet5;

/** What each output looks at, ∂z/∂x for the image that is shown; and ∂L/∂y of every map. */
final class Saliency {
    /** What is computed in turn: the input gradient of each class, then those of the maps. */
    private static final int JOBS = LeNet5.CLASSES + 1;

    /** ∂z/∂x of each class, as far as it is computed. */
    final float[][] maps = new float[LeNet5.CLASSES][LabeledImages.PIXELS];

    private int nextJob;
    private int jobsLeft;

    /** Computes all of them again, as the image or the weights have changed. */
    void restart() {
        jobsLeft = JOBS;
    }

    boolean hasWork() {
        return jobsLeft > 0;
    }

    void work(ShownImage shown) {
        if (nextJob < LeNet5.CLASSES) {
            shown.network.inputGradient(nextJob, maps[nextJob]);
        } else {
            shown.network.computeMapGradients(shown.target());
        }
        nextJob = (nextJob + 1) % JOBS;
        jobsLeft--;
    }
}
