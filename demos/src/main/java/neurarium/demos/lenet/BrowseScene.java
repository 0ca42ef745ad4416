package neurarium.demos.lenet;

import java.util.Arrays;
import java.util.List;
import neurarium.data.LabeledImages;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Ink;
import neurarium.ui.NumberInput;
import neurarium.ui.Option;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** The test images, page by page, and what the network takes them for. */
final class BrowseScene extends NetworkScene {
    private static final double WIDTH = 410;
    private final Gallery gallery = new Gallery();

    BrowseScene(NetworkControls shared) {
        super("browse", "测试图片", "Test images", shared);
        networkControls();
        Text show = Text.of("显示", "Show");
        Text page = Text.of("页", "Page");
        int pages = Gallery.MAX_PAGE;
        controls(
                Choice.of(
                        "filter",
                        show,
                        List.of(false, true),
                        BrowseScene::option,
                        () -> gallery.errorsOnly,
                        gallery::show),
                new NumberInput(
                        "page", page, 1, pages, () -> gallery.page + 1, n -> gallery.page = n - 1),
                shared.data.image);
        networkSections();
    }

    private static Option option(boolean errors) {
        return errors ? Option.of("errors", "只看认错的", "errors only") : Option.of("all", "全部", "all");
    }

    @Override
    Verdict progress() {
        Text what =
                model.shown.label < 0
                        ? Text.of("测试图片正在载入。", "The test images are loading.")
                        : comparison();
        return Verdict.neutral(what.then(shared.data.sample()));
    }

    @Override
    public void update() {
        model.data.want(false);
        gallery.update(model.data, model.evaluation);
        super.update();
    }

    /** Where the images of the page are. */
    private static Mosaic mosaic(int images, double width) {
        int size = LabeledImages.SIZE;
        double cell = Math.min(1.4, Mosaic.fitting(Math.min(WIDTH, width), Gallery.BESIDE, size));
        return new Mosaic(images, Gallery.BESIDE, size, size, cell, 0, 0);
    }

    @Override
    double topHeight(double width) {
        double pages = mosaic(Gallery.PAGE_SIZE, width).box().bottom() + 20;
        return width >= NetworkView.WIDE ? pages : pages + GAP + OutputsView.HEIGHT;
    }

    @Override
    void drawTop(double width, Surface surface) {
        Mosaic all = mosaic(Gallery.PAGE_SIZE, width);
        if (gallery.images.isEmpty()) {
            Box box = new Box(0, 0, all.box().width(), 0);
            TextLines.draw(none().in(surface.lang()), box, Ink.QUIET, Type.BODY, surface);
        } else {
            images(mosaic(gallery.images.size(), width), surface);
            counts(all.box(), surface);
        }
        boolean wide = width >= NetworkView.WIDE;
        double x = wide ? WIDTH + 32 : 0;
        double y = wide ? 0 : all.box().bottom() + 20 + GAP;
        OutputsView.draw(model, shared.maps, x, y, width, surface);
    }

    private Text none() {
        if (model.data.isLoading) {
            return Text.of("正在载入测试图片……", "Loading the test images …");
        }
        return gallery.errorsOnly
                ? Text.of("还没有认错的图片。", "No image is taken for another yet.")
                : Text.of("测试图片还没有载入。", "The test images are not loaded.");
    }

    private void images(Mosaic mosaic, Surface surface) {
        int size = gallery.images.size() * LabeledImages.PIXELS;
        mosaic.draw(Arrays.copyOf(gallery.pixels, size), false, 1, surface);
        for (int i = 0; i < gallery.images.size(); i++) {
            Gallery.Image image = gallery.images.get(i);
            Box box = mosaic.map(i);
            if (image.place() == model.testIndex) {
                surface.frame(box, Ink.ATTENTION);
                surface.frame(box.inset(-1, -1, -1, -1), Ink.ATTENTION);
            }
            if (image.digit() >= 0) {
                Type type = Type.CAPTION.right().bold();
                surface.text("" + image.digit(), box.right() - 4, box.y() + 7, Ink.BACKWARD, type);
            }
            String place = "" + image.place();
            surface.spot(new Spot("image." + place, box, words(image)).sets("image", place));
        }
    }

    private Text words(Gallery.Image image) {
        Text words =
                image.digit() < 0
                        ? Text.of("测试图片 {place}：{name}", "Test image {place}: {name}")
                        : Text.of(
                                "测试图片 {place}：{name}，网络说是 {said}",
                                "Test image {place}: {name}, the network says {said}");
        return words.with("place", image.place())
                .with("name", ClassNames.of(image.label(), model))
                .with("said", ClassNames.of(Math.max(0, image.digit()), model));
    }

    private void counts(Box images, Surface surface) {
        double y = images.bottom() + 12;
        String range =
                Text.same("{first}–{last} / {count}")
                        .with("first", gallery.first + 1)
                        .with("last", gallery.first + gallery.images.size())
                        .with("count", gallery.count)
                        .en();
        surface.text(range, images.x(), y, Ink.QUIET, Type.SMALL);
        if (model.evaluation != null) {
            Text errors =
                    Text.of("认错 {errors} / {seen}", "{errors} wrong of {seen}")
                            .with("errors", model.evaluation.errors)
                            .with("seen", model.evaluation.seen);
            Type type = Type.SMALL.right();
            surface.text(errors.in(surface.lang()), images.right(), y, Ink.QUIET, type);
        }
    }
}
