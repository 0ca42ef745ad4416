package neurarium.demos.conv2d;

import neurarium.ui.Box;
import neurarium.ui.CellGrid;
import neurarium.ui.CellKey;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The picture and what the filter makes of it; the pixel under the pointer taken apart. */
final class PhotoView {
    private static final double HEAD = 22;
    private static final double BETWEEN = 26;
    private Box input = new Box(0, 0, 1, 1);
    private Box output = new Box(0, 0, 1, 1);

    /** The pixel that is taken apart; −1 until somebody points at one. */
    private int row = -1;

    private int column;

    private static double side(double width) {
        return width >= 560 ? Math.min(400, (width - 24) / 2) : Math.min(width, 330);
    }

    static double height(PhotoModel model, double width) {
        double pictures = width >= 560 ? HEAD + side(width) : 2 * (HEAD + side(width)) + 12;
        double grid = HEAD + model.kernelSize() * fitting(model, width);
        return pictures + 16 + grid + (width >= 560 ? 80 : 130);
    }

    /** The size of a magnified pixel: three fields of them stand beside each other. */
    private static double fitting(PhotoModel model, double width) {
        return Math.min(40, (width - 2 * BETWEEN - 4) / (3 * model.kernelSize()));
    }

    void draw(PhotoModel model, String selected, Surface surface) {
        double width = surface.width();
        double side = side(width);
        boolean wide = width >= 560;
        Photo photo = model.photo();
        input = new Box(1, HEAD, side - 2, side - 2);
        output =
                wide
                        ? new Box(side + 24, HEAD, side - 2, side - 2)
                        : new Box(1, 2 * HEAD + side + 12, side - 2, side - 2);
        String size = photo.width + "×" + photo.height;
        title(Text.of("图片 x", "picture x"), size, input, surface);
        title(Text.of("卷积之后 y", "filtered y"), "", output, surface);
        surface.photo(model.shownInput(), photo.width, photo.height, input);
        if (model.isSigned()) {
            float[] y = model.outputs()[0];
            surface.raster(y, photo.width, photo.height, true, model.range(), output);
            Legend.diverging(model.range(), true, output.right(), output.y() - 12, surface);
        } else {
            surface.photo(model.shownOutput(), photo.width, photo.height, output);
        }
        surface.frame(input, Ink.LINE);
        surface.frame(output, Ink.LINE);
        spots(surface);
        clamp(photo);
        ring(input, photo, model.kernelSize(), surface);
        ring(output, photo, 1, surface);
        double y = (wide ? input.bottom() : output.bottom()) + 16;
        magnified(model, selected, y, surface);
    }

    private void spots(Surface surface) {
        Text in = Text.of("图片；方向键不便时，用“像素”一栏选", "The picture; choose a pixel in the field Pixel");
        Text out = Text.of("卷积后的图片", "The filtered picture");
        surface.spot(Spot.forKeys("input", input, () -> in));
        surface.spot(Spot.forKeys("output", output, () -> out));
    }

    private void clamp(Photo photo) {
        if (row < 0) {
            row = photo.height * 2 / 5;
            column = photo.width * 2 / 5;
        }
        row = Math.min(row, photo.height - 1);
        column = Math.min(column, photo.width - 1);
    }

    private static void title(Text name, String size, Box box, Surface surface) {
        String words = name.in(surface.lang());
        surface.text(words, box.x(), box.y() - 12, Ink.TEXT, Type.SMALL.bold());
        double after = box.x() + surface.textWidth(words, Type.SMALL.bold()) + 6;
        surface.text(size, after, box.y() - 12, Ink.QUIET, Type.SMALL);
    }

    private void ring(Box box, Photo photo, int cells, Surface surface) {
        double scale = box.width() / photo.width;
        double size = Math.max(9, cells * scale + 4);
        Box ring =
                Box.around(
                        box.x() + (column + 0.5) * scale,
                        box.y() + (row + 0.5) * scale,
                        size,
                        size);
        surface.frame(ring, Ink.ATTENTION);
        surface.frame(ring.inset(-1, -1, -1, -1), Ink.ATTENTION);
    }

