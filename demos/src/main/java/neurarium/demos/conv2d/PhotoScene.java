package neurarium.demos.conv2d;

import java.util.List;
import neurarium.demos.Captions;
import neurarium.demos.ChosenCell;
import neurarium.ui.Box;
import neurarium.ui.Files;
import neurarium.ui.Ink;
import neurarium.ui.InvalidValue;
import neurarium.ui.Json;
import neurarium.ui.Legend;
import neurarium.ui.NumberRows;
import neurarium.ui.Scene;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** A picture and what the filter makes of it; the pixel under the pointer taken apart. */
final class PhotoScene extends Scene implements Touchable {
    private static final double WIDE = 560;
    private static final double HEAD = 22;

    final PhotoSettings settings = new PhotoSettings();
    final FilteredPhoto filtered = new FilteredPhoto();
    private final PhotoSource source;
    private final ChosenCell chosen;
    private final PixelView pixel;

    /** The pixel that is taken apart; −1 until somebody points at one. */
    private int row = -1;

    private int column = -1;

    PhotoScene(PhotoSource source, ChosenCell chosen) {
        super("photo", "照片", "On a photo");
        this.source = source;
        this.chosen = chosen;
        pixel = new PixelView(settings, filtered, chosen);
        controls(PhotoControls.of(source, settings, pixel.weights));
        controls(chosen.control);
        more(
                new TextField(
                        "pixel",
                        Text.of("像素（行 列）", "Pixel (row column)"),
                        () -> row < 0 ? "" : row + " " + column,
                        PhotoScene::problem,
                        this::choosePixel));
        touch(this);
    }

    @Override
    public void opened() {
        chosen.clear();
    }

    private static Text problem(String text) {
        double max = PhotoSource.MAX_SIZE - 1;
        boolean fine = NumberRows.problem("pixel", text, 1, 2, max).isEmpty();
        if (fine) {
            float[] at = NumberRows.read(text);
            fine = at[0] >= 0 && at[1] >= 0 && at[0] == (int) at[0] && at[1] == (int) at[1];
        }
        return fine || text.isEmpty()
                ? Text.NONE
                : InvalidValue.of(
                        "pixel", text, "写行和列，从 0 到 511。", "write row and column, from 0 to 511.");
    }

    private void choosePixel(String text) {
        float[] at = text.isEmpty() ? new float[] {-1, -1} : NumberRows.read(text);
        row = (int) at[0];
        column = (int) at[1];
    }

    /** A coordinate of the pixel in a picture of this size; a little before the middle at first. */
    private static int within(int coordinate, int size) {
        return coordinate < 0 ? size * 2 / 5 : Math.min(coordinate, size - 1);
    }

    @Override
    public Verdict verdict() {
        return source.failure.isEmpty()
                ? Verdict.neutral(
                        "图片只在本机处理，不会离开浏览器。",
                        "Pictures are computed on this device and never leave the browser.")
                : Verdict.warning(problem());
    }

    private Text problem() {
        if (source.failure.isEmpty()) {
            return Text.NONE;
        }
        if (source.failure.equals(Files.WITHHELD)) {
            return Text.of(
                    "嵌入这个演示的网页没有把摄像头交给它：代码里要有 allow=\"camera\"。",
                    "The page around this demo keeps the camera from it: its code has to say"
                            + " allow=\"camera\".");
        }
        Text words =
                source.kind == PhotoSource.Kind.CAMERA
                        ? Text.of(
                                "摄像头打不开。请允许使用摄像头，或选别的图片。",
                                "The camera did not open ({reason}). Allow it, or choose another"
                                        + " picture.")
                        : Text.of(
                                "图片读不出来。仍显示原来的图片。",
                                "The picture could not be read ({reason}). The one before is still"
                                        + " shown.");
        return words.with("reason", source.failure);
    }

    @Override
    public Text description() {
        return Text.of(
                "左边是图片，右边是滤波后的图片，下面是一个像素的邻域、卷积核和乘积。",
                "The picture, the filtered picture, and below one pixel's surroundings, the filter and"
                        + " the products.");
    }

    @Override
    public void update() {
        source.want();
        filtered.update(source.photo, settings);
    }

    @Override
    public void state(Json out) {
        out.put("source", source.kind.name());
        out.put("width", filtered.photo.width);
        out.put("mean", filtered.mean);
        out.put("problem", problem().en());
    }

    private static double side(double width) {
        return width >= WIDE ? Math.min(400, (width - 24) / 2) : Math.min(width, 330);
    }

    private static Box input(double width) {
        return new Box(1, HEAD, side(width) - 2, side(width) - 2);
    }

    private static Box output(double width) {
        double side = side(width);
        return width >= WIDE
                ? new Box(side + 24, HEAD, side - 2, side - 2)
                : new Box(1, 2 * HEAD + side + 12, side - 2, side - 2);
    }

    @Override
    public double draw(Surface surface) {
        Box input = input(surface.width());
        Box output = output(surface.width());
        Photo photo = filtered.photo;
        String shape = photo.width + "×" + photo.height;
        Text x = Text.of("图片 x", "picture x");
        Captions.title(x, shape, input.x(), input.y() - 12, Double.MAX_VALUE, surface);
        Text y = Text.of("卷积之后 y", "filtered y");
        Captions.title(y, output.x(), output.y() - 12, surface);
        surface.photo(filtered.inputPixels, photo.width, photo.height, input);
        if (settings.isSigned()) {
            double range = settings.range();
            surface.raster(filtered.outputs[0], photo.width, photo.height, true, range, output);
            Legend.diverging(range, true, output.right(), output.y() - 12, surface);
        } else {
            surface.photo(filtered.outputPixels, photo.width, photo.height, output);
        }
        surface.frame(input, Ink.LINE);
        surface.frame(output, Ink.LINE);
        Text in = Text.of("图片；方向键不便时，用“像素”一栏选", "The picture; choose a pixel in the field Pixel");
        Text out = Text.of("卷积后的图片", "The filtered picture");
        surface.spot(new Spot("input", input, in).forKeyboard());
        surface.spot(new Spot("output", output, out).forKeyboard());
        int pixelRow = within(row, photo.height);
        int pixelColumn = within(column, photo.width);
        ring(input, pixelRow, pixelColumn, settings.kernelSize, surface);
        ring(output, pixelRow, pixelColumn, 1, surface);
        return pixel.draw(pixelRow, pixelColumn, output.bottom() + 16, surface);
    }

    private void ring(Box box, int row, int column, int cells, Surface surface) {
        double scale = box.width() / filtered.photo.width;
        double size = Math.max(9, cells * scale + 4);
        double x = box.x() + (column + 0.5) * scale;
        Box ring = Box.around(x, box.y() + (row + 0.5) * scale, size, size);
        surface.frame(ring, Ink.ATTENTION);
        surface.frame(ring.inset(-1, -1, -1, -1), Ink.ATTENTION);
    }

    @Override
    public boolean hover(Touch touch) {
        for (Box box : List.of(input(touch.width()), output(touch.width()))) {
            if (box.contains(touch.x(), touch.y())) {
                double scale = box.width() / filtered.photo.width;
                column = (int) ((touch.x() - box.x()) / scale);
                row = (int) ((touch.y() - box.y()) / scale);
                return true;
            }
        }
        return false;
    }

    @Override
    public void tap(Touch touch) {
        hover(touch);
        chosen.clear();
    }
}
