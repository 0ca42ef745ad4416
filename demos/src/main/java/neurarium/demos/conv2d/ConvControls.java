package neurarium.demos.conv2d;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurarium.ui.CellKey;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;

/** Everything that can be set in the three tabs. */
final class ConvControls {
    private final ConvModel numbers;
    private final FieldModel field;
    private final PhotoModel photo;
    private final PhotoView photoView;
    private ConvDemo.Tab shown = ConvDemo.Tab.NUMBERS;

    /** The cell that the slider sets: "x.0.1" or "w.2.2"; empty where there is none. */
    private String selected = "";

    private float[] openingImage;
    private float[] openingKernel;

    ConvControls(ConvModel numbers, FieldModel field, PhotoModel photo, PhotoView photoView) {
        this.numbers = numbers;
        this.field = field;
        this.photo = photo;
        this.photoView = photoView;
        opened();
    }

    ConvDemo.Tab shown() {
        return shown;
    }

    String selected() {
        return isSelected() ? selected : "";
    }

    /** Remembers what Reset returns to. */
    void opened() {
        openingImage = numbers.image().clone();
        openingKernel = numbers.kernel().clone();
    }

    void reset() {
        if (openingImage.length == numbers.image().length) {
            numbers.image(openingImage.clone());
        }
        if (openingKernel.length == numbers.kernel().length) {
            numbers.kernel(openingKernel.clone());
        }
        selected = "";
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(ConvDemo.Tab.values()), ConvControls::option, () -> shown, this::show);
    }

    private void show(ConvDemo.Tab tab) {
        shown = tab;
        if (tab == ConvDemo.Tab.PHOTO) {
            photo.load();
        } else {
            photo.leave();
        }
    }

    /** Files can be reached now. */
    void reached() {
        show(shown);
    }

    private static Control.Option option(ConvDemo.Tab tab) {
        Text label =
                switch (tab) {
                    case NUMBERS -> Text.of("逐个数", "By hand");
                    case FIELD -> Text.of("感受野", "Receptive field");
                    case PHOTO -> Text.of("照片", "On a photo");
                };
        return new Control.Option(tab.name().toLowerCase(Locale.ROOT), label);
    }

    List<Control> ofNumbers() {
        return List.of(
                Control.Whole.of(
                        "size",
                        Text.of("输入边长 n", "Input side n"),
                        1,
                        9,
                        numbers::size,
                        numbers::size),
                Control.Whole.of(
                        "kernelsize",
                        Text.of("卷积核边长 k", "Filter side k"),
                        1,
                        7,
                        numbers::kernelSize,
                        numbers::kernelSize),
                Control.Whole.of(
                        "stride",
                        Text.of("步幅 s", "Stride s"),
                        1,
                        4,
                        numbers::stride,
                        numbers::stride),
                Control.Choice.of(
                        "padding",
                        Text.of("填充 p", "Padding p"),
                        List.of(ConvModel.Padding.values()),
                        ConvControls::option,
                        numbers::mode,
                        numbers::mode),
                Control.Whole.of(
                        "zeros",
                        Text.of("补几圈零", "Rings of zeros"),
                        0,
                        6,
                        numbers::number,
                        numbers::number),
                Control.Whole.of(
                        "dilation",
                        Text.of("空洞 d", "Dilation d"),
                        1,
                        3,
                        numbers::dilation,
                        numbers::dilation),
                new Control.Toggle(
                        "transposed",
                        Text.of("转置卷积", "Transposed"),
                        numbers::transposed,
                        numbers::transposed),
                new Control.Slider(
                        "value",
                        Text.of("选中的数", "Chosen cell"),
                        -ConvModel.BOUND,
                        ConvModel.BOUND,
                        0.5,
                        this::value,
                        this::value));
    }

    private static Control.Option option(ConvModel.Padding mode) {
        Text label =
                switch (mode) {
                    case VALID -> Text.of("不填充", "none (valid)");
                    case SAME -> Text.of("保持大小", "same");
                    case FULL -> Text.of("填满", "full");
                    case NUMBER -> Text.of("自定", "a number");
                };
        return new Control.Option(mode.name().toLowerCase(Locale.ROOT), label);
    }

    /** A press on a cell of image or filter chooses it; elsewhere none is. */
    void select(String spot) {
        selected = spot.startsWith("x.") || spot.startsWith("w.") ? spot : "";
    }

    private boolean isSelected() {
        return index() >= 0;
    }

    /** The place of the chosen cell in its table; −1 where there is none. */
    private int index() {
        CellKey cell = CellKey.of(selected);
        if (shown == ConvDemo.Tab.PHOTO && cell.isOf("w")) {
            return cell.index(photo.kernelSize(), photo.kernelSize());
        }
        if (shown == ConvDemo.Tab.NUMBERS) {
            int side = cell.isOf("x") ? numbers.size() : numbers.kernelSize();
            return cell.index(side, side);
        }
        return -1;
    }

    private float[] table() {
        if (shown == ConvDemo.Tab.PHOTO) {
            return photo.kernel();
        }
        return selected.charAt(0) == 'x' ? numbers.image() : numbers.kernel();
    }

    private double value() {
        return isSelected() ? table()[index()] : 0;
    }

    private void value(double value) {
        if (isSelected()) {
            float[] changed = table().clone();
            changed[index()] = (float) value;
            if (shown == ConvDemo.Tab.PHOTO) {
                photo.kernel(changed);
            } else if (selected.charAt(0) == 'x') {
                numbers.image(changed);
            } else {
                numbers.kernel(changed);
            }
        }
    }

    List<Control> ofField() {
        List<Control> controls = new ArrayList<>();
        controls.add(
                Control.Whole.of(
                        "layers",
                        Text.of("层数", "Layers"),
                        1,
                        FieldModel.MOST,
                        field::layers,
                        field::layers));
        for (int l = 0; l < FieldModel.MOST; l++) {
            int layer = l;
            String zh = "第 " + (l + 1) + " 层 ";
            String en = "Layer " + (l + 1) + ": ";
            char letter = (char) ('a' + l);
            controls.add(
                    Control.Whole.of(
                            "k" + letter,
                            Text.of(zh + "k", en + "k"),
                            1,
                            5,
                            () -> field.kernelSize(layer),
                            k -> field.kernelSize(layer, k)));
            controls.add(
                    Control.Whole.of(
                            "s" + letter,
                            Text.of(zh + "s", en + "s"),
                            1,
                            2,
                            () -> field.stride(layer),
                            s -> field.stride(layer, s)));
            controls.add(
                    Control.Whole.of(
                            "d" + letter,
                            Text.of(zh + "d", en + "d"),
                            1,
                            3,
                            () -> field.dilation(layer),
                            d -> field.dilation(layer, d)));
        }
        return controls;
    }

    List<Control> ofPhoto() {
        List<Control> controls = new ArrayList<>();
        controls.add(
                Control.Choice.of(
                        "source",
                        Text.of("图片", "Picture"),
                        List.of(PhotoModel.Source.values()),
                        ConvControls::option,
                        photo::source,
                        photo::source));
        controls.add(
                new Control.Upload(
                        "picture",
                        Text.of("打开图片（不会离开浏览器）", "Open a picture (it never leaves the browser)"),
                        "image/*",
                        (name, bytes) -> photo.open(bytes)));
        controls.add(
                Control.Choice.of(
                        "filter",
                        Text.of("卷积核", "Filter"),
                        List.of(Preset.values()),
                        Preset::option,
                        photo::preset,
                        photo::preset));
        controls.add(
                Control.Choice.of(
                        "side",
                        Text.of("大小", "Size"),
                        List.of(3, 5, 7),
                        k -> new Control.Option("" + k, Text.same(k + "×" + k)),
                        photo::kernelSize,
                        photo::kernelSize));
        controls.add(
                new Control.Field(
                        "weights",
                        Text.of("卷积核各行", "Rows of the filter"),
                        () -> {
                            int k = photo.kernelSize();
                            return NumberRows.text(photo.kernel(), k, k);
                        },
                        text -> {
                            int k = photo.kernelSize();
                            return NumberRows.problem("weights", text, k, k, 100);
                        },
                        text -> takeWeights(NumberRows.read(text))));
        controls.add(
                Control.Choice.of(
                        "channels",
                        Text.of("通道", "Channels"),
                        List.of(PhotoModel.Channels.values()),
                        ConvControls::option,
                        photo::channels,
                        photo::channels));
        String[] names = {"红", "绿", "蓝"};
        String[] english = {"red", "green", "blue"};
        for (int c = 0; c < 3; c++) {
            int channel = c;
            controls.add(
                    new Control.Slider(
                            "mix" + english[c],
                            Text.of(names[c] + "的权重", "Weight of " + english[c]),
                            -1,
                            1,
                            0.1,
                            () -> photo.mix(channel),
                            weight -> photo.mix(channel, weight)));
        }
        controls.add(
                Control.Choice.of(
                        "tone",
                        Text.of("负数怎样显示", "Negative answers"),
                        List.of(PhotoModel.Tone.values()),
                        ConvControls::option,
                        photo::tone,
                        photo::tone));
        return controls;
    }

    private static Control.Option option(PhotoModel.Source source) {
        Text label =
                switch (source) {
                    case CAT -> Text.of("猫", "a cat");
                    case COFFEE -> Text.of("咖啡", "coffee");
                    case CARD -> Text.of("几何图形", "shapes");
                    case OWN -> Text.of("打开的图片", "the opened one");
                    case CAMERA -> Text.of("摄像头", "camera");
                };
        return new Control.Option(source.name().toLowerCase(Locale.ROOT), label);
    }

    private static Control.Option option(PhotoModel.Channels channels) {
        Text label =
                switch (channels) {
                    case GREY -> Text.of("灰度", "grey");
                    case EACH -> Text.of("各自", "each by itself");
                    case SUM -> Text.of("合成一个", "all into one");
                    case RED -> Text.of("只看红", "red only");
                    case GREEN -> Text.of("只看绿", "green only");
                    case BLUE -> Text.of("只看蓝", "blue only");
                };
        return new Control.Option(channels.name().toLowerCase(Locale.ROOT), label);
    }

    private static Control.Option option(PhotoModel.Tone tone) {
        Text label =
                switch (tone) {
                    case CLAMP -> Text.of("当作黑", "black");
                    case ABS -> Text.of("取绝对值", "as magnitude");
                    case SIGNED -> Text.of("橙正蓝负", "blue, plus orange");
                };
        return new Control.Option(tone.name().toLowerCase(Locale.ROOT), label);
    }

    List<Control> fields() {
        return List.of(
                new Control.Field(
                        "image",
                        Text.of("输入各行", "Rows of the input"),
                        () -> NumberRows.text(numbers.image(), numbers.size(), numbers.size()),
                        text -> {
                            int n = numbers.size();
                            return NumberRows.problem("image", text, n, n, ConvModel.BOUND);
                        },
                        text -> numbers.image(NumberRows.read(text))),
                new Control.Field(
                        "kernel",
                        Text.of("卷积核各行", "Rows of the filter"),
                        () -> {
                            int k = numbers.kernelSize();
                            return NumberRows.text(numbers.kernel(), k, k);
                        },
                        text -> {
                            int k = numbers.kernelSize();
                            return NumberRows.problem("kernel", text, k, k, ConvModel.BOUND);
                        },
                        text -> numbers.kernel(NumberRows.read(text))),
                new Control.Field(
                        "pixel",
                        Text.of("像素（行 列）", "Pixel (row column)"),
                        () -> photoView.row() + " " + photoView.column(),
                        ConvControls::pixelProblem,
                        text -> {
                            float[] at = NumberRows.read(text);
                            photoView.point((int) at[0], (int) at[1]);
                        }));
    }

    /** What a link says of a named filter is rounded: it stays that filter. */
    private void takeWeights(float[] weights) {
        boolean same = true;
        for (int i = 0; i < weights.length; i++) {
            same &= Math.abs(weights[i] - photo.kernel()[i]) < 0.0006;
        }
        if (!same) {
            photo.kernel(weights);
        }
    }

    private static Text pixelProblem(String text) {
        boolean fine = NumberRows.problem("pixel", text, 1, 2, PhotoModel.LARGEST - 1).isEmpty();
        if (fine) {
            float[] at = NumberRows.read(text);
            fine = at[0] >= 0 && at[1] >= 0 && at[0] == (int) at[0] && at[1] == (int) at[1];
        }
        return fine
                ? Text.NONE
                : Complaint.of(
                        "pixel", text, "写行和列，从 0 到 511。", "write row and column, from 0 to 511.");
    }

    boolean isRelevant(Control control) {
        String key = control.key();
        boolean byHand = shown == ConvDemo.Tab.NUMBERS;
        boolean onPhoto = shown == ConvDemo.Tab.PHOTO;
        return switch (key) {
            case "size",
                    "kernelsize",
                    "stride",
                    "padding",
                    "dilation",
                    "transposed",
                    "image",
                    "kernel" ->
                    byHand;
            case "zeros" -> byHand && numbers.mode() == ConvModel.Padding.NUMBER;
            case "value" -> isSelected();
            case "layers" -> shown == ConvDemo.Tab.FIELD;
            case "source", "picture", "filter", "side", "channels", "tone", "weights", "pixel" ->
                    onPhoto;
            case "mixred", "mixgreen", "mixblue" ->
                    onPhoto && photo.channels() == PhotoModel.Channels.SUM;
            case "position", "out" -> byHand;
            default ->
                    shown == ConvDemo.Tab.FIELD
                            && key.length() == 2
                            && key.charAt(1) - 'a' < field.layers();
        };
    }
}
