package neurarium.demos.conv2d;

import java.util.List;
import neurarium.demos.NumberTable;
import neurarium.demos.Options;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Option;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.Upload;

/** The picture to filter, the filter, and how its answers are shown. */
final class PhotoControls {
    private static final double MAX_WEIGHT = 100;

    private PhotoControls() {}

    /** All of them; the weights are the table of the settings' filter. */
    static List<Control> of(PhotoSource source, PhotoSettings settings, NumberTable weights) {
        Text rows = Text.of("卷积核各行", "Rows of the filter");
        return List.of(
                Choice.of(
                        "source",
                        Text.of("图片", "Picture"),
                        List.of(PhotoSource.Kind.values()),
                        PhotoControls::option,
                        () -> source.kind,
                        source::choose),
                new Upload(
                        "picture",
                        Text.of("打开图片（不会离开浏览器）", "Open a picture (it never leaves the browser)"),
                        "image/*,.svg",
                        file -> source.open(file.bytes())),
                Choice.of(
                                "filter",
                                Text.of("卷积核", "Filter"),
                                List.of(Preset.values()),
                                PhotoControls::option,
                                settings::preset,
                                settings::preset)
                        .sets("side", "weights"),
                Choice.of(
                                "side",
                                Text.of("大小", "Size"),
                                List.of(3, 5, 7),
                                k -> new Option("" + k, Text.same(k + "×" + k)),
                                () -> settings.kernelSize,
                                settings::kernelSize)
                        .sets("weights"),
                weights.field("weights", rows, MAX_WEIGHT, settings::kernel),
                Choice.of(
                        "channels",
                        Text.of("通道", "Channels"),
                        List.of(PhotoSettings.Channels.values()),
                        PhotoControls::option,
                        () -> settings.channels,
                        channels -> settings.channels = channels),
                mix(0, "mixred", Text.of("红的权重", "Weight of red"), settings),
                mix(1, "mixgreen", Text.of("绿的权重", "Weight of green"), settings),
                mix(2, "mixblue", Text.of("蓝的权重", "Weight of blue"), settings),
                Choice.of(
                        "tone",
                        Text.of("负数怎样显示", "Negative answers"),
                        List.of(PhotoSettings.Tone.values()),
                        PhotoControls::option,
                        () -> settings.tone,
                        tone -> settings.tone = tone));
    }

    private static Control mix(int channel, String key, Text label, PhotoSettings settings) {
        float[] mix = settings.mix;
        return new Slider(
                        key, label, -1, 1, 0.1, () -> mix[channel], to -> mix[channel] = (float) to)
                .when(() -> settings.channels == PhotoSettings.Channels.SUM);
    }

    private static Option option(PhotoSource.Kind kind) {
        return switch (kind) {
            case CAT -> Options.of(kind, "猫", "a cat");
            case COFFEE -> Options.of(kind, "咖啡", "coffee");
            case CARD -> Options.of(kind, "几何图形", "shapes");
            case OWN -> Options.of(kind, "打开的图片", "the opened one");
            case CAMERA -> Options.of(kind, "摄像头", "camera");
        };
    }

    private static Option option(Preset preset) {
        return switch (preset) {
            case IDENTITY -> Options.of(preset, "恒等", "identity");
            case BOX -> Options.of(preset, "平均模糊", "box blur");
            case GAUSS -> Options.of(preset, "高斯模糊", "Gaussian blur");
            case SHARPEN -> Options.of(preset, "锐化", "sharpen");
            case EDGE -> Options.of(preset, "边缘", "edges");
            case SOBELX -> Options.of(preset, "Sobel，竖边", "Sobel, vertical edges");
            case SOBELY -> Options.of(preset, "Sobel，横边", "Sobel, horizontal edges");
            case EMBOSS -> Options.of(preset, "浮雕", "emboss");
            case LAPLACE -> Options.of(preset, "拉普拉斯", "Laplacian");
            case GABOR -> Options.of(preset, "Gabor，斜纹", "Gabor, slanted stripes");
            case OWN -> Options.of(preset, "自己的", "your own");
        };
    }

    private static Option option(PhotoSettings.Channels channels) {
        return switch (channels) {
            case GREY -> Options.of(channels, "灰度", "grey");
            case EACH -> Options.of(channels, "各自", "each by itself");
            case SUM -> Options.of(channels, "合成一个", "all into one");
            case RED -> Options.of(channels, "只看红", "red only");
            case GREEN -> Options.of(channels, "只看绿", "green only");
            case BLUE -> Options.of(channels, "只看蓝", "blue only");
        };
    }

    private static Option option(PhotoSettings.Tone tone) {
        return switch (tone) {
            case CLAMP -> Options.of(tone, "当作黑", "black");
            case ABS -> Options.of(tone, "取绝对值", "as magnitude");
            case SIGNED -> Options.of(tone, "橙正蓝负", "blue, plus orange");
        };
    }
}
