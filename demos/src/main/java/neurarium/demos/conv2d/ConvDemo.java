package neurarium.demos.conv2d;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.CellKey;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** Convolution in two dimensions: by hand, its receptive field, and on a photo. */
public final class ConvDemo implements Demo {
    /** What the picture shows. */
    enum Tab {
        NUMBERS,
        FIELD,
        PHOTO
    }

    private final ConvModel numbers = new ConvModel();
    private final FieldModel field = new FieldModel();
    private final PhotoModel photo = new PhotoModel();
    private final PhotoView photoView = new PhotoView();
    private final ConvControls controls = new ConvControls(numbers, field, photo, photoView);
    private String pointed = "";

    ConvModel numbers() {
        return numbers;
    }

    PhotoModel photo() {
        return photo;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(controls.tab());
    }

    @Override
    public List<Control> controls() {
        List<Control> all = new ArrayList<>(controls.ofNumbers());
        all.addAll(controls.ofField());
        all.addAll(controls.ofPhoto());
        return all;
    }

    @Override
    public List<Fold> folds() {
        return List.of(Fold.more(controls.fields()));
    }

    @Override
    public boolean isRelevant(Control control) {
        return controls.isRelevant(control);
    }

    @Override
    public boolean sets(String leader, String key) {
        return (leader.equals("size") && key.equals("image"))
                || (leader.equals("kernelsize") && key.equals("kernel"))
                || (leader.equals("filter") && List.of("side", "weights").contains(key))
                || (leader.equals("side") && key.equals("weights"));
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "position",
                        Text.of("位置", "position"),
                        () -> Text.same((numbers.row() + 1) + ", " + (numbers.column() + 1))),
                new Control.Readout(
                        "out",
                        Text.of("输出大小", "output size"),
                        () -> Text.same(numbers.outSize() + "×" + numbers.outSize())));
    }

    @Override
    public Verdict verdict() {
        return switch (controls.shown()) {
            case NUMBERS -> numbers.hasOutput() ? size() : tooSmall();
            case FIELD ->
                    new Verdict(
                            Verdict.Kind.NEUTRAL,
                            Text.of(
                                    "最上层的一个单元看到输入的 " + field.field(field.layers()) + " 个。",
                                    "A unit at the top sees "
                                            + field.field(field.layers())
                                            + " inputs."));
            case PHOTO ->
                    photo.problem().isEmpty()
                            ? new Verdict(
                                    Verdict.Kind.NEUTRAL,
                                    Text.of(
                                            "图片只在本机处理，不会离开浏览器。",
                                            "Pictures are computed on this device and never leave the"
                                                    + " browser."))
                            : new Verdict(Verdict.Kind.TROUBLE, photo.problem());
        };
    }

    private Verdict size() {
        int out = numbers.outSize();
        int in = numbers.size();
        Text change =
                out < in
                        ? Text.of("输出比输入小。", "The output is smaller than the input.")
                        : out == in
                                ? Text.of("输出和输入一样大。", "The output is as large as the input.")
                                : Text.of("输出比输入大。", "The output is larger than the input.");
        return new Verdict(Verdict.Kind.NEUTRAL, change);
    }

    private Verdict tooSmall() {
        return new Verdict(
                Verdict.Kind.TROUBLE,
                Text.of(
                        numbers.transposed()
                                ? "填充裁掉了整个输出。请减小填充。"
                                : "卷积核（连同空洞，跨 " + numbers.reach() + " 格）比输入还大。请增大填充，或减小卷积核。",
                        numbers.transposed()
                                ? "The padding cuts the whole output off. Lower it."
                                : "The filter reaches over "
                                        + numbers.reach()
                                        + " cells, more than there are. Add padding or take a smaller"
                                        + " filter."));
    }

    @Override
    public Text description() {
        return switch (controls.shown()) {
            case NUMBERS -> {
                if (!numbers.hasOutput()) {
                    yield tooSmall().text();
                }
                float[] y = numbers.output();
                int out = numbers.outSize();
                String rows = neurarium.ui.NumberRows.text(y, out, out);
                yield Text.of(
                        "输入 " + numbers.size() + "×" + numbers.size() + "，输出各行：" + rows + "。",
                        "Input "
                                + numbers.size()
                                + "×"
                                + numbers.size()
                                + ", rows of the output: "
                                + rows
                                + ".");
            }
            case FIELD -> Text.same(FieldView.formula(field, field.layers()));
            case PHOTO ->
                    Text.of(
                            "左边是图片，右边是滤波后的图片，下面是一个像素的邻域、卷积核和乘积。",
                            "The picture, the filtered picture, and below one pixel's surroundings, the"
                                    + " filter and the products.");
        };
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "entry",
                        Text.of(
                                "讲义的例子里，输出第 2 行第 1 列是多少？",
                                "In the lecture's example, what is the output in row 2, column 1?"),
                        () -> 2,
                        0,
                        Text.of(
                                "窗口盖住第 2 到 4 行、第 1 到 3 列；只数四角和中心。",
                                "The window covers rows 2 to 4, columns 1 to 3; count the corners and"
                                        + " the middle.")),
                Exercise.number(
                        "size",
                        Text.of(
                                "224×224 的图片，7×7 卷积核，步幅 2，填充 3，输出边长多少？",
                                "A picture of 224×224, a filter of 7×7, stride 2, padding 3: what is the"
                                        + " side of the output?"),
                        () -> 112,
                        0,
                        Text.of("⌊(224 + 6 − 7) / 2⌋ + 1。", "⌊(224 + 6 − 7) / 2⌋ + 1.")),
                Exercise.number(
                        "field",
                        Text.of(
                                "三层 3×3、步幅 1 的卷积叠起来，感受野边长多少？",
                                "Three layers of 3×3 with stride 1 on top of each other: what is the"
                                        + " side of the receptive field?"),
                        () -> 7,
                        0,
                        Text.of("每层加 2。", "Each layer adds 2.")));
    }

    @Override
    public double height(double width) {
        return switch (controls.shown()) {
            case NUMBERS -> NumbersView.height(numbers, width);
            case FIELD -> FieldView.height(field, width);
            case PHOTO -> PhotoView.height(photo, width);
        };
    }

    @Override
    public void draw(Surface surface) {
        switch (controls.shown()) {
            case NUMBERS -> NumbersView.draw(numbers, controls.selected(), surface);
            case FIELD -> FieldView.draw(field, pointed, surface);
            case PHOTO -> photoView.draw(photo, controls.selected(), surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", numbers.steps());
        out.put("row", numbers.row());
        out.put("column", numbers.column());
        out.put("outSize", numbers.outSize());
        out.put("padding", numbers.padding());
        out.put("output", numbers.output());
        out.put("field", field.field(field.layers()));
        if (controls.shown() == Tab.PHOTO) {
            double sum = 0;
            for (float y : photo.outputs()[0]) {
                sum += Math.abs(y);
            }
            out.put("source", photo.source().name());
            out.put("width", photo.photo().width);
            out.put("mean", sum / photo.outputs()[0].length);
            out.put("problem", photo.problem().en());
        }
    }

    @Override
    public void reach(Files files) {
        photo.reach(files);
        controls.reached();
    }

    @Override
    public void seed(int seed) {}

    @Override
    public void opened() {
        controls.opened();
    }

    @Override
    public void reset() {
        numbers.reset();
        controls.reset();
    }

    @Override
    public double pace() {
        return 1;
    }

    @Override
    public boolean canStep() {
        return numbers.hasOutput();
    }

    @Override
    public void step() {
        numbers.step();
    }

    @Override
    public boolean point(String spot) {
        boolean changes = !spot.equals(pointed);
        pointed = spot;
        CellKey cell = CellKey.of(spot);
        boolean isTransposed = numbers.transposed();
        int side = isTransposed ? numbers.size() : numbers.outSize();
        if (cell.isOf(isTransposed ? "x" : "y") && cell.fits(side, side)) {
            numbers.go(cell.row(), cell.column());
        }
        return changes;
    }

    @Override
    public boolean hover(Touch touch) {
        return controls.shown() == Tab.PHOTO && photoView.point(touch, photo);
    }

    @Override
    public void tap(Touch touch) {
        hover(touch);
        controls.select(pointed);
    }
}
