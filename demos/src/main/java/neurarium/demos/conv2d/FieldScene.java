package neurarium.demos.conv2d;

import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** Layers on top of each other, and how much of the input a unit sees. */
final class FieldScene extends Scene {
    private final LayerStack model = new LayerStack();
    private final Runnable opened;

    FieldScene(Runnable opened) {
        super("field", "感受野", "Receptive field");
        this.opened = opened;
        Text layers = Text.of("层数", "Layers");
        int max = LayerStack.MAX_LAYERS;
        controls(
                new NumberInput(
                        "layers", layers, 1, max, () -> model.layers, n -> model.layers = n));
        for (int l = 0; l < max; l++) {
            controls(ofLayer("k", l, 5, model.kernelSizes));
            controls(ofLayer("s", l, 2, model.strides));
            controls(ofLayer("d", l, 3, model.dilations));
        }
        Text question =
                Text.of(
                        "三层 3×3、步幅 1 的卷积叠起来，感受野边长多少？",
                        "Three layers of 3×3 with stride 1 on top of each other: what is the side of"
                                + " the receptive field?");
        Text hint = Text.of("每层加 2。", "Each layer adds 2.");
        exercises(Exercise.number("field", question, () -> 7, 0, hint));
    }

    @Override
    public void opened() {
        opened.run();
    }

    private Control ofLayer(String letter, int layer, int max, int[] values) {
        Text label =
                Text.of("第 {layer} 层 {letter}", "Layer {layer}: {letter}")
                        .with("layer", layer + 1)
                        .with("letter", letter);
        String key = letter + (char) ('a' + layer);
        return new NumberInput(key, label, 1, max, () -> values[layer], n -> values[layer] = n)
                .when(() -> layer < model.layers);
    }

    @Override
    public Verdict verdict() {
        return Verdict.neutral("最上层的一个单元看到输入的 {field} 个。", "A unit at the top sees {field} inputs.")
                .with("field", model.field(model.layers));
    }

    @Override
    public Text description() {
        return Text.same(FieldView.formula(model, model.layers));
    }

    @Override
    public double draw(Surface surface) {
        return new FieldView(model, surface).draw();
    }

    @Override
    public void state(Json out) {
        out.put("field", model.field(model.layers));
    }
}
