package neurarium.demos.conv2d;

import neurarium.demos.Captions;
import neurarium.demos.ChosenCell;
import neurarium.demos.NumberTable;
import neurarium.demos.conv2d.PhotoSettings.Channels;
import neurarium.ui.CellGrid;
import neurarium.ui.Ink;
import neurarium.ui.MatrixView;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;

/** A pixel of the filtered photo taken apart: what the filter reads there, its weights, the sum. */
final class PixelView {
    private static final double HEAD = 22;
    private static final double BETWEEN = 26;
    private static final double MAX_CELL = 40;

    private final PhotoSettings settings;
    private final FilteredPhoto filtered;
    private final ChosenCell chosen;
    final NumberTable weights;

    PixelView(PhotoSettings settings, FilteredPhoto filtered, ChosenCell chosen) {
        this.settings = settings;
        this.filtered = filtered;
        this.chosen = chosen;
        weights = NumberTable.square(() -> settings.kernel, () -> settings.kernelSize);
    }

    double draw(int row, int column, double y, Surface surface) {
        int k = settings.kernelSize;
        float[] kernel = settings.kernel;
        float[] pixels = new float[k * k];
        float[] products = new float[k * k];
        float sum = 0;
        for (int i = 0; i < k * k; i++) {
            pixels[i] = pixel(row + i / k - k / 2, column + i % k - k / 2);
            products[i] = pixels[i] * kernel[i];
            sum += products[i];
        }
        double cell = Math.min(MAX_CELL, (surface.width() - 2 * BETWEEN - 4) / (3 * k));
        double step = k * cell + BETWEEN;
        double top = y + HEAD;
        Text place =
                Text.of("像素 {row}, {column}", "pixel {row}, {column}")
                        .with("row", row)
                        .with("column", column);
        grid("n", place, pixels, 1, top, surface).draw(pixels, 1, top, cell, surface);
        CellGrid filter =
                grid("w", Text.same("w"), kernel, 1 + step, top, surface)
                        .onPress((r, c) -> chosen.choose(weights, r, c))
                        .draw(kernel, 1 + step, top, cell, surface);
        chosen.mark(weights, filter, surface);
        grid("p", Text.same("w·x"), products, 1 + 2 * step, top, surface)
                .draw(products, 1 + 2 * step, top, cell, surface);
        Text words =
                Text.of("Σ w·x = {sum}。", "Σ w·x = {sum}.")
                        .with("sum", Numbers.fixed(sum, 3))
                        .then(reads());
        double below = top + k * cell + 10;
        return Captions.line(words.in(surface.lang()), below, Ink.TEXT, surface);
    }

    private Text reads() {
        return switch (settings.channels) {
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
    private float pixel(int row, int column) {
        Photo photo = filtered.photo;
        if (row < 0 || row >= photo.height || column < 0 || column >= photo.width) {
            return 0;
        }
        int i = row * photo.width + column;
        if (settings.channels != Channels.SUM) {
            return filtered.inputs[0][i];
        }
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            sum += settings.mix[c] * filtered.inputs[c][i];
        }
        return (float) sum;
    }

    /** A field of magnified numbers under its title. */
    private CellGrid grid(
            String key, Text title, float[] values, double x, double y, Surface surface) {
        int k = settings.kernelSize;
        Captions.title(title, x, y - 12, surface);
        MatrixView.Words words = (r, c) -> entry(key, r, c, values[r * k + c]);
        return new CellGrid(key, k, k, words).range(CellGrid.largest(values, 0.5));
    }

    /** "w[1,2] = 0.500". */
    private static Text entry(String name, int row, int column, float value) {
        return Text.same("{name}[{row},{column}] = {value}")
                .with("name", name)
                .with("row", row + 1)
                .with("column", column + 1)
                .with("value", Numbers.fixed(value, 3));
    }
}
