package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.LabeledImages;

/** A page of test images: all of them, or only those that are taken for something else. */
final class Gallery {
    static final int BESIDE = 10;
    static final int LINES = 6;
    static final int PAGE_SIZE = BESIDE * LINES;

    /** As many pages as all test images fill. */
    static final int MAX_PAGE = (Evaluation.ALL + PAGE_SIZE - 1) / PAGE_SIZE;

    /**
     * An image of the page.
     *
     * @param place its place among all test images
     * @param digit what the network takes it for; −1 where that is not said
     */
    record Image(int place, int label, int digit) {}

    /** From 0. */
    int page;

    boolean errorsOnly;
    final List<Image> images = new ArrayList<>();

    /** The pixels of the images of the page, one image after the other. */
    final float[] pixels = new float[PAGE_SIZE * LabeledImages.PIXELS];

    /** How many images there are to page through, and which of them is the first of the page. */
    int count;

    int first;

    /** Begins at the first page of all images, or of the wrong ones only. */
    void show(boolean errorsOnly) {
        this.errorsOnly = errorsOnly;
        page = 0;
    }

    /** Takes the images of the page out of what has arrived. */
    void update(DataSet data, Evaluation evaluation) {
        int errors = evaluation == null ? 0 : evaluation.errors;
        count = errorsOnly ? errors : data.testCount();
        first = Math.min(page * PAGE_SIZE, Math.max(0, (count - 1) / PAGE_SIZE * PAGE_SIZE));
        images.clear();
        for (int i = 0; i < Math.min(PAGE_SIZE, count - first); i++) {
            int place = errorsOnly ? evaluation.wrong[first + i] : first + i;
            int label = data.copyTest(place, pixels, i * LabeledImages.PIXELS);
            images.add(new Image(place, label, errorsOnly ? evaluation.taken[first + i] : -1));
        }
    }
}
