package neurarium.demos.conv2d;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.NumberRows;
import neurarium.ui.Option;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Upload;

/** The picture to filter, the filter, and how its answers are shown. */
final class PhotoControls {
    private static final double MAX_WEIGHT = 100;

    private PhotoControls() {}

    static List<Control> of(PhotoSource source, PhotoSettings settings) {
        List<Control> controls = new ArrayList<>();
        controls.add(
                Choice.of(
                        "source",
                        Text.of("图片", "Picture"),
                        List.of(PhotoSource.Kind.values()),
                        kind -> option(kind, label(kind)),
                        source::kind,
                        source::choose));
        controls.add(
                new Upload(
                        "picture",
                        Text.of("打开图片（不会离开浏览器）", "Open a picture (it never leaves the browser)"),
                        "image/*",
                        (name, bytes) -> source.open(bytes)));
        controls.add(
                Choice.of(
                                "filter",
                                Text.of("卷积核", "Filter"),
                                List.of(Preset.values()),
                                preset -> option(preset, label(preset)),
                                settings::preset,
                                settings::preset)
                        .sets("side", "weights"));
        controls.add(
                Choice.of(
                                "side",
                                Text.of("大小", "Size"),
                                List.of(3, 5, 7),
                                k -> new Option("" + k, Text.same(k + "×" + k)),
                                settings::kernelSize,
                                settings::kernelSize)
                        .sets("weights"));
        controls.add(
                new TextField(
                        "weights",
                        Text.of("卷积核各行", "Rows of the filter"),
                        () -> {
                            int k = settings.kernelSize();
                            return NumberRows.text(settings.kernel(), k, k);
                        },
                        text -> {
                            int k = settings.kernelSize();
                            return NumberRows.problem("weights", text, k, k, MAX_WEIGHT);
                        },
                        text -> settings.kernel(NumberRows.read(text))));
        controls.add(
                Choice.of(
                        "channels",
                        Text.of("通道", "Channels"),
                        List.of(PhotoSettings.Channels.values()),
                        channels -> option(channels, label(channels)),
                        () -> settings.channels,
                        channels -> settings.channels = channels));
        controls.add(mix(0, "mixred", Text.of("红的权重", "Weight of red"), settings));
        controls.add(mix(1, "mixgreen", Text.of("绿的权重", "Weight of green"), settings));
        controls.add(mix(2, "mixblue", Text.of("蓝的权重", "Weight of blue"), settings));
        controls.add(
                Choice.of(
                        "tone",
                        Text.of("负数怎样显示", "Negative answers"),
                        List.of(PhotoSettings.Tone.values()),
                        tone -> option(tone, label(tone)),
                        () -> settings.tone,
                        tone -> settings.tone = tone));
        return controls;
    }

    private static Control mix(int channel, String key, Text label, PhotoSettings settings) {
        float[] mix = settings.mix;
        return new Slider(
                        key,
                        label,
                        -1,
                        1,
                        0.1,
                        () -> mix[channel],
                        weight -> mix[channel] = (float) weight)
                .when(() -> settings.channels == PhotoSettings.Channels.SUM);
    }

    private static Option option(Enum<?> value, Text label) {
        return new Option(value.name().toLowerCase(Locale.ROOT), label);
    }

    private static Text label(PhotoSource.Kind kind) {
        return switch (kind) {
            case CAT -> Text.of("猫", "a cat");
            case COFFEE -> Text.of("咖啡", "coffee");
            case CARD -> Text.of("几何图形", "shapes");
            case OWN -> Text.of("打开的图片", "the opened one");
            case CAMERA -> Text.of("摄像头", "camera");
        };
    }

    private static Text label(Preset preset) {
        return switch (preset) {
            case IDENTITY -> Text.of("恒等", "identity");
            case BOX -> Text.of("平均模糊", "box blur");
            case GAUSS -> Text.of("高斯模糊", "Gaussian blur");
            case SHARPEN -> Text.of("锐化", "sharpen");
            case EDGE -> Text.of("边缘", "edges");
            case SOBELX -> Text.of("Sobel，竖边", "Sobel, vertical edges");
            case SOBELY -> Text.of("Sobel，横边", "Sobel, horizontal edges");
            case EMBOSS -> Text.of("浮雕", "emboss");
            case LAPLACE -> Text.of("拉普拉斯", "Laplacian");
            case GABOR -> Text.of("Gabor，斜纹", "Gabor, slanted stripes");
            case OWN -> Text.of("自己的", "your own");
        };
    }

    private static Text label(PhotoSettings.Channels channels) {
        return switch (channels) {
            case GREY -> Text.of("灰度", "grey");
            case EACH -> Text.of("各自", "each by itself");
            case SUM -> Text.of("合成一个", "all into one");
            case RED -> Text.of("只看红", "red only");
            case GREEN -> Text.of("只看绿", "green only");
            case BLUE -> Text.of("只看蓝", "blue only");
        };
    }

    private static Text label(PhotoSettings.Tone tone) {
        return switch (tone) {
            case CLAMP -> Text.of("当作黑", "black");
            case ABS -> Text.of("取绝对值", "as magnitude");
            case SIGNED -> Text.of("橙正蓝负", "blue, plus orange");
        };
    }
}
