package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** The size of the network that is trained, and its learning rate. */
final class NetworkControls {
    private final TrainModel train;
    private final TrainDesign design;

    NetworkControls(TrainModel train) {
        this.train = train;
        design = train.design();
    }

    List<Control> controls() {
        return List.of(
                whole("layers", Text.of("层数", "Layers"), List.of(1, 2, 3, 4, 5, 6)),
                whole("heads", Text.of("头数", "Heads"), List.of(1, 2, 4, 8)),
                whole("width", Text.of("宽度", "Width"), List.of(16, 32, 64, 96, 128)),
                whole(
                        "context",
                        Text.of("上下文（最多多少词元）", "Context, tokens at most"),
                        List.of(8, 16, 32, 64, 128, 256)),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                        0.0001,
                        0.02,
                        0.0001,
                        design::rate,
                        design::rate));
    }

    private Control whole(String key, Text label, List<Integer> sizes) {
        return Control.Choice.of(
                key,
                label,
                sizes,
                size -> new Control.Option("" + size, Text.same("" + size)),
                () -> size(key),
                size -> size(key, size));
    }

    private int size(String key) {
        return switch (key) {
            case "layers" -> design.layers();
            case "heads" -> design.heads();
            case "width" -> design.width();
            default -> design.context();
        };
    }

    private void size(String key, int size) {
        if (size == size(key)) {
            return;
        }
        switch (key) {
            case "layers" -> design.layers(size);
            case "heads" -> design.heads(size);
            case "width" -> design.width(size);
            default -> design.context(size);
        }
        train.redesign();
    }
}
