package neurarium.demos.lenet;

import neurarium.data.LabeledImages;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** A page of test images, all of them or only those that are taken for something else. */
final class GalleryView {
    static final int BESIDE = 10;
    static final int LINES = 6;
    static final int PAGE = BESIDE * LINES;

    private final float[] pixels = new float[PAGE * LabeledImages.PIXELS];
    private Block block;

    /** How many images there are to page through. */
    static int count(LeNetModel model, boolean errorsOnly) {
        Evaluation evaluation = model.evaluation();
        if (errorsOnly) {
            return evaluation == null ? 0 : evaluation.errors();
        }
        return model.data().testCount();
    }

    /** The place of the n-th image among all test images. */
    private static int place(LeNetModel model, boolean errorsOnly, int n) {
        return errorsOnly ? model.evaluation().error(n) : n;
    }

    void draw(LeNetModel model, boolean errorsOnly, int page, Box box, Surface surface) {
        int count = count(model, errorsOnly);
        int first = Math.min(page * PAGE, Math.max(0, (count - 1) / PAGE * PAGE));
        int shown = Math.min(PAGE, count - first);
        block = null;
        if (shown <= 0) {
            Text none =
                    model.data().isLoading()
                            ? Text.of("正在载入测试图片……", "Loading the test images …")
                            : errorsOnly
                                    ? Text.of("还没有认错的图片。", "No image is taken for another yet.")
                                    : Text.of("测试图片还没有载入。", "The test images are not loaded.");
            TextLines.draw(none.in(surface.lang()), box, Ink.QUIET, Type.BODY, surface);
            return;
        }
        java.util.Arrays.fill(pixels, 0);
        for (int i = 0; i < shown; i++) {
            model.data()
                    .copyTest(
                            place(model, errorsOnly, first + i), pixels, i * LabeledImages.PIXELS);
        }
        int size = LabeledImages.SIZE;
        double cell = Math.min(1.4, box.width() / (BESIDE * (size + 1) - 1));
        Box at = new Box(box.x(), box.y() - Block.HEAD, box.width(), 0);
        block = new Block(Unit.Layer.INPUT, PAGE, BESIDE, size, size, cell, at);
        surface.raster(
                block.mosaic(pixels),
                block.cellsAcross(),
                block.cellsDown(),
                false,
                1,
                block.cells());
        for (int i = 0; i < shown; i++) {
            int place = place(model, errorsOnly, first + i);
            Box cells = block.part(i, 0, 0, size, size);
            if (place == model.testIndex()) {
                surface.frame(cells, Ink.ATTENTION);
                surface.frame(cells.inset(-1, -1, -1, -1), Ink.ATTENTION);
            }
            if (errorsOnly) {
                int said = model.evaluation().mistaken(first + i);
                surface.text(
                        "" + said,
                        cells.right() - 4,
                        cells.y() + 7,
                        Ink.BACKWARD,
                        Type.SMALL.sized(12).right().bold());
            }
            int n = first + i;
            surface.spot(
                    new Spot("image." + place, cells, () -> words(model, errorsOnly, n, place)));
        }
        String range = (first + 1) + "–" + (first + shown) + " / " + count;
        Box below = block.cells();
        surface.text(range, below.x(), below.bottom() + 12, Ink.QUIET, Type.SMALL);
        Evaluation evaluation = model.evaluation();
        if (evaluation != null) {
            Text errors =
                    Text.of(
                            "认错 " + evaluation.errors() + " / " + evaluation.seen(),
                            evaluation.errors() + " wrong of " + evaluation.seen());
            surface.text(
                    errors.in(surface.lang()),
                    below.right(),
                    below.bottom() + 12,
                    Ink.QUIET,
                    Type.SMALL.right());
        }
    }

    private static Text words(LeNetModel model, boolean errorsOnly, int n, int place) {
        float[] pixels = new float[LabeledImages.PIXELS];
        Text is = LeNetWords.label(model, model.data().copyTest(place, pixels, 0));
        String number = Numbers.exact(place);
        Text text =
                Text.of("测试图片 " + number + "：" + is.zh(), "Test image " + number + ": " + is.en());
        if (!errorsOnly || n >= model.evaluation().errors()) {
            return text;
        }
        Text said = LeNetWords.label(model, model.evaluation().mistaken(n));
        return Text.of(
                text.zh() + "，网络说是 " + said.zh(), text.en() + ", the network says " + said.en());
    }

    /** The place of the test image under a touch; −1 where there is none. */
    int at(Touch touch, LeNetModel model, boolean errorsOnly, int page) {
        Unit unit = block == null ? Unit.NONE : block.unit(touch.x(), touch.y());
        int count = count(model, errorsOnly);
        int first = Math.min(page * PAGE, Math.max(0, (count - 1) / PAGE * PAGE));
        boolean exists = unit.exists() && first + unit.map() < count;
        return exists ? place(model, errorsOnly, first + unit.map()) : -1;
    }
}