    private void magnified(PhotoModel model, String selected, double y, Surface surface) {
        int k = model.kernelSize();
        double width = surface.width();
        double cell = fitting(model, width);
        float[] pixels = new float[k * k];
        float[] products = new float[k * k];
        float sum = 0;
        for (int i = 0; i < k * k; i++) {
            pixels[i] = pixel(model, row + i / k - k / 2, column + i % k - k / 2);
            products[i] = pixels[i] * model.kernel()[i];
            sum += products[i];
        }
        double step = k * cell + BETWEEN;
        Text place = Text.of("像素 " + row + ", " + column, "pixel " + row + ", " + column);
        double top = y + HEAD;
        grid("n", place, pixels, k, 1, top, cell, surface);
        CellGrid filter =
                grid("w", Text.same("w"), model.kernel(), k, 1 + step, top, cell, surface);
        grid("p", Text.same("w·x"), products, k, 1 + 2 * step, top, cell, surface);
        CellKey chosen = CellKey.of(selected);
        if (chosen.isOf("w")) {
            Box box = filter.window(chosen.row(), chosen.column(), 1, 1);
            surface.frame(box.inset(2, 2, 2, 2), Ink.TEXT);
        }
        double below = top + k * cell + 10;
        Text words =
                Text.of(
                        "Σ w·x = " + Numbers.fixed(sum, 3) + "。" + reads(model).zh(),
                        "Σ w·x = " + Numbers.fixed(sum, 3) + ". " + reads(model).en());
        TextLines.draw(
                words.in(surface.lang()),
                new Box(0, below, width, 0),
                Ink.TEXT,
                Type.BODY,
                surface);
    }

    private static Text reads(PhotoModel model) {
        return switch (model.channels()) {
            case EACH ->
                    Text.of(
                            "红、绿、蓝各自滤一遍；这里是红。",
                            "Red, green and blue are filtered one by one; this is red.");
            case SUM ->
                    Text.of(
                            "一个卷积核读三个通道：每个通道乘上自己的权重，再加到一起；这里是加过权的和。",
                            "One filter reads three channels: each times its own weight, then added;"
                                    + " this is the weighted sum.");
            default -> Text.of("一个通道。", "One channel.");
        };
    }

    /** What the filter reads at a pixel: of one channel, or of all with their weights. */
    private static float pixel(PhotoModel model, int row, int column) {
        Photo photo = model.photo();
        if (row < 0 || row >= photo.height || column < 0 || column >= photo.width) {
            return 0;
        }
        float[][] planes = model.inputs();
        int i = row * photo.width + column;
        if (model.channels() != PhotoModel.Channels.SUM) {
            return planes[0][i];
        }
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            sum += model.mix(c) * planes[c][i];
        }
        return (float) sum;
    }

    private static CellGrid grid(
            String key,
            Text title,
            float[] values,
            int k,
            double x,
            double y,
            double cell,
            Surface surface) {
        surface.text(title.in(surface.lang()), x, y - 12, Ink.TEXT, Type.SMALL.bold());
        return new CellGrid(
                        key,
                        k,
                        k,
                        (r, c) ->
                                Text.same(
                                        key
                                                + "["
                                                + (r + 1)
                                                + ","
                                                + (c + 1)
                                                + "] = "
                                                + Numbers.fixed(values[r * k + c], 3)))
                .range(CellGrid.largest(values, 0.5))
                .draw(values, x, y, cell, surface);
    }

    /** Points at the pixel under a touch; false where there is none. */
    boolean point(Touch touch, PhotoModel model) {
        for (Box box : java.util.List.of(input, output)) {
            if (box.contains(touch.x(), touch.y())) {
                double scale = box.width() / model.photo().width;
                column = (int) ((touch.x() - box.x()) / scale);
                row = (int) ((touch.y() - box.y()) / scale);
                return true;
            }
        }
        return false;
    }

    int row() {
        return Math.max(0, row);
    }

    int column() {
        return Math.max(0, column);
    }

    void point(int row, int column) {
        this.row = row;
        this.column = column;
    }
}
